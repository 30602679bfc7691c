import { UNKNOWN, type CheckId, type FixId, type Symptom } from '@naosu/content';
import { symptomOf, type Case } from '../case.js';
import type { Fact } from '../facts/check-kind.js';
import { openParts, reachOf } from '../facts/facts.js';
import { accessTo } from '../ladder/access.js';
import { candidates } from '../ladder/candidates.js';
import { resultOf } from '../ladder/outcome.js';
import { beliefOf, chancesOf, times, whole, type Belief } from './belief.js';
import { costOf, questionMinutes, sharedCosts } from './cost.js';
import { fitsOf } from './fit.js';
import { sequenceOf, type Prospect, type Sequence } from './sequence.js';

/** What to do in a case: in which order to try what is left, and what to ask before the first of it. */
export interface Plan {
  readonly order: readonly FixId[];
  readonly beyond: readonly FixId[];
  /** The check whose answer is expected to save more minutes than it costs; asked before anything is tried. */
  readonly ask: CheckId | undefined;
  readonly belief: Belief;
}

/** Share of the readers who cannot tell. */
const cannotTell = 0.15;
/** A question must save this much, in minutes, beyond what it costs. */
const margin = 0.05;

/** The plan of a case for these fixes, worked out from answers and outcomes alone; of a single fix there is nothing to plan. */
export function planOf(kase: Case, fixes: readonly FixId[]): Plan {
  const symptom = symptomOf(kase);
  return symptom ? planFor(symptom, kase, fixes) : { order: fixes, beyond: [], ask: undefined, belief: [] };
}

function planFor(symptom: Symptom, kase: Case, fixes: readonly FixId[]): Plan {
  // Which ladder it is comes before all of its rungs: what helps with one kind of mail is wrong advice for another.
  const lead = Object.keys(symptom.leadsTo ?? {}).find((check) => openParts(kase.topic, check, kase).length > 0);
  const open = fixes.filter((fix) => resultOf(fix, kase) === undefined && accessTo(fix, kase).state !== 'locked');
  const belief = beliefOf(kase, symptom);
  const shared = sharedCosts(kase);
  const prospects = open.map((fix): Prospect => ({ fix, ...costOf(fix, kase), chances: chancesOf(fix, symptom, kase.topic) }));
  const now = sequenceOf(prospects, belief, shared);
  const rest = prospects.filter(({ fix }) => fix !== now.order[0]);
  const failed = now.first && whole(times(belief, prospects.find(({ fix }) => fix === now.order[0])!.chances.map((chance) => 1 - chance)));
  let ask: { readonly check: CheckId; readonly minutes: number } | undefined;
  let best = now.minutes;
  for (const check of symptom.checks) {
    const questions = openParts(kase.topic, check, kase);
    if (questions.length === 0) continue;
    const price = questionMinutes(kase.topic, questions);
    const views = viewsOf(check, symptom, kase, prospects);
    const first = price + expected(views, belief, prospects, shared, now);
    if (first < (ask?.minutes ?? Infinity)) ask = { check, minutes: first };
    if (!now.first || !failed || rest.length === 0) continue;
    const later = price + expected(views, failed, rest, shared, sequenceOf(rest, failed, shared));
    best = Math.min(best, now.first.minutes + (1 - now.first.chance) * later);
  }
  return { belief, order: now.order, beyond: now.beyond, ask: lead ?? (ask && ask.minutes + margin < best ? ask.check : undefined) };
}

/** What one outcome of a check would leave: how well it fits each cause, and the fixes still on offer. */
interface Outlook {
  readonly fits: readonly number[];
  readonly offers: ReadonlySet<FixId>;
}

function viewsOf(check: CheckId, symptom: Symptom, kase: Case, prospects: readonly Prospect[]): readonly Outlook[] {
  const outcomes = reachOf(kase.topic, check, kase).filter((outcome) => outcome !== UNKNOWN);
  const fits = fitsOf(check, outcomes, symptom, kase);
  return outcomes.map((outcome, index) => {
    const then = supposing(kase, check, outcome);
    const offered = new Set(candidates(then).fixes);
    return {
      fits: fits[index]!,
      offers: new Set(prospects.filter(({ fix }) => offered.has(fix)).map(({ fix }) => fix)),
    };
  });
}

const supposing = (kase: Case, check: CheckId, outcome: Fact): Case => ({ ...kase, facts: { ...kase.facts, [check]: outcome } });

/** Minutes that are expected once a check is answered. */
function expected(views: readonly Outlook[], belief: Belief, prospects: readonly Prospect[], shared: ReturnType<typeof sharedCosts>,
  untold: Sequence): number {
  let known = 0;
  let minutes = 0;
  for (const { fits, offers } of views) {
    const then = times(belief, fits);
    const chance = then.reduce((sum, weight) => sum + weight, 0);
    known += chance;
    if (chance > 0) minutes += chance * sequenceOf(prospects.filter(({ fix }) => offers.has(fix)), whole(then), shared).minutes;
  }
  return known === 0 ? untold.minutes : (1 - cannotTell) * (minutes / known) + cannotTell * untold.minutes;
}
