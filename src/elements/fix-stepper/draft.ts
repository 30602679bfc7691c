import type { CheckId } from '@naosu/content';
import type { Progress } from '../../engine/progress.js';
import type { Situation } from '../../engine/screen/situation.js';
import type { Draft } from './view.js';

export const emptyDraft: Draft = { ticked: [], values: {} };

/** What a screen begins with: the answers that the reader went back from. */
export function draftOf(takenBack: Progress['answers'], situation: Situation | undefined): Draft {
  const screen = situation?.screen;
  if (screen?.kind !== 'check') return emptyDraft;
  const values: Record<CheckId, string> = {};
  let { ticked } = emptyDraft;
  for (const check of screen.checks) {
    const answer = takenBack[check];
    if (typeof answer === 'object') ticked = answer;
    else if (typeof answer === 'number') values[check] = String(Number(answer.toPrecision(9)));
    else if (answer !== undefined) values[check] = answer;
  }
  return { values, ticked };
}
