import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { phrases } from './phrases.js';

/** Phrases that end within kana, or before a bracket, which a narrow line needs. */
const further = new RegExp([
  // Where WebKit, with `keep-all`, ends a line only at a mark.
  '[、。](?=[ぁ-ゖ])', '[ァ-ー一-鿿\\w：](?=[「（])', 'B(?=足)',
  // Before a verb or a word of asking after a particle.
  '[がくにはも](?=あり|ある|な[りるっ]|でき|かか)', 'を(?=[ぁ-ゖ])', '[がにはをで](?=ど[のれう]|い[つく])', 'い(?=かか)',
  '(?:[ァ-ーA-z]|[一-鿿]{2})[にがは](?![はものとだ])(?=[ぁ-ゖ]{3})',
  // Before what helps a verb, and what a verb or an adjective stands before.
  '[てで](?=よい|お[きく]|い[るたまな]|み[るて]|しま)', '(?:[るた]|ない)(?=とき|こと|ため|まま|よう)',
  // Before お困り, ご確認.
  '[^\\u200b、。「（](?=[おご][一-鿿])',
].join('|'), 'g');
/** A line that ends with it does not begin with the particle after it. */
const bracket = /[」）\]](?=[ぁ-ゖ])/g;
const mark = /[\u200b\u2060]/;
const japanese = /[ぁ-ゖ、。・」）]/;

/** Before the last letter or two of what is closed; small letters and long sounds go with the one before, a Latin word is one. */
const beforeEnd = /(?:\w+|[^」）、。！？ーぁぃぅぇぉっゃゅょァィゥェォッャュョ\w][ーぁぃぅぇぉっゃゅょァィゥェォッャュョ]*){1,2}(?=[」）、。！？])/g;
/** What stands beside a text at most: edges of cards, notes and boxes. In pixels. */
const besideText = 112;
/** A line that holds as many letters holds any phrase. */
const manyLetters = 14;

/** Two Latin letters are as wide as one of ours. */
const lengthOf = (phrase: string) => phrase.replace(/\u2060/g, '').replace(/[\x00-\xff]{2}/g, '.').length;

/**
 * A phrase that is longer than a line breaks anywhere, also before what closes it, if nothing before that lets it. The first has so many
 * letters in the text before.
 */
const eased = (text: string, letters: number, begun: number): string => text.split('\u200b').map((phrase, place) => {
  const before = place ? 0 : begun;
  return before + lengthOf(phrase) <= letters ? phrase
    : phrase.replace(beforeEnd, (end, at: number) => (before + at > 1 ? `\u200b${end}` : end));
}).join('\u200b');

/** Texts of `root`, in order. */
function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** What is said is no text to change: it would be said again. */
const hasLines = (text: Text) => !text.parentElement?.closest('option, [data-naosu-announcer]');

/** A text with its marks: where there may be a thousand, it is drawn with them. */
export const marked = (text: string): string => phrases(text.replace(further, '$&\u200b')).replace(bracket, '$&\u2060');

/** One at a time, so that what the reader has chosen stays chosen. */
function putMarks(text: Text, wanted: string) {
  for (let at = 0; at < wanted.length; at++) if (mark.test(wanted[at]!)) text.insertData(at, wanted[at]!);
}

function takeMarks(text: Text) {
  for (let at = text.length; at-- > 0;) if (mark.test(text.data[at]!)) text.deleteData(at, 1);
}

/**
 * Lines of an element end between phrases, and never before a particle that belongs to a label: its texts are marked as they are
 * drawn. Lit compares with what it drew, so that the marks stay. What is copied has none.
 */
export class PhraseBreaks implements ReactiveController {
  readonly #roots = new Set<Node>();
  /** How many letters a line holds at least. */
  #letters = manyLetters;
  /** In the frame after: marks change the height, which would be told to the page as an error of a loop. */
  readonly #resized = new ResizeObserver(() => requestAnimationFrame(() => this.#fit()));

  /** `parts`: where texts may have been drawn without marks. */
  constructor(private readonly host: ReactiveControllerHost & Element,
    private readonly parts: () => Iterable<Node> = () => [host.shadowRoot!]) {
    host.addController(this);
  }

  hostConnected() {
    window.addEventListener('copy', this.#onCopy, true);
    this.#resized.observe(this.host);
  }

  hostDisconnected() {
    this.#resized.disconnect();
    window.removeEventListener('copy', this.#onCopy, true);
  }

  hostUpdated() {
    this.#roots.add(this.host.shadowRoot!);
    for (const part of this.parts()) this.mark(part);
  }

  /** What has just been drawn is written anew: nobody has chosen any of it, and to ask would have the page laid out. */
  mark(root: Node, put: (text: Text, wanted: string) => void = (text, wanted) => (text.data = wanted)) {
    if (root instanceof ShadowRoot) this.#roots.add(root);
    textsIn(root).forEach((text, at, texts) => {
      const { data } = text;
      if (mark.test(data) || !japanese.test(data) || !hasLines(text)) return;
      // A phrase may end, or go on, where a label or a link begins.
      const next = texts[at + 1]?.data[0] ?? '';
      const begun = lengthOf(/[^\u200b\s]*$/.exec(texts[at - 1]?.data ?? '')![0]);
      const wanted = eased(marked(data + next).slice(0, next ? -1 : undefined), this.#letters, begun);
      if (wanted !== data) put(text, wanted);
    });
  }

  /** Marks all anew where a line holds more letters than before, or fewer. */
  #fit() {
    const { fontSize } = getComputedStyle(this.host.shadowRoot!.querySelector('.root') ?? this.host);
    const letters = Math.min(manyLetters, Math.floor((this.host.clientWidth - besideText) / parseFloat(fontSize)));
    if (letters === this.#letters) return;
    this.#letters = letters;
    for (const root of this.#roots) {
      // What is said stays as it is: it would be said again.
      textsIn(root).filter((text) => !text.parentElement?.closest('[role=alert]')).forEach(takeMarks);
      this.mark(root, putMarks);
    }
  }

  /** The browser copies what stands there once this has been heard. */
  #onCopy = () => {
    for (const root of this.#roots) textsIn(root).forEach(takeMarks);
    setTimeout(() => this.#roots.forEach((root) => this.mark(root, putMarks)));
  };
}
