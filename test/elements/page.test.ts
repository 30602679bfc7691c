import { loadPrices, type PriceList } from '@naosu/content';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { addressWith, linkInto, linkTo, writeFragment } from '../../src/controllers/address.js';
import { readFragment } from '../../src/controllers/fragment.js';
import { localeOf } from '../../src/controllers/language.js';
import { claimKey } from '../../src/controllers/storage-key.js';
import '../../src/define/checker.js';
import '../../src/define/faq-accordion.js';
import '../../src/define/fix-stepper.js';
import '../../src/define/help.js';
import '../../src/define/launcher.js';
import '../../src/define/plan-calculator.js';
import type { AnswerEvent, FixStepper, Help, JourneyEvent, JourneyRecord, PlanCalculator } from '../../src/index.js';
import { examples } from '../../stories/examples.js';
import { headingOf, key, press, readsFree, stepperAt, textOf } from './stepper.js';
import { waitUntil } from './wait-until.js';
import { marks } from './marks.js';

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
    expect(element.shadowRoot!.querySelector('[role=alert]')).not.to.equal(null);
    const before = headingOf(element).textContent!.replace(marks, '');
    const fields = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('.quantity input')];
    expect(fields.length).to.equal(3);
    for (const field of fields) {
      field.value = '0.5';
      field.dispatchEvent(new Event('input'));
    }
    for (const isComposing of [true, false]) {
      expect(headingOf(element).textContent!.replace(marks, '')).to.equal(before);
      fields[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, isComposing }));
      await element.updateComplete;
    }
    expect(headingOf(element).textContent!.replace(marks, '')).not.to.equal(before);
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

