import type { FaqText, MaintenanceTaskText, ReferenceText, TextsOf } from '../../../types.js';
import type { faq } from '../faq.js';
import type { tasks } from '../tasks.js';

/** Questions about iCloud Mail and the prevention routine, in English. */
export const text: ReferenceText = {
  faq: {
    'push-or-fetch': {
      question: 'Should I use push or fetch?',
      answer: [
        'Normally {label:push}: your iPhone is notified when something new arrives in iCloud Mail.',
        '{label:fetch} looks for new mail at set intervals. The shortest is 15 minutes, so mail arrives late.',
        'Change to {label:fetch} only while you look for the cause. When you’re done, go back to {label:push}.',
        'If the connection is poor on public Wi-Fi, switch to cellular data and try again.',
      ],
    },
    'full-storage-mail': {
      question: 'Why does mail stop when iCloud storage is full?',
      answer: [
        'Mail uses the same iCloud storage as photos and backups. There is no space reserved for mail.',
        'At the limit you can neither send nor receive iCloud Mail. Being close to the limit doesn’t stop it.',
        'How to make room is in {fix:make-room}.',
      ],
    },
    'junk-kept': {
      question: 'How long does junk mail stay?',
      answer: [
        'Messages in {label:junk} are deleted automatically after 30 days.',
        'If mail doesn’t arrive, look there soon. How to get it back is in {fix:check-junk}.',
      ],
    },
    'vip-and-junk': {
      question: 'Does adding someone to VIP keep their mail out of junk?',
      answer: [
        'No. VIP gathers mail from that person in one place and notifies you. It doesn’t change what counts as junk.',
        'iCloud Mail has no list of allowed senders.',
        'If you find a message in {label:junk}, choose {label:not-junk} to move it back. Mail from that sender is then less likely to land there.',
      ],
    },
    'carrier-domain-filter': {
      question: 'Do my carrier’s allowed domains also apply to iCloud Mail?',
      answer: [
        'No. The settings of docomo, au, and SoftBank apply only to mail sent to that carrier’s addresses.',
        'If mail doesn’t arrive at your iCloud address, see {fix:not-received-check}.',
      ],
    },
    'mail-limits': {
      question: 'Are there limits on the number or size of messages?',
      answer: [
        'Yes. You can send up to 1,000 messages a day, to 1,000 recipients a day in total and 500 per message.',
        'A message can be up to 20 MB, attachments included. The same goes for messages you receive.',
        'With Mail Drop you can send attachments of up to 5 GB as a link. The recipient can get them for 30 days.',
      ],
    },
    'forwarding-in-outage': {
      question: 'Does mail arrive during an outage if I set up forwarding?',
      answer: [
        'No. Forwarding runs on Apple’s servers, so it’s no help either while iCloud Mail is down.',
        'What you can do while you wait is in {fix:mail-meanwhile}.',
      ],
    },
    'outlook-app-password': {
      question: 'Do I need an app-specific password for Outlook?',
      answer: [
        'Not in new Outlook, Outlook for Mac, or Outlook on a phone. Sign in with your Apple Account and allow access.',
        'Classic Outlook for Windows needs one. Creating it requires two-factor authentication.',
        'Once it’s connected, revoke the app-specific password that you created before.',
        'If you added your account as iCloud in {label:mail-app} on iPhone, you normally don’t need one.',
      ],
    },
    'app-password-lifetime': {
      question: 'How long is an app-specific password valid?',
      answer: [
        'It has no end date. It works until you revoke it or change your Apple Account password.',
        'It is 16 letters in four groups, and it’s shown only once. If you no longer know it, create a new one.',
        'You can have up to 25. If you name each one after its app, you can revoke just that one later.',
      ],
    },
    'after-password-change': {
      question: 'What do I do after changing my Apple Account password?',
      answer: [
        'Enter the new password on each device that asks for it.',
        'All app-specific passwords stop working. In the mail apps that used them, enter new ones that you create.',
      ],
    },
    'pop': {
      question: 'Can I use iCloud Mail with POP?',
      answer: [
        'No. iCloud Mail supports IMAP.',
        'The values for other mail apps are in {fix:check-mail-servers}. On iPhone they are set automatically.',
      ],
    },
    'remove-account': {
      question: 'Can I delete the iCloud account from my iPhone and add it again?',
      answer: [
        'Please avoid that. iCloud Mail is part of the Apple Account that your iPhone uses.',
        'Removing the account signs you out, and you can lose data other than mail.',
        'Instead, you can turn just the Mail switch off and on. What to check first is in {fix:toggle-mail}.',
      ],
    },
    'remove-profile': {
      question: 'Can I remove profiles that I don’t use?',
      answer: [
        'Keep any whose contents you don’t know. Removing one also removes the accounts, VPN, and certificates that it installed.',
        'Ask your administrator about profiles from work or school. For docomo Mail, read {fix:docomo-profile} first.',
      ],
    },
    'after-ios-update': {
      question: 'Do I need to sign in again after each iOS update?',
      answer: [
        'No. Signing out removes items in Wallet, such as Suica, PASMO, and cards.',
        'Enter your password only when a screen asks for it.',
      ],
    },
    'how-long-to-fix': {
      question: 'How long does it take to fix mail?',
      answer: [
        'As a rule of thumb, 3 minutes for the basics and 5 minutes to go over password and settings.',
        'If that doesn’t help, set up the account again. In this order, you lose the least.',
      ],
    },
    'bounce-codes': {
      question: 'What do the numbers in an error message mean?',
      answer: [
        '552 5.2.2 means that the recipient’s iCloud is full. Nothing arrives until there is room.',
        '550 5.1.1 means that there is no such address. Check it for typos.',
        '550 5.7.1 and 554 mean that mail was refused for the sender’s settings or reputation. They may come with [CS01] or [HM08].',
        '421 4.7.1 means too much mail in a short time. It may get through later.',
        'These meanings come from sources other than Apple.',
      ],
    },
    'mail-clean-up': {
      question: 'Can iCloud Mail be cleaned up automatically?',
      answer: [
        'The settings of Mail on iCloud.com include a cleanup feature. After a number of days, it moves promotions and similar mail to Trash or Archive.',
        'Mail that you are looking for may have been moved there.',
        'Sent mail is left alone.',
      ],
    },
  } satisfies TextsOf<typeof faq, FaqText>,
  tasks: {
    'check-mail-room': {
      title: 'Check the iCloud space that mail needs',
      text: 'At the limit, you can neither send nor receive mail. If little space is left, review the largest items first.',
    },
    'clear-large-mail': {
      title: 'Clear out large messages and junk mail',
      text: 'Look at long conversations, sent and archived mail, and junk too. First save the attachments you want to keep. Emptying the trash can’t be undone. Mail from other providers doesn’t use iCloud space.',
    },
    'test-mail': {
      title: 'Send yourself a message',
      text: 'If it doesn’t arrive, look for a request for your password. If fetch is still on from a trial, set it back to {label:push}. If mail fails only on public Wi-Fi, switch to cellular.',
    },
    'check-two-factor': {
      title: 'Review two-factor authentication and trusted devices',
      text: 'Check that it’s on, and that the phone number for verification codes is correct. Also check the list for devices you no longer have. Once on, you may not be able to turn it off later.',
    },
    'check-recovery-contact': {
      title: 'Review your recovery contact',
      text: 'Make sure that you can still reach the person you asked. If the phone number or email address has changed, correct it.',
    },
    'review-app-passwords': {
      title: 'Review app-specific passwords',
      text: 'On the {link:account-page}, revoke the ones for apps that you no longer use.',
    },
    'enter-new-password': {
      title: 'Enter a new password on every device',
      when: 'When you change your password',
      text: 'Enter it again on every device you use, and create new app-specific passwords.',
    },
    'compare-fetch-methods': {
      title: 'Switch the fetch method and compare',
      when: 'When mail arrives late or not at all',
      text: 'See whether {label:push} is on. Switch to {label:fetch} and compare how mail arrives. Then switch back to {label:push}.',
    },
  } satisfies TextsOf<typeof tasks, MaintenanceTaskText>,
};
