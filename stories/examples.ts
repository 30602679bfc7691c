import { emptyProgress, type Progress } from '../src/engine/progress.js';

const at = Date.UTC(2026, 10, 22, 3, 0);

const example = (progress: Partial<Progress>): Progress => ({ ...emptyProgress, ...progress });

const unknownButWifi = {
  'icloud-free': 'unknown', 'next-backup-size': 'unknown', 'backup-switch': 'unknown', 'account-request': 'unknown',
  'phone-space-message': 'unknown', 'phone-free': 'unknown', 'auto-conditions': 'unknown',
} as const;
const unknownRest = { ...unknownButWifi, 'wifi-state': 'unknown' } as const;
const ownDevice = { 'system-status': 'normal', 'other-devices': 'fine', 'other-network': 'same-trouble' } as const;
const icloudFull = { 'icloud-free': 0.4, 'next-backup-size': 12.5 } as const;

/** One case per screen of the stepper, for stories and tests alike. Times are fixed. */
export const examples = {
  quantity: example({ symptom: 'icloud-storage-full' }),
  choice: example({ symptom: 'cannot-back-up', answers: unknownButWifi }),
  checklist: example({ symptom: 'last-backup-incomplete',
    answers: { 'icloud-free': 'unknown', 'wifi-state': 'unknown', 'phone-space-message': 'unknown' } }),
  choices: example({ symptom: 'icloud-storage-full', answers: icloudFull }),
  variant: example({ symptom: 'icloud-storage-full', answers: icloudFull, opened: { 'make-room': 'trim-backup' } }),
  secondCopy: example({ symptom: 'icloud-storage-full', answers: { ...icloudFull, computer: 'windows' },
    opened: { 'make-room': 'trim-backup' } }),
  losses: example({
    symptom: 'icloud-storage-full', answers: icloudFull, opened: { 'make-room': 'delete-photos' },
    outcomes: [{ fix: 'computer-backup', result: 'impossible', at }],
  }),
  consent: example({
    symptom: 'icloud-storage-full', answers: icloudFull, opened: { 'make-room': 'trim-backup' },
    outcomes: [{ fix: 'computer-backup', result: 'worked', at }],
  }),
  prices: example({ symptom: 'icloud-storage-full', answers: icloudFull, opened: { 'make-room': 'upgrade-plan' } }),
  step: example({ symptom: 'last-backup-incomplete', answers: unknownRest }),
  outcome: example({
    symptom: 'last-backup-incomplete', answers: unknownRest, done: { 'check-connection': ['look', 'airplane', 'page', 'near', 'vpn'] },
  }),
  gate: example({ fix: 'reset-network' }),
  wait: example({ symptom: 'cannot-connect-icloud', answers: { 'system-status': 'problem' }, waitingSince: at }),
  resolved: example({
    symptom: 'last-backup-incomplete', answers: unknownRest, outcomes: [{ fix: 'check-connection', result: 'worked', at }],
  }),
  handoff: example({
    symptom: 'needs-verified-email', outcomes: [{ fix: 'answer-account-request', result: 'not-worked', at }],
  }),
  risky: example({
    fix: 'reset-network', answers: ownDevice, outcomes: [{ fix: 'computer-backup', result: 'worked', at }],
  }),
} satisfies Record<string, Progress>;

const outage = {
  'system-status': 'problem', 'mail-other-devices': 'same-trouble', 'mail-other-network': 'same-trouble', 'mail-sending': 'fails-too',
  'mail-password-asked': 'no', 'mail-after-restart': 'no-change',
} as const;
const docomoOutage = { 'docomo-status': 'problem', 'docomo-other-device': 'same-trouble', 'mail-other-network': 'same-trouble' } as const;

/** What the guide to mail shows beyond the screens of `examples`. */
export const mailExamples = {
  table: example({ symptom: 'cannot-get-mail' }),
  checklist: example({ fix: 'mail-quick-check' }),
  serverTable: example({
    fix: 'check-mail-servers', answers: { 'mail-device': 'outlook-classic' }, done: { 'check-mail-servers': ['open-classic', 'note'] },
  }),
  readyText: example({ fix: 'ask-sender', done: { 'ask-sender': ['address', 'bounce'] } }),
  outage: example({ symptom: 'mail-server-failed', answers: outage, waitingSince: at }),
  docomoOutage: example({ symptom: 'docomo-mail-trouble', answers: docomoOutage, waitingSince: at }),
  resolved: example({
    symptom: 'mail-server-failed', answers: outage, done: { 'mail-meanwhile': ['web'] },
    outcomes: [{ fix: 'mail-meanwhile', result: 'worked', at }],
  }),
} satisfies Record<string, Progress>;
