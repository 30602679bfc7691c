import type { TableTextsOf } from '../../../types.js';
import type { tables } from '../tables.js';

/** The tables that belong to the fixes of the mail guide, in English. */
export const tableTexts = {
  'push-and-fetch': {
    caption: 'Push and fetch compared',
    columns: { aspect: 'Difference', push: '{label:push}', fetch: '{label:fetch}' },
    rows: {
      delivery: ['Delivery', 'Arrives right away; the standard for iCloud Mail', 'Arrives at set intervals'],
      battery: ['Battery', 'Uses a little more', 'Lasts longer with a longer interval'],
      suits: ['Suits', 'Steady Wi-Fi or 5G', 'A weak signal, travel, or a VPN (only while you look for the cause)'],
      beware: ['Keep in mind', 'Nothing arrives while the connection is down', 'Mail is late by up to the interval'],
    },
  },
  'app-password-by-app': {
    caption: 'Which apps need an app-specific password',
    columns: { app: 'App', trouble: 'What happens', what: 'What to do' },
    rows: {
      'apple-mail': ['Mail on iPhone or Mac', 'No mail arrives', 'Normally, no app-specific password is needed'],
      'outlook': ['Outlook and other supported apps', 'Sign-in works, but no mail arrives', 'Sign in directly with your Apple Account. In versions that can’t, use an app-specific password'],
      'android': ['A mail app on Android (IMAP)', 'It can’t connect', 'Enter the 16-letter app-specific password'],
      'old-client': ['Older mail software', 'No mail arrives', 'Set it up again with a new app-specific password'],
    },
  },
  'not-received-items': {
    caption: 'Why you can’t see mail that should have arrived',
    columns: { item: 'Item', look: 'What to look for', what: 'What to do' },
    rows: {
      sorting: ['Rules and forwarding', 'Settings that move mail elsewhere', 'Correct them one at a time and try again'],
      threads: ['Threads', 'Whether it is inside an old conversation', 'Turn off the thread view and look'],
      storage: ['iCloud storage', 'Whether 0 GB is left', 'Make room'],
      credentials: ['Sign-in', 'A request for your password', 'Enter what the request asks for'],
      route: ['VPN', 'Whether it is on', 'Turn it off for now and check mail'],
    },
  },
  'sending-figures': {
    caption: 'Figures for senders (rules of thumb)',
    columns: { figure: 'Figure', aim: 'Aim', action: 'If you exceed it' },
    rows: {
      'complaints': ['Complaint rate', 'Below 0.10%, and never reaching 0.30% (Google’s standard; Apple publishes none)', 'Review frequency and subject lines'],
      'hard-bounces': ['Hard bounces', 'Below 2% (industry custom)', 'Remove those addresses right away'],
      'spikes': ['Sudden increase in volume', 'Avoid it', 'Increase it little by little, day by day'],
      'block-lists': ['Block lists', 'Not listed', 'Fix the cause, then ask for removal'],
    },
  },
  'icloud-and-docomo': {
    caption: 'iCloud Mail and docomo Mail side by side',
    columns: { item: 'Item', icloud: 'iCloud Mail', docomo: 'docomo Mail' },
    rows: {
      'default-sender': ['Usual sender', 'This one, if you use it often', 'This one, if you use it for work'],
      'reply-address': ['Replies come from', 'The address that received', 'The address that received'],
      'receiving': ['Receiving', '{label:push}', '{label:push} (if it is missing, install the profile again)'],
      'sending': ['Authentication for sending', 'Automatic, with your Apple Account', 'The IMAP password'],
      'junk': ['Junk mail', 'The {label:junk} folder and rules', 'docomo’s filter settings, such as allowed domains'],
    },
  },
  'meanwhile-ways': {
    caption: 'What to use until it recovers',
    columns: { way: 'Way', how: 'How', effect: 'Effect' },
    rows: {
      'web': ['Mail on the web', 'Open {link:icloud-mail} in Safari or Chrome', 'If it works, you can read and write, and you can tell how the server is doing'],
      'other-ways': ['Other ways to reach people', 'Messages, a call, a calendar invitation', 'People can still reach you when it’s urgent'],
      'fetch-method': ['Changing how mail is fetched', 'Leave it as it is', 'No effect during an outage'],
      'forwarding': ['Forwarding iCloud mail', 'Don’t set it up now', 'Runs on Apple’s servers, so it doesn’t help during an outage'],
    },
  },
  'mail-servers': {
    caption: 'iCloud Mail server settings (for other mail apps)',
    columns: { item: 'Item', value: 'What to enter' },
    rows: {
      'imap-host': ['Incoming server (IMAP)', '{code:imap.mail.me.com}'],
      'imap-port': ['Incoming port', '{code:993}'],
      'imap-security': ['Incoming encryption', 'SSL/TLS'],
      'imap-user': ['Incoming user name', 'The part before @; if that fails, the full address'],
      'smtp-host': ['Outgoing server (SMTP)', '{code:smtp.mail.me.com}'],
      'smtp-port': ['Outgoing port', '{code:587}'],
      'smtp-security': ['Outgoing encryption', 'STARTTLS. Authentication for sending: on'],
      'smtp-user': ['Outgoing user name', 'The full address'],
      'password': ['Password', 'The app-specific password (for both incoming and outgoing)'],
    },
  },
  'docomo-servers': {
    caption: 'docomo Mail server settings (only if you set it up manually)',
    columns: { item: 'Item', value: 'Value' },
    rows: {
      'imap-host': ['Incoming server (IMAP)', '{code:imap.spmode.ne.jp}'],
      'imap-port': ['Incoming port', '{code:993}'],
      'smtp-host': ['Outgoing server (SMTP)', '{code:smtp.spmode.ne.jp}'],
      'smtp-port': ['Outgoing port', '{code:465}'],
      'security': ['Encryption', 'SSL/TLS (TLS 1.2)'],
      'user': ['User name', 'Your d ACCOUNT ID'],
      'password': ['Password', 'The IMAP password'],
    },
  },
  'sending-limits': {
    caption: 'iCloud Mail limits',
    columns: { limit: 'Limit', figure: 'Figure' },
    rows: {
      'messages': ['Messages sent from iCloud per day', '1,000'],
      'recipients': ['Recipients from iCloud per day', '1,000'],
      'per-message': ['Recipients from iCloud per message', '500'],
      'size': ['Size of one message, sent or received', '20 MB'],
      'mail-drop': ['With Mail Drop', 'Up to 5 GB'],
      'kept': ['Mail Drop keeps it for', '30 days'],
    },
  },
} satisfies TableTextsOf<Omit<typeof tables, 'mail-messages' | 'fetch-ways'>>;
