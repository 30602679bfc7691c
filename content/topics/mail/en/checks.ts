import type { CheckTextsOf } from '../../../types.js';
import type { mailChecks } from '../checks.js';
import { docomoCheckTexts } from './docomo-checks.js';

/** Checks of the guide to mail in English. */
export const mailCheckTexts = {
  'mail-error-body': {
    question: 'What does the text below the title say?',
    why: 'Even with the same title, the text below it tells different causes apart.',
    how: 'Choose what comes closest. Look at the account name, too.',
    options: {
      server: 'Something about a server or a connection',
      credentials: 'Something about a user name or password',
      'other-account': 'It names an account other than iCloud',
      nothing: 'Only the title, or I can’t see it anymore',
    },
  },
  'send-error-body': {
    question: 'What text appeared when the message couldn’t be sent?',
    why: 'The text gives the reason it was refused.',
    how: 'Look at any error email in English that came back, too.',
    options: {
      server: 'Something about a server or a connection',
      limit: 'A sending limit was exceeded',
      'too-large': 'The message is too large',
      recipient: 'The recipient was rejected, or the user is unknown',
      sender: 'The sender address was rejected',
      nothing: 'No text, or I don’t remember',
    },
  },
  'mail-account': {
    question: 'Which account has the mail problem?',
    why: 'The error may come from an account other than iCloud.',
    how: 'Look at the name in the error, or at what follows @ in the address the mail is sent to.',
    options: {
      icloud: 'iCloud (@icloud.com, @me.com, @mac.com)',
      docomo: 'docomo (@docomo.ne.jp)',
      au: 'au or UQ mobile (@au.com, @ezweb.ne.jp)',
      softbank: 'SoftBank (@i.softbank.jp)',
      rakuten: 'Rakuten Mobile (@rakumail.jp)',
      yahoo: 'Yahoo! JAPAN Mail (@yahoo.co.jp)',
      gmail: 'Gmail (@gmail.com)',
      other: 'Another (company, internet provider, and so on)',
    },
  },
  'mail-device': {
    question: 'Which app do you use for your mail?',
    why: 'The way to fix it depends on the device and the app.',
    how: 'An iPad counts as an iPhone here.',
    options: {
      iphone: 'Mail on an iPhone',
      mac: 'Mail on a Mac',
      'outlook-new': 'New Outlook, or Outlook for Mac or mobile',
      'outlook-classic': 'Classic Outlook (Windows)',
      android: 'A mail app on Android',
      'other-app': 'Another mail app',
      web: 'A browser (iCloud.com)',
    },
  },
  'mail-web': {
    question: 'Does Mail work on iCloud.com in a browser?',
    why: 'If so, your mail is in iCloud, and the cause is likely in the app.',
    how: 'If you’ve turned off web access to iCloud, choose “I don’t know or can’t check.”',
    options: { works: 'It works', 'same-trouble': 'The same problem there', 'cannot-sign-in': 'I can’t sign in' },
  },
  'mail-other-devices': {
    question: 'Does iCloud Mail have a problem on another device, too?',
    why: 'If it happens on several devices, the cause is likely outside the device.',
    how: 'Try Mail on an iPad or a computer, or try a browser.',
    options: { 'same-trouble': 'The same problem there', fine: 'It works on another device', 'no-other': 'I don’t have another device' },
  },
  'mail-other-network': {
    question: 'Does mail have a problem on another connection, too?',
    why: 'If it works on another connection, the cause is likely the one you use now.',
    how: 'Switch between Wi-Fi and cellular, and try again. If a warning about the server or its certificate appears, don’t go past it.',
    options: { 'same-trouble': 'The same problem there', fine: 'It works on another connection' },
  },
  'mail-sending': {
    question: 'Does sending mail fail as well?',
    why: 'If you can neither send nor receive, the service itself may be down.',
    how: 'Try sending one short message to yourself.',
    options: { 'fails-too': 'Sending fails as well', works: 'Sending works' },
  },
  'mail-password-asked': {
    question: 'Are you being asked for the mail password?',
    why: 'If it’s a password problem, an outage is unlikely.',
    options: { yes: 'Yes', no: 'No' },
  },
  'mail-after-restart': {
    question: 'Is it the same after restarting the device with the problem?',
    why: 'If a restart changes nothing, the cause may lie outside that device.',
    options: { 'no-change': 'The same after a restart', 'not-tried': 'Not restarted yet' },
  },
  'mail-scope': {
    question: 'Where is the problem?',
    why: 'This helps tell whether Apple’s service is down.',
    options: {
      'device-side': 'The cause is likely in this device, its connection, or the account.',
      unclear: 'It’s too early to tell where the cause lies.',
      'service-side': 'The cause is likely on Apple’s side.',
    },
  },
  'mail-password-changed': {
    question: 'Did you change your Apple Account password a short while ago?',
    why: 'If you change it, all app-specific passwords stop working.',
    how: 'If you reset it, that counts as a change.',
    options: { recently: 'Yes', no: 'No' },
  },
  'mail-switch': {
    question: 'Is iCloud Mail turned on?',
    why: 'While it’s off, iCloud Mail doesn’t arrive.',
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
    question: 'Is Low Power Mode on?',
    why: 'While it’s on, mail is fetched less often or not at all.',
    how: 'A yellow battery icon means that it’s on.',
    options: { on: 'On', off: 'Off' },
  },
  'missing-from': {
    question: 'Who sent the mail that doesn’t arrive?',
    why: 'If it’s only one sender, the cause may be on the sender’s side.',
    how: 'To find out, have someone else send you mail, or send some from another address of your own.',
    options: { 'one-sender': 'Only a particular sender', several: 'Various senders' },
  },
  'mail-notice': {
    question: 'How soon do you want to know about new mail?',
    why: 'Quick notifications and long battery life don’t always go together.',
    options: { 'at-once': 'At once', later: 'A little later is fine', battery: 'Battery life comes first' },
  },
  'push-or-fetch': {
    question: 'Push or fetch: which suits you?',
    why: 'That depends on your connection and on how you use mail.',
    options: {
      push: '{label:push} suits you. It’s the normal setting for iCloud Mail.',
      'fetch-for-now': 'You can try {label:fetch} while you look for the cause. Go back to {label:push} afterward.',
      manual: '{label:manual} saves battery. Mail arrives only when you open Mail.',
    },
  },
  'added-as': {
    question: 'How was iCloud Mail added?',
    why: 'If you set it up the usual way, you need neither server names nor an app-specific password.',
    how: 'If the list says “iCloud,” choose the first.',
    options: { icloud: 'Just by signing in to the Apple Account', imap: 'Under “Other,” typing in the server names myself' },
  },
  'two-factor': {
    question: 'Is two-factor authentication on?',
    why: 'You need two-factor authentication to create app-specific passwords.',
    options: { on: 'On', off: 'Off' },
  },
  'mail-app': {
    question: 'How do you sign in to that app?',
    why: 'Supported apps need no app-specific password.',
    how: 'Since October 2025, supported apps such as Outlook can sign in with an Apple Account.',
    options: { direct: 'It takes me to an Apple page to sign in', 'other-app': 'I enter server names and a password' },
  },
  'app-password-needed': {
    question: 'Do you need an app-specific password?',
    why: 'That depends on the app and on how the account was added.',
    options: {
      'not-needed': 'No. It works just by signing in to your Apple Account.',
      'sign-in-directly': 'No. Sign in to your Apple Account in the app.',
      'needs-two-factor': 'Yes. First, on your iPhone, turn on two-factor authentication in {label:settings} > {label:your-name} > {label:sign-in-security}.',
      needed: 'Yes. Create a 16-letter password for this app.',
    },
  },
  'sender-role': {
    question: 'On the sending side, which is closer to you?',
    why: 'Only the people who manage a domain can change its settings.',
    options: { 'domain-owner': 'I manage the domain or the mail server', 'mail-user': 'I only send mail from a work or school address' },
  },
  'domain-records': {
    question: 'Which of these are in place for the sending domain?',
    why: 'Apple may reject mail from a sender that doesn’t have them in place.',
    how: 'Look in the DNS settings of the domain, and choose all that apply.',
    options: {
      spf: 'SPF (the list of servers that may send)',
      dkim: 'DKIM (a digital signature)',
      dmarc: 'DMARC (what to do with mail that fails authentication)',
      'reverse-dns': 'Reverse DNS',
      unsubscribe: 'A way to unsubscribe (for bulk mail)',
    },
  },
  ...docomoCheckTexts,
} satisfies CheckTextsOf<typeof mailChecks>;
