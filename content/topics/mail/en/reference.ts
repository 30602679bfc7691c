import type { FaqText, MaintenanceTaskText, ReferenceText, TextsOf } from '../../../types.js';
import type { faq } from '../faq.js';
import type { tasks } from '../tasks.js';

/** Questions about iCloud Mail and the prevention routine, in English. */
export const text: ReferenceText = {
  faq: {
    'push-or-fetch': {
      question: 'Should I use push or fetch?',
      answer: [
        'Normally {label:push}: iCloud Mail tells your iPhone when something new arrives.',
        '{label:fetch} looks for new mail at intervals. The shortest is 15 minutes, so mail comes late.',
        'Change to {label:fetch} only while you look for the cause. Then go back to {label:push}.',
        'If the connection is poor on public Wi-Fi, try cellular data instead.',
      ],
    },
    'full-storage-mail': {
      question: 'Why does mail stop when iCloud storage is full?',
      answer: [
        'Mail uses the same iCloud storage as photos and backups. It has no space of its own.',
        'At the limit you can neither send nor receive iCloud Mail. Being close to the limit does not stop it.',
        'How to make room is in {fix:make-room}.',
      ],
    },
    'junk-kept': {
      question: 'How long does junk mail stay?',
      answer: [
        'Messages in {label:junk} are deleted automatically after 30 days.',
        'If you miss a message, look there soon. How to get it back is in {fix:check-junk}.',
      ],
    },
    'vip-and-junk': {
      question: 'Does adding someone to VIP keep their mail out of junk?',
      answer: [
        'No. VIP gathers mail from that person in one place and notifies you. It does not change what counts as junk.',
        'iCloud Mail has no list of allowed senders.',
        'If you find a message in {label:junk}, choose {label:not-junk}. Mail from that sender is then less likely to land there.',
      ],
    },
    'carrier-domain-filter': {
      question: 'Do my carrier’s allowed domains matter for iCloud Mail?',
      answer: [
        'No. The settings of docomo, au and SoftBank apply only to mail for an address of that carrier.',
        'If mail to your iCloud address does not arrive, see {fix:not-received-check}.',
      ],
    },
    'mail-limits': {
      question: 'Are there limits on how much I can send?',
      answer: [
        'Yes: 1,000 messages a day, 1,000 recipients a day in total, and 500 recipients per message.',
        'A message can be up to 20 MB, attachments included. The same holds for messages you receive.',
        'With Mail Drop you can send attachments of up to 5 GB as a link, which works for 30 days.',
      ],
    },
    'forwarding-in-outage': {
      question: 'Does forwarding help during an outage?',
      answer: [
        'No. Forwarding runs on Apple’s servers, so it is no help while iCloud Mail is down.',
        'What you can do while you wait is in {fix:mail-meanwhile}.',
      ],
    },
    'outlook-app-password': {
      question: 'Do I need an app-specific password for Outlook?',
      answer: [
        'Not if your version of Outlook supports signing in with your Apple Account. Sign in and allow access.',
        'Once it works, revoke the app-specific password that you used before.',
        'Apps that don’t support this need an app-specific password, and that needs two-factor authentication.',
        'If you added your account as iCloud in {label:mail-app} on iPhone, you normally need none.',
      ],
    },
    'app-password-lifetime': {
      question: 'How long is an app-specific password valid?',
      answer: [
        'It has no end date. It works until you revoke it or change the password of your Apple Account.',
        'It is 16 letters in four groups, and you see it only once. If you no longer have it, create a new one.',
        'You can have up to 25. Give each the name of its app, and you can revoke just that one later.',
      ],
    },
    'after-password-change': {
      question: 'What do I do after changing my Apple Account password?',
      answer: [
        'Enter the new password on each device that asks for it.',
        'All app-specific passwords stop working. Create new ones for the mail apps that used them.',
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
        'Please don’t. iCloud Mail is part of the Apple Account that your iPhone uses.',
        'Removing the account means signing out, and you can lose more than mail.',
        'You can turn only Mail off and on instead. What to look at first is in {fix:toggle-mail}.',
      ],
    },
    'remove-profile': {
      question: 'Can I remove profiles that I don’t use?',
      answer: [
        'Keep those you don’t know. Removing one also removes the accounts, VPN and certificates that it installed.',
        'Ask your administrator about profiles from work or school. For docomo mail, read {fix:docomo-profile} first.',
      ],
    },
    'after-ios-update': {
      question: 'Should I sign in again after each iOS update?',
      answer: [
        'No. Signing out removes items in Wallet, such as Suica and cards.',
        'Enter your password only when a screen asks for it.',
      ],
    },
  } satisfies TextsOf<typeof faq, FaqText>,
  tasks: {
    'check-mail-room': {
      title: 'Look at the iCloud space that mail needs',
      text: 'At the limit, mail can be neither sent nor received. If little is left, review the largest things first.',
    },
    'clear-large-mail': {
      title: 'Clear large messages and junk',
      text: 'Look at sent and archived mail too. First save the attachments that you want to keep. Emptying the trash cannot be undone. Mail of other providers does not use iCloud space.',
    },
    'check-two-factor': {
      title: 'Review two-factor authentication and trusted devices',
      text: 'See that it is on, and that the phone number for codes is right. Look for devices in the list that you no longer have. Once on, it may not be possible to turn it off again.',
    },
    'check-recovery-contact': {
      title: 'Review your recovery contact',
      text: 'Make sure that you can still reach this person. Correct a phone number or email address that has changed.',
    },
    'review-app-passwords': {
      title: 'Review app-specific passwords',
      text: 'Revoke those of apps that you no longer use on {link:account-page}.',
    },
  } satisfies TextsOf<typeof tasks, MaintenanceTaskText>,
};
