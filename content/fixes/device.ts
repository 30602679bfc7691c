import type { Fix } from '../types.js';

/** The phone as a whole. */
export const deviceFixes = {
  'restart': {
    causes: ['interrupted', 'network', 'backup-setting', 'damaged-settings', 'other-account'], minutes: 5, risk: 'none',
    effects: ['closes-page'], variant: 'device-button',
    steps: [
      { id: 'hold-both', for: ['face-id'] }, { id: 'hold-one', for: ['home-button'] },
      { id: 'hold-top-both', for: ['ipad-face-id'] }, { id: 'hold-top', for: ['ipad-home-button'] },
      { id: 'slide' }, { id: 'wait', waitSeconds: 30 },
      { id: 'start-side', for: ['face-id'] }, { id: 'start-power', for: ['home-button'] },
      { id: 'start-top', for: ['ipad-face-id', 'ipad-home-button'] }, { id: 'retry' },
    ],
  },
  'update-ios': {
    causes: ['old-ios'], minutes: 60, risk: 'inconvenience', action: 'os-update', effects: ['closes-page'],
    skippedWhen: { fact: 'ios-update', is: 'up-to-date' }, needs: ['passcode', 'charger', 'time'],
    steps: [
      { id: 'power' }, { id: 'open', path: ['settings', 'general', 'software-update'] },
      { id: 'choose' }, { id: 'install' }, { id: 'passcode' }, { id: 'leave' }, { id: 'retry' },
    ],
  },
  'check-date-time': {
    causes: ['clock', 'network'], minutes: 2, risk: 'none',
    steps: [{ id: 'open', path: ['settings', 'general', 'date-and-time'] }, { id: 'on' }, { id: 'look' }],
  },
} as const satisfies Record<string, Fix>;
