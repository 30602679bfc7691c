import { sharedCauses } from '../../causes/causes.js';
import type { Cause } from '../../types.js';

/** Why an iCloud backup fails. Only real proof proves: a rule of thumb leaves a cause standing. */
export const causes = {
  ...sharedCauses,
  'icloud-full': {
    provenBy: { fact: 'icloud-room', is: 'short' },
    ruledOutBy: { fact: 'icloud-room', is: 'enough' },
    // Where only the room is known.
    fit: { 'icloud-room': { 'probably-short': 6, borderline: 2, 'probably-enough': 0.3 } },
  },
  'phone-full': {
    provenBy: { fact: 'phone-space-message', is: 'seen' },
    // The missing message decides; the amount alone is a rule of thumb.
    ruledOutBy: { all: [{ fact: 'phone-space-message', is: 'not-seen' }, { fact: 'phone-free', is: 'five-or-more' }] },
  },
  'backup-setting': {
    provenBy: { fact: 'backup-switch', is: 'off' },
    // A backup of the last two days was made with the switch on.
    ruledOutBy: { any: [{ fact: 'backup-switch', is: 'on' }, { fact: 'last-backup-days', is: 'fresh' }] },
  },
  'restore-running': {
    provenBy: { fact: 'restoring', is: 'yes' },
    ruledOutBy: { fact: 'restoring', is: 'no' },
  },
  restriction: {
    // A running restore greys the switch out as well, and so does a phone without a profile now and then.
    provenBy: {
      all: [
        { fact: 'backup-switch', is: 'greyed' },
        { fact: 'restoring', is: 'no' },
        { fact: 'managed-device', is: 'yes' },
      ],
    },
    ruledOutBy: { fact: 'managed-device', is: 'no' },
  },
  interrupted: {
    ruledOutBy: {
      all: [
        { fact: 'auto-conditions', has: 'wifi' },
        { fact: 'auto-conditions', has: 'power' },
        { fact: 'auto-conditions', has: 'locked' },
      ],
    },
  },
  'low-data-mode': {},
  'screen-time': {},
  'code-delivery': {},
} as const satisfies Record<string, Cause>;
