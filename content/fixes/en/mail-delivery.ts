import type { FixTextsOf } from '../../types.js';
import type { mailDeliveryFixes as structure } from '../mail-delivery.js';
import { words } from './mail-words.js';

const test = 'Send yourself a message from another address and see whether it arrives.';
const open = { text: 'Open Mail on iCloud.com and sign in.', note: 'If you use Advanced Data Protection, it opens only if {label:web-access} is on. If you can’t find an item there, open it on a computer.' };

const olderBlocked = 'On iOS 18 and earlier, it is in {label:mail-app} under {label:apps} in {label:settings}. Look for a similar name.';

/** Mail that does not arrive, in English. */
export const mailDeliveryFixes = {
  'not-received-check': {
    title: 'Look for the missing mail, one place at a time',
    because: 'It may be somewhere else, or a setting may have moved it.',
    verify: 'If you find the mail you were looking for, it worked.',
    steps: {
      'categories': {
        text: 'If categories are shown above the inbox, swipe to {label:all-mail} and choose it.',
        note: 'On iOS 26, promotions and other mail go to categories of their own. If mail is grouped by sender, open the group too.',
      },
      'search': { text: 'In {label:mail-app}, search for the sender or the subject.', note: 'Look in {label:archive} and {label:trash} too.' },
      'junk': { text: 'Look in {label:junk}.', note: 'In iCloud, mail there is deleted automatically after 30 days.' },
      'threads': 'Open older conversations with the same subject.',
      'blocked': { text: 'Check that the sender is not in the list of blocked contacts.', note: olderBlocked },
      'web': {
        text: 'For an iCloud address, open {label:web-mail-settings} of Mail on iCloud.com and look at {label:rules} and {label:forward-to}.',
        note: 'If there are any, go to {fix:check-rules} or {fix:check-forwarding}.',
      },
      'space': 'Check that iCloud has space left. Without it, iCloud Mail doesn’t arrive.',
      'accounts': 'Check which address the sender used, and look in the inbox of that account.',
      'test': { text: test, note: 'If it arrives, the cause may be on the sender’s side. Ask the sender whether an error message came back.' },
    },
  },
  'check-junk': {
    title: 'Look in the Junk folder',
    because: 'Mail that you need is sometimes taken for junk.',
    verify: 'If the mail you were looking for is back in your inbox, it worked.',
    steps: {
      open: 'In {label:mail-app}, open {label:junk} under the account that should have received the mail.',
      look: { text: 'Look for the mail that you need.', warning: 'Don’t open links or attachments in mail you don’t recognize.', note: 'In iCloud, mail is deleted from here automatically after 30 days.' },
      mark: { text: 'Mark mail that you find as {label:not-junk}, or move it to the inbox.', note: 'Later mail from that sender is more likely to reach the inbox.' },
      later: { text: 'Add the sender to your contacts.', note: '{label:vip} makes mail easier to spot and notifies you. It is not a list of allowed senders.' },
    },
  },
  'check-rules': {
    title: 'Review your iCloud Mail rules',
    because: 'A rule may be moving mail elsewhere as it arrives.',
    verify: 'If the test message reaches your inbox, it worked.',
    warning: 'A deleted rule can’t be restored. Write down what a rule does before you change it.',
    steps: {
      open,
      list: 'From the gear, open {label:web-mail-settings}, then {label:rules}.',
      note: { text: 'Write down what each rule does, and the order of the rules.', note: 'With a photo of the screen, you can create the same ones again.' },
      find: {
        text: 'Going down from the top, look for a rule that matches the missing mail.',
        note: 'Only the first matching rule applies. There can be up to 500 rules. A rule doesn’t work properly if the folder it moves mail to was deleted or renamed.',
      },
      edit: { text: 'Edit only the one rule that seems to be the cause.', warning: 'There is no way to turn off all rules at once. Delete a rule only as a last step.' },
      wait: 'Wait up to 15 minutes for the change to take effect.',
      test,
    },
    lost: { rules: 'Rules that you change or delete (a deleted rule can’t be restored)', sorting: 'The sorting that they did' },
    kept: { 'messages': 'Mail that has arrived', 'other-rules': 'Rules that you leave alone' },
  },
  'check-forwarding': {
    title: 'Review your mail forwarding',
    because: 'If mail is deleted after forwarding, none of it stays in iCloud.',
    verify: 'If the test message reaches your iCloud inbox, it worked.',
    warning: 'If you stop forwarding, mail no longer reaches the address it was forwarded to.',
    steps: {
      open,
      note: { text: 'From the gear, open {label:web-mail-settings}, and write down the address in {label:forward-to}.', note: 'If it is empty, you are done with this fix.' },
      target: 'Look for the missing mail in the mailbox that it is forwarded to.',
      keep: { text: 'Turn off {label:delete-after-forwarding}.', note: 'A copy then stays in iCloud too, and uses iCloud storage.' },
      stop: { text: 'If you don’t need forwarding, turn off {label:forward-to} too.', warning: 'If you don’t recognize the address, consider changing your Apple Account password too.' },
      test,
    },
    lost: { forwarding: 'The forwarding setting (you can set it again with the address you wrote down)' },
    kept: { messages: 'Mail in iCloud', target: 'Mail that was already forwarded' },
  },
  'turn-off-threads': {
    title: 'Turn off the thread view',
    because: 'New mail can be hidden in an old conversation.',
    verify: 'If the mail you were looking for appears in the list, it worked.',
    steps: {
      open: { text: 'Turn off {label:organize-by-thread}.', note: words.older, undo: 'When you’re done looking, turn {label:organize-by-thread} on again.' },
      look: 'In {label:mail-app}, go through the inbox by date.',
    },
  },
  'check-blocked': {
    title: 'Check your blocked contacts',
    because: 'Mail from a blocked contact may be hidden from view.',
    verify: 'If the sender writes again and it reaches your inbox, it worked.',
    steps: {
      open: { text: 'Open the list of blocked contacts.', note: olderBlocked },
      look: 'Look for the address or number of the sender whose mail is missing.',
      unblock: { text: 'If it is there, swipe left to unblock it.', note: 'This unblocks calls and messages as well.' },
      trash: 'Look in {label:trash} for mail from that sender.',
    },
  },
  'check-hidden-address': {
    title: 'Check your Hide My Email address',
    because: 'If the address is deactivated, mail to it goes back to the sender.',
    verify: 'If a test message arrives at the forwarding address, it worked.',
    steps: {
      open: { text: 'Open {label:hide-my-email}.', note: 'If you don’t use such an address, skip this fix.' },
      active: 'Check that the address is not in the list of inactive ones.',
      forward: { text: 'Look at the address under {label:hidden-forward-to}.', note: 'Mail arrives in the inbox of that address.' },
      test,
    },
  },
  'carrier-filter': {
    title: 'Review your carrier’s mail filter',
    because: 'A carrier’s filter can stop mail to that carrier’s addresses.',
    verify: 'If the sender writes again and it arrives, it worked.',
    steps: {
      address: { text: 'Check that the address that gets no mail is a docomo, au, or SoftBank address.', note: 'This filter has no effect on iCloud addresses.' },
      open: { text: 'Open the junk mail settings in the carrier’s official app or member site.', note: 'For docomo, start at “{link:docomo-support}.”' },
      allow: 'Add the sender’s domain, the part after @, to the list of allowed senders.',
      test: 'Ask the sender to write again, and see whether it arrives.',
    },
  },
  'ask-sender': {
    title: 'Ask the sender to look into it',
    because: 'Mail settings on the sender’s side can keep iCloud from accepting the mail.',
    verify: 'If the sender writes again and it arrives, it worked.',
    steps: {
      address: 'By phone or in another way, check which address the sender typed for you.',
      bounce: 'Ask whether the sender got an error message in reply.',
      send: {
        text: 'Copy this text, and have the sender pass it on to their administrator.',
        copy: 'Dear mail administrator,\n\nMail sent from your side does not reach my iCloud Mail address.\nCould you please check:\n- the error reply (SMTP code and text)\n- the SPF, DKIM, and DMARC settings, and the authentication results\n- reverse DNS of the sending IP addresses\n- Apple’s information for senders (support.apple.com/en-us/102322)\n\nRecipient:\nSent on:\nSubject:',
      },
      meanwhile: { text: 'For urgent matters, have them use another address or the phone.', note: 'The receiving side can’t fix the settings of the sender’s server.' },
    },
  },
} satisfies FixTextsOf<typeof structure>;
