import type { CheckId, Guide, IsoDate } from '@naosu/content';
import type { CheckerId } from '../../engine/checker/checkers.js';
import type { Answer, Progress } from '../../engine/progress.js';

/** What a card draws from, and how it says what the reader did. */
export interface Card {
  readonly guide: Guide;
  readonly checker: CheckerId;
  readonly answers: Progress['answers'];
  /** What the reader typed, as typed. */
  readonly typed: Readonly<Record<CheckId, string>>;
  /** Fields that the reader left with something else than a number in them. */
  readonly wrong: readonly CheckId[];
  /** Level of the card's heading. */
  readonly level: number;
  /** Unique in the page: radio groups and ids build on it. */
  readonly uid: string;
  readonly today: IsoDate;
  /** Id of the guide that the fix opens in, or empty. */
  readonly help: string;
  type(field: CheckId, unit: 'GB' | 'days' | 'Mbps', text: string): void;
  /** The reader is done with a field. */
  leave(field: CheckId, unit: 'GB' | 'days' | 'Mbps'): void;
  answer(check: CheckId, value: Answer): void;
}
