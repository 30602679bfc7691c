import type { FixTextsOf } from '../../types.js';
import type { serviceFixes as structure } from '../service.js';

/** What only the service or an administrator can mend, in English. */
export const serviceFixes = {
  'wait-for-service': {
    title: 'Check for an outage at Apple and wait until it’s over',
    because: 'If Apple has an outage, changing settings on your iPhone doesn’t fix it.',
    verify: 'If the problem is no longer shown and it works when you try again, you are done.',
    steps: {
      wait: 'Wait about two hours (rule of thumb) without changing any settings.',
      again: { text: 'Look at the {label:system-status} page again.', note: 'If the problem is still there, don’t go on. Check again the next morning.' },
    },
  },
  'ask-administrator': {
    title: 'Ask the administrator of your school or company',
    because: 'Settings made by a school or company can restrict iCloud.',
    verify: 'If it works when you try again after the administrator’s help, you are done.',
    steps: {
      look: 'Check whether there is a profile of a school or company.',
      keep: { text: 'Note the name of the profile, but don’t remove it.', warning: 'Removing it can also remove mail and VPN settings.' },
      ask: 'Ask the administrator whether iCloud Backup or iCloud Mail is restricted.',
    },
  },
} satisfies FixTextsOf<typeof structure>;
