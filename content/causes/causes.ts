import type { Cause } from '../types.js';

/** What the phone asks for stands for the account, on Apple's side or on the phone. */
const accountRequest: Cause = {
  provenBy: { fact: 'account-request', is: ['password', 'terms', 'email', 'locked'] },
  ruledOutBy: { fact: 'account-request', is: 'nothing' },
};

/** Causes that guides share, judged by the checks that they share; a guide that knows better judges them itself. */
export const sharedCauses = {
  'passing-fault': { passes: true },
  'icloud-full': { provenBy: { fact: 'icloud-free', is: 'full' }, ruledOutBy: { fact: 'icloud-free', is: ['half-to-one', 'one-or-more'] } },
  network: {
    provenBy: { fact: 'wifi-state', is: 'none' },
    ruledOutBy: { fact: 'wifi-state', is: 'steady' },
    fit: { 'wifi-state': { unsteady: 4 } },
  },
  'old-ios': { ruledOutBy: { fact: 'ios-update', is: 'up-to-date' } },
  'apple-service': { ruledOutBy: { fact: 'service-scope', is: 'device-side' }, fit: { 'system-status': { problem: 20, normal: 0.3 } } },
  account: accountRequest,
  'phone-account': accountRequest,
  restriction: { ruledOutBy: { fact: 'managed-device', is: 'no' } },
  'damaged-settings': {},
} as const satisfies Record<string, Cause>;
