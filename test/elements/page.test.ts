import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/checker.js';
import '../../src/define/fix-stepper.js';
import '../../src/define/help.js';
import '../../src/define/plan-calculator.js';
import { quantityError } from '../../src/elements/question/check-input.js';
import type { FixStepper, Help, PlanCalculator } from '../../src/index.js';
import { headingOf, press, textOf } from './stepper.js';
import { waitUntil } from './wait-until.js';

const stepper = async (symptom = 'icloud-storage-full') => {
  const element = await fixture<FixStepper>(html`<naosu-fix-stepper lang="ja" symptom=${symptom} progress="none"></naosu-fix-stepper>`);
  await waitUntil(() => element.shadowRoot?.querySelector('[data-focus]'), 'a question is drawn');
  return element;
};

/** What the console is told while `work` runs. */
async function warnings(work: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (text: string) => said.push(text);
  try {
    await work();
  } finally {
    console.warn = warn;
  }
  return said;
}

const colourOf = (element: Element) => {
  const { color, backgroundColor } = getComputedStyle(element.shadowRoot!.querySelector('.root')!);
  return `${color} on ${backgroundColor}`;
};
const lightLook = 'rgb(27, 36, 48) on rgb(255, 255, 255)';
const darkLook = 'rgb(233, 237, 242) on rgb(20, 25, 31)';

describe('going on', () => {
  it('sends no form, by click and by Enter', async () => {
    const element = await stepper();
    expect(element.shadowRoot!.querySelector('form, [type=submit]')).to.equal(null);
    await press(element, '次へ');
    expect(textOf(element)).to.contain(quantityError('GB'));
    const before = headingOf(element).textContent;
    const field = element.shadowRoot!.querySelector('input')!;
    field.value = '0.5';
    field.dispatchEvent(new Event('input'));
    for (const isComposing of [true, false]) {
      expect(headingOf(element).textContent).to.equal(before);
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, isComposing }));
      await element.updateComplete;
    }
    expect(headingOf(element).textContent).not.to.equal(before);
  });
});

describe('keys typed into a field', () => {
  it('are no shortcuts of the page; others reach it', async () => {
    const heard: string[] = [];
    const hear = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', hear);
    const element = await stepper();
    const field = element.shadowRoot!.querySelector('input')!;
    const type = (target: Element, key: string, ctrlKey = false) =>
      target.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, composed: true }));
    for (const key of ['s', '/', 'Escape']) type(field, key);
    type(field, 'k', true);
    type(element.shadowRoot!.querySelector('button')!, '?');
    document.removeEventListener('keydown', hear);
    expect(heard).to.deep.equal(['Escape', 'k', '?']);
  });
});

describe('colours', () => {
  const looks = [
    ['a page that names no scheme', '', 'auto', lightLook],
    ['a light page', 'light', 'auto', lightLook],
    ['a dark page', 'dark', 'auto', darkLook],
    ['a dark theme on a light page', 'light', 'dark', darkLook],
    ['a light theme on a dark page', 'dark', 'light', lightLook],
    ['a theme that does not exist', 'dark', 'purple', darkLook],
  ] as const;
  for (const [name, scheme, theme, look] of looks) {
    it(`follow ${name}`, async () => {
      const holder = await fixture<HTMLElement>(html`<div></div>`);
      holder.style.colorScheme = scheme;
      const element = document.createElement('naosu-fix-stepper');
      element.theme = theme as 'auto';
      holder.append(element);
      await element.updateComplete;
      expect(colourOf(element)).to.equal(look);
      expect([...element.attributes].map((attribute) => attribute.name)).to.deep.equal([]);
    });
  }

  it('keep a light brand apart from the dark scheme, which has tokens of its own', async () => {
    const holder = await fixture<HTMLElement>(html`<div><naosu-fix-stepper></naosu-fix-stepper></div>`);
    holder.style.setProperty('--naosu-surface', '#fffaf5');
    const element = holder.querySelector('naosu-fix-stepper')!;
    await element.updateComplete;
    expect(colourOf(element)).to.equal('rgb(27, 36, 48) on rgb(255, 250, 245)');
    holder.style.colorScheme = 'dark';
    expect(colourOf(element)).to.equal(darkLook);
    holder.style.setProperty('--naosu-dark-surface', '#000');
    expect(colourOf(element)).to.equal('rgb(233, 237, 242) on rgb(0, 0, 0)');
  });

  it('that cannot be read are named once, for both schemes', async () => {
    const said = await warnings(async () => {
      for (let place = 0; place < 2; place++) {
        const holder = await fixture<HTMLElement>(html`<div></div>`);
        holder.style.setProperty('--naosu-muted', '#ccc');
        holder.style.setProperty('--naosu-dark-text', '#333');
        const element = document.createElement('naosu-fix-stepper');
        holder.append(element);
        await element.updateComplete;
        await import('../../src/controllers/contrast.js');
        // It looks once the element is painted.
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve))));
      }
    });
    expect(said.length).to.equal(1);
    expect(said[0]).to.contain('<naosu-fix-stepper>').and.contain('light: muted on surface').and.contain('dark: text on surface');
  });
});

