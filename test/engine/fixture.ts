import type { Topic } from '@naosu/content';
import { caseOf, type Case } from '../../src/engine/case.js';
import { emptyProgress, type FixOutcome, type Progress, type Result } from '../../src/engine/progress.js';

/** A small guide that has one of everything the engine decides on. */
export const topic: Topic = {
  id: 'backup',
  checkedOn: '2026-11-01',
  gate: 'scope',
  serviceSide: 'service-side',
  secondCopy: 'copy',
  meanwhile: 'meanwhile',
  retry: ['settings', 'back-up'],
  symptoms: {
    stuck: {
      causes: ['full', 'network', 'settings'],
      checks: ['room', 'wifi', 'conditions'],
      fixes: ['make-room', 'reset', 'restart', 'router', 'update', 'switch-off', 'sign-in-again', 'wipe', 'paid-help'],
    },
    wobbly: { causes: ['network', 'hiccup'], checks: ['wifi'], fixes: ['router', 'restart'] },
    greyed: { causes: ['settings'], checks: ['switch'], fixes: ['reset', 'sign-in-again'] },
    plain: { causes: ['network'], checks: ['wifi'], fixes: ['router'] },
    app: { causes: ['password', 'network'], checks: ['app-password', 'wifi'], fixes: ['new-password', 'look', 'router'] },
    carrier: {
      causes: ['profile', 'network'], checks: ['wifi'], fixes: ['router', 'new-profile'],
      service: { gate: 'carrier-scope', meanwhile: 'carrier-meanwhile' },
    },
    told: {
      causes: ['password', 'network', 'settings'], checks: ['added', 'app-password', 'wifi'], fixes: ['new-password', 'restart', 'reset'],
      says: { app: 'other', device: 'old', status: 'normal' },
    },
  },
  causes: {
    full: { provenBy: { fact: 'room', is: 'short' }, ruledOutBy: { fact: 'room', is: 'enough' } },
    network: { provenBy: { fact: 'wifi', is: 'none' }, ruledOutBy: { fact: 'wifi', is: 'steady' } },
    password: { provenBy: { fact: 'app-password', is: 'needed' }, ruledOutBy: { fact: 'app-password', is: ['not-needed', 'sign-in'] } },
    profile: {},
    hiccup: { passes: true },
    settings: {
      provenBy: { all: [{ fact: 'switch', is: 'grey' }, { fact: 'conditions', has: 'power' }] },
      ruledOutBy: { all: [{ fact: 'conditions', has: 'power' }, { fact: 'conditions', has: 'lock' }] },
    },
  },
  checks: {
    'app': { kind: 'choice', options: ['mail', 'partner', 'other'] },
    'added': { kind: 'choice', perSymptom: true, options: ['icloud', 'by-hand'] },
    'two-factor': { kind: 'choice', options: ['on', 'off'] },
    'app-password': {
      kind: 'decision', parts: ['app', 'added', 'two-factor'],
      outcomes: [
        { id: 'not-needed', when: { all: [{ fact: 'app', is: 'mail' }, { fact: 'added', is: 'icloud' }] } },
        { id: 'sign-in', when: { fact: 'app', is: 'partner' } },
        { id: 'two-factor-first', when: { fact: 'two-factor', is: 'off' } },
        { id: 'needed' },
      ],
    },
    'carrier-status': { kind: 'choice', options: ['problem', 'normal'] },
    'carrier-scope': {
      kind: 'triage', parts: ['carrier-status', 'elsewhere'],
      scores: { 'carrier-status': { problem: 4, normal: -1 }, elsewhere: { same: 1, fine: -1 } },
      bands: [{ id: 'device-side', from: -9, below: 1 }, { id: 'service-side', from: 1 }],
    },
    'request': { kind: 'choice', options: ['shown', 'nothing'] },
    'free': {
      kind: 'number', unit: 'GB',
      bands: [{ id: 'little', from: 0, below: 0.5 }, { id: 'some', from: 0.5, below: 1 }, { id: 'much', from: 1 }],
    },
    'size': { kind: 'number', unit: 'GB', bands: [{ id: 'any', from: 0 }] },
    'room': {
      kind: 'comparison', value: 'free', against: 'size', below: 'short', atLeast: 'enough',
      fallback: { little: 'probably-short', some: 'borderline', much: 'probably-enough' },
    },
    'wifi': { kind: 'choice', options: ['steady', 'weak', 'none'] },
    'conditions': { kind: 'checklist', items: ['power', 'lock'] },
    'switch': { kind: 'choice', options: ['on', 'off', 'grey'] },
    'status': { kind: 'choice', options: ['problem', 'normal'] },
    'others': { kind: 'choice', options: ['same', 'fine'] },
    'elsewhere': { kind: 'choice', options: ['same', 'fine'] },
    'scope': {
      kind: 'triage', parts: ['status', 'others', 'elsewhere'],
      scores: { status: { problem: 4, normal: -1 }, others: { same: 2, fine: -2 }, elsewhere: { same: 1, fine: -1 } },
      bands: [{ id: 'device-side', from: -19, below: 1 }, { id: 'unclear', from: 1, below: 3 }, { id: 'service-side', from: 3 }],
      evidence: [{ when: { fact: 'request', is: 'shown' }, score: -6 }],
    },
    'device': { kind: 'choice', options: ['new', 'old'] },
  },
  fixes: {
    'make-room': { causes: ['full'], minutes: 15, risk: 'none', options: ['delete-photos', 'bigger-plan', 'move-files', 'empty-bin'],
      steps: [] },
    'delete-photos': {
      causes: ['full'], minutes: 30, risk: 'data-loss', needs: ['stick'],
      ledger: { lost: { photos: 'phone-data', albums: 'phone-data' }, kept: ['phone'] },
      steps: [{ id: 'pick' }, { id: 'delete' }],
    },
    'bigger-plan': { causes: ['full'], minutes: 5, risk: 'none', paid: true, prices: true, steps: [{ id: 'buy' }] },
    'move-files': { causes: ['full'], minutes: 20, risk: 'none', steps: [{ id: 'move' }] },
    'empty-bin': {
      causes: ['full'], minutes: 3, risk: 'none', offeredWhen: { not: { fact: 'switch', is: 'grey' } }, steps: [{ id: 'empty' }],
    },
    'restart': {
      causes: ['network', 'settings', 'hiccup'], minutes: 5, risk: 'none', effects: ['closes-page'], variant: 'device',
        chance: { hiccup: 0.4 },
      steps: [{ id: 'hold-new', for: ['new'] }, { id: 'hold-old', for: ['old'] }, { id: 'wait', waitSeconds: 30 }],
    },
    'router': { causes: ['network'], minutes: 10, risk: 'none', steps: [{ id: 'unplug' }, { id: 'plug' }] },
    'update': {
      causes: ['settings'], minutes: 60, risk: 'inconvenience', action: 'os-update', effects: ['closes-page'], needs: ['charger'],
      steps: [{ id: 'install' }],
    },
    'switch-off': {
      causes: ['settings'], minutes: 5, risk: 'data-loss', action: 'backup-off', skippedWhen: { fact: 'switch', is: ['grey', 'off'] },
      ledger: { lost: { countdown: 'phone-backup' }, kept: ['phone'] }, steps: [{ id: 'off' }, { id: 'on' }],
    },
    'reset': {
      causes: ['network', 'settings'], minutes: 15, risk: 'settings-loss', action: 'reset', effects: ['cuts-connection'],
      needs: ['passcode'], ledger: { lost: { wifi: 'replaceable' }, kept: ['data'] }, steps: [{ id: 'open' }, { id: 'confirm' }],
    },
    'sign-in-again': {
      causes: ['settings'], minutes: 40, risk: 'sign-out', needs: ['password'],
      ledger: { lost: { cards: 'wallet-keys', drive: 'phone-data', mail: 'replaceable' }, kept: ['photos'] },
      steps: [{ id: 'out' }, { id: 'in' }],
    },
    'wipe': {
      causes: ['full'], minutes: 30, risk: 'data-loss', action: 'account-removal',
      ledger: { lost: { all: 'phone-data' }, kept: ['account'] },
      steps: [{ id: 'wipe' }],
    },
    'paid-help': { causes: ['full', 'network', 'settings'], minutes: 5, risk: 'none', paid: true, steps: [{ id: 'call' }] },
    'new-password': { causes: ['password'], minutes: 10, risk: 'none', steps: [{ id: 'make' }, { id: 'enter' }, { id: 'retry' }] },
    'look': { causes: ['password', 'network'], minutes: 3, risk: 'none', checklist: true,
      steps: [{ id: 'plane' }, { id: 'space' }, { id: 'sign-in' }] },
    'new-profile': {
      causes: ['profile'], minutes: 10, risk: 'data-loss', action: 'account-removal',
      ledger: { lost: { drafts: 'not-uploaded' }, kept: ['mail'] },
      steps: [{ id: 'remove' }, { id: 'add' }, { id: 'retry' }],
    },
    'meanwhile': { causes: [], minutes: 5, risk: 'inconvenience', checklist: true, steps: [{ id: 'web' }, { id: 'forward' }] },
    'carrier-meanwhile': { causes: [], minutes: 5, risk: 'none', checklist: true, steps: [{ id: 'phone' }, { id: 'web' }] },
    'copy': { causes: [], minutes: 60, risk: 'none', needs: ['computer'], protects: ['phone-data', 'phone-backup'],
      steps: [{ id: 'connect' }, { id: 'start' }] },
  },
  needs: ['stick', 'charger', 'passcode', 'password', 'computer'],
  contacts: ['support'],
  tables: {},
  redirects: { jammed: 'stuck', reboot: 'restart', wlan: 'wifi', good: 'steady', round: 'about', about: 'round' },
};

