import type { TableTextsOf } from '../../../types.js';
import type { tables } from '../tables.js';

/** The tables of the mail guide, in English. */
export const tableTexts = {
  'mail-messages': {
    caption: 'What the message says',
    columns: { message: 'Message', meaning: 'Possible cause', first: 'Look first at' },
    rows: {
      'server': ['“The connection to the server failed.” or similar', 'Your connection, or the server', 'Another connection, and {label:system-status}'],
      'credentials': ['“The user name or password is incorrect.” or similar', 'An old stored password, or an open request about your account', 'A changed password, or a request to verify'],
      'other-account': ['“Account Error:” followed by a name other than iCloud', 'That account alone', 'The mail service of that name'],
      'nothing': ['“Cannot Get Mail” and nothing else', 'The title alone doesn’t tell', '{label:system-status}, iCloud storage, your connection'],
    },
  },
  'push-and-fetch': {
    caption: 'Push and fetch compared',
    columns: { aspect: 'Difference', push: '{label:push}', fetch: '{label:fetch}' },
    rows: {
      delivery: ['Delivery', 'At once; the standard for iCloud Mail', 'At set intervals'],
      battery: ['Battery', 'Uses a little more', 'Lasts longer with a longer interval'],
      suits: ['Suits', 'Steady Wi-Fi or 5G', 'A weak signal, travel, or a VPN, for a while'],
      beware: ['Beware', 'Nothing arrives while the line is down', 'Mail is late by up to the interval'],
    },
  },
  'fetch-ways': {
    caption: 'Ways to fetch new data',
    columns: { way: 'Way', trait: 'What it does', suits: 'For whom' },
    rows: {
      push: ['{label:push}', 'Delivers at once and uses a little battery', 'You need notifications and your line is steady'],
      automatically: ['{label:fetch}: {label:automatically}', 'Fetches in the background only on power and Wi-Fi', 'You are in no hurry'],
      interval: ['{label:fetch}: every 15 minutes to hourly', '15 minutes is the shortest interval', 'Your line is unsteady for a while'],
      manual: ['{label:manual}', 'Delivers when you open Mail', 'Battery life comes first'],
    },
  },
  'app-password-by-app': {
    caption: 'Which apps need an app-specific password',
    columns: { app: 'App', trouble: 'What happens', what: 'What to do' },
    rows: {
      'apple-mail': ['Mail on iPhone or Mac', 'No mail arrives', 'Normally needs no app-specific password'],
      'outlook': ['Outlook and other supported apps', 'Signed in, but no mail arrives', 'Sign in with your Apple Account. In versions that can’t, use an app-specific password'],
      'android': ['A mail app on Android, with IMAP', 'It can’t connect', 'Enter the 16-letter app-specific password'],
      'old-client': ['Older mail software', 'No mail arrives', 'Set it up again with a new app-specific password'],
    },
  },
  'not-received-items': {
    caption: 'Why mail that arrived can’t be seen',
    columns: { item: 'Item', look: 'What to look for', what: 'What to do' },
    rows: {
      sorting: ['Rules and forwarding', 'Something that moves mail away', 'Edit them one by one and try again'],
      threads: ['Threads', 'Whether it sits in an old conversation', 'Turn threads off and look again'],
      storage: ['iCloud storage', 'Whether 0 GB is left', 'Make room'],
      credentials: ['Sign-in', 'A request for your password', 'Answer the request'],
      route: ['VPN', 'Whether it is on', 'Turn it off for a while and check mail'],
    },
  },
  'sending-figures': {
    caption: 'Rules of thumb for senders',
    columns: { figure: 'Figure', aim: 'Aim', action: 'If it is worse' },
    rows: {
      'complaints': ['Complaint rate', 'Below 0.10%, never 0.30% (Google’s figure; Apple publishes none)', 'Rethink how often you send, and your subject lines'],
      'hard-bounces': ['Hard bounces', 'Below 2% (a habit of the trade)', 'Remove those addresses at once'],
      'spikes': ['Sudden volume', 'None', 'Raise it in steps, day by day'],
      'block-lists': ['Block lists', 'On none', 'Fix the cause, then ask for removal'],
    },
  },
  'icloud-and-docomo': {
    caption: 'iCloud Mail and docomo Mail side by side',
    columns: { item: 'Item', icloud: 'iCloud Mail', docomo: 'docomo Mail' },
    rows: {
      'default-sender': ['Usual sender', 'If you use it more', 'If you use it for work'],
      'reply-address': ['Replies come from', 'The address that received', 'The address that received'],
      'receiving': ['Receiving', '{label:push}', '{label:push} (if it is missing, install the profile again)'],
      'sending': ['Sending is verified by', 'Your Apple Account, automatically', 'The IMAP password'],
      'junk': ['Junk mail', 'The {label:junk} folder and rules', 'docomo’s own filter, such as allowed domains'],
    },
  },
  'meanwhile-ways': {
    caption: 'What to use until it works again',
    columns: { way: 'Way', how: 'How', effect: 'Effect' },
    rows: {
      'web': ['Mail on the web', 'Open {link:icloud-mail} in Safari or Chrome', 'If it works, you can read and write, and you know the server is up'],
      'other-ways': ['Other ways to reach people', 'Messages, a call, a calendar invitation', 'You stay in contact'],
      'fetch-method': ['Changing how mail is fetched', 'Leave it as it is', 'No effect in an outage'],
      'forwarding': ['Forwarding iCloud mail', 'Don’t set it up now', 'Runs on Apple’s servers, so it doesn’t help in an outage'],
    },
  },
  'mail-habits': {
    caption: 'Habits that prevent it',
    columns: { item: 'Item', look: 'What to check', often: 'When' },
    rows: {
      'two-factor': ['Two-factor authentication', 'On, with trusted devices and numbers you can reach', 'Every half year'],
      'password': ['Password', 'Enter it again on every device, and make new app-specific passwords', 'When you change it'],
      'recovery-contact': ['Recovery contact', 'The person, number, and address are still right', 'Every half year'],
      'fetch-method': ['Fetch method', '{label:push} is on', 'When something is wrong'],
      'storage': ['iCloud storage', 'Free space, large attachments, old conversations', 'Every month'],
    },
  },
  'mail-servers': {
    caption: 'Server settings of iCloud Mail, for other mail apps',
    columns: { item: 'Item', value: 'What to enter' },
    rows: {
      'imap-host': ['Incoming server (IMAP)', '{code:imap.mail.me.com}'],
      'imap-port': ['Incoming port', '{code:993}'],
      'imap-security': ['Incoming security', 'SSL/TLS'],
      'imap-user': ['Incoming user name', 'The part before @; if that fails, the full address'],
      'smtp-host': ['Outgoing server (SMTP)', '{code:smtp.mail.me.com}'],
      'smtp-port': ['Outgoing port', '{code:587}'],
      'smtp-security': ['Outgoing security', 'STARTTLS, with authentication on'],
      'smtp-user': ['Outgoing user name', 'The full address'],
      'password': ['Password', 'An app-specific password, for both'],
    },
  },
  'docomo-servers': {
    caption: 'Server settings of docomo Mail, only if you set it up by hand',
    columns: { item: 'Item', value: 'Value' },
    rows: {
      'imap-host': ['Incoming server (IMAP)', '{code:imap.spmode.ne.jp}'],
      'imap-port': ['Incoming port', '{code:993}'],
      'smtp-host': ['Outgoing server (SMTP)', '{code:smtp.spmode.ne.jp}'],
      'smtp-port': ['Outgoing port', '{code:465}'],
      'security': ['Security', 'SSL/TLS (TLS 1.2)'],
      'user': ['User name', 'Your d ACCOUNT ID'],
      'password': ['Password', 'The IMAP password'],
    },
  },
  'sending-limits': {
    caption: 'Sending limits of iCloud Mail',
    columns: { limit: 'Limit', figure: 'Figure' },
    rows: {
      'messages': ['Messages a day', '1,000'],
      'recipients': ['Recipients a day', '1,000'],
      'per-message': ['Recipients of one message', '500'],
      'size': ['Size of one message', '20 MB'],
      'mail-drop': ['With Mail Drop', 'Up to 5 GB'],
      'kept': ['Mail Drop keeps it for', '30 days'],
    },
  },
} satisfies TableTextsOf<typeof tables>;
