import type { CheckId, Guide, IsoDate, NumberCheck } from '@naosu/content';
import type { Texts } from '../../engine/facts/quantity-fields.js';
import type { CheckerId } from '../../engine/checker/checkers.js';
import type { Answer, Progress } from '../../engine/progress.js';

/** What a card draws from, and how it says what the reader did. */
export interface Card {
  readonly guide: Guide;
  readonly checker: CheckerId;
  readonly answers: Progress['answers'];
  /** What the reader typed, as typed, by field. */
  readonly typed: Texts;
  /** Numbers whose fields the reader left with something else in them. */
  readonly wrong: readonly CheckId[];
  /** Level of the card's heading. */
  readonly level: number;
  /** Unique in the page: radio groups and ids build on it. */
  readonly uid: string;
  readonly today: IsoDate;
  /** Id of the guide that the fix opens in, or empty. */
  readonly help: string;
  type(id: CheckId, check: NumberCheck, field: string, text: string): void;
  /** The reader is done with a field. */
  leave(id: CheckId, check: NumberCheck): void;
  answer(check: CheckId, value: Answer): void;
}
