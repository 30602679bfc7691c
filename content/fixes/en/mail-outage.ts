import type { FixTextsOf } from '../../types.js';
import type { mailOutageFixes as structure } from '../mail-outage.js';

/** What keeps a reader reachable while the service itself fails, in English. */
export const mailOutageFixes = {
  'mail-meanwhile': {
    title: 'Stay in touch until the service is back',
    because: 'During an outage, changing settings doesn’t bring mail back sooner.',
    steps: {
      'web': {
        text: 'Open iCloud Mail in a browser and try to read and send.',
        note: 'With Advanced Data Protection, it opens only if {label:web-access} is on.',
        undo: 'If you used a shared computer, sign out there.',
      },
      'tell': 'If something is urgent, call or message the person.',
      'other-sender': {
        text: 'Send urgent mail from another address.',
        undo: 'If you changed the usual sender or reply address, change it back.',
      },
      'other-address': {
        text: 'Ask for important replies to be sent to another address.',
        undo: 'Tell those people that your usual address works again.',
      },
      'keep': { text: 'Leave your accounts and settings as they are.', warning: 'Don’t delete accounts or sign out.' },
      'forwarding': {
        text: 'Don’t rely on automatic forwarding.',
        note: 'Forwarding runs on Apple’s servers too, so it doesn’t help during an outage.',
        undo: 'If you set up forwarding, turn it off.',
      },
      'again': { text: 'Look at {label:system-status} again in about two hours (rule of thumb).', note: 'If it isn’t over, look again next morning.' },
    },
  },
} satisfies FixTextsOf<typeof structure>;
