import type { Band, Check, CheckId, Topic } from '@naosu/content';
import { code, lines, table, type Content } from './page.js';
import { conditionText } from './words.js';

const interval = ({ from, below }: Pick<Band, 'from' | 'below'>): string => (below === undefined ? `from ${from}`
  : `from ${from}, below ${below}`);

const bands = (id: CheckId, all: readonly Band[], unit: string): Content =>
  table(`Bands of ${id}${unit}`, ['Outcome', 'When'], all.map((band) => [code(band.id), interval(band)]));

type Rows<Kind extends Check['kind']> = (id: CheckId, check: Extract<Check, { readonly kind: Kind }>) => Content;

const triage: Rows<'triage'> = (id, { parts, scores, bands: all, evidence = [] }) => [
  table(`Scores of ${id}`, ['Asked', 'Answer: score'], parts.map((part) => [
    code(part), lines(Object.entries(scores[part] ?? {}).map(([answer, score]) => `${answer}: ${score}`)),
  ])),
  table(`Counts in ${id} once it is known`, ['When', 'Score'], evidence.map(({ when, score }) => [conditionText(when), score])),
  bands(id, all, ''),
];

const decision: Rows<'decision'> = (id, { parts, outcomes }) => [
  table(`Asked for ${id}`, ['Place', 'Check'], parts.map((part, place) => [place + 1, code(part)])),
  table(`Outcomes of ${id}, the first that holds`, ['Outcome', 'When'], outcomes.map((outcome) => [
    code(outcome.id), outcome.when ? conditionText(outcome.when) : 'otherwise',
  ])),
];

const comparison: Rows<'comparison'> = (id,
  { value, against, below, atLeast, fallback }) => table(`Outcomes of ${id}`, ['Outcome', 'When'], [
  [code(below), `${value} is below ${against}`], [code(atLeast), `${value} is at least ${against}`],
  ...Object.entries(fallback).map(([band, outcome]) => [code(outcome), `${against} cannot be read and ${value} is ${band}`]),
]);

/** How the outcome of a check comes about, where it is more than the answer. */
export function outcomeRules(id: CheckId, { checks }: Topic): Content {
  const check = checks[id];
  switch (check?.kind) {
    case 'triage': return triage(id, check);
    case 'decision': return decision(id, check);
    case 'comparison': return comparison(id, check);
    case 'number': return bands(id, check.bands, `, in ${check.unit}`);
    default: return '';
  }
}