describe('the shapes of letters', () => {
  // By the language that an engine looks at for that; Gecko has no such property.
  if (CSS.supports('-webkit-locale', '"ja"')) it('are Japanese on a page of another language that shares them', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="zh"><naosu-help topic="backup" progress="none"></naosu-help></div>`);
    const help = page.querySelector('naosu-help')!;
    await help.updateComplete;
    const picker = help.shadowRoot!.querySelector('naosu-symptom-picker')!;
    for (const text of [help.shadowRoot!.querySelector('.imprint')!, picker.shadowRoot!.querySelector('.hit b')!])
      expect(getComputedStyle(text).getPropertyValue('-webkit-locale').replace(/"/g, '')).to.equal('ja');
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
    const field = (check = 'icloud-free') => element.shadowRoot!.querySelector<HTMLInputElement>(`.quantity [id$="-${check}"]`)!;
    const type = async (check: string, text: string) => {
      field(check).value = text;
      field(check).dispatchEvent(new Event('input'));
      await element.updateComplete;
    };
    await readsFree(element);
    await type('icloud-free', '0.8');
    await type('next-backup-size', '700MB');
    await press(element, '次へ');
    await press(element, '1つ前に戻る');
    expect([field().value, field('next-backup-size').value]).to.deep.equal(['0.8', '700MB']);
    await press(element, '次へ');
    await press(element, '変更');
    expect(field().value).to.equal('0.8');
  });

  it('comes back as it was put in: what is used of all, each in its unit', async () => {
    const element = await stepper();
    const given = { used: '512', 'used-unit': 'MB', all: '5' };
    const fieldOf = (part: string) => element.shadowRoot!.querySelector<HTMLInputElement>(`.quantity [id$="-icloud-free-${part}"]`)!;
    const unit = () => fieldOf('used').parentElement!.querySelector('select')!;
    for (const part of ['used', 'all'] as const) {
      fieldOf(part).value = given[part];
      fieldOf(part).dispatchEvent(new Event('input'));
    }
    unit().value = given['used-unit'];
    unit().dispatchEvent(new Event('change'));
    element.shadowRoot!.querySelector<HTMLInputElement>('.quantity [id$="-next-backup-size"]')!.value = '9';
    element.shadowRoot!.querySelector('.quantity [id$="-next-backup-size"]')!.dispatchEvent(new Event('input'));
    await element.updateComplete;
    await press(element, '次へ');
    await press(element, '1つ前に戻る');
    expect([fieldOf('used').value, unit().value, fieldOf('all').value]).to.deep.equal(['512', 'MB', '5']);
  });

  it('is gone when the reader begins anew, and comes back when that is taken back', async () => {
    const element = await stepper();
    const values = () => [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('.quantity input')].map(({ value }) => value);
    await press(element, 'どちらもわからない');
    await press(element, '1つ前に戻る');
    await press(element, '次へ');
    const screen = textOf(element);
    await press(element, '最初から');
    expect(values()).to.deep.equal(['', '', '']);
    await press(element, '前の続きに戻す');
    expect(textOf(element)).to.equal(screen);
    await press(element, '最初から');
    await press(element, 'どちらもわからない');
    expect(textOf(element)).not.to.include('前の続きに戻す');
  });

  it('comes back on each screen of a way back, what was chosen and "cannot tell" too', async () => {
    const element = await stepper('cannot-delete-backup');
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

describe('the address', () => {
  const page = location.pathname + location.search;
  afterEach(() => history.replaceState(null, '', page));

  for (const id of ['help', 'ヘルプ', 'my help', 'a&b', 'a=b', 'a#b', 'a_b__c', 'a_-b', 'naosu-a__b', '100%', '١', '😀', "it's!~*()."]) {
    it(`holds the case of the id "${id}", and can be used as a selector`, () => {
      writeFragment(`naosu-${id}`, 'backup:1~sx~a1_n0p8');
      expect(() => document.querySelector(location.hash)).not.to.throw();
      expect(readFragment(`naosu-${id}`)).to.equal('backup:1~sx~a1_n0p8');
      writeFragment('naosu-other', 'mail:1');
      expect(() => document.querySelector(location.hash)).not.to.throw();
      expect([readFragment(`naosu-${id}`), readFragment('naosu-other')]).to.deep.equal(['backup:1~sx~a1_n0p8', 'mail:1']);
      writeFragment(`naosu-${id}`, undefined);
      writeFragment('naosu-other', undefined);
      expect(location.hash).to.equal('');
      for (const link of [linkInto(id, 'backup/fix/restart'), `#${encodeURIComponent(`naosu-${id}`)}=backup/fix/restart`]) {
        history.replaceState(null, '', new URL(link, location.href).hash);
        expect(readFragment(`naosu-${id}`), link).to.equal('backup/fix/restart');
      }
    });
  }

  it('is read where a link was encoded on its way', () => {
    const links = ['naosu-help%3Dbackup%2Ffix%2Frestart', 'naosu-help=backup%2Ffix%2Frestart', 'about&naosu-help=backup/fix/restart',
      '/route&naosu-help__backup_2Ffix_2Frestart'];
    for (const hash of links) {
      history.replaceState(null, '', `#${hash}`);
      expect(readFragment('naosu-help'), hash).to.equal('backup/fix/restart');
    }
    history.replaceState(null, '', '#naosu-my__id=backup:1');
    expect(readFragment('naosu-my__id')).to.equal('backup:1');
  });

  for (const own of ['#about', '#/route', '#!route', '#route/2', '#a=1&b=2', '#%', '#naosu-faq-how-long', '#見出し']) {
    it(`is left as the page has it: ${own}`, () => {
      history.replaceState(null, '', own);
      const { hash } = location;
      writeFragment('naosu-help', 'backup:1');
      writeFragment('naosu-help', undefined);
      expect(location.hash).to.equal(hash);
      expect(addressWith('naosu-help', 'backup:1').endsWith(`${hash}&naosu-help__backup_3A1`)).to.equal(true);
    });
  }

  it('of a link stays on this page whatever base the page names', () => {
    expect(linkInto('help', 'mail/fix/x')).to.equal('#naosu-help__mail_2Ffix_2Fx');
    const base = document.createElement('base');
    base.href = '/other/folder/';
    document.head.append(base);
    const links = [linkTo('place'), linkInto('help', 'mail')];
    base.remove();
    expect(links).to.deep.equal([`${location.href}#place`, `${location.href}#naosu-help__mail`]);
  });
});

