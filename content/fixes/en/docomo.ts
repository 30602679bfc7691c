import type { FixTextsOf } from '../../types.js';
import type { docomoFixes as structure } from '../docomo.js';

const wifi = { text: 'Turn Wi-Fi off.', note: 'docomo checks that you are on its own network.' };
const wifiOn = 'Turn Wi-Fi on again.';

/** docomo Mail, in English. */
export const docomoFixes = {
  'docomo-basics': {
    title: 'Go through the basics of docomo Mail',
    because: 'The connection may be weak for a while, or your d ACCOUNT may be locked.',
    steps: {
      'account': 'Check that the account named in the error is docomo Mail.',
      'line': { text: 'Switch between Wi-Fi and cellular data and check mail again.', undo: 'Put Wi-Fi back to what it was.' },
      'web': { text: 'Open docomo Mail in the browser and see whether you can read it.', note: 'If you can, mail is arriving. The cause is probably on iPhone.' },
      'd-account': { text: 'If you can’t, look for a notice that your d ACCOUNT is locked or has expired.', note: 'There is no place in {label:settings} of iPhone to sign in with a d ACCOUNT.' },
      'status': 'Look for an outage on docomo’s status page.',
    },
  },
  'docomo-password': {
    title: 'Enter the IMAP password again',
    because: '{label:mail-app} on iPhone uses docomo’s IMAP password, not the password of your d ACCOUNT.',
    steps: {
      'wifi': wifi,
      'open': 'From docomo’s page, open {label:docomo-mail-settings} (mail settings) in My docomo.',
      'look': { text: 'Tap {label:docomo-imap-password} (check IMAP ID and password) and enter your PIN.', warning: 'Too many wrong PINs can lock it.' },
      'note': { text: 'Note the ID and the IMAP password.', note: 'Capital and small letters differ. If there is none yet, have one issued here.' },
      'enter': {
        text: 'Open the docomo Mail account and enter your d ACCOUNT ID and the IMAP password.',
        note: 'If there is no field for it, go to {fix:docomo-profile}.',
      },
      'sending': 'Enter the same ID and password for the outgoing mail server.',
      'wifi-on': wifiOn,
    },
  },
  'docomo-push': {
    title: 'Turn on push for docomo Mail',
    because: 'docomo Mail supports push. While it is off, mail arrives late.',
    verify: 'If a test arrives without opening the app, it worked.',
    steps: {
      open: 'Open the settings for fetching data.',
      on: 'Turn on {label:push}.',
      account: { text: 'Tap docomo Mail and choose {label:push}.', note: 'If {label:push} is missing, go to {fix:docomo-profile}.' },
      mailbox: 'Choose the inbox as a mailbox to push.',
      test: 'Send a message to docomo Mail from another address and see whether it arrives.',
    },
  },
  'docomo-profile': {
    title: 'Install the docomo Mail profile again',
    because: 'If the server or password settings are old, a new profile can correct them.',
    warning: 'Drafts and unsent mail that are only on this iPhone may be lost.',
    steps: {
      'outbox': 'Check that the {label:outbox} is empty.',
      'drafts': 'Copy your drafts to Notes.',
      'web': { text: 'In the browser, check that docomo Mail shows the mail you need.', warning: 'If it doesn’t, stop here and ask docomo.' },
      'wifi': wifi,
      'download': { text: 'Open docomo’s page in Safari and download the profile as it says.', note: 'The profile depends on your kind of address.' },
      'install': { text: 'Open {label:profile-downloaded} at the top of {label:settings} and tap {label:install-profile}.', note: 'It replaces the old docomo Mail profile.' },
      'look': { text: 'Check that the list does not show two docomo Mail profiles.', note: 'If there is one, skip the next step.' },
      'remove': {
        text: 'If there are two, open the one that you have not just installed and tap {label:remove-profile}.',
        warning: 'If you can’t tell them apart, leave both and ask docomo. Don’t remove profiles for work, school, VPN, or APN.',
      },
      'wifi-on': wifiOn,
    },
    lost: {
      drafts: 'Drafts and unsent mail that are only on this iPhone',
      account: 'docomo Mail on this iPhone until the profile is installed again',
      settings: 'Other settings and Home Screen icons from the old profile',
    },
    kept: { 'server': 'Mail on docomo’s server', 'other-accounts': 'iCloud and other accounts' },
  },
  'wait-for-docomo': {
    title: 'Wait for docomo to recover',
    because: 'If docomo has an outage, settings on iPhone can’t mend it.',
    steps: {
      look: { text: 'Look for an outage on docomo’s status page.', note: 'More is in “{link:docomo-support}”.' },
      wait: { text: 'Wait about two hours, as a rule of thumb.', warning: 'Don’t remove accounts or profiles while you wait.' },
      again: { text: 'Look at docomo’s page again.', note: 'If it goes on, look again the next morning.' },
    },
  },
  'docomo-meanwhile': {
    title: 'Until docomo Mail is back',
    because: 'During an outage, leave the settings alone and reach people another way.',
    verify: 'If urgent messages get through, that is enough.',
    steps: {
      status: { text: 'Look at docomo’s status page.', note: 'If the network is down too, use Wi-Fi.' },
      web: { text: 'Try to read and write docomo Mail in the browser.', undo: 'If you used a shared device, sign out.' },
      tell: 'Call or message people who need to know.',
      other: {
        text: 'If you must send mail, use another address, such as iCloud.',
        undo: 'If you changed {label:default-account}, change it back, and tell those who reply to the other address.',
      },
      keep: { text: 'Leave accounts and profiles as they are.', note: 'Try again in two hours and the next morning, as a rule of thumb.' },
    },
  },
  'set-default-account': {
    title: 'Choose your usual sender',
    because: 'With the wrong default account, mail leaves from another address.',
    verify: 'If {label:from} in a new message shows the address you want, it worked.',
    steps: {
      open: 'Tap {label:default-account}.',
      choose: 'Choose the account that you use most.',
      from: 'Start a new message and look at the address in {label:from}.',
      reply: 'When you reply, check that {label:from} is the address that received the mail.',
    },
  },
  'mis-send-check': {
    title: 'Go through a check against mis-sent mail',
    because: 'With two accounts, it is easy to mix up senders and recipients.',
    verify: 'If both tests arrive from the address you meant, it worked.',
    steps: {
      default: 'Check that {label:default-account} is the one that you use most.',
      addresses: 'Check that the address of each account is right.',
      card: 'Check that your own card in Contacts holds the addresses you use.',
      autofill: 'If an old address is suggested as the recipient, remove it from the suggestions.',
      password: 'Check that both accounts send without asking for a password.',
      servers: { text: 'Leave the settings for servers and ports as they are.', note: 'iCloud sets them automatically, docomo by its profile. The table is for accounts set up by hand.' },
      filters: 'Look at rules, junk settings, and the room left in iCloud.',
      test: 'Send one message each way between iCloud and docomo.',
    },
  },
} satisfies FixTextsOf<typeof structure>;
