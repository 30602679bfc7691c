import type { FixTextsOf } from '../../types.js';
import type { mailOutageFixes as structure } from '../mail-outage.js';

/** What keeps a reader reachable while the service itself fails, in English. */
export const mailOutageFixes = {
  'mail-meanwhile': {
    title: 'Stay in touch while you wait for recovery',
    because: 'During an outage, changing settings doesn’t bring mail back sooner.',
    steps: {
      'web': {
        text: 'Open iCloud Mail in a browser and try to read and send.',
        note: 'If you use Advanced Data Protection, it opens only if {label:web-access} is on.',
        undo: 'If you used a shared computer, sign out there.',
      },
      'tell': 'If it’s urgent, call or message the person.',
      'other-sender': {
        text: 'Send urgent mail from another address.',
        undo: 'If you changed your usual sender or reply-to address, change it back.',
      },
      'other-address': {
        text: 'Ask for important replies to be sent to another address.',
        undo: 'Tell those people that they can write to your usual address again.',
      },
      'keep': { text: 'Leave your account and settings as they are.', warning: 'Don’t delete the account, and don’t sign out.' },
      'forwarding': {
        text: 'Don’t rely on automatic forwarding.',
        note: 'Forwarding runs on Apple’s servers too, so it doesn’t help during an outage.',
        undo: 'If you set up forwarding because of the outage, turn it off.',
      },
      'again': { text: 'When about two hours have passed (rule of thumb), look at {label:system-status} again.', note: 'If it isn’t over, look again the next morning.' },
    },
  },
} satisfies FixTextsOf<typeof structure>;