describe('the host', () => {
  it('decides whether the element is displayed', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div><style>.is-hidden { display: none }</style><naosu-fix-stepper></naosu-fix-stepper></div>`);
    const element = holder.querySelector('naosu-fix-stepper')!;
    const display = () => getComputedStyle(element).display;
    expect(display()).to.equal('block');
    element.className = 'is-hidden';
    expect(display()).to.equal('none');
    element.className = '';
    element.style.display = 'none';
    expect(display()).to.equal('none');
    element.style.display = '';
    element.hidden = true;
    expect(display()).to.equal('none');
  });
});

describe('what was typed', () => {
  it('comes back when the reader goes back, and when the answer is changed', async () => {
    const element = await stepper();
    const field = () => element.shadowRoot!.querySelector<HTMLInputElement>('.quantity input')!;
    const answer = async (text: string) => {
      field().value = text;
      field().dispatchEvent(new Event('input'));
      await element.updateComplete;
      await press(element, '次へ');
    };
    await answer('0.8');
    await press(element, '1つ前に戻る');
    expect(field().value).to.equal('0.8');
    await answer('700MB');
    await press(element, '変更');
    expect(field().value).to.equal('0.7');
    await press(element, '最初から');
    expect(field().value).to.equal('');
  });

  it('comes back on each screen of a way back, what was chosen and "cannot tell" too', async () => {
    const element = await stepper('cannot-back-up');
    const root = element.shadowRoot!;
    const given = () => root.querySelector<HTMLInputElement>('.options input:checked, .quantity input')?.value;
    const answer = async () => {
      const field = root.querySelector<HTMLInputElement>('.quantity input');
      if (field) field.value = '1';
      field?.dispatchEvent(new Event('input'));
      [...root.querySelectorAll<HTMLInputElement>('.options input')].pop()?.click();
      await element.updateComplete;
      const value = given();
      await press(element, '次へ');
      return value;
    };
    const answers = [await answer(), await answer()];
    await press(element, '1つ前に戻る');
    const second = given();
    await press(element, '1つ前に戻る');
    expect([given(), second]).to.deep.equal(answers);
    await press(element, '次へ');
    expect(given()).to.equal(second);
  });
});

describe('an attribute', () => {
  it('that is off by name counts as absent', async () => {
    for (const value of ['false', 'off', 'no', '0', 'FALSE']) {
      const element = await fixture<Help>(html`<naosu-help browser-back=${value}></naosu-help>`);
      expect(element.browserBack, value).to.equal(false);
    }
    for (const value of ['', 'true', 'browser-back']) {
      expect((await fixture<Help>(html`<naosu-help browser-back=${value}></naosu-help>`)).browserBack, value).to.equal(true);
    }
  });

  it('with an unknown value falls back, which is said once', async () => {
    const make = () => fixture<FixStepper>(html`<naosu-fix-stepper theme="pink" progress="cookie" heading-level="9"
      region="fr"></naosu-fix-stepper>`);
    const said = await warnings(async () => {
      await make();
      const { theme, progress, headingLevel, region } = await make();
      expect([theme, progress, headingLevel, region]).to.deep.equal(['auto', 'both', 6, 'jp']);
    });
    expect(said).to.deep.equal([
      '<naosu-fix-stepper> theme="pink" is unknown. Allowed: auto, light, dark.',
      '<naosu-fix-stepper> progress="cookie" is unknown. Allowed: both, url, storage, none.',
      '<naosu-fix-stepper> region="fr" is unknown. Allowed: jp, us, eu, gb.',
      '<naosu-fix-stepper> heading-level="9" is unknown. Allowed: 2, 3, 4, 5, 6.',
    ]);
  });

  it('of the calculator knows its own places to keep numbers', async () => {
    const said = await warnings(async () => {
      const element = await fixture<PlanCalculator>(html`<naosu-plan-calculator progress="url"></naosu-plan-calculator>`);
      expect(element.progress).to.equal('storage');
    });
    expect(said).to.deep.equal(['<naosu-plan-calculator> progress="url" is unknown. Allowed: storage, none.']);
  });

  it('that a router takes away is as if it had not been there', async () => {
    const element = await stepper();
    const said = await warnings(async () => {
      for (const name of ['symptom', 'theme', 'heading-level']) element.removeAttribute(name);
      await element.updateComplete;
    });
    expect(said).to.deep.equal([]);
    expect([element.symptom, element.theme, element.headingLevel]).to.deep.equal(['', 'auto', 2]);
  });
});
