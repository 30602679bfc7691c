import type { Check } from '../types.js';

/** Where trouble with iCloud comes from: the gate of every guide whose service is Apple's. */
export const scopeChecks = {
  'other-devices': { kind: 'choice', minutes: 2, options: ['same-trouble', 'fine', 'no-other'] },
  'other-network': { kind: 'choice', minutes: 3, options: ['same-trouble', 'fine'] },
  'service-scope': {
    kind: 'triage',
    parts: ['system-status', 'other-devices', 'other-network'],
    scores: {
      'system-status': { problem: 6, normal: -1 },
      'other-devices': { 'same-trouble': 2, fine: -2, 'no-other': 0 },
      'other-network': { 'same-trouble': 1, fine: -1 },
    },
    bands: [
      { id: 'device-side', from: -4, below: 1 },
      { id: 'unclear', from: 1, below: 3 },
      { id: 'service-side', from: 3 },
    ],
  },
} as const satisfies Record<string, Check>;
