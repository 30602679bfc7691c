import type { CheckId, Topic } from '@naosu/content';
import { without } from '../act/changes.js';
import { questionsOf } from '../facts/facts.js';
import { own } from '../own.js';
import type { Progress } from '../progress.js';

/** The checks by whose answers the gates of a guide are decided. */
export const gateParts = (topic: Topic): readonly CheckId[] =>
  [topic.gate, ...Object.values(topic.symptoms).map((symptom) => symptom.service?.gate ?? topic.gate)].flatMap((gate) => questionsOf(topic,
    gate));

/**
 * Progress as far as it may come from outside: what opens harm counts only where this device's own record of this page holds it. So the
 * gate, the second copy, what may be lost and consent are asked again. `asksAgain`: some of it had been answered.
 */
export function fromOutside(progress: Progress, topic: Topic): { readonly progress: Progress; readonly asksAgain: boolean } {
  const { waitingSince, goesOn, ...rest } = progress;
  const needed = own(topic.fixes, topic.secondCopy)?.needs ?? [];
  const safe: Progress = {
    ...rest,
    answers: without(progress.answers, gateParts(topic)),
    outcomes: progress.outcomes.filter(({ fix }) => fix !== topic.secondCopy),
    consents: [],
    spared: {},
    lacking: progress.lacking.filter((need) => !needed.includes(need)),
  };
  const size = ({ answers, outcomes, consents, spared, lacking }: Progress) =>
    [answers, outcomes, consents, spared, lacking].reduce((sum, part) => sum + Object.keys(part).length, 0);
  return { progress: safe, asksAgain: size(safe) < size(progress) };
}
