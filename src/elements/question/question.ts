import type { AskedCheck, CheckId, Guide, Id, IsoDate } from '@naosu/content';
import type { TemplateResult } from 'lit';
import type { Texts } from '../../engine/facts/quantity-fields.js';
import type { Answer } from '../../engine/progress.js';

/** A question on a screen or a card, with what the reader has put in so far. */
export interface Question<C extends AskedCheck = AskedCheck> {
  readonly id: CheckId;
  readonly check: C;
  readonly guide: Guide;
  /** Unique in the page. */
  readonly uid: string;
  readonly today: IsoDate;
  /** By field; the first is named after the question. */
  readonly texts: Texts;
  readonly ticked: readonly Id[];
  /** Id of the text that says what is wrong, where something is. */
  readonly error?: string | undefined;
  write(field: string, text: string): void;
  tick(item: Id, on: boolean): void;
}

/** How checks of one kind are answered on a screen. */
export interface Input<C extends AskedCheck> {
  /** "Cannot tell" stands among what there is to choose. */
  readonly offersUnknown?: true;
  /** The words of the question, as the name of its field; where there is none they are the legend of a group. */
  name?(question: Question<C>, words: unknown): TemplateResult;
  fields(question: Question<C>): TemplateResult;
  /** What is put in; undefined while it is no answer. */
  answer(question: Question<C>): Answer | undefined;
  /** What is said where it is none; by default to choose something. */
  complaint?(question: Question<C>): string;
}
