import type { Case } from '../case.js';
import { fixLadder, type Ladder } from '../ladder/fix-ladder.js';
import { screenOf, type Screen } from './screen.js';

/** A case with what follows from it: the ladder of fixes, and what the reader sees. */
export interface Situation {
  readonly kase: Case;
  readonly ladder: Ladder;
  readonly screen: Screen;
}

/** Works out what follows from a case. */
export function situationOf(kase: Case): Situation {
  const ladder = fixLadder(kase);
  return { kase, ladder, screen: screenOf(kase, ladder) };
}
