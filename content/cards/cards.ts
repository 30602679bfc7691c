import type { CheckCard } from '../types.js';

/** Checks that stand alone on a card, with what each outcome of theirs means for the reader. */
export const cards = {
  'icloud-room': {
    topic: 'backup', check: 'icloud-room', asks: ['icloud-free', 'next-backup-size'],
    verdicts: {
      'short': { tone: 'trouble', fixes: ['make-room'] },
      'enough': { tone: 'fine', fixes: ['run-backup', 'leave-on-power'] },
      'probably-short': { tone: 'care', ruleOfThumb: true, fixes: ['make-room'] },
      'borderline': { tone: 'care', ruleOfThumb: true, fixes: ['make-room'] },
      'probably-enough': { tone: 'care', ruleOfThumb: true, fixes: ['run-backup', 'leave-on-power'] },
    },
  },
  'phone-free': {
    topic: 'backup', check: 'phone-free', asks: ['phone-space-message', 'phone-free'],
    proof: { check: 'phone-space-message', outcome: 'seen', cause: 'phone-full',
      verdict: { tone: 'trouble', fixes: ['free-phone-space'] } },
    verdicts: {
      'under-one': { tone: 'care', ruleOfThumb: true, fixes: ['free-phone-space'] },
      'one-to-five': { tone: 'care', ruleOfThumb: true, fixes: ['free-phone-space'] },
      'five-or-more': { tone: 'fine', ruleOfThumb: true, fixes: ['run-backup', 'leave-on-power'] },
    },
  },
  'backup-time': {
    topic: 'backup', check: 'next-backup-size', asks: ['next-backup-size', 'backup-run', 'upload-speed'],
    verdicts: { any: { tone: 'fine', ruleOfThumb: true, fixes: ['leave-on-power'] } },
  },
  'auto-conditions': {
    topic: 'backup', check: 'auto-conditions', asks: ['auto-conditions'],
    // In the order in which they are brought about.
    remedies: { wifi: 'check-connection', room: 'make-room', power: 'leave-on-power', locked: 'leave-on-power' },
    verdicts: { complete: { tone: 'fine', fixes: ['run-backup', 'low-data-off'] }, missing: { tone: 'care', fixes: [] } },
  },
  'last-backup-days': {
    topic: 'backup', check: 'last-backup-days', asks: ['last-backup-days'],
    verdicts: {
      fresh: { tone: 'fine', ruleOfThumb: true, fixes: [] },
      late: { tone: 'care', ruleOfThumb: true, fixes: ['run-backup', 'low-data-off', 'leave-on-power'] },
      overdue: { tone: 'care', ruleOfThumb: true, fixes: ['run-backup', 'low-data-off', 'leave-on-power'] },
      lapsed: { tone: 'trouble', fixes: ['run-backup', 'leave-on-power'] },
    },
  },
  'push-or-fetch': {
    topic: 'mail', check: 'push-or-fetch', table: 'push-and-fetch', keys: [],
    verdicts: {
      'push': { tone: 'fine', fixes: ['turn-push-on'] },
      'fetch-for-now': { tone: 'fine', fixes: ['try-fetch'] },
      'manual': { tone: 'fine', fixes: [] },
      'unknown': { tone: 'care', fixes: ['turn-push-on'] },
    },
  },
  'app-password': {
    topic: 'mail', check: 'app-password-needed', table: 'app-password-by-app', keys: ['mail-device', 'added-as', 'mail-app'],
    verdicts: {
      'not-needed': { tone: 'fine', fixes: [] },
      'sign-in-directly': { tone: 'fine', fixes: ['authorise-app'] },
      'needs-two-factor': { tone: 'care', fixes: [] },
      'needed': { tone: 'care', fixes: ['new-app-password'] },
      'unknown': { tone: 'care', fixes: [] },
    },
  },
} as const satisfies Readonly<Record<string, CheckCard>>;
