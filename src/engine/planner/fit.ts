import { evaluate, factsIn, type CauseId, type CheckId, type Condition, type Symptom } from '@naosu/content';
import type { Case } from '../case.js';
import type { Fact } from '../facts/check-kind.js';
import { kindOf } from '../facts/check-kinds.js';
import { reachOf } from '../facts/facts.js';
import { serviceOf } from '../ladder/service.js';
import { own } from '../own.js';

/** An answer that proves another cause is a coincidence. */
const coincidence = 0.03;
/** Answers that prove a cause are what it usually shows as; those that rule something out are the usual ones. */
const telling = 4;
const usual = 2;
const nearlyAlways = 8;
const guessed = 0.15;

/**
 * How well outcomes of a check fit to each cause of a symptom, and to something else: a row for each outcome. Where content says nothing it
 * follows from what proves a cause and what rules it out.
 */
export function fitsOf(id: CheckId, outcomes: readonly Fact[], symptom: Symptom, kase: Case): readonly (readonly number[])[] {
  const all = reachOf(kase.topic, id, { ...kase, answers: {}, asked: {} });
  const effects = new Map(all.map((outcome) => [keyOf(outcome), effectsOf(id, outcome, symptom, kase)]));
  const weights = (outcome: Fact) =>
    weightsOf(id, outcome, effects.get(keyOf(outcome)) ?? effectsOf(id, outcome, symptom, kase), symptom, kase);
  const totals = all.map(weights)
    .reduce((sum, row) => sum.map((weight, index) => weight + row[index]!), new Array<number>(symptom.causes.length + 1).fill(0));
  return outcomes.map((outcome) => weights(outcome).map((weight, index) => (totals[index]! > 0 ? weight / totals[index]! : 0)));
}

const keyOf = (outcome: Fact) => (typeof outcome === 'string' ? outcome : outcome.join());

type Effect = 'proves' | 'rules-out' | undefined;

/** What an outcome would say of each cause, beside all that is known. */
function effectsOf(id: CheckId, outcome: Fact, { causes }: Symptom, kase: Case): readonly Effect[] {
  const facts = { ...kase.facts, [id]: outcome };
  const holds = (condition: Condition | undefined) => condition !== undefined && factsIn(condition).includes(id) &&
    evaluate(condition, facts) === true;
  const { gate } = serviceOf(kase);
  return causes.map((cause) => {
    const { provenBy, ruledOutBy } = own(kase.topic.causes, cause) ?? {};
    // What the gate can rule out is a service: that it fails is as good as proven by it.
    if (id === gate && outcome === kase.topic.serviceSide && factsIn(ruledOutBy).includes(gate)) return 'proves';
    const [proves, rulesOut] = [holds(provenBy), holds(ruledOutBy)];
    return proves === rulesOut ? undefined : proves ? 'proves' : 'rules-out';
  });
}

function weightsOf(id: CheckId, outcome: Fact, effects: readonly Effect[], { causes }: Symptom, { topic }: Case): readonly number[] {
  const check = topic.checks[id]!;
  const base = 'usual' in check && outcome === check.usual ? nearlyAlways
    : (effects.includes('rules-out') ? usual : 1) * (kindOf(check).isGuess?.(check, outcome) ? guessed : 1);
  const other = effects.includes('proves') ? coincidence : base;
  const fitOf = (cause: CauseId) =>
    (typeof outcome === 'string' ? own(own(own(topic.causes, cause)?.fit ?? {}, id) ?? {}, outcome) : undefined) ?? 1;
  const weights = effects.map((effect, index) => {
    if (effect === 'rules-out') return 0;
    return (effect === 'proves' ? telling : other) * fitOf(causes[index]!);
  });
  return [...weights, other];
}
