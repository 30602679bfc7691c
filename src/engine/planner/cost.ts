import { evaluate, type CheckId, type Fix, type FixId, type Topic } from '@naosu/content';
import type { Case } from '../case.js';
import { openParts } from '../facts/facts.js';
import { openAsks } from '../ladder/asks.js';
import { isHarmful, needsSecondCopy, riskRank } from '../ladder/harm.js';
import { secondCopyResult } from '../ladder/outcome.js';
import { serviceOf } from '../ladder/service.js';
import { own } from '../own.js';

/* All costs are minutes of a reader's time. Where no document says them they are estimates; content can say others. */

/** To read a screen, and to choose. */
const screenMinutes = 0.25;
/** A minute that passes by itself counts less: the reader may do something else. */
const waiting = 0.8;
/** A fix that takes longer runs by itself for the rest, unless content says otherwise. */
const attendedAtMost = 15;
/** What a loss is counted as, by risk: far more than any fix takes. */
const harmMinutes: Readonly<Record<Fix['risk'], number>> = {
  none: 0, inconvenience: 2, 'settings-loss': 60, 'sign-out': 240, 'data-loss': 480,
};

/** Minutes until a question is answered: what is known at once, what is looked up on the phone, what is looked up on a page. */
export function questionMinutes({ checks }: Topic, questions: readonly CheckId[]): number {
  const minutes = questions.map((id) => {
    const check = own(checks, id);
    if (!check) return 0;
    return ('minutes' in check && check.minutes) || ('link' in check && check.link ? 1.5 : 'path' in check && check.path ? 1 : 0.5);
  });
  return minutes.reduce((sum, each) => sum + each, screenMinutes);
}

/** What it takes to try a fix, without what others need as well. */
export interface FixCost {
  readonly minutes: number;
  /** Counted for as much as the fix would be for nothing; of several ways, the gentlest. */
  readonly harm: number;
  /** Place on the scale of harm; 0 below what loses something. Of several ways, the gentlest. */
  readonly rank: number;
  readonly paid: boolean;
  readonly gated: boolean;
  readonly copied: boolean;
}

/** What it takes to try a fix. */
export function costOf(id: FixId, kase: Case): FixCost {
  const fix = kase.topic.fixes[id]!;
  const ways = (fix.options ?? [id]).flatMap((option) => own(kase.topic.fixes, option) ?? [])
    .filter(({ skippedWhen }) => !skippedWhen || evaluate(skippedWhen, kase.facts) !== true);
  const copy = own(kase.topic.fixes, kase.topic.secondCopy);
  const free = ways.filter(({ paid, forFew }) => !paid && !forFew);
  const among = free.length > 0 ? free : ways;
  return {
    minutes: ownMinutes(fix) + asksMinutes(id, kase),
    harm: Math.min(...among.map(({ risk }) => harmMinutes[risk])),
    rank: Math.min(...among.map((way) => (isHarmful(way) ? riskRank(way.risk) : 0))),
    paid: fix.paid === true,
    gated: among.every(isHarmful),
    copied: copy !== undefined && among.every((way) => needsSecondCopy(way, copy)),
  };
}

/** Attended minutes, and most of those that pass by themselves. */
function ownMinutes({ minutes, attended = Math.min(minutes, attendedAtMost) }: Fix): number {
  return attended + (minutes - attended) * waiting + screenMinutes;
}

const asksMinutes = (id: FixId, kase: Case) =>
  openAsks(id, kase).reduce((sum, check) => sum + questionMinutes(kase.topic, openParts(kase.topic, check, kase)), 0);

/** What several fixes need once: that the gate is answered, and a second copy is made. */
export function sharedCosts(kase: Case): { readonly gate: number; readonly copy: number } {
  const { topic } = kase;
  const { gate } = serviceOf(kase);
  const open = own(kase.facts, gate) === undefined ? openParts(topic, gate, kase) : [];
  const copy = secondCopyResult(kase) === undefined ? own(topic.fixes, topic.secondCopy) : undefined;
  return { gate: open.length > 0 ? questionMinutes(topic, open) : 0, copy: copy ? ownMinutes(copy) : 0 };
}