/** A second guide, which shares some checks with the first. */
export const otherTopic: Topic = {
  ...topic,
  id: 'mail',
  symptoms: { late: { causes: ['network'], checks: ['wifi', 'push'], fixes: ['router', 'look'] } },
  causes: { network: topic.causes['network']! },
  checks: {
    ...Object.fromEntries(['wifi', 'free', 'status', 'others', 'elsewhere', 'request', 'scope'].map((id) => [id, topic.checks[id]!])),
    push: { kind: 'choice', options: ['on', 'off'] },
  },
  fixes: Object.fromEntries(['router', 'look', 'copy', 'meanwhile'].map((id) => [id, topic.fixes[id]!])),
  needs: ['computer'],
  redirects: {},
};

/** A case of the fixture, or of a variation of it. */
export const kase = (progress: Partial<Progress>, guide: Topic = topic): Case => caseOf(guide, { ...emptyProgress, ...progress });

/** Outcomes in order, a second apart. */
export const outcomes = (...list: readonly (readonly [fix: string, result: Result])[]): readonly FixOutcome[] =>
  list.map(([fix, result], index) => ({ fix, result, at: 1_790_000_000_000 + index * 1000 }));

/** Answers that make the device side likely. */
export const deviceSide = { status: 'normal', others: 'fine' } as const;

/** Answers that make the service side likely. */
export const serviceSide = { status: 'problem', others: 'same' } as const;

/** Answers of a reader who declines the outage-and-scope check. */
export const declined = { status: 'unknown', others: 'unknown', elsewhere: 'unknown' } as const;