describe('a case', () => {
  const helpWith = (id: string, topic: string) => {
    const element = document.createElement('naosu-help');
    element.id = id;
    element.topic = topic as 'mail';
    return element;
  };

  it('is kept by page and topic without an id, by the id alone with one', () => {
    expect(claimKey(helpWith('', 'mail'))).to.equal(`naosu:${location.pathname} mail naosu-help`);
    expect([claimKey(helpWith('a', 'mail')), claimKey(helpWith('a', 'backup'))]).to.deep.equal(['naosu-a', 'naosu-a']);
  });

  it('is one for elements of one id: each goes on with it, whichever the reader uses', async () => {
    const make = async () => {
      const element = document.createElement('naosu-fix-stepper');
      Object.assign(element, { id: 'swapped', lang: 'ja', symptom: 'icloud-storage-full' });
      document.body.append(element);
      await waitUntil(() => element.shadowRoot?.querySelector('[data-focus]'), 'a question is drawn');
      return element;
    };
    const old = await make();
    await press(old, 'わからない');
    const next = await make();
    expect(headingOf(next).textContent!.replace(marks, '')).to.equal(headingOf(old).textContent!.replace(marks, ''));
    await press(next, '最初から');
    await old.updateComplete;
    expect(headingOf(old).textContent!.replace(marks, '')).to.equal(headingOf(next).textContent!.replace(marks, ''));
    old.remove();
    next.remove();
    localStorage.removeItem('naosu-swapped');
    history.replaceState(null, '', location.pathname + location.search);
  });
});

describe('what is saved', () => {
  const make = async (fresh = false) => {
    const element = document.createElement('naosu-fix-stepper');
    Object.assign(element, { id: 'kiosk', lang: 'ja', symptom: 'icloud-storage-full', progress: 'storage', fresh });
    document.body.append(element);
    await waitUntil(() => element.shadowRoot?.querySelector('[data-focus]'), 'a question is drawn');
    return element;
  };
  const stored = () => localStorage.getItem('naosu-kiosk') ?? '';
  afterEach(() => localStorage.removeItem('naosu-kiosk'));

  it('is not taken up where the page wants each visit fresh', async () => {
    const first = await make();
    const question = headingOf(first).textContent!.replace(marks, '');
    await press(first, 'わからない');
    first.remove();
    const next = await make(true);
    expect(headingOf(next).textContent!.replace(marks, '')).to.equal(question);
    next.remove();
  });

  it('is forgotten when the page says so', async () => {
    const element = await make();
    const question = headingOf(element).textContent!.replace(marks, '');
    await press(element, 'わからない');
    await element.forget();
    await element.updateComplete;
    expect(headingOf(element).textContent!.replace(marks, '')).to.equal(question);
    element.remove();
    expect(stored()).not.to.contain('icloud-free');
  });
});

describe('a journey', () => {
  it('is told as flat records of ids and numbers, which nobody cancels', async () => {
    const records: JourneyRecord[] = [];
    const hear = (event: JourneyEvent) => {
      event.preventDefault();
      if (!event.defaultPrevented) records.push(event.record);
    };
    document.addEventListener('naosu-journey', hear);
    const element = await stepper();
    const answered = oneEvent(element, 'naosu-answer');
    await press(element, 'わからない');
    expect((await answered as AnswerEvent).symptom).to.equal('icloud-storage-full');
    document.removeEventListener('naosu-journey', hear);
    const told = records.map(({ seconds, content, ...record }) => (
      { ...record, whole: Number.isInteger(seconds), dated: Boolean(content) }));
    const of = { version: 1, topic: 'backup', symptom: 'icloud-storage-full', whole: true, dated: true };
    expect(told.slice(0, 2)).to.deep.equal([{ ...of, name: 'screen_view', screen: 'check' }, { ...of, name: 'answer', screen: 'check' }]);
    for (const record of records) {
      expect(record.name).to.match(/^[a-z][a-z_]{0,39}$/);
      expect(Object.values(record).every((value) => /^(string|number)$/.test(typeof value))).to.equal(true);
    }
  });
});

