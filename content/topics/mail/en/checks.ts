import type { CheckTextsOf } from '../../../types.js';
import type { mailChecks } from '../checks.js';
import { docomoCheckTexts } from './docomo-checks.js';

/** Checks of the guide to mail in English. */
export const mailCheckTexts = {
  'mail-error-body': {
    question: 'What does the text below the title say?',
    why: 'The title is the same for many causes; the text below it tells them apart.',
    how: 'Choose what comes closest. Look for the name of an account, too.',
    options: {
      server: 'Something about a server or a connection',
      credentials: 'Something about a user name or password',
      'other-account': 'It names an account other than iCloud',
      nothing: 'Only the title, or it’s gone',
    },
  },
  'send-error-body': {
    question: 'What did it say when the message couldn’t be sent?',
    why: 'The text gives the reason for the refusal.',
    how: 'Look at any error message that came back by mail as well.',
    options: {
      server: 'Something about a server or a connection',
      limit: 'A sending limit was exceeded',
      'too-large': 'The message is too large',
      recipient: 'The recipient was rejected, or the user is unknown',
      sender: 'The sender address was rejected',
      nothing: 'There was no text, or you don’t remember',
    },
  },
  'mail-account': {
    question: 'Which account’s mail is in trouble?',
    why: 'The error may be about an account other than iCloud.',
    how: 'Look at the name in the message, or at what follows @ in the address.',
    options: {
      icloud: 'iCloud (@icloud.com, @me.com, @mac.com)',
      docomo: 'docomo (@docomo.ne.jp)',
      other: 'Another one (au, SoftBank, Gmail and so on)',
    },
  },
  'mail-device': {
    question: 'Where do you read the mail that’s in trouble?',
    why: 'What helps depends on the device and the app.',
    how: 'An iPad counts as an iPhone here.',
    options: {
      iphone: 'Mail on an iPhone',
      mac: 'Mail on a Mac',
      'outlook-new': 'New Outlook (Windows, Mac)',
      'outlook-classic': 'Classic Outlook (Windows)',
      android: 'A mail app on Android',
      'other-app': 'Another mail app',
      web: 'A browser (iCloud.com)',
    },
  },
  'mail-web': {
    question: 'Does Mail work on iCloud.com in a browser?',
    why: 'If so, your mail is in iCloud and the cause is likely in the app.',
    how: 'If you’ve turned off web access to iCloud, choose “I don’t know”.',
    options: { works: 'It works', 'same-trouble': 'The same trouble there', 'cannot-sign-in': 'I can’t sign in' },
  },
  'mail-other-devices': {
    question: 'Does iCloud Mail have trouble on another device, too?',
    why: 'Trouble on several devices points away from this iPhone.',
    how: 'Try Mail on an iPad or a computer, or a browser.',
    options: { 'same-trouble': 'The same trouble there', fine: 'It works on another device', 'no-other': 'There’s no other device' },
  },
  'mail-other-network': {
    question: 'Does mail have trouble on another connection, too?',
    why: 'If it works on another one, the cause is likely in the first.',
    how: 'Switch between Wi-Fi and cellular, and try again.',
    options: { 'same-trouble': 'The same trouble there', fine: 'It works on another connection' },
  },
  'mail-sending': {
    question: 'Does sending fail as well?',
    why: 'If nothing comes and nothing goes, the service itself may be down.',
    how: 'Send one short message to yourself.',
    options: { 'fails-too': 'Sending fails as well', works: 'Sending works' },
  },
  'mail-password-asked': {
    question: 'Are you being asked for the mail password?',
    why: 'A password problem is unlikely to be an outage.',
    options: { yes: 'Yes', no: 'No' },
  },
  'mail-after-restart': {
    question: 'Is it the same after restarting the iPhone?',
    why: 'If a restart changes nothing, the cause may lie outside the iPhone.',
    how: 'If your mail app is on another device, this means restarting that one.',
    options: { 'no-change': 'The same after a restart', 'not-tried': 'Not restarted yet' },
  },
  'mail-scope': {
    question: 'Where is the trouble?',
    why: 'This tells whether the service itself is down.',
    options: {
      'device-side': 'The cause is likely in this device, its connection or the account.',
      unclear: 'It can’t be told yet.',
      'service-side': 'The cause is likely on Apple’s side.',
    },
  },
  'mail-password-changed': {
    question: 'Did you change your Apple Account password a short while ago?',
    why: 'A change ends all app-specific passwords.',
    how: 'A reset counts as a change.',
    options: { recently: 'Yes', no: 'No' },
  },
  'mail-switch': {
    question: 'Is the {label:icloud-mail-switch} switch of iCloud on?',
    why: 'While it’s off, iCloud mail doesn’t arrive.',
    how: 'If it isn’t in the list, look inside {label:saved-to-icloud}.',
    options: { on: 'On', off: 'Off' },
  },
  'mail-fetch': {
    question: 'What does the iCloud row say?',
    why: '{label:push} is the normal setting for iCloud Mail.',
    how: 'If the {label:push} switch is off, choose {label:fetch}.',
    options: { push: 'Push', fetch: 'Fetch', manual: 'Manual' },
  },
  'low-power': {
    question: 'Is {label:low-power-mode} on?',
    why: 'While it’s on, mail is fetched less often or not at all.',
    how: 'A yellow battery icon means that it’s on.',
    options: { on: 'On', off: 'Off' },
  },
  'missing-from': {
    question: 'Whose mail doesn’t arrive?',
    why: 'If it’s only one sender, the cause may be on that side.',
    how: 'Ask someone else to write, or write from another address of your own.',
    options: { 'one-sender': 'Only one sender’s', several: 'Several senders’' },
  },
  'mail-notice': {
    question: 'How soon do you want to know about new mail?',
    why: 'Quick notice and long battery life may not go together.',
    options: { 'at-once': 'At once', later: 'A little later is fine', battery: 'Battery life comes first' },
  },
  'push-or-fetch': {
    question: 'Push or fetch: which suits you?',
    why: 'That depends on your connection and on what you need.',
    options: {
      push: '{label:push} suits you. It’s the normal setting for iCloud Mail.',
      'fetch-for-now': 'You can try {label:fetch} until the connection is steady. Then go back to {label:push}.',
      manual: '{label:manual} spares the battery. Mail comes only when you open Mail.',
    },
  },
  'added-as': {
    question: 'How was iCloud Mail added?',
    why: 'The usual way needs neither server names nor an app-specific password.',
    how: 'If the list says iCloud, it’s the first.',
    options: { icloud: 'By signing in to the Apple Account', imap: 'Under Other, with server names typed in' },
  },
  'two-factor': {
    question: 'Is two-factor authentication on?',
    why: 'App-specific passwords can only be made with two-factor authentication.',
    options: { on: 'On', off: 'Off' },
  },
  'mail-app': {
    question: 'How do you sign in to that app?',
    why: 'A supported app needs no app-specific password.',
    how: 'Since October 2025, supported apps such as Outlook can sign in with an Apple Account.',
    options: { direct: 'The app opens a page from Apple where I sign in', 'other-app': 'I enter server names and a password' },
  },
  'app-password-needed': {
    question: 'Do you need an app-specific password?',
    why: 'That depends on the app and on how the account was added.',
    options: {
      'not-needed': 'No. Signing in to the Apple Account is enough.',
      'sign-in-directly': 'No. Sign in to the Apple Account in the app.',
      'needs-two-factor': 'Yes. First turn on two-factor authentication.',
      needed: 'Yes. You make a password of 16 letters for this app.',
    },
  },
  'sender-role': {
    question: 'On the sending side, which are you?',
    why: 'Only those who manage a domain can change its settings.',
    options: { 'domain-owner': 'I manage the domain or the mail server', 'mail-user': 'I only write from an address at work or school' },
  },
  'domain-records': {
    question: 'What is in place for the sending domain?',
    why: 'Without it, Apple may reject what the domain sends.',
    how: 'Look in the DNS settings of the domain, and choose all that apply.',
    options: {
      spf: 'SPF (the servers that may send)',
      dkim: 'DKIM (a digital signature)',
      dmarc: 'DMARC (what to do with mail that fails)',
      'reverse-dns': 'Reverse DNS',
      unsubscribe: 'A way to unsubscribe (for mailings)',
    },
  },
  ...docomoCheckTexts,
} satisfies CheckTextsOf<typeof mailChecks>;
