import type { CauseText, TextsOf } from '../../types.js';
import type { sharedCauses } from '../causes.js';

/** Causes that guides share, in English. */
export const sharedCauseTexts = {
  'passing-fault': { name: 'a temporary problem' },
  'icloud-full': { name: 'too little space in iCloud' },
  network: { name: 'the Wi-Fi or internet connection' },
  'old-ios': { name: 'a bug in an older iOS version' },
  'apple-service': { name: 'an outage at Apple' },
  account: { name: 'the state of your account' },
  'phone-account': { name: 'the sign-in on the iPhone' },
  restriction: { name: 'a restriction by a school or company' },
  'damaged-settings': { name: 'damaged settings' },
} satisfies TextsOf<typeof sharedCauses, CauseText>;