describe('a live region', () => {
  it('is in the element that speaks, stays when it is drawn anew, and is nowhere in the page', async () => {
    const element = await stepper();
    const region = element.shadowRoot!.querySelector('[role=status][data-naosu-announcer]');
    expect(Boolean(region)).to.equal(true);
    await press(element, 'わからない');
    expect(element.shadowRoot!.querySelector('[data-naosu-announcer]') === region).to.equal(true);
    expect(document.querySelectorAll('[data-naosu-announcer]').length).to.equal(0);
    expect((element.cloneNode(true) as Element).querySelectorAll('*').length).to.equal(0);
  });
});

describe('a language', () => {
  const tags = [
    ['en_US', 'en'], ['en_US.UTF-8', 'en'], ['eng', 'en'], ['EN', 'en'], ['en-GB', 'en'], [' en ', 'en'], ['en-Latn-US-x-own', 'en'],
    ['en-GB-oed', 'en'], ['en GB', 'en'], ['ja-JP-mac', 'ja'], ['ja_JP.eucJP', 'ja'], ['ja-u-ca-japanese', 'ja'],
    ['ja_JP', 'ja'], ['jpn', 'ja'], ['JA', 'ja'], ['fr', undefined],
    ['x y', undefined], ['i-klingon', undefined], ['日本語', undefined], ['', undefined], ['e', undefined], ['english', undefined],
  ] as const;
  for (const [lang, locale] of tags) {
    it(`"${lang}" is ${locale ?? 'not known'}`, () => expect(localeOf(lang)).to.equal(locale));
  }

  const inPage = (lang: string) =>
    fixture<FixStepper>(html`<naosu-fix-stepper lang=${lang} symptom="icloud-storage-full" progress="none"></naosu-fix-stepper>`);
  const shown = (element: Element) => element.shadowRoot!.querySelector('.root[lang]')?.getAttribute('lang');
  const page = document.documentElement;
  afterEach(() => {
    page.className = '';
    page.lang = '';
  });

  it('that a translation tool gives the page is not followed, and one of a switch is', async () => {
    page.lang = 'en';
    const element = await inPage('');
    await waitUntil(() => shown(element) === 'en', 'it is English');
    page.lang = 'es';
    page.className = 'translated-ltr';
    page.lang = 'ja';
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(shown(element)).to.equal('en');
    page.className = '';
    page.lang = 'ja-JP';
    await waitUntil(() => shown(element) === 'ja', 'it is Japanese');
  });

  it('that there is no text in falls back, which is said once', async () => {
    const said = await warnings(async () => {
      for (let place = 0; place < 2; place++) {
        const element = await inPage('tlh');
        await waitUntil(() => shown(element) === 'ja', 'it is Japanese');
      }
    });
    expect(said).to.deep.equal(['naosu: there is no text for lang="tlh", only for ja, en. Shown: ja.']);
  });

  it('is each element’s own, whichever is drawn last, and what is nested speaks that of the element around it', async () => {
    const holder = await fixture<HTMLElement>(html`<div>
      <section lang="ja"><naosu-fix-stepper symptom="icloud-storage-full" progress="none"></naosu-fix-stepper></section>
      <section lang="en"><naosu-help topic="backup" progress="none"></naosu-help></section>
    </div>`);
    const [japanese, english] = [holder.querySelector('naosu-fix-stepper')!, holder.querySelector('naosu-help')!];
    const picker = () => english.shadowRoot!.querySelector('naosu-symptom-picker');
    await waitUntil(() => picker()?.shadowRoot?.querySelector('h3'), 'the list is drawn');
    await waitUntil(() => japanese.shadowRoot?.querySelector('[data-focus]'), 'the question is drawn');
    japanese.requestUpdate();
    picker()!.requestUpdate();
    await Promise.all([japanese.updateComplete, picker()!.updateComplete]);
    expect(textOf(japanese)).to.contain('わからない・確認できない').and.not.contain('Next');
    expect(picker()!.shadowRoot!.textContent!.replace(marks, '')).not.to.match(/[ぁ-ん]/);
    english.requestUpdate();
    await english.updateComplete;
    await press(japanese, '次へ');
    expect(textOf(japanese)).to.contain('数字を入れてください');
  });
});

