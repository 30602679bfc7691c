import { factsIn } from '../../condition.js';
import { own } from '../../own.js';
import type { Topic, TriageCheck } from '../../types.js';
import { gapIn, hintOnBands } from './bands.js';
import type { CheckKind, ReportOfCheck } from './check-kind.js';

/** Every answer of every part is scored, every total falls into exactly one band, and what counts beside the parts counts once. */
export const triage: CheckKind<TriageCheck> = {
  outcomes: ({ bands }) => bands.map(({ id }) => id),
  parts: ({ parts }) => ({ parts }),
  conditions: ({ evidence = [] }) => Object.fromEntries(evidence.map(({ when }, index) => [`evidence.${index}`, when])),
  mistakes(check, topic, report) {
    scoreMistakes(check, topic, report);
    evidenceMistakes(check, report);
    const gap = gapIn(check.bands, lowestTotal(check));
    if (gap) report('bands', gap, hintOnBands('the lowest total'), check.bands);
  },
};

function lowestTotal({ parts, scores, evidence = [] }: TriageCheck): number {
  const lowest = parts.map((part) => Math.min(0, ...Object.values(own(scores, part) ?? {})));
  return [...lowest, ...evidence.map(({ score }) => Math.min(0, score))].reduce((sum, score) => sum + score, 0);
}

function scoreMistakes({ parts, scores }: TriageCheck, topic: Topic, report: ReportOfCheck): void {
  for (const name of Object.keys(scores)) {
    if (!parts.includes(name)) report(`scores.${name}`, 'scores a check that is no part', 'Add the part, or remove the scores.');
  }
  for (const part of parts) {
    const asked = own(topic.checks, part);
    if (!asked) continue;
    if (asked.kind !== 'choice') {
      report(`parts.${part}`, `"${part}" is no choice`, 'Only choices can be scored.');
      continue;
    }
    const scored = own(scores, part) ?? {};
    for (const option of asked.options) {
      if (own(scored, option) === undefined) report(`scores.${part}`, `"${option}" has no score`, 'Score every option.');
    }
    for (const option of Object.keys(scored)) {
      if (!asked.options.includes(option)) report(`scores.${part}`, `"${option}" is no option`, 'Remove the score.');
    }
  }
}

/** What counts beside the parts counts once. */
function evidenceMistakes({ parts, evidence = [] }: TriageCheck, report: ReportOfCheck): void {
  evidence.forEach(({ when }, index) => {
    const part = factsIn(when).find((fact) => parts.includes(fact));
    if (part !== undefined) report(`evidence.${index}`, `"${part}" is a part`, 'Score it as a part instead.', part);
  });
}
