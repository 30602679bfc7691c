import type { Topic } from '@naosu/content';
import type { Case } from '../../src/engine/case.js';
import { emptyProgress, type FixOutcome, type Progress, type Result } from '../../src/engine/progress.js';

/** A small guide that has one of everything the engine decides on. */
export const topic: Topic = {
  id: 'backup',
  checkedOn: '2026-11-01',
  gate: 'scope',
  serviceSide: 'service-side',
  secondCopy: 'copy',
  symptoms: {
    stuck: {
      causes: ['full', 'network', 'settings'],
      checks: ['room', 'wifi', 'conditions'],
      fixes: ['make-room', 'reset', 'restart', 'router', 'update', 'switch-off', 'sign-in-again', 'wipe', 'paid-help'],
    },
    greyed: { causes: ['settings'], checks: ['switch'], fixes: ['reset', 'sign-in-again'] },
    plain: { causes: ['network'], checks: ['wifi'], fixes: ['router'] },
  },
  causes: {
    full: { provenBy: { fact: 'room', is: 'short' }, ruledOutBy: { fact: 'room', is: 'enough' } },
    network: { provenBy: { fact: 'wifi', is: 'none' }, ruledOutBy: { fact: 'wifi', is: 'steady' } },
    settings: {
      provenBy: { all: [{ fact: 'switch', is: 'grey' }, { fact: 'conditions', has: 'power' }] },
      ruledOutBy: { all: [{ fact: 'conditions', has: 'power' }, { fact: 'conditions', has: 'lock' }] },
    },
  },
  checks: {
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
      bands: [{ id: 'device-side', from: -9, below: 1 }, { id: 'unclear', from: 1, below: 3 }, { id: 'service-side', from: 3 }],
    },
    'device': { kind: 'choice', options: ['new', 'old'] },
  },
  fixes: {
    'make-room': { causes: ['full'], minutes: 15, risk: 'none', options: ['delete-photos', 'bigger-plan', 'move-files', 'empty-bin'], steps: [] },
    'delete-photos': {
      causes: ['full'], minutes: 30, risk: 'data-loss', needs: ['stick'], ledger: { lost: ['photos', 'albums'], kept: ['phone'] },
      steps: [{ id: 'pick' }, { id: 'delete' }],
    },
    'bigger-plan': { causes: ['full'], minutes: 5, risk: 'none', paid: true, prices: true, steps: [{ id: 'buy' }] },
    'move-files': { causes: ['full'], minutes: 20, risk: 'none', steps: [{ id: 'move' }] },
    'empty-bin': {
      causes: ['full'], minutes: 3, risk: 'none', offeredWhen: { not: { fact: 'switch', is: 'grey' } }, steps: [{ id: 'empty' }],
    },
    'restart': {
      causes: ['network', 'settings'], minutes: 5, risk: 'none', effects: ['closes-page'], variant: 'device',
      steps: [{ id: 'hold-new', for: ['new'] }, { id: 'hold-old', for: ['old'] }, { id: 'wait', waitSeconds: 30 }],
    },
    'router': { causes: ['network'], minutes: 10, risk: 'none', steps: [{ id: 'unplug' }, { id: 'plug' }] },
    'update': {
      causes: ['settings'], minutes: 60, risk: 'inconvenience', action: 'os-update', effects: ['closes-page'], needs: ['charger'],
      steps: [{ id: 'install' }],
    },
    'switch-off': {
      causes: ['settings'], minutes: 5, risk: 'data-loss', action: 'backup-off', skippedWhen: { fact: 'switch', is: ['grey', 'off'] },
      ledger: { lost: ['countdown'], kept: ['phone'] }, steps: [{ id: 'off' }, { id: 'on' }],
    },
    'reset': {
      causes: ['network', 'settings'], minutes: 15, risk: 'settings-loss', action: 'reset', effects: ['cuts-connection'],
      needs: ['passcode'], ledger: { lost: ['wifi'], kept: ['data'] }, steps: [{ id: 'open' }, { id: 'confirm' }],
    },
    'sign-in-again': {
      causes: ['settings'], minutes: 40, risk: 'sign-out', needs: ['password'], ledger: { lost: ['cards', 'drive'], kept: ['photos'] },
      steps: [{ id: 'out' }, { id: 'in' }],
    },
    'wipe': {
      causes: ['full'], minutes: 30, risk: 'data-loss', action: 'account-removal', ledger: { lost: ['all'], kept: ['account'] },
      steps: [{ id: 'wipe' }],
    },
    'paid-help': { causes: ['full', 'network', 'settings'], minutes: 5, risk: 'none', paid: true, steps: [{ id: 'call' }] },
    'copy': { causes: [], minutes: 60, risk: 'none', needs: ['computer'], steps: [{ id: 'connect' }, { id: 'start' }] },
  },
  needs: ['stick', 'charger', 'passcode', 'password', 'computer'],
  contacts: ['support'],
  redirects: { jammed: 'stuck', reboot: 'restart', wlan: 'wifi', good: 'steady', round: 'about', about: 'round' },
};

/** A case of the fixture; everything is loaded unless it says otherwise. */
export const kase = (progress: Partial<Progress>, loaded = true): Case =>
  ({ topic, progress: { ...emptyProgress, ...progress }, loaded });

/** Outcomes in order, a second apart. */
export const outcomes = (...list: readonly (readonly [fix: string, result: Result])[]): readonly FixOutcome[] =>
  list.map(([fix, result], index) => ({ fix, result, at: index * 1000 }));

/** Answers that make the device side likely. */
export const deviceSide = { status: 'normal', others: 'fine' } as const;

/** Answers that make the service side likely. */
export const serviceSide = { status: 'problem', others: 'same' } as const;

/** Answers of a reader who declines the outage-and-scope check. */
export const declined = { status: 'unknown', others: 'unknown', elsewhere: 'unknown' } as const;