describe('a router', () => {
  it('changes symptom, fix and topic at any time, in any order', async () => {
    const element = document.createElement('naosu-help');
    document.body.append(element);
    element.progress = 'none';
    element.lang = 'ja';
    element.symptom = 'icloud-storage-full';
    element.topic = 'backup';
    const inner = () => element.shadowRoot!.querySelector('naosu-fix-stepper');
    const list = () => element.shadowRoot!.querySelector('naosu-symptom-picker');
    await waitUntil(() => inner()?.symptom === 'icloud-storage-full', 'the symptom runs');
    element.symptom = '';
    element.fix = 'restart';
    await waitUntil(() => inner()?.fix === 'restart', 'the fix runs');
    element.removeAttribute('fix');
    element.fix = '';
    await waitUntil(list, 'the list is back');
    element.topic = 'mail';
    element.symptom = 'cannot-get-mail';
    await waitUntil(() => inner()?.topic === 'mail' && inner()?.symptom === 'cannot-get-mail', 'the other guide runs');
    element.setAttribute('symptom', 'cannot-send-mail');
    await waitUntil(() => inner()?.symptom === 'cannot-send-mail', 'the other symptom runs');
    element.setAttribute('topic', 'backup');
    element.removeAttribute('symptom');
    await waitUntil(() => list()?.lists?.[0]?.topic === 'backup', 'the other list is there');
    element.remove();
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

  it('is not changed by a name that the page added to every object', async () => {
    const every = Object.prototype as { browserBack?: boolean };
    every.browserBack = true;
    try {
      const keys: string[] = [];
      const said = await warnings(async () => {
        const element = await fixture<PlanCalculator>(html`<naosu-plan-calculator progress="local"></naosu-plan-calculator>`);
        keys.push(claimKey(element));
      });
      expect([said, keys]).to.deep.equal([['<naosu-plan-calculator> progress="local" is unknown. Allowed: storage, none.'],
        ['naosu-plan-calculator']]);
    } finally {
      delete every.browserBack;
    }
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

describe('focus()', () => {
  for (const tag of ['naosu-help', 'naosu-fix-stepper', 'naosu-symptom-picker', 'naosu-plan-calculator', 'naosu-checker', 'naosu-checklist',
    'naosu-faq-accordion', 'naosu-handoff', 'naosu-launcher'] as const) {
    it(`of <${tag}> goes to its main heading or field, also before it is drawn`, async () => {
      const element = document.createElement(tag);
      Object.assign(element, { lang: 'ja', topic: 'backup', progress: 'none' });
      element.setAttribute(tag === 'naosu-checker' ? 'check' : 'symptom', tag === 'naosu-checker' ? 'phone-free' : 'icloud-storage-full');
      document.body.append(element);
      element.focus();
      const innermost = () => {
        let found = document.activeElement;
        while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
        return found?.localName ?? '';
      };
      await waitUntil(() => /^(h\d|input|button)$/.test(innermost()), 'something inside has focus');
      expect(document.activeElement === element).to.equal(true);
      element.remove();
    });
  }
});

describe('region and prices while the guide runs', () => {
  it('are followed on the screen that shows them, and prices with a mistake change nothing', async () => {
    const element = await stepperAt(examples.prices);
    const shows = (price: string) => waitUntil(() => textOf(element).includes(price), `${price} is shown`);
    await shows('180円');
    element.region = 'us';
    await shows('2.99');
    const jp = (await loadPrices()).find(({ region }) => region === 'jp')!;
    const own = { ...jp, rows: [{ sizeGb: 200, amount: 777, from: '2026-01-01', source: 'own' }] } as PriceList;
    element.prices = own;
    await shows('777円');
    const [problem] = await warnings(async () => {
      element.prices = { ...own, currency: 'yen' } as unknown as PriceList;
      await shows('2.99');
    });
    expect(problem).to.include('currency');
    element.prices = undefined;
    element.region = undefined;
    await shows('180円');
    element.remove();
    localStorage.removeItem(key);
  });
});
