import type { Fix } from '../types.js';

/** The phone as a whole. */
export const deviceFixes = {
  'restart': {
    causes: ['passing-fault', 'network', 'backup-setting', 'damaged-settings', 'other-account'], minutes: 5,
    chance: { 'passing-fault': 0.6, network: 0.5, 'backup-setting': 0.5, 'damaged-settings': 0.5, 'other-account': 0.3 },
    risk: 'none', effects: ['closes-page'], variant: 'device-button',
    steps: [
      { id: 'hold-both', for: ['face-id'] }, { id: 'hold-one', for: ['home-button'] },
      { id: 'hold-top-both', for: ['ipad-face-id'] }, { id: 'hold-top', for: ['ipad-home-button'] },
      // Whoever cannot tell turns every model off in the same way, and on by the button that put the screen out.
      { id: 'shut-down', path: ['settings', 'general', 'shut-down'], for: ['unknown'] },
      { id: 'slide' }, { id: 'wait', waitSeconds: 30 },
      { id: 'start-side', for: ['face-id'] }, { id: 'start-power', for: ['home-button'] },
      { id: 'start-top', for: ['ipad-face-id', 'ipad-home-button'] }, { id: 'start-any', for: ['unknown'] }, { id: 'retry' },
    ],
  },
  'update-ios': {
    causes: ['old-ios'], minutes: 60, risk: 'inconvenience', action: 'os-update', effects: ['closes-page'],
    asks: ['ios-update'], skippedWhen: { fact: 'ios-update', is: 'up-to-date' }, needs: ['passcode', 'charger', 'time'],
    steps: [
      { id: 'power' }, { id: 'open', path: ['settings', 'general', 'software-update'] },
      { id: 'choose' }, { id: 'install' }, { id: 'passcode' }, { id: 'leave' }, { id: 'retry' },
    ],
  },
  'check-date-time': {
    causes: ['clock', 'network'], minutes: 2, risk: 'none', chance: { network: 0.1 },
    steps: [{ id: 'open', path: ['settings', 'general', 'date-and-time'] }, { id: 'on' }, { id: 'look' }],
  },
} as const satisfies Record<string, Fix>;
