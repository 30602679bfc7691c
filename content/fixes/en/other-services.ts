import type { FixTextsOf } from '../../types.js';
import type { otherServiceFixes as structure } from '../other-services.js';
import { words } from './mail-words.js';

const line = { text: 'Turn off Wi-Fi and try to receive mail over your carrier’s network.', undo: 'Set Wi-Fi back to what it was.' };
const web = { text: 'Sign in with a browser and see whether you can read your mail.', note: 'If you can, mail is arriving, and the cause is on the iPhone.' };
const keep = { text: 'Leave the account and its profile in place until you have read the official instructions.', warning: 'Removing them can lose mail and drafts that are only on the iPhone.' };
const page = 'On the official page of your mail provider, look for outage notices and how to set up an iPhone.';
const verify = 'If a test message arrives, it worked.';

/** Mail of other companies, in English. */
export const otherServiceFixes = {
  'au-mail': {
    title: 'Check your au mail',
    because: 'au mail has settings of its own, apart from iCloud.',
    verify,
    steps: {
      line,
      contract: { text: 'Think back: have you changed your line or plan?', note: 'After a cancellation or a change of plan, you may have to apply to keep your mail.' },
      page: { text: page, note: 'How to set up mail again is there too.' },
      keep,
    },
  },
  'softbank-mail': {
    title: 'Check your SoftBank mail',
    because: 'SoftBank mail has settings of its own, apart from iCloud.',
    verify,
    steps: {
      line,
      settings: { text: 'In My SoftBank, open メール設定 (mail settings), then Eメール(i).', note: 'Look at the spam settings and the account name.' },
      page: { text: page, note: 'How to run the mail setup again is there too.' },
      keep,
    },
  },
  'rakuten-mail': {
    title: 'Check your Rakuten Mobile mail',
    because: 'Rakuten Mobile mail has settings of its own, apart from iCloud.',
    verify,
    steps: {
      which: 'See whether you use Rakuten Link or the Mail app on your iPhone.',
      line, page, keep,
    },
  },
  'yahoo-mail': {
    title: 'Check your Yahoo! JAPAN Mail',
    because: 'Yahoo! JAPAN Mail can be set to refuse other mail apps.',
    verify,
    steps: {
      web,
      access: 'In the settings of Yahoo! JAPAN Mail, check that other mail apps are allowed.',
      password: { text: 'On your iPhone, enter the password again in the Yahoo! account.', warning: words.keepAccount },
      page, keep,
    },
  },
  'gmail-mail': {
    title: 'Check your Gmail',
    because: 'Gmail asks you to sign in again after a change of password, for example.',
    verify,
    steps: {
      web,
      again: { text: 'On your iPhone, open the Gmail account and sign in if asked.', warning: words.keepAccount, note: words.older },
      room: { text: 'Check that there is free space at Google.', note: 'Gmail uses Google’s storage, not iCloud’s.' },
      page, keep,
    },
  },
  'ask-mail-company': {
    title: 'Ask your mail provider',
    because: 'Only the company can look into its servers and your contract.',
    verify: 'If mail arrives after the company’s help, you are done.',
    steps: {
      note: 'Note the error message and when it appeared.',
      ask: 'Contact the support listed on its official page, and say what you have tried.',
    },
  },
} satisfies FixTextsOf<typeof structure>;
