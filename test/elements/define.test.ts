import { expect, fixture } from '@open-wc/testing';
import '../../src/define/checklist.js';
import '../../src/define/faq-accordion.js';
import '../../src/define/fix-stepper.js';
import '../../src/define/help.js';
import '../../src/define/plan-calculator.js';
import { Help } from '../../src/index.js';
import { waitUntil } from './wait-until.js';

describe('the define modules', () => {
  for (const tag of ['naosu-help', 'naosu-symptom-picker', 'naosu-fix-stepper', 'naosu-checklist', 'naosu-faq-accordion',
    'naosu-plan-calculator']) {
    it(`register ${tag}`, () => {
      expect(customElements.get(tag)).to.be.a('function');
    });
  }

  it('register the exported class', () => {
    expect(document.createElement('naosu-help')).to.be.instanceOf(Help);
  });
});

describe('a class of the page’s own', () => {
  const opens = async (help: Help) => {
    const picker = () => help.shadowRoot?.querySelector('naosu-symptom-picker');
    const listed = () => picker()?.shadowRoot?.querySelector<HTMLElement>('[part~=item] button');
    await waitUntil(listed, 'the list is drawn');
    listed()!.click();
    await waitUntil(() => help.shadowRoot!.querySelector('naosu-fix-stepper')?.shadowRoot?.querySelector('h2'), 'the guide is drawn');
  };

  afterEach(() => localStorage.clear());

  it('takes another tag name', async () => {
    customElements.define('acme-help', class extends Help {});
    const help = await fixture<Help>('<acme-help topic="backup" lang="ja" progress="none"></acme-help>');
    await opens(help);
  });

  /** Not every engine lets a page make one. */
  const registry = (() => {
    try {
      return new (CustomElementRegistry as unknown as new () => CustomElementRegistry)();
    } catch {
      return undefined;
    }
  })();
  if (registry) it('takes our tag name in a registry of one shadow root', async () => {
    class Own extends Help {}
    registry.define('naosu-help', Own);
    const host = await fixture<HTMLElement>('<div></div>');
    const root = host.attachShadow({ mode: 'open', customElementRegistry: registry } as ShadowRootInit);
    root.innerHTML = '<naosu-help topic="backup" lang="ja" progress="none"></naosu-help>';
    const help = root.firstElementChild as Help;
    expect(help).to.be.instanceOf(Own);
    await opens(help);
  });
});
