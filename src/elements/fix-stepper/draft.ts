import type { IsoDate } from '@naosu/content';
import { textsOf } from '../../engine/facts/quantity-fields.js';
import type { Progress } from '../../engine/progress.js';
import type { Situation } from '../../engine/screen/situation.js';
import type { Draft } from './view.js';

export const emptyDraft: Draft = { ticked: [], values: {} };

/** What a screen begins with: the answers that the reader went back from. */
export function draftOf(takenBack: Progress['answers'], situation: Situation | undefined, today: IsoDate): Draft {
  const screen = situation?.screen;
  if (screen?.kind !== 'check') return emptyDraft;
  const values: Record<string, string> = {};
  let { ticked } = emptyDraft;
  for (const check of screen.checks) {
    const answer = takenBack[check];
    const asked = situation!.kase.topic.checks[check];
    if (typeof answer === 'object') ticked = answer;
    else if (typeof answer === 'number' && asked?.kind === 'number') Object.assign(values, textsOf(check, asked, answer, today));
    else if (answer !== undefined) values[check] = String(answer);
  }
  return { values, ticked };
}
