import { UNKNOWN, evaluate, factsIn, type CauseId, type Check, type CheckId, type FixId, type SymptomId, type Topic } from '@naosu/content';
import { isAsked, knownFrom } from '../../src/engine/facts/facts.js';
import type { Answer } from '../../src/engine/progress.js';
import { longestMinutes, outageMinutes } from './costs.js';
import { draw, pick } from './random.js';

/** How things stand with one reader: what is wrong, what each check would show, and how common such a reader is. */
export interface World {
  readonly topic: Topic;
  readonly symptom: SymptomId;
  readonly cause: CauseId;
  readonly weight: number;
  readonly answers: Readonly<Record<CheckId, Answer>>;
  readonly seed: string;
}

/** What is true of the world, apart from what the planner believes. */
export interface Truth {
  /** Chance that a fix cures a cause that it is for. */
  readonly cures: number;
  /** Chance of a restart instead. */
  readonly restart?: number;
  /** The rarest cause of each list is the most common. */
  readonly reversed?: true;
}

/** A fault that passes; nothing on any screen shows it. */
export const PASSING = 'passing-fault';
/** What no fix here cures. */
export const UNKNOWN_CAUSE = 'something-else';

/** What ends a passing fault: starting anew, another line, trying again, or time. */
const endPassing = [
  'restart', 'toggle-airplane', 'other-wifi', 'run-backup', 'leave-on-power', 'reopen-mail', 'mail-quick-check', 'check-mac-mail',
  'check-android-mail',
  'check-app-connection', 'wait-for-service', 'wait-for-docomo',
];
/** Whoever signs in again is asked for all that the account waits for. */
const alsoCure: Readonly<Record<FixId, CauseId>> = { 'sign-in-again': 'account' };
/** Minutes after which it ends whatever is done: the next try shows it. */
const endByThemselves: Readonly<Record<CauseId, number>> = {
  'apple-service': outageMinutes, 'docomo-service': outageMinutes, 'restore-running': outageMinutes, 'sending-limit': longestMinutes,
};
/** A passing fault shows as one of these. */
const likePassing = ['interrupted', 'network', 'apple-service', 'docomo-service'];
const passingShare = 0.08;
const unknownShare = 0.02;

/** Cause and share of the readers of a symptom. */
export function causesOf(topic: Topic, symptom: SymptomId, { reversed }: Truth): readonly (readonly [CauseId, number])[] {
  const known = topic.symptoms[symptom]!.causes.filter((cause) => cause !== PASSING && isCurable(topic, symptom, cause));
  const listed = reversed ? [...known].reverse() : known;
  const total = listed.reduce((sum, _, rank) => sum + 1 / (rank + 1), 0);
  const passes = known.some((cause) => likePassing.includes(cause)) && isCurable(topic, symptom, PASSING);
  const rest = 1 - unknownShare - (passes ? passingShare : 0);
  return [
    ...listed.map((cause, rank) => [cause, rest / (rank + 1) / total] as const),
    ...(passes ? [[PASSING, passingShare] as const] : []),
    [UNKNOWN_CAUSE, unknownShare],
  ];
}

/** Whether a fix is for this cause. */
export const isFor = (topic: Topic, fix: FixId, cause: CauseId): boolean =>
  cause === PASSING ? endPassing.includes(fix) : alsoCure[fix] === cause || (topic.fixes[fix]?.causes.includes(cause) ?? false);

/** Fixes of a symptom, with the options of its screens of choices. */
export const fixesOf = (topic: Topic, symptom: SymptomId): readonly FixId[] =>
  topic.symptoms[symptom]!.fixes.flatMap((fix) => topic.fixes[fix]!.options ?? [fix]);

const isCurable = (topic: Topic, symptom: SymptomId, cause: CauseId) => fixesOf(topic, symptom).some((fix) => isFor(topic, fix, cause));

/** Whether a fix can be done on this reader's device at all. */
export function isPossible({ topic, symptom, answers }: World, fix: FixId): boolean {
  const { offeredWhen } = topic.fixes[fix]!;
  return !offeredWhen || evaluate(offeredWhen, knownFrom(topic.checks, { ...answers, ...topic.symptoms[symptom]!.says }).facts) !== false;
}

