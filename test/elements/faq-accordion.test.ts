import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { referenceTextLoaders } from '../../content/guide-loaders.js';
import '../../src/define/faq-accordion.js';
import '../../src/define/help.js';
import type { FaqAccordion, FaqItem, FeedbackEvent, FixSelectEvent, Help } from '../../src/index.js';
import { axeFindings } from './axe.js';
import { button, textOf } from './stepper.js';
import { marks } from './marks.js';
import { waitUntil } from './wait-until.js';

const items: readonly FaqItem[] = [
  { id: 'hours', question: '営業時間は？', answer: '平日の10時から18時までです。' },
  { id: 'parking', question: '駐車場はありますか？', answer: ['店の裏に3台分あります。', '予約はいりません。'], sources: [{ name: '地図', url: 'https://example.com/map' }],
    checkedOn: '2026-11-01' },
];
const own = html`<details id="hours"><summary>営業時間は？</summary><p>平日の10時から18時までです。</p></details>
  <details><summary>駐車場はありますか？</summary><p>店の裏に3台分あります。</p></details>`;

async function accordion(template: TemplateResult): Promise<FaqAccordion> {
  const element = await fixture<FaqAccordion>(template);
  await waitUntil(() => element.shadowRoot?.querySelector('.bar, .questions'), 'it is drawn');
  await element.updateComplete;
  return element;
}

const ofGuides = (topic = '',
  lang = 'ja') => accordion(html`<naosu-faq-accordion topic=${topic} lang=${lang} progress="none"></naosu-faq-accordion>`);
const withItems = (list: unknown = items, progress = 'none') =>
  accordion(html`<naosu-faq-accordion id="items" lang="ja" progress=${progress} .items=${list}></naosu-faq-accordion>`);
