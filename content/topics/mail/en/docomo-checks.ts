import type { CheckTextsOf } from '../../../types.js';
import type { docomoChecks } from '../docomo-checks.js';

/** Checks of docomo mail in English. */
export const docomoCheckTexts = {
  'docomo-status': {
    question: 'Does docomo report a problem with its network or mail?',
    why: 'If docomo has an outage, nothing you do on your iPhone will fix it.',
    how: 'Look at the mail row, and at the area you’re in.',
    options: { problem: 'It reports a problem or maintenance', normal: 'It reports no problem' },
  },
  'docomo-other-device': {
    question: 'Does docomo Mail have a problem on another device or in a browser, too?',
    why: 'If it works elsewhere, the cause is likely in this iPhone’s settings.',
    how: 'Open docomo Mail in a browser or on another device.',
    options: { 'same-trouble': 'The same problem there', fine: 'It works elsewhere', 'no-other': 'I can’t try' },
  },
  'docomo-scope': {
    question: 'Where is the problem with docomo Mail?',
    why: 'This helps tell whether docomo’s service is down.',
    options: {
      'device-side': 'The cause is likely in this iPhone, its connection, or its settings.',
      unclear: 'It’s too early to tell where the cause lies.',
      'service-side': 'The cause is likely on docomo’s side.',
    },
  },
  'docomo-password-asked': {
    question: 'Are you being asked for the docomo Mail password?',
    why: 'Mail on iPhone uses docomo’s IMAP password.',
    how: 'It’s not the same as your d ACCOUNT password.',
    options: { yes: 'Yes, or it says the password is wrong', no: 'No' },
  },
  'docomo-push': {
    question: 'Can you choose Push in the docomo Mail row?',
    why: 'docomo Mail supports {label:push} as well.',
    how: 'Open the docomo Mail row.',
    options: { shown: 'Yes', missing: '{label:push} isn’t there' },
  },
} satisfies CheckTextsOf<typeof docomoChecks>;
