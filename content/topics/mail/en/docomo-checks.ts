import type { CheckTextsOf } from '../../../types.js';
import type { docomoChecks } from '../docomo-checks.js';

/** Checks of docomo mail in English. */
export const docomoCheckTexts = {
  'docomo-status': {
    question: 'Does docomo report trouble with mail or the network?',
    why: 'If docomo is down, nothing on the iPhone will help.',
    how: 'Look for mail, and for the area you’re in.',
    options: { problem: 'It reports trouble or maintenance', normal: 'It reports no trouble' },
  },
  'docomo-other-device': {
    question: 'Does docomo Mail have trouble elsewhere, too?',
    why: 'If it works elsewhere, the cause is likely in this iPhone’s settings.',
    how: 'Open docomo Mail in a browser or on another device.',
    options: { 'same-trouble': 'The same trouble there', fine: 'It works elsewhere', 'no-other': 'I can’t try' },
  },
  'docomo-scope': {
    question: 'Where is the trouble with docomo Mail?',
    why: 'This tells whether docomo itself is down.',
    options: {
      'device-side': 'The cause is likely in this iPhone, its connection or its settings.',
      unclear: 'It can’t be told yet.',
      'service-side': 'The cause is likely on docomo’s side.',
    },
  },
  'docomo-password-asked': {
    question: 'Are you being asked for the docomo Mail password?',
    why: 'Mail on an iPhone uses docomo’s password for IMAP.',
    how: 'It isn’t the password of the d Account.',
    options: { yes: 'Yes, or it’s said to be wrong', no: 'No' },
  },
  'docomo-push': {
    question: 'Can you choose {label:push} in the docomo Mail row?',
    why: 'docomo Mail supports {label:push} as well.',
    how: 'Open the docomo Mail row.',
    options: { shown: 'Yes', missing: '{label:push} isn’t there' },
  },
} satisfies CheckTextsOf<typeof docomoChecks>;
