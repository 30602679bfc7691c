import type { Cause } from '../../types.js';

/** What the phone asks for stands for the account, on Apple's side or on the phone. */
const accountRequest: Cause = {
  provenBy: { fact: 'account-request', is: ['password', 'terms', 'email', 'locked'] },
  ruledOutBy: { fact: 'account-request', is: 'nothing' },
};

/** Why an iCloud backup fails. Only real proof proves: a rule of thumb leaves a cause standing. */
export const causes = {
  'icloud-full': {
    provenBy: { fact: 'icloud-room', is: 'short' },
    ruledOutBy: { fact: 'icloud-room', is: 'enough' },
  },
  network: {
    provenBy: { fact: 'wifi-state', is: 'none' },
    ruledOutBy: { fact: 'wifi-state', is: 'steady' },
  },
  'phone-full': {
    provenBy: { fact: 'phone-space-message', is: 'seen' },
    // The missing message decides; the amount alone is a rule of thumb.
    ruledOutBy: { all: [{ fact: 'phone-space-message', is: 'not-seen' }, { fact: 'phone-free', is: 'five-or-more' }] },
  },
  'old-ios': { ruledOutBy: { fact: 'ios-update', is: 'up-to-date' } },
  'apple-service': { ruledOutBy: { fact: 'service-scope', is: 'device-side' } },
  account: accountRequest,
  'phone-account': accountRequest,
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
  'damaged-settings': {},
} as const satisfies Record<string, Cause>;
