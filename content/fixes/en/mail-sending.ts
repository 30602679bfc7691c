import type { FixTextsOf } from '../../types.js';
import type { mailSendingFixes as structure } from '../mail-sending.js';
import { words } from './mail-words.js';

const verify = 'If the message leaves the {label:outbox} and reaches the recipient, it worked.';
const send = 'Send it again and check that it leaves the {label:outbox}.';

/** Mail that does not leave, in English. */
export const mailSendingFixes = {
  'check-outbox': {
    title: 'Look at mail left in the Outbox',
    because: 'Mail that couldn’t be sent stays in the {label:outbox} and can hold up later mail.',
    verify,
    steps: {
      open: { text: 'In the mailboxes of {label:mail-app}, open {label:outbox}.', note: 'If you don’t see it, there is no unsent mail.' },
      look: 'Open the message left there, and look at the recipient and the size of the attachments.',
      send: 'Correct what needs correcting, and send the message again.',
      copy: 'If it still can’t be sent, copy the text to Notes or another place.',
      delete: { text: 'Only if it can’t be sent, delete it from the {label:outbox}, then write and send a new one.', warning: 'Save the text and the attachments elsewhere before you delete it.' },
    },
  },
  'wait-for-limit': {
    title: 'Wait for the sending limit to reset',
    because: 'iCloud Mail has daily sending limits, which reset each day.',
    verify,
    steps: {
      limits: { text: 'Compare how much you sent with the table of limits.', note: 'For details, see “{link:mail-limits-page}.”' },
      stop: { text: 'If an app or security software sends mail automatically, stop it from sending.', warning: 'If there is mail that you didn’t send, consider changing your Apple Account password too.' },
      wait: { text: 'Wait until the next day.', note: 'If it is urgent, use another address or the phone. To write to many people, spread it over several days.' },
      outbox: 'Send the message in the {label:outbox} again.',
    },
  },
  'shrink-message': {
    title: 'Make the message smaller and send it',
    because: 'The server rejects messages that exceed the limit.',
    verify,
    steps: {
      'size': { text: 'Compare the total size of the attachments with the table of limits.', note: 'Attachments grow to about 1.3 times in transit. As a rule of thumb, keep the total to 15 MB.' },
      'mail-drop': { text: 'If Mail Drop is offered when you send, choose it.', note: 'Large attachments become a link for downloading them.' },
      'link': 'If it isn’t offered, send a sharing link that expires instead of the attachment.',
      'split': 'If you split the attachments over several messages, send the important ones first.',
      'slim': { text: 'For photos, choose a smaller size when you send.', note: 'Use fewer images in the text of the message too.' },
      'send': send,
    },
  },
  'check-recipient': {
    title: 'Check the recipient’s address',
    because: 'If the recipient’s address doesn’t exist or is wrong, the server rejects it.',
    verify,
    steps: {
      message: { text: 'Look at the address in the error.', note: 'If it says “does not allow relaying,” the cause may be the authentication for sending rather than the address.' },
      compare: { text: 'Compare it with the correct address, character by character.', note: 'Watch for spaces, full-width characters, dots, and .com versus .co.jp.' },
      card: 'Correct old addresses that are filled in automatically, and addresses in your contacts.',
      ask: 'Ask the recipient, in another way, whether the address has changed.',
      send,
    },
  },
  'check-sender-address': {
    title: 'Choose another sender address',
    because: 'A sender address that no longer works, such as an old alias, is rejected.',
    verify,
    steps: {
      from: 'Start a new message and tap the {label:from} line.',
      choose: { text: 'Choose an address that you know works.', note: 'If you send from another account, replies go there too.' },
      alias: { text: 'If you use an alias, check it in the settings of Mail on iCloud.com.', note: 'You can’t send from an alias that is turned off or deleted.' },
      send,
    },
  },
  'turn-account-on': {
    title: 'Turn on the inactive account',
    because: 'An account that is turned off in the settings can’t send or receive.',
    steps: {
      open: { text: 'Open the list of accounts.', note: words.older },
      choose: { text: 'Tap the account that the error names.', warning: words.keepAccount },
      on: { text: 'Turn on {label:icloud-mail-switch}.', note: 'For iCloud, the iCloud settings have the same switch.' },
    },
  },
} satisfies FixTextsOf<typeof structure>;
