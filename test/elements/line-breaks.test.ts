import { expect, fixture } from '@open-wc/testing';
import { LitElement, html, type TemplateResult } from 'lit';
import '../../src/define/checker.js';
import '../../src/define/checklist.js';
import '../../src/define/faq-accordion.js';
import '../../src/define/handoff.js';
import '../../src/define/help.js';
import '../../src/define/plan-calculator.js';
import { examples, mailExamples } from '../../stories/examples.js';
import { PhraseBreaks } from '../../src/controllers/phrase-breaks.js';
import { phrases } from '../../src/controllers/phrases.js';
import { stepperAt } from './stepper.js';
import { waitUntil } from './wait-until.js';

customElements.define('naosu-line-breaks', class extends LitElement {
  static override properties = { drawn: { attribute: false } };
  declare drawn: TemplateResult;

  constructor() {
    super();
    new PhraseBreaks(this);
  }

  protected override render() {
    return this.drawn;
  }
});

/** A block of text: links are placed in its lines. */
const blockOf = (text: Text): Element => {
  let block = text.parentElement!;
  while (/^inline/.test(getComputedStyle(block).display) && !block.matches('button, label')) block = block.parentElement!;
  return block;
};

/** The texts that can be seen, by block. */
function blocksOf(root: ParentNode): Text[][] {
  const blocks = new Map<Element, Text[]>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const hidden = text.parentElement!.closest('style, option, textarea, .hidden-text, details:not([open]) > :not(summary)');
    if (hidden) continue;
    const block = blockOf(text);
    blocks.set(block, [...(blocks.get(block) ?? []), text]);
  }
  return [...blocks.values()];
}

/** What stands before a node, but for marks of Lit. */
function previousOf({ previousSibling: before }: Node): Node | null {
  return before instanceof Comment || (before instanceof Text && !before.data.trim()) ? previousOf(before) : before;
}

/** Whether the page itself begins a line with `text`: a link may stand on a line of its own. */
const beginsLine = (text: Text): boolean => Boolean(text.parentElement!.closest('a'))
  || [text, text.parentElement!].some((node) => previousOf(node) instanceof HTMLBRElement);

/** A line ends where a phrase does, or before a bracket; it begins with no particle of what stands before it. */
const betweenPhrases = /[\u200b、。！？・：／/〜–\s-]\||[」）]\|(?![ぁ-ゖ])|\|[「（]|[\x00-\xff]\|[\x00-\xff]/;

/** A phrase that is longer than a line has to end somewhere within. */
function isLonger(phrase: string, block: Element): boolean {
  const { fontSize, paddingLeft, paddingRight } = getComputedStyle(block);
  const letters = phrase.replace(/\u2060/g, '').replace(/[\x00-\xff]{2}/g, '.').length;
  return letters * parseFloat(fontSize) > block.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
}

interface Break {
  /** The last letters of a line and the first of the next. */
  readonly end: string;
  readonly phrase: string;
  readonly block: Element;
}

/** Where lines end within the texts of a block. */
function breaksOf(texts: readonly Text[]): Break[] {
  const range = document.createRange();
  const found: Break[] = [];
  let before: DOMRect | undefined;
  let said = '';
  for (const text of texts) {
    if (beginsLine(text)) before = undefined;
    for (let at = 0; at < text.data.length; at++) {
      const letter = text.data[at]!;
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const box = /[\u200b\u2060\s]/.test(letter) ? undefined : range.getClientRects()[0];
      if (box && before && box.top > before.top + 8 && box.left < before.right) {
        const end = `${said.slice(-14)}|${text.data.slice(at, at + 6)}`;
        const phrase = said.split(/[\u200b、。・\s]|(?=[「（])/).at(-1)! + text.data.slice(at).split(/[\u200b\s]/)[0]!;
        found.push({ end, phrase, block: blockOf(text) });
      }
      before = box ?? before;
      said += letter;
    }
  }
  return found;
}

const breaksIn = (root: ParentNode) => blocksOf(root).flatMap(breaksOf);

/** Where lines end amid a phrase. */
const wrongIn = (root: ParentNode) => breaksIn(root)
  .flatMap(({ end, phrase, block }) => (betweenPhrases.test(end) || isLonger(phrase, block) ? [] : end));

/** Where a line begins with what closes the one before it. */
const leftOver = (root: ParentNode) => breaksIn(root).flatMap(({ end }) => (/\|[」）、。！？]/.test(end) ? end : []));

/** At twice the text size phrases are longer than a line; at the usual size lines end between phrases again. */
async function endsWellAtTwiceTheSize(element: HTMLElement, roots: readonly ParentNode[]) {
  for (const width of [320, 358, 390]) {
    element.style.width = `${width}px`;
    element.style.setProperty('--naosu-font-size', '32px');
    await waitUntil(() => roots.flatMap(leftOver).length === 0, 'no line begins so').catch(() => undefined);
    expect(roots.flatMap(leftOver), `${width} px, twice the size`).to.deep.equal([]);
    element.style.removeProperty('--naosu-font-size');
    await waitUntil(() => roots.flatMap(wrongIn).length === 0).catch(() => undefined);
    expect(roots.flatMap(wrongIn), 'at usual size lines end between phrases again').to.deep.equal([]);
  }
}

