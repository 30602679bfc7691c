import { fetchNewData } from '../../fixes/mail-paths.js';
import type { Check } from '../../types.js';

/** Checks of docomo mail. */
export const docomoChecks = {
  'docomo-status': { kind: 'choice', usual: 'normal', link: 'docomo-status', options: ['problem', 'normal'] },
  'docomo-other-device': { kind: 'choice', minutes: 2, options: ['same-trouble', 'fine', 'no-other'] },
  'docomo-scope': {
    kind: 'triage',
    parts: ['docomo-status', 'docomo-other-device', 'mail-other-network'],
    scores: {
      'docomo-status': { problem: 12, normal: -1 },
      'docomo-other-device': { 'same-trouble': 2, fine: -3, 'no-other': 0 },
      'mail-other-network': { 'same-trouble': 1, fine: -3 },
    },
    bands: [
      { id: 'device-side', from: -7, below: 1 },
      { id: 'unclear', from: 1, below: 3 },
      { id: 'service-side', from: 3 },
    ],
  },
  'docomo-password-asked': { kind: 'choice', options: ['yes', 'no'] },
  'docomo-push': { kind: 'choice', path: fetchNewData, options: ['shown', 'missing'] },
} as const satisfies Record<string, Check>;