const drawn = (element: Element) => [...element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details')];
const panel = (element: Element, id: string) => drawn(element).find((one) => one.id === id)!;
const announced = () =>
  document.querySelector('naosu-faq-accordion')!.shadowRoot!.querySelector('[data-naosu-announcer]')!.textContent!.replace(marks, '');

async function open(details: HTMLDetailsElement) {
  const toggled = oneEvent(details, 'toggle');
  details.querySelector('summary')!.click();
  await toggled;
}

async function search(element: FaqAccordion, text: string) {
  const field = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input'));
  await waitUntil(() =>
    /見つかり/.test(element.shadowRoot!.querySelector('[part=status]')!.textContent!.replace(marks, '')), 'something is found');
}

describe('<naosu-faq-accordion>', () => {
  afterEach(() => {
    localStorage.removeItem('naosu-items');
    history.replaceState(null, '', location.pathname + location.search);
  });

  for (const lang of ['ja', 'en']) {
    it(`has nothing for axe to find, closed and all open, in ${lang}`, async () => {
      const element = await ofGuides('backup', lang);
      expect(await axeFindings(element)).to.deep.equal([]);
      button(element, lang === 'ja' ? 'すべて開く' : 'Open all').click();
      await waitUntil(() => drawn(element).every((one) => one.querySelector('.beneath')), 'all is drawn');
      expect(await axeFindings(element)).to.deep.equal([]);
      expect(textOf(element)).not.to.match(/\{|undefined|NaN/);
      if (lang === 'en') expect(textOf(element)).not.to.match(/[ぁ-ん]/);
    });
  }

  it('fits 320 px in the dark, and has nothing for axe to find there', async () => {
    await setViewport({ width: 320, height: 640 });
    const element = await ofGuides('mail');
    element.theme = 'dark';
    button(element, 'すべて開く').click();
    await waitUntil(() => drawn(element).every((one) => one.querySelector('.beneath')), 'all is drawn');
    expect(await axeFindings(element)).to.deep.equal([]);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await setViewport({ width: 800, height: 800 });
  });

  describe('what it shows', () => {
    it('is the questions of all guides, or of one', async () => {
      expect(drawn(await ofGuides()).map(({ id }) => id)).to.include.members(['naosu-faq-how-long', 'naosu-faq-pop']);
      const mail = drawn(await ofGuides('mail')).map(({ id }) => id);
      expect(mail).to.include('naosu-faq-pop').and.not.to.include('naosu-faq-how-long');
    });

    it('is native details, several of which may be open, each with a heading in a summary that is no inline block', async () => {
      const element = await ofGuides('backup');
      for (const one of drawn(element)) {
        expect(one.hasAttribute('name')).to.equal(false);
        const summary = one.querySelector('summary')!;
        expect(summary.firstElementChild!.localName).to.equal('h3');
        expect(getComputedStyle(summary).display).not.to.match(/inline/);
      }
      expect(drawn(await ofGuides())[0]!.querySelector('summary > h4')).to.exist;
    });

    it('is the questions that the page gives, and none of the guides', async () => {
      const element = await withItems();
      expect(drawn(element).map(({ id }) => id)).to.deep.equal(['hours', 'parking']);
      await open(panel(element, 'parking'));
      expect(panel(element, 'parking').querySelectorAll('.answer > p').length).to.equal(2);
      expect(panel(element, 'parking').querySelector<HTMLAnchorElement>('[part=source]')!.href).to.equal('https://example.com/map');
      expect(textOf(element)).to.include('2026年11月1日').and.not.to.include('Apple Inc.');
    });

    it('is both where a guide is named', async () => {
      const element = await accordion(html`<naosu-faq-accordion topic="mail" lang="ja" .items=${items}></naosu-faq-accordion>`);
      expect(drawn(element).map(({ id }) => id)).to.include.members(['hours', 'naosu-faq-pop']);
    });

    it('stays where it is in the page, and is not drawn a second time', async () => {
      const element = await accordion(html`<naosu-faq-accordion lang="ja" progress="none"><h3>当店について</h3>${own}</naosu-faq-accordion>`);
      expect(drawn(element)).to.deep.equal([]);
      expect(element.querySelector('h3')!.assignedSlot).to.exist;
      expect(textOf(element)).to.include('2件の質問');
      expect(textOf(element)).not.to.include('Apple Inc.');
      await open(element.querySelector('#hours')!);
      await waitUntil(() => element.querySelector('#hours > div')?.shadowRoot?.querySelector('.feedback'), 'it is asked whether it helped');
      expect(await axeFindings(element)).to.deep.equal([]);
    });

    it('is laid out once: the slot that it is in stays the same from the first drawing on', async () => {
      const element = document.createElement('naosu-faq-accordion');
      Object.assign(element, { lang: 'ja', progress: 'none' });
      element.innerHTML = '<details><summary>外</summary><details><summary>内</summary></details></details><details></details>';
      document.body.append(element);
      await Promise.resolve();
      const slot = element.shadowRoot!.querySelector('slot:not([hidden])');
      expect([slot === null, element.shadowRoot!.querySelector('.bar') === null]).to.deep.equal([false, true]);
      await waitUntil(() => element.shadowRoot!.querySelector('.bar'), 'the rest is there');
      expect(element.shadowRoot!.querySelector('slot') === slot).to.equal(true);
      expect(textOf(element), 'one inside another is no question').to.include('2件の質問');
      element.remove();
    });

    it('costs nothing where it is not seen: from the 21st on, given as data or held by the page', async () => {
      const many = Array.from({ length: 30 }, (_, place) => ({ id: `q${place}`, question: `質問${place}`, answer: '答え' }));
      const given = await withItems(many);
      const held = await accordion(html`<naosu-faq-accordion lang="ja" progress="none">${many.map(({ id, question }) =>
        html`<details id=${`own-${id}`}><summary>${question}</summary></details>`)}</naosu-faq-accordion>`);
      for (const all of [drawn(given), [...held.querySelectorAll('details')]]) {
        const visibility = all.map((one) => getComputedStyle(one).getPropertyValue('content-visibility'));
        expect(visibility).to.deep.equal(many.map((_, place) => (place < 20 ? 'visible' : 'auto')));
        all[25]!.open = true;
        expect(getComputedStyle(all[25]!).getPropertyValue('content-visibility')).to.equal('visible');
      }
    });

    it('is not drawn where the page holds it, as the static page writes it', async () => {
      const element = await accordion(html`<naosu-faq-accordion topic="backup" lang="ja" progress="none">
        <div><details id="naosu-faq-mobile-data"><summary><h3>モバイル通信でもバックアップできますか？</h3></summary><p>はい。</p></details></div>
        </naosu-faq-accordion>`);
      expect(drawn(element).map(({ id }) => id)).to.include('naosu-faq-how-long').and.not.to.include('naosu-faq-mobile-data');
      const held = element.querySelector('details')!;
      await open(held);
      await waitUntil(() => held.lastElementChild!.shadowRoot?.querySelector('[part=action]'), 'the way into the fix');
    });

    it('takes up what the page adds later', async () => {
      const element = await accordion(html`<naosu-faq-accordion lang="ja"
        progress="none"><details><summary>営業時間は？</summary></details><details><summary>駐車場は？</summary></details></naosu-faq-accordion>`);
      expect(drawn(element)).to.deep.equal([]);
      const more = document.createElement('details');
      more.innerHTML = '<summary>予約は必要ですか？</summary><p>はい。</p>';
      element.append(more);
      await waitUntil(() => textOf(element).includes('3件の質問'), 'it is counted');
      await open(more);
      await waitUntil(() => more.lastElementChild!.shadowRoot?.querySelector('.feedback'), 'it asks whether it helped');
      expect(more.id).not.to.equal('');
    });
  });

  describe('questions with a mistake', () => {
    const rows: readonly (readonly [given: unknown, said: RegExp])[] = [
      ['none', /items: expected a list/], [[{ ...items[0], id: 'a b' }], /items\[0\]\.id/],
      [[items[0], items[0]], /items\[1\]\.id.*no other/],
      [[{ ...items[0], answer: [] }], /answer/], [[{ ...items[0], sources: [{ name: 'x', url: 'javascript:alert(1)' }] }], /sources/],
      [[{ ...items[0], checkedOn: 'yesterday' }], /checkedOn/], [[null], /items\[0\]: expected an object/],
    ];
    for (const [given, said] of rows) {
      it(`are refused as a whole, and what was shown stays: ${said.source}`, async () => {
        const element = await withItems();
        const { warn } = console;
        const told: string[] = [];
        console.warn = (text: string) => told.push(text);
        element.items = given as FaqItem[];
        await element.updateComplete;
        console.warn = warn;
        expect(told.join('\n')).to.match(said).and.to.include('<naosu-faq-accordion>');
        expect(drawn(element).length).to.equal(2);
      });
    }
  });

  describe('opening', () => {
    it('of all says how many, and so does closing', async () => {
      const element = await withItems();
      await open(panel(element, 'hours'));
      button(element, 'すべて開く').click();
      expect(announced()).to.equal('1件を開きました');
      expect(drawn(element).every((one) => one.open)).to.equal(true);
      button(element, 'すべて閉じる').click();
      expect(announced()).to.equal('2件を閉じました');
      expect(drawn(element).some((one) => one.open)).to.equal(false);
    });

    it('works by keyboard', async () => {
      const element = await withItems();
      panel(element, 'hours').querySelector('summary')!.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => panel(element, 'hours').open, 'it opens');
    });

    it('is remembered, unless the page wants none of it', async () => {
      for (const [progress, kept] of [['storage', true], ['none', false]] as const) {
        const element = await withItems(items, progress);
        await open(panel(element, 'parking'));
        element.remove();
        const again = await withItems(items, progress);
        expect([panel(again, 'hours').open, panel(again, 'parking').open]).to.deep.equal([false, kept]);
        again.remove();
      }
    });

    it('takes what is stored for nothing more than ids that it knows', async () => {
      for (const stored of ['{', '{"open":"hours"}', '{"open":[1,null,"nowhere","hours"]}']) {
        localStorage.setItem('naosu-items', stored);
        const element = await withItems(items, 'storage');
        expect(panel(element, 'hours').open).to.equal(stored.includes('['));
        element.remove();
      }
    });

    it('follows a link, also one that shares the fragment, and takes back a search that hides it', async () => {
      const element = await withItems();
      await search(element, '営業');
      location.hash = '#page=2&parking';
      await waitUntil(() => panel(element, 'parking').open, 'it is open');
      expect(panel(element, 'parking').hidden).to.equal(false);
      expect(element.shadowRoot!.activeElement).to.equal(panel(element, 'parking').querySelector('summary'));
    });

    it('happens for printing, and is taken back and not remembered', async () => {
      const element = await withItems(items, 'storage');
      await open(panel(element, 'hours'));
      window.dispatchEvent(new Event('beforeprint'));
      expect(drawn(element).every((one) => one.open)).to.equal(true);
      await oneEvent(panel(element, 'parking'), 'toggle');
      window.dispatchEvent(new Event('afterprint'));
      expect([panel(element, 'hours').open, panel(element, 'parking').open]).to.deep.equal([true, false]);
      await oneEvent(panel(element, 'parking'), 'toggle');
      expect(localStorage.getItem('naosu-items')).to.equal('{"open":["hours"]}');
    });
  });

  describe('searching', () => {
    it('shows what fits, in answers too, and says how many', async () => {
      const element = await ofGuides();
      await search(element, '１日に送れる数');
      const shown = drawn(element).filter(({ hidden }) => !hidden);
      expect(shown.map(({ id }) => id)).to.include('naosu-faq-mail-limits');
      expect(shown.length).to.be.below(drawn(element).length);
      expect(textOf(element)).to.include(`${shown.length}件見つかりました`);
      await waitUntil(() => announced() === `${shown.length}件見つかりました`, 'it is said');
    });

    it('never ends in nothing: the nearest are shown and the miss is told', async () => {
      const element = await withItems();
      setTimeout(() => void search(element, '宇宙の果てには車で行けますか'));
      await oneEvent(element, 'naosu-search-miss');
      expect(element.shadowRoot!.querySelector('[part=status]')!.textContent!.replace(marks, '')).to.include('見つかりません');
    });

    it('finds in the questions that the page holds', async () => {
      const element = await accordion(html`<naosu-faq-accordion lang="ja" progress="none">${own}</naosu-faq-accordion>`);
      await search(element, '駐車場');
      expect([...element.querySelectorAll('details')].map(({ hidden }) => hidden)).to.deep.equal([true, false]);
    });
  });

  describe('whether it helped', () => {
    async function asked() {
      const element = await ofGuides('backup');
      await open(panel(element, 'naosu-faq-how-long'));
      return element;
    }

    it('is told at once where it did', async () => {
      const element = await asked();
      setTimeout(() => button(element, 'はい').click());
      const { question, helped, reason } = (await oneEvent(element, 'naosu-feedback')) as FeedbackEvent;
      expect([question, helped, reason]).to.deep.equal(['how-long', true, undefined]);
      expect(element.shadowRoot!.activeElement!.textContent!.replace(marks, '')).to.include('ありがとう');
    });

    for (const [name, expected] of [['画面が説明と違う', 'wrong-screen'], ['自分の場合と違う', 'not-mine'], ['わかりにくい', 'unclear'],
      ['内容が古い', 'out-of-date']] as const) {
      it(`is asked why not where it did not: ${expected}`, async () => {
        const element = await asked();
        const told: FeedbackEvent[] = [];
        element.addEventListener('naosu-feedback', (event) => told.push(event));
        button(element, 'いいえ').click();
        expect(element.shadowRoot!.activeElement?.parentElement?.localName).to.equal('legend');
        expect(told).to.deep.equal([]);
        button(element, name).click();
        expect(told.map(({ question, helped, reason }) => [question, helped, reason])).to.deep.equal([['how-long', false, expected]]);
      });
    }
  });

  it('leads into the fix that an answer names, in the guide of the page', async () => {
    const help = await fixture<Help>(html`<naosu-help id="beside" topic="backup" lang="ja" progress="none"></naosu-help>`);
    const element = await accordion(html`<naosu-faq-accordion topic="backup" lang="ja" help="beside"
      progress="none"></naosu-faq-accordion>`);
    await open(panel(element, 'naosu-faq-mobile-data'));
    const link = panel(element, 'naosu-faq-mobile-data').querySelector<HTMLAnchorElement>('[part=action]')!;
    expect(link.getAttribute('href')).to.equal('#naosu-beside__backup_2Ffix_2Fuse-cellular');
    setTimeout(() => link.click());
    const { fix, topic } = (await oneEvent(element, 'naosu-fix-select')) as FixSelectEvent;
    expect([fix, topic]).to.deep.equal(['use-cellular', 'backup']);
    await waitUntil(() => help.shadowRoot!.querySelector('naosu-fix-stepper')?.shadowRoot?.querySelector('[data-focus]'), 'the guide runs');
  });

  it('leads back to the list from the end of a long answer', async () => {
    const element = await ofGuides('backup');
    await open(panel(element, 'naosu-faq-cancel-plan'));
    panel(element, 'naosu-faq-cancel-plan').querySelector<HTMLElement>('.beneath a.quiet')!.click();
    expect(element.shadowRoot!.activeElement!.parentElement!.id).to.equal('title');
  });

  it('speaks another language where the page does, and what is open stays open', async () => {
    const element = await ofGuides('backup');
    await open(panel(element, 'naosu-faq-how-long'));
    element.lang = 'en';
    await waitUntil(() => textOf(element).includes('Did this answer help?'), 'it speaks English');
    expect(panel(element, 'naosu-faq-how-long').open).to.equal(true);
  });

  it('shows what the page holds where nothing can be loaded, and asks again', async () => {
    const { backup } = referenceTextLoaders.ja;
    Object.assign(referenceTextLoaders.ja, { backup: () => Promise.reject(new Error('gone')) });
    const element = document.createElement('naosu-faq-accordion');
    element.lang = 'ja';
    element.innerHTML = '<p>Host text</p>';
    document.body.append(element);
    await waitUntil(() => element.shadowRoot?.querySelector('.notice'), 'it says so');
    expect(element.shadowRoot!.querySelector('slot')).to.exist;
    Object.assign(referenceTextLoaders.ja, { backup });
    button(element, 'もう一度読み込む').click();
    await waitUntil(() => drawn(element).length > 0, 'it is drawn');
    element.remove();
  });
});
