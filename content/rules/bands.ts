import type { Band, TriageCheck, Topic } from '../types.js';
import { outcomesOf } from './outcomes.js';
import { rule, own, type Report } from './rule.js';

/** Why bands do not cover everything from a number on exactly once; `undefined` when they do. */
export function gapIn(bands: readonly Band[], lowest: number): string | undefined {
  const [first] = bands;
  if (!first) return 'there are no bands';
  if (first.from > lowest) return `nothing covers ${lowest} up to ${first.from}`;
  let index = 0;
  for (const band of bands) {
    const next = bands[++index];
    if (!next) return band.below === undefined ? undefined : `nothing covers ${band.below} and more`;
    if (band.below === undefined) return `"${band.id}" has no end and hides "${next.id}"`;
    if (band.below <= band.from) return `"${band.id}" is empty`;
    if (band.below < next.from) return `nothing covers ${band.below} up to ${next.from}`;
    if (band.below > next.from) return `"${band.id}" and "${next.id}" overlap`;
  }
  return undefined;
}

/** Every number that a reader can read falls into exactly one band. */
export const numberBands = rule('number-bands', (catalog, report) => {
  for (const topic of catalog.topics) {
    for (const [id, check] of Object.entries(topic.checks)) {
      if (check.kind !== 'number') continue;
      const gap = check.bands[0] && check.bands[0].from < 0 ? 'the first band starts below 0' : gapIn(check.bands, 0);
      if (gap) report(`check/${id}`, 'bands', gap, 'Let each band start where the one before ends, the first at 0, the last open.',
        check.bands);
    }
  }
});

function lowestTotal(check: TriageCheck): number {
  const lowest = check.parts.map((part) => Math.min(0, ...Object.values(own(check.scores, part) ?? {})));
  const evidence = (check.evidence ?? []).map(({ score }) => Math.min(0, score));
  return [...lowest, ...evidence].reduce((sum, score) => sum + score, 0);
}

function scoreMistakes(id: string, check: TriageCheck, topic: Topic, report: Report): void {
  for (const name of Object.keys(check.scores)) {
    if (!check.parts.includes(name))
      report(`check/${id}`, `scores.${name}`, 'scores a check that is no part', 'Add the part, or remove the scores.');
  }
  for (const part of check.parts) {
    const asked = own(topic.checks, part);
    if (!asked) continue;
    if (asked.kind !== 'choice') report(`check/${id}`, `parts.${part}`, `"${part}" is no choice`, 'Only choices can be scored.');
    const scores = own(check.scores, part) ?? {};
    const options = outcomesOf(asked);
    for (const option of options) {
      if (own(scores, option) === undefined) report(`check/${id}`, `scores.${part}`, `"${option}" has no score`, 'Score every option.');
    }
    for (const option of Object.keys(scores)) {
      if (!options.includes(option)) report(`check/${id}`, `scores.${part}`, `"${option}" is no option`, 'Remove the score.');
    }
  }
}

/** Every answer of every part is scored, and every total falls into exactly one band. */
export const triageBands = rule('triage-bands', (catalog, report) => {
  for (const topic of catalog.topics) {
    for (const [id, check] of Object.entries(topic.checks)) {
      if (check.kind !== 'triage') continue;
      scoreMistakes(id, check, topic, report);
      const gap = gapIn(check.bands, lowestTotal(check));
      if (gap) report(`check/${id}`, 'bands', gap, 'Cover every total once: the first band from the lowest, the last open.', check.bands);
    }
  }
});