describe('running text in Japanese', () => {
  const named = { ...examples, ...Object.fromEntries(Object.entries(mailExamples).map(([name, progress]) => [`mail ${name}`, progress])) };
  for (const [name, progress] of Object.entries(named)) {
    it(`breaks between phrases: ${name}`, async () => {
      const stepper = await stepperAt(progress, 'ja', name.startsWith('mail') ? 'mail' : 'backup');
      const root = stepper.shadowRoot!;
      for (const width of [390, 320, 290]) {
        stepper.style.width = `${width}px`;
        expect(blocksOf(root).length).to.be.greaterThan(0);
        expect(wrongIn(root), `${width} px`).to.deep.equal([]);
      }
      await endsWellAtTwiceTheSize(stepper, [root]);
    });
  }

  for (const [name, drawn] of Object.entries({
    'list of symptoms': html`<naosu-symptom-picker lang="ja"></naosu-symptom-picker>`,
    'guide of mail': html`<naosu-help lang="ja" topic="mail" progress="none"></naosu-help>`,
    calculator: html`<naosu-plan-calculator lang="ja" progress="none"></naosu-plan-calculator>`,
    checklist: html`<naosu-checklist lang="ja" progress="none"></naosu-checklist>`,
    'questions and answers': html`<naosu-faq-accordion lang="ja" progress="none"></naosu-faq-accordion>`,
    'hand-off': html`<naosu-handoff lang="ja" topic="mail"></naosu-handoff>`,
    checker: html`<naosu-checker lang="ja" check="icloud-room"></naosu-checker>`,
  })) {
    it(`breaks between phrases: ${name}`, async () => {
      const element = await fixture<LitElement>(drawn);
      await waitUntil(() => element.shadowRoot?.querySelector('.root[lang], .card'), `${name} is drawn`);
      await element.updateComplete;
      const inner = element.shadowRoot!.querySelector('naosu-symptom-picker');
      const roots = [element.shadowRoot!, ...(inner ? [inner.shadowRoot!] : [])];
      for (const panel of roots.flatMap((root) => [...root.querySelectorAll('details')])) panel.open = true;
      await element.updateComplete;
      for (const width of [390, 320, 290]) {
        element.style.width = `${width}px`;
        expect(roots.flatMap(wrongIn), `${width} px`).to.deep.equal([]);
      }
      await endsWellAtTwiceTheSize(element, roots);
    });
  }

  it('is chosen and copied without the marks of its breaks, which are there again afterwards', async () => {
    const stepper = await stepperAt(examples.losses);
    const prose = stepper.shadowRoot!.querySelector('.note p')!;
    const marked = prose.textContent!;
    expect(marked).to.include('\u200b');
    getSelection()!.selectAllChildren(prose);
    let copied = '';
    document.addEventListener('copy', () => (copied = prose.textContent!), { once: true });
    prose.dispatchEvent(new ClipboardEvent('copy', { bubbles: true, composed: true, cancelable: true }));
    expect(copied).to.equal(marked.replace(/[\u200b\u2060]/g, ''));
    await waitUntil(() => prose.textContent === marked);
    expect(String(getSelection()).replace(/\s/g, '')).to.equal(marked.replace(/\s/g, ''));
  });

  for (const [text, expected] of [
    ['失うものの少ない方法から対処します。', '失うものの|少ない|方法から|対処します。'],
    ['お使いのiPhoneの使い方', 'お使いの|iPhoneの|使い方'],
    ['引き続き読み込みます。', '引き続き読み込みます。'],
    ['設定の「一般」を開きます', '設定の|「一般」を|開きます'],
    ['Tap iCloud, then Photos.', 'Tap iCloud, then Photos.'],
  ] as const) {
    it(`is "${expected}"`, () => {
      expect(phrases(text).replace(/\u200b/g, '|')).to.equal(expected);
      expect(phrases(phrases(text))).to.equal(phrases(text));
    });
  }

  /** With `|` where a line may end and `+` where it must not. */
  const markedIn = async (drawn: TemplateResult) => {
    const element = await fixture<LitElement>(html`<naosu-line-breaks .drawn=${drawn}></naosu-line-breaks>`);
    // Drawn again, nothing is marked twice.
    element.requestUpdate();
    await element.updateComplete;
    return element.shadowRoot!.textContent!.replace(/\u200b/g, '|').replace(/\u2060/g, '+').trim();
  };
  for (const [drawn, expected] of [
    [html`${'あと123.46GB足りません'}`, 'あと|123.46GB|足りません'],
    [html`${'名前を引いてください'}`, '名前を|引いて|ください'],
    [html`${'メールでお困りの方は、お手元のiPhone'}`, 'メールで|お困りの|方は、|お手元の|iPhone'],
    [html`${'バックアップにはどのくらいかかりますか'}`, 'バックアップには|どのくらい|かかりますか'],
    [html`${'そのあと、もう一度お試しください'}`, 'そのあと、|もう一度|お試しください'],
    [html`${'モバイル通信につながっていること'}`, 'モバイル通信に|つながって|いる|こと'],
    [html`${'目安にはなりますが、カードだけにあります'}`, '目安には|なりますが、|カードだけに|あります'],
    [html`${'「続きから」が出たら、押します'}`, '「続きから」+が|出たら、|押します'],
    [html`<b>「一般」</b>${'を開きます'}`, '「一般」+を|開きます'],
    [html`<b>「一般」</b>${'設定'}`, '「一般」|設定'],
    [html`${'右上の'}<b>「一般」</b>${'を開き、'}<b>「設定」</b>`, '右上の|「一般」+を|開き、|「設定」'],
    [html`${'プロファイル（格安SIMの'}<b>場合</b>${'）'}`, 'プロファイル|（格安SIMの|場合）'],
    [html`${'お使いの'}<b>Wi-Fi</b>${'の名前'}`, 'お使いの|Wi-Fiの|名前'],
    [html`<b>${'はい'}</b><b>${'いいえ'}</b>`, 'はいいいえ'],
  ] as const) {
    it(`is drawn as "${expected}"`, async () => {
      expect(await markedIn(drawn)).to.equal(expected);
    });
  }
});
