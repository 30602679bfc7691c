import { type Facts, UNKNOWN, type CheckId, type FixId, type Id, type Topic, type TopicId } from '@naosu/content';
import { knownFrom } from '../facts/facts.js';
import { isOffered } from '../ladder/offered.js';
import { choosers, chosen } from './choosers.js';
import { own } from '../own.js';
import type { Progress } from '../progress.js';

/** Checks that stand alone as a card. */
export const checkerIds = ['icloud-room', 'phone-free', 'backup-time', 'auto-conditions', 'last-backup-days', 'push-or-fetch',
  'app-password'] as const;
export type CheckerId = (typeof checkerIds)[number];

/** The guide that a card takes its texts from. */
export const topicOf = (checker: CheckerId): TopicId => choosers[checker]?.topic ?? 'backup';

/** What a card concludes from the answers. */
export interface Verdict {
  /** `trouble`: something is wrong for sure; `care`: it may be, or will be. */
  readonly tone: 'fine' | 'care' | 'trouble';
  /** Outcome of the check; where `proof` is set, that cause is what it says. */
  readonly outcome: Id;
  /** The cause that the answers prove. */
  readonly proof?: Id;
  /** It rests on a rule of thumb. */
  readonly ruleOfThumb: boolean;
  /** What to do next; absent where nothing needs doing. */
  readonly fix?: FixId;
  /** Conditions that do not hold. */
  readonly missing: readonly Id[];
}

type Answers = Progress['answers'];
type Rule = Pick<Verdict, 'tone' | 'ruleOfThumb'> & { readonly fixes: readonly FixId[] };

const rule = (tone: Verdict['tone'], ruleOfThumb: boolean, ...fixes: readonly FixId[]): Rule => ({ tone, ruleOfThumb, fixes });

/** What each outcome means for the reader, with what to do next, best first. */
const rules: Readonly<Record<string, Readonly<Record<Id, Rule>>>> = {
  'icloud-room': {
    short: rule('trouble', false, 'make-room'),
    enough: rule('fine', false, 'run-backup', 'leave-on-power'),
    'probably-short': rule('care', true, 'make-room'),
    borderline: rule('care', true, 'make-room'),
    'probably-enough': rule('care', true, 'run-backup', 'leave-on-power'),
  },
  'phone-free': {
    'under-one': rule('care', true, 'free-phone-space'),
    'one-to-five': rule('care', true, 'free-phone-space'),
    'five-or-more': rule('fine', true, 'run-backup', 'leave-on-power'),
  },
  'last-backup-days': {
    fresh: rule('fine', true),
    late: rule('care', true, 'run-backup', 'leave-on-power'),
    overdue: rule('care', true, 'run-backup', 'leave-on-power'),
    lapsed: rule('trouble', false, 'run-backup', 'leave-on-power'),
  },
  'push-or-fetch': {
    push: rule('fine', false, 'turn-push-on'),
    'fetch-for-now': rule('fine', false, 'try-fetch'),
    manual: rule('fine', false),
    [UNKNOWN]: rule('care', false, 'turn-push-on'),
  },
  'app-password': {
    'not-needed': rule('fine', false),
    'sign-in-directly': rule('fine', false, 'authorise-app'),
    'needs-two-factor': rule('care', false),
    needed: rule('care', false, 'new-app-password'),
    [UNKNOWN]: rule('care', false),
  },
};

/** Which fix brings a missing condition about; in the order in which they are tried. */
const remedies: readonly (readonly [Id, FixId])[] = [
  ['wifi', 'check-connection'], ['room', 'make-room'], ['power', 'leave-on-power'], ['locked', 'leave-on-power'],
];

const firstOffered = (fixes: readonly FixId[], topic: Topic, facts: Facts) => fixes.find((id) => {
  const fix = own(topic.fixes, id);
  return fix && isOffered(fix, facts);
});

function judged({ fixes, ...rest }: Rule, outcome: Id, topic: Topic, facts: Facts, more: Partial<Verdict> = {}): Verdict {
  const fix = firstOffered(fixes, topic, facts);
  return { ...rest, outcome, missing: [], ...(fix === undefined ? {} : { fix }), ...more };
}

/** What a card says, or undefined while the answers do not decide it; `backup-time` has a range instead. */
export function verdictFor(checker: CheckerId, topic: Topic, answers: Answers): Verdict | undefined {
  // A number that the reader leaves out is one that cannot be read: the rule of thumb stands in until it is there.
  const { facts } = knownFrom(topic.checks, { 'next-backup-size': UNKNOWN, ...answers });
  const chooser = choosers[checker];
  if (checker === 'auto-conditions') return conditionsVerdict(topic, answers, facts);
  if (checker === 'phone-free' && facts['phone-space-message'] === 'seen') {
    return judged(rule('trouble', false, 'free-phone-space'), 'seen', topic, facts, { proof: 'phone-full' });
  }
  const outcome = chooser ? chosen(chooser, topic, answers).outcome : own(facts, checker);
  const found = typeof outcome === 'string' ? own(rules[checker] ?? {}, outcome) : undefined;
  return found && judged(found, outcome as Id, topic, facts);
}

function conditionsVerdict(topic: Topic, answers: Answers, facts: Facts): Verdict | undefined {
  const check = own(topic.checks, 'auto-conditions');
  const held = own(facts, 'auto-conditions');
  if (check?.kind !== 'checklist' || !Array.isArray(held)) return undefined;
  const missing = check.items.filter((item) => !held.includes(item));
  if (missing.length === 0) return judged(rule('fine', false, 'run-backup'), 'complete', topic, facts);
  const fixes = remedies.filter(([item]) => missing.includes(item)).map(([, fix]) => fix);
  return judged(rule('care', false, ...fixes), 'missing', topic, facts, { missing });
}

/** Answers by which the time for a backup is estimated. */
export const timeChecks = { size: 'next-backup-size', run: 'backup-run', speed: 'upload-speed' } as const;

/** The checks that a card asks, in this order; one that chooses asks parts of its decision. */
const askedBy: Readonly<Partial<Record<CheckerId, readonly CheckId[]>>> = {
  'icloud-room': ['icloud-free', 'next-backup-size'],
  'phone-free': ['phone-space-message', 'phone-free'],
  'backup-time': Object.values(timeChecks),
  'auto-conditions': ['auto-conditions'],
  'last-backup-days': ['last-backup-days'],
};

/** The checks that a card may ask. */
export function mayAsk(checker: CheckerId, topic: Topic): readonly CheckId[] {
  const check = own(topic.checks, choosers[checker]?.decision ?? '');
  return check?.kind === 'decision' ? check.parts : askedBy[checker] ?? [];
}

/** The checks that a card asks now, in the order of `mayAsk`. */
export function askedNow(checker: CheckerId, topic: Topic, answers: Answers): readonly CheckId[] {
  const chooser = choosers[checker];
  const asked = chooser && chosen(chooser, topic, answers).asked;
  return mayAsk(checker, topic).filter((id) => !asked || asked.includes(id));
}

/** Days after which Apple may delete a backup that is no longer made. */
export const keptDays = 180;