/** Whether the trouble is over once a fix was done, `minutes` after the reader began; the same each time it is tried. */
export function doesCure(world: World, fix: FixId, truth: Truth, minutes: number): boolean {
  if (minutes >= (endByThemselves[world.cause] ?? Infinity) && truth.cures > 0) return true;
  if (!isFor(world.topic, fix, world.cause) || !isPossible(world, fix)) return false;
  return draw('cure', fix, world.seed) < (fix === 'restart' ? truth.restart ?? truth.cures : truth.cures);
}

/** `count` readers of each cause of a symptom. Causes for which no answers fit are left out. */
export function worldsOf(topic: Topic, symptom: SymptomId, count: number, truth: Truth): readonly World[] {
  return causesOf(topic, symptom, truth).flatMap(([cause, share]) => {
    const found: World[] = [];
    for (let reader = 0; reader < count; reader++) {
      const seed = `${topic.id}/${symptom}/${cause}/${reader}`;
      const answers = fittingAnswers(topic, symptom, cause, seed);
      if (answers) found.push({ topic, symptom, cause, seed, answers, weight: share / count });
    }
    return found;
  });
}

const mostTries = 4000;

function fittingAnswers(topic: Topic, symptom: SymptomId, cause: CauseId, seed: string): World['answers'] | undefined {
  const asked = Object.keys(topic.checks).filter((id) => isAsked(topic.checks[id]!));
  for (let attempt = 0; attempt < mostTries; attempt++) {
    const answers = Object.fromEntries(asked.map((id) => [id, drawn(id, topic.checks[id]!, `${seed}/${attempt}`)]));
    if (fits(topic, symptom, cause, answers, seed)) return answers;
  }
  return undefined;
}

/** Sizes, days and speeds as screens show them. */
const amounts: Readonly<Record<string, readonly number[]>> = {
  'icloud-free': [0, 0.2, 0.4, 0.7, 1.5, 12, 40], 'next-backup-size': [0.3, 0.8, 2, 4.5, 20], 'phone-free': [0.5, 3, 8, 40],
};
/** What most screens show while that is not the trouble. */
const usual = ['normal', 'nothing', 'on', 'fine', 'steady', 'up-to-date', 'not-seen', 'works', 'no', 'push', 'icloud', 'iphone'];

function drawn(id: CheckId, check: Check, seed: string): Answer {
  if (check.kind === 'choice') return pick(check.options.map((option) => [option, usual.includes(option) ? 2 : 1] as const), id, seed);
  if (check.kind === 'checklist') return check.items.filter((item) => draw(id, item, seed) < 0.7);
  if (check.kind === 'number')
    return pick((amounts[id] ?? check.bands.map(({ from }) => from)).map((value) => [value, 1] as const), id, seed);
  return UNKNOWN;
}

/** Whether all that a reader can see is as it is where this cause, and no other one, is the trouble. */
function fits(topic: Topic, symptom: SymptomId, cause: CauseId, answers: World['answers'], seed: string): boolean {
  const { causes, says, leadsTo, service } = topic.symptoms[symptom]!;
  // Whoever has another symptom is a reader of that one.
  if (Object.entries(leadsTo ?? {}).some(([check, ways]) => String(answers[check]) in ways)) return false;
  const facts = knownFrom(topic.checks, { ...answers, ...says }).facts;
  const gate = facts[service?.gate ?? topic.gate];
  const outage = isOutage(cause);
  if (outage !== (gate === topic.serviceSide)) return false;
  const holds = (id: CauseId, side: 'provenBy' | 'ruledOutBy') => {
    const condition = topic.causes[id]?.[side];
    return condition !== undefined && evaluate(condition, facts) === true;
  };
  const proven = (id: CauseId) => holds(id, 'provenBy') && !holds(id, 'ruledOutBy');
  if (topic.causes[cause] && holds(cause, 'ruledOutBy')) return false;
  const shown = proven(cause) ? factsIn(topic.causes[cause]!.provenBy) : [];
  if (causes.some((id) => id !== cause && proven(id) && !factsIn(topic.causes[id]!.provenBy).some((fact) => shown.includes(fact))))
    return false;
  if (cause === UNKNOWN_CAUSE) return true;
  const world: World = { topic, symptom, cause, answers, weight: 0, seed };
  return fixesOf(topic, symptom).some((fix) => isFor(topic, fix, cause) && isPossible(world, fix));
}

/** Whether a cause lies with a service. */
export const isOutage = (cause: CauseId): boolean => cause === 'apple-service' || cause === 'docomo-service';
