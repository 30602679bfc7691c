import { expect } from '@open-wc/testing';
import { examples, mailExamples } from '../../stories/examples.js';
import { phrases } from '../../src/elements/phrases.js';
import { stepperAt } from './stepper.js';

/** Where lines end within a text, as the last letters of one and the first of the next. */
function breaksOf(text: Text): string[] {
  const range = document.createRange();
  const topOf = (at: number) => {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range.getClientRects()[0]?.top;
  };
  const found: string[] = [];
  let before: number | undefined;
  for (let at = 0; at < text.data.length; at++) {
    if (/[\u200b\s]/.test(text.data[at]!)) continue;
    const top = topOf(at);
    if (top === undefined) continue;
    if (before !== undefined && top > before + 8) found.push(`${text.data.slice(Math.max(0, at - 14), at)}|${text.data.slice(at, at + 6)}`);
    before = top;
  }
  return found;
}

/** The running texts of an element that can be seen. */
function textsOf(root: ParentNode): Text[] {
  return [...root.querySelectorAll('.phrases')].filter((prose) => !prose.closest('details:not([open])')).flatMap((prose) => {
    const walker = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    return texts;
  });
}

/** A line ends where a phrase does, or before a bracket. */
const betweenPhrases = /[\u200b、。！？」）・\s]\||\|[「（]/;

describe('running text in Japanese', () => {
  const named = { ...examples, ...Object.fromEntries(Object.entries(mailExamples).map(([name, progress]) => [`mail ${name}`, progress])) };
  for (const [name, progress] of Object.entries(named)) {
    it(`breaks between phrases: ${name}`, async () => {
      const stepper = await stepperAt(progress, 'ja', name.startsWith('mail') ? 'mail' : 'backup');
      const root = stepper.shadowRoot!;
      for (const width of [390, 320, 290]) {
        stepper.style.width = `${width}px`;
        const texts = textsOf(root);
        expect(texts.length).to.be.greaterThan(0);
        const wrong = texts.flatMap(breaksOf).filter((found) => !betweenPhrases.test(found));
        expect(wrong, `${width} px`).to.deep.equal([]);
      }
    });
  }

  it('is copied without the marks of its breaks', async () => {
    const stepper = await stepperAt(examples.losses);
    const prose = stepper.shadowRoot!.querySelector('.phrases')!;
    expect(prose.textContent).to.include('\u200b');
    const root = stepper.shadowRoot! as ShadowRoot & { getSelection?(): Selection };
    getSelection()!.selectAllChildren(prose);
    const chosen = String(root.getSelection?.() ?? getSelection());
    expect(chosen.replace(/\u200b/g, '')).to.include(prose.textContent!.replace(/\u200b/g, '').slice(0, 8));
    const clipboardData = new DataTransfer();
    const event = new ClipboardEvent('copy', { clipboardData, bubbles: true, composed: true, cancelable: true });
    prose.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(true);
    // Firefox hands on a copy of what it was given.
    expect(event.clipboardData!.getData('text/plain')).to.equal(chosen.replace(/\u200b/g, ''));
  });

  for (const [text, expected] of [
    ['失うものの少ない方法から対処します。', '失うものの|少ない|方法から|対処します。'],
    ['名前を引いてください', '名前を|引いてください'],
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
});
