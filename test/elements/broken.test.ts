import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/help.js';
import { writeProgress } from '../../src/engine/record/progress-record.js';
import { emptyProgress } from '../../src/engine/progress.js';
import type { Help } from '../../src/index.js';
import { axeFindings } from './axe.js';
import { waitUntil } from './wait-until.js';

const key = 'naosu-broken';
const { getTimezoneOffset } = Date.prototype;
let fails = false;

/** The day, which only the view of a case asks for, cannot be told: an exception in the middle of drawing. */
Date.prototype.getTimezoneOffset = function (this: Date) {
  if (fails) throw new RangeError('no such time');
  return getTimezoneOffset.call(this);
};

const stepper = (help: Help) => help.shadowRoot!.querySelector('naosu-fix-stepper');
const button = (help: Help) => stepper(help)!.shadowRoot!.querySelector<HTMLButtonElement>('[role=alert] button');

describe('an exception in drawing', () => {
  let errors: string[];
  const listen = (event: HTMLElementEventMap['naosu-error']) => errors.push(`${event.kind} ${String(event.error)}`);

  beforeEach(() => {
    errors = [];
    document.addEventListener('naosu-error', listen);
    localStorage.setItem(key, JSON.stringify({ topic: 'backup',
      cases: { backup: writeProgress({ ...emptyProgress, symptom: 'icloud-storage-full' }) } }));
  });
  afterEach(() => {
    fails = false;
    document.removeEventListener('naosu-error', listen);
    localStorage.removeItem(key);
  });

  const mount = () => fixture<Help>(html`<naosu-help id="broken" topic="backup" progress="storage"
    lang="ja"><p>Our own help.</p></naosu-help>`);

  it('ends in a state with a way on, above the page’s own text, and says so once', async () => {
    fails = true;
    const help = await mount();
    await waitUntil(() => stepper(help) && button(help), 'the state is drawn');
    await waitUntil(() => help.shadowRoot!.querySelector('slot'), 'the own text is shown');
    stepper(help)!.requestUpdate();
    await help.updateComplete;
    expect(errors).to.deep.equal(['draw RangeError: no such time']);
    expect(await axeFindings(help)).to.deep.equal([]);
    fails = false;
    button(help)!.click();
    await waitUntil(() => help.shadowRoot!.querySelector('naosu-symptom-picker'), 'the list is there again');
    expect(help.shadowRoot!.querySelector('slot')).not.to.exist;
  });

  it('is over with a press, also where something has asked for an update meanwhile', async () => {
    const help = await fixture<Help>(html`<naosu-help topic="backup" progress="none" lang="ja"></naosu-help>`);
    const drawing = help as unknown as { render(): unknown };
    const draw = drawing.render.bind(help);
    drawing.render = () => { throw new Error('not yet'); };
    help.requestUpdate();
    await waitUntil(() => help.shadowRoot!.querySelector('[role=alert]'), 'the state is drawn');
    help.theme = 'dark';
    await new Promise(requestAnimationFrame);
    drawing.render = draw;
    help.shadowRoot!.querySelector<HTMLElement>('[role=alert] button')!.click();
    await waitUntil(() => help.shadowRoot!.querySelector('naosu-symptom-picker'), 'the list is drawn');
    expect(help.shadowRoot!.querySelector('[role=alert]')).to.equal(null);
  });

  it('does not repeat itself from storage', async () => {
    fails = true;
    const help = await mount();
    await waitUntil(() => stepper(help) && button(help), 'the state is drawn');
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('leaves saved what was drawn before it', async () => {
    const help = await mount();
    await waitUntil(() => stepper(help)?.shadowRoot?.querySelector('[data-focus]'), 'the case is drawn');
    const saved = localStorage.getItem(key);
    fails = true;
    stepper(help)!.requestUpdate();
    await waitUntil(() => button(help), 'the state is drawn');
    expect(localStorage.getItem(key)).to.equal(saved);
  });
});
