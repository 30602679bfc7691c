import type { FixTextsOf } from '../../types.js';
import type { docomoFixes as structure } from '../docomo.js';
import { words } from './mail-words.js';

const wifi = { text: 'Turn Wi-Fi off.', note: 'This lets docomo verify you over its own network.' };
const wifiOn = 'Turn Wi-Fi on again.';

/** docomo Mail, in English. */
export const docomoFixes = {
  'docomo-basics': {
    title: 'Check the basics of docomo Mail',
    because: 'The cause may be a temporary problem with the connection, or a locked d ACCOUNT.',
    steps: {
      'account': 'Check that the account named in the error is docomo Mail.',
      'plan': {
        text: 'If you moved to ahamo or irumo, check whether you applied to keep docomo Mail.',
        note: 'Without it, there is no mailbox to fix. For ahamo, the only time to apply was together with the change of plan. With irumo too, the old address may not come back.',
      },
      'line': { text: 'Switch between Wi-Fi and cellular data and check mail again.', undo: 'Set Wi-Fi back to the way it was.' },
      'web': { text: 'Open docomo Mail in a browser and see whether you can read it.', note: 'If you can, mail is arriving. The cause is probably on your iPhone.' },
      'd-account': { text: 'If you can’t, look for a notice that your d ACCOUNT is locked or has expired.', note: '{label:settings} on iPhone has no place to sign in with a d ACCOUNT.' },
      'status': 'Look for outage notices on docomo’s network status page.',
    },
  },
  'docomo-password': {
    title: 'Enter docomo’s IMAP password again',
    because: '{label:mail-app} on iPhone uses docomo’s IMAP password, not the password of your d ACCOUNT.',
    steps: {
      'wifi': wifi,
      'open': 'Following docomo’s page, open {label:docomo-mail-settings} (mail settings) in My docomo.',
      'look': { text: 'Tap {label:docomo-imap-password} (check the IMAP ID and password) and enter your PIN.', warning: 'If you enter a wrong PIN too many times, it can be locked.' },
      'note': { text: 'Write down the ID and the IMAP password shown.', note: 'Uppercase and lowercase letters matter. If there is none yet, have one issued here.' },
      'enter': {
        text: 'Open the docomo Mail account and enter your d ACCOUNT ID and the IMAP password.',
        warning: words.keepAccount,
        note: `${words.older} If there is no field for them, go to {fix:docomo-profile}.`,
      },
      'sending': 'Enter the same ID and password for the outgoing mail server.',
      'wifi-on': wifiOn,
    },
  },
  'docomo-push': {
    title: 'Turn on push for docomo Mail',
    because: 'docomo Mail supports push. With push off, mail arrives late.',
    verify: 'If a test message arrives without opening the app, it worked.',
    steps: {
      open: { text: 'Open {label:fetch-new-data}.', note: words.older },
      on: 'Turn on {label:push}.',
      account: { text: 'Tap docomo Mail and choose {label:push}.', note: 'If {label:push} is missing, go to {fix:docomo-profile}.' },
      mailbox: 'Choose the inbox as a mailbox to push.',
      test: 'Send a message to docomo Mail from another address and see whether it arrives.',
    },
  },
  'docomo-profile': {
    title: 'Install the docomo Mail profile again',
    because: 'If the server or password settings are outdated, a new profile may fix them.',
    warning: 'Drafts and unsent mail that are only on this iPhone may be lost.',
    steps: {
      'outbox': 'Check that the {label:outbox} is empty.',
      'drafts': 'Copy your drafts to Notes or another place.',
      'web': { text: 'In docomo Mail in a browser, check that you can see the mail you need.', warning: 'If you can’t, don’t go on. Ask docomo.' },
      'wifi': wifi,
      'password': { text: 'In My docomo, write down the IMAP password.', note: 'How to look it up is in {fix:docomo-password}.' },
      'download': { text: 'Open docomo’s page in Safari and download the profile as described there.', note: 'If there are several with different contents, choose by their descriptions.' },
      'install': { text: 'Open {label:profile-downloaded} at the top of {label:settings} and tap {label:install-profile}.', note: 'It replaces an old profile with the same contents.' },
      'look': { text: 'See whether the list shows two docomo Mail profiles.', note: 'If there is only one, skip the removal that follows.' },
      'remove': {
        text: 'If there are two, open the one that you did not just install and tap {label:remove-profile}.',
        warning: 'If you can’t tell them apart, don’t remove either. Ask docomo. Don’t remove profiles for work, school, VPN, or APN.',
      },
      'wifi-on': wifiOn,
    },
    lost: {
      drafts: 'Drafts and unsent mail that are only on this iPhone',
      account: 'docomo Mail on this iPhone until the profile is installed again',
      settings: 'Other settings that the old profile installed, and its Home Screen icons',
    },
    kept: { 'server': 'Mail on docomo’s server', 'other-accounts': 'iCloud and other accounts' },
  },
  'wait-for-docomo': {
    title: 'Wait for docomo to recover',
    because: 'If docomo has an outage, changing settings on your iPhone doesn’t fix it.',
    steps: {
      wait: { text: 'Wait about two hours (rule of thumb).', warning: 'Don’t remove accounts or profiles while you wait.' },
      again: { text: 'Look at docomo’s page again.', note: 'If the outage goes on, look again the next morning.' },
    },
  },
  'docomo-meanwhile': {
    title: 'What to do until docomo Mail is back',
    because: 'During an outage, leave the settings alone and reach people another way.',
    verify: 'If urgent messages get through, that is enough.',
    steps: {
      status: { text: 'Look at docomo’s network status page.', note: 'If the network is down too, use Wi-Fi.' },
      web: { text: 'Try to read and write docomo Mail in a browser.', undo: 'If you used a shared device, sign out.' },
      tell: 'If it’s urgent, call or message the person.',
      other: {
        text: 'If you need to send mail, use another address, such as iCloud.',
        undo: 'If you changed {label:default-account}, change it back. Also tell the people you gave another address for replies.',
      },
      keep: { text: 'Leave accounts and profiles as they are.', note: 'Try again in two hours, and the next morning (rule of thumb).' },
    },
  },
  'set-default-account': {
    title: 'Choose your usual sender',
    because: 'With the wrong default account, mail is sent from another address.',
    verify: 'If {label:from} in a new message shows the address you want, it worked.',
    steps: {
      open: { text: 'Tap {label:default-account}.', note: words.older },
      choose: 'Choose the account you usually use.',
      from: 'Start a new message and look at the address in {label:from}.',
      reply: 'When you reply, check that {label:from} shows the address that received the mail.',
    },
  },
  'mis-send-check': {
    title: 'Check how to avoid sending mistakes',
    because: 'With two accounts, it’s easy to mix up sender and recipient.',
    verify: 'If both test messages arrive from the address you meant, it worked.',
    steps: {
      default: 'Check that {label:default-account} is the one you usually use.',
      addresses: 'Check that the address of each account is right.',
      card: 'Check that your own card in Contacts holds the addresses you use.',
      autofill: 'If an old address is suggested as the recipient, remove it from the suggestions.',
      password: 'Check that both accounts send without asking for a password.',
      servers: { text: 'Leave the settings for servers and ports as they are.', note: 'For iCloud they are set automatically, for docomo by the profile. The table is for people who set them up manually.' },
      filters: 'Look at rules, junk mail settings, and the space left in iCloud.',
      test: 'Send one message each way between iCloud and docomo.',
    },
  },
} satisfies FixTextsOf<typeof structure>;
