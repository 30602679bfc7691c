import type { FixTextsOf } from '../../types.js';
import type { mailSendingFixes as structure } from '../mail-sending.js';

const verify = 'If the message leaves the {label:outbox} and reaches the recipient, it worked.';
const send = 'Send it again and watch it leave the {label:outbox}.';

/** Mail that does not leave, in English. */
export const mailSendingFixes = {
  'check-outbox': {
    title: 'Look at mail left in the Outbox',
    because: 'Mail that failed stays in the {label:outbox} and can hold up the rest.',
    verify,
    steps: {
      open: { text: 'In the mailboxes of {label:mail-app}, open {label:outbox}.', note: 'If it is not there, nothing is waiting to be sent.' },
      look: 'Open the message and look at the recipient and the size of the attachments.',
      send: 'Correct what is wrong and send it again.',
      copy: 'If that fails, copy the text to Notes.',
      delete: { text: 'Delete the message from the {label:outbox}, then write and send a new one.', warning: 'Save the text and the attachments elsewhere before you delete it.' },
    },
  },
  'wait-for-limit': {
    title: 'Wait until the sending limit is reset',
    because: 'iCloud Mail limits how much you send in a day. The limits are reset daily.',
    verify,
    steps: {
      limits: { text: 'Compare what you sent with the table of limits.', note: 'More is in “{link:mail-limits-page}”.' },
      stop: { text: 'Stop any app or security software that sends mail by itself.', warning: 'If there is mail that you did not send, consider changing the password of your Apple Account.' },
      wait: { text: 'Wait until the next day.', note: 'If it is urgent, use another address or the phone. Spread a large mailing over several days.' },
      outbox: 'Send the message in the {label:outbox} again.',
    },
  },
  'shrink-message': {
    title: 'Make the message smaller',
    because: 'The server rejects messages over the limit.',
    verify,
    steps: {
      'size': { text: 'Compare the total of the attachments with the table of limits.', note: 'Attachments grow to about 1.3 times in transit. As a rule of thumb, stay below 15 MB.' },
      'mail-drop': { text: 'If Mail Drop is offered when you send, choose it.', note: 'Large attachments become a link for the recipient.' },
      'link': 'If it is not offered, send a sharing link with an end date instead of the attachment.',
      'split': 'If you spread attachments over several messages, send the important ones first.',
      'slim': { text: 'For photos, choose a smaller size when you send.', note: 'Use fewer pictures in the text too.' },
      'send': send,
    },
  },
  'check-recipient': {
    title: 'Check the recipient’s address',
    because: 'An address that is wrong or does not exist is rejected by the server.',
    verify,
    steps: {
      message: { text: 'Look at the address in the error.', note: 'If it “does not allow relaying”, sending was probably not authenticated, and the address may be right.' },
      compare: { text: 'Compare it with the right address, letter by letter.', note: 'Look for spaces, full-width letters, dots, and .com or .co.jp.' },
      card: 'Correct old addresses that are filled in for you, and those in your contacts.',
      ask: 'Ask the recipient in another way whether the address has changed.',
      send,
    },
  },
  'check-sender-address': {
    title: 'Choose another sender address',
    because: 'An alias that no longer works is rejected as the sender.',
    verify,
    steps: {
      from: 'Start a new message and tap the {label:from} line.',
      choose: { text: 'Choose an address that you know works.', note: 'If you send from another account, replies go there too.' },
      alias: { text: 'If you use an alias, look for it in the settings of Mail on iCloud.com.', note: 'You can’t send from an alias that is off or deleted.' },
      send,
    },
  },
  'turn-account-on': {
    title: 'Turn the inactive account on',
    because: 'An account that is off in the settings neither sends nor receives.',
    steps: {
      open: 'Open the list of accounts.',
      choose: { text: 'Tap the account that the error names.', warning: 'Don’t tap {label:delete-account}.' },
      on: { text: 'Turn on {label:icloud-mail-switch}.', note: 'For iCloud, the same switch is in the iCloud settings.' },
    },
  },
} satisfies FixTextsOf<typeof structure>;
