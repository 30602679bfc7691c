import type { FixTextsOf } from '../../types.js';
import type { mailDeliveryFixes as structure } from '../mail-delivery.js';

const test = 'Send yourself a message from another address and see whether it arrives.';
const open = { text: 'Open Mail on iCloud.com and sign in.', note: 'With Advanced Data Protection on, turn on {label:web-access} too.' };

/** Mail that does not arrive, in English. */
export const mailDeliveryFixes = {
  'not-received-check': {
    title: 'Look for the missing mail, place by place',
    because: 'It may be in another mailbox, or a setting may have moved it.',
    verify: 'If you find the mail you were looking for, it worked.',
    steps: {
      'search': { text: 'In {label:mail-app}, search for the sender or the subject.', note: 'Look in {label:archive} and {label:trash} too.' },
      'junk': { text: 'Look in {label:junk}.', note: 'Mail there is deleted after 30 days.' },
      'threads': 'Open older conversations with the same subject.',
      'blocked': 'Check that the sender is not in the list of blocked contacts.',
      'web': {
        text: 'In {label:web-mail-settings} of Mail on iCloud.com, look at {label:rules} and {label:forward-to}.',
        note: 'If there are any, go to {fix:check-rules} or {fix:check-forwarding}.',
      },
      'space': 'Check that iCloud has room left. Without it, iCloud mail doesn’t arrive.',
      'accounts': 'Check which address the sender used, and look in the inbox of that account.',
      'test': { text: test, note: 'If it arrives, the cause may be on the sender’s side. Go to {fix:ask-sender}.' },
    },
  },
  'check-junk': {
    title: 'Look in the Junk folder',
    because: 'Mail that you want is sometimes taken for junk.',
    verify: 'If the mail is back in your inbox, it worked.',
    steps: {
      open: 'In {label:mail-app}, open {label:junk} of iCloud.',
      look: { text: 'Look for the mail that you want.', warning: 'Don’t open links or attachments of mail that you don’t expect. After 30 days, junk is deleted.' },
      mark: { text: 'Mark it as {label:not-junk}, or move it to the inbox.', note: 'Later mail from that sender is more likely to reach the inbox.' },
      later: { text: 'Add the sender to your contacts.', note: '{label:vip} highlights mail and notifies you. It is not a list of allowed senders.' },
    },
  },
  'check-rules': {
    title: 'Review the rules of iCloud Mail',
    because: 'A rule may be moving mail that arrives.',
    verify: 'If the test reaches your inbox, it worked.',
    warning: 'A deleted rule can’t be restored. Note what it does before you change it.',
    steps: {
      open,
      list: 'Open the gear, {label:web-mail-settings}, then {label:rules}.',
      note: { text: 'Note what each rule does, and their order.', note: 'With a picture of the screen you can make the same ones again.' },
      find: {
        text: 'From the top, look for a rule that matches the missing mail.',
        note: 'Only the first match applies. There can be up to 500 rules. A rule fails when its folder was renamed or deleted.',
      },
      edit: { text: 'Edit only the one rule that seems to be the cause.', warning: 'There is no switch for all rules. Delete one only as a last step.' },
      wait: 'Wait up to 15 minutes for the change to take effect.',
      test,
    },
    lost: { rules: 'Rules that you change or delete (deleting is permanent)', sorting: 'The sorting that they did' },
    kept: { 'messages': 'Mail that has arrived', 'other-rules': 'Rules that you leave alone' },
  },
  'check-forwarding': {
    title: 'Review the forwarding of your mail',
    because: 'If mail is deleted after forwarding, none of it stays in iCloud.',
    verify: 'If the test reaches your iCloud inbox, it worked.',
    warning: 'If you stop forwarding, mail no longer reaches the other address.',
    steps: {
      open,
      note: { text: 'Open the gear, {label:web-mail-settings}, and note the address in {label:forward-to}.', note: 'If it is empty, this is not the cause.' },
      target: 'Look for the missing mail in the mailbox that it is forwarded to.',
      keep: { text: 'Turn off {label:delete-after-forwarding}.', note: 'A copy then stays in iCloud and uses iCloud storage.' },
      stop: { text: 'If you don’t need forwarding, turn off {label:forward-to} too.', warning: 'If you don’t know the address, consider changing the password of your Apple Account.' },
      test,
    },
    lost: { forwarding: 'The forwarding, which you can set again with the address you noted' },
    kept: { messages: 'Mail in iCloud', target: 'Mail that was already forwarded' },
  },
  'turn-off-threads': {
    title: 'Turn off threads',
    because: 'A new message can hide in an old conversation.',
    verify: 'If the mail shows in the list, it worked.',
    steps: {
      open: { text: 'Turn off {label:organize-by-thread}.', undo: 'When you have finished, turn {label:organize-by-thread} on again.' },
      look: 'In {label:mail-app}, go through the inbox by date.',
    },
  },
  'check-blocked': {
    title: 'Check whom you have blocked',
    because: 'Mail from a blocked sender may be out of sight.',
    verify: 'If the sender writes again and it reaches your inbox, it worked.',
    steps: {
      open: { text: 'Open the list of blocked contacts.', note: 'Look for an item with a similar name.' },
      look: 'Look for the address or number of the sender.',
      unblock: { text: 'If it is there, swipe left to unblock it.', note: 'Calls and messages are unblocked as well.' },
      trash: 'Look in {label:trash} for mail from that sender.',
    },
  },
  'carrier-filter': {
    title: 'Review the mail filter of your carrier',
    because: 'A carrier’s filter can stop mail to its own addresses.',
    verify: 'If the sender writes again and it arrives, it worked.',
    steps: {
      address: { text: 'Check that the mail was sent to a docomo, au, or SoftBank address.', note: 'This filter has no effect on iCloud addresses.' },
      open: { text: 'Open the junk mail settings in the carrier’s official app or member site.', note: 'For docomo, start at “{link:docomo-support}”.' },
      allow: 'Add the sender’s domain, the part after @, to the list of allowed senders.',
      test,
    },
  },
  'ask-sender': {
    title: 'Ask the sender to look into it',
    because: 'The settings on the sender’s side can keep iCloud from accepting the mail.',
    verify: 'If the sender writes again and it arrives, it worked.',
    steps: {
      address: 'By phone or another way, check which address the sender typed.',
      bounce: 'Ask whether the sender got an error reply.',
      send: {
        text: 'Copy this text and ask the sender to pass it to their administrator.',
        copy: 'Dear mail administrator,\n\nMail from your domain does not reach my iCloud Mail address.\nCould you please check:\n- the error reply (SMTP code and text)\n- SPF, DKIM and DMARC, and their results\n- reverse DNS of the sending IP addresses\n- Apple’s information for senders (support.apple.com/en-us/102322)\n\nRecipient:\nSent on:\nSubject:',
      },
      meanwhile: { text: 'For urgent matters, use another address or the phone.', note: 'The receiving side can’t change the sender’s server.' },
    },
  },
} satisfies FixTextsOf<typeof structure>;
