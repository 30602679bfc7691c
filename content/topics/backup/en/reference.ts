import type { FaqText, MaintenanceTaskText, ReferenceText, TextsOf } from '../../../types.js';
import type { faq } from '../faq.js';
import type { tasks } from '../tasks.js';

/** Questions about backups and the prevention routine, in English. */
export const text: ReferenceText = {
  faq: {
    'how-long': {
      question: 'How long does a backup take?',
      answer: [
        'As a rule of thumb: 10 to 30 minutes below 10 GB, 30 minutes to 2 hours from 10 GB to below 30 GB, and 2 to 5 hours or more from 30 GB.',
        'It depends greatly on the speed of your connection. The first backup sends everything and can take longer; later ones send only what changed.',
      ],
    },
    'when-automatic': {
      question: 'When do automatic backups run?',
      answer: [
        'About once a day, when these conditions are met.',
        'The iPhone is on Wi-Fi, or on cellular if you allowed it. It is connected to power. Its screen is locked. There is space in iCloud.',
        'On a Wi-Fi network with {label:low-data-mode} on, automatic backups don’t run.',
        'Charging it while you sleep makes that more likely.',
      ],
    },
    'use-meanwhile': {
      question: 'Can I use the iPhone during a backup?',
      answer: [
        'Yes, if you started the backup manually. Heavy traffic such as video can slow it down.',
        'An automatic backup runs while the screen is locked.',
      ],
    },
    'mobile-data': {
      question: 'Can I back up over cellular data?',
      answer: [
        'Yes, by turning on {label:back-up-over-cellular}, if your iPhone and carrier support it. It does not depend on your iCloud+ plan.',
        'Backups are large. Check the limit and charges of your cellular plan first. If the switch is missing, use Wi-Fi.',
      ],
    },
    'cancel-plan': {
      question: 'Can I cancel iCloud+ later?',
      answer: [
        'Yes. You can cancel, or take a smaller plan. First check that you use less than the new amount.',
        'Step 1: In {label:settings}, tap your name, then {label:subscriptions}.',
        'Step 2: Tap {label:icloud-plus}.',
        'Step 3: Tap {label:cancel-subscription} to cancel, or {label:all-plans} for a smaller plan.',
        'Step 4: Check the date of the change and the new amount, and follow the onscreen instructions.',
        'Some devices show {label:downgrade-options} under {label:change-storage-plan} instead. To go back to free storage, choose {label:free-plan}.',
        'The change takes effect after the period you have paid for. If you use more than the new amount, backups and photo uploads stop. iCloud Mail can’t be sent or received either.',
        'What exceeds the limit may not be kept. Move what you need elsewhere first. If you share the plan, your family is affected too.',
      ],
    },
    'how-long-kept': {
      question: 'How long is a backup kept?',
      answer: [
        'It is deleted 180 days after you turn iCloud Backup off. It may also be deleted if nothing has been backed up for 180 days.',
        'A backup on a computer does not depend on these limits.',
      ],
    },
    'what-is-inside': {
      question: 'Does the backup include photos and contacts?',
      answer: [
        'Photos, contacts, notes and other data that sync with iCloud are not in the backup. They are kept in iCloud by syncing.',
        'A failed backup does not mean that synced photos are gone. Nor is the backup a copy of synced photos.',
      ],
    },
    'photos-off': {
      question: 'Can I remove iCloud Photos to gain space?',
      answer: [
        'Please don’t. {label:remove-photos} on the Photos screen is not meant for gaining space.',
        'It removes iCloud Photos from all your devices after 30 days. Where a device holds only smaller versions, the originals are lost.',
        'If you have tapped it, you can undo it within 30 days. See {link:photos-off}.',
      ],
    },
    'how-much-room': {
      question: 'How much iCloud space do I need?',
      answer: [
        'More than {label:next-backup-size}. You get 5 GB of storage for free.',
        'All devices with the same account share this space. Photos and videos, old backups and large app data take most of it.',
      ],
    },
    'why-back-up': {
      question: 'What happens without a backup?',
      answer: [
        'If the iPhone breaks, gets lost, or is replaced, you can lose photos, contacts, and app data.',
        'What syncs with iCloud stays. The records of an app may come back from a backup only.',
      ],
    },
    'family-storage': {
      question: 'Can I use my family’s iCloud+?',
      answer: [
        'You may. The family shares one pool of storage, and you can’t set a limit for each person.',
        'Being in the Family group doesn’t share the storage. In {label:settings}, tap your name and open Family, then start using it under iCloud+.',
        'Your photos and documents stay private.',
      ],
    },
    'when-to-ask': {
      question: 'When should I ask a person?',
      answer: [
        'When nothing has helped, when you don’t understand a message, or when your account is locked.',
        'When the iPhone may be broken: it doesn’t turn on, doesn’t charge, or doesn’t respond to touch.',
        'Have the model, the iOS version, the words on the screen, and what you have tried at hand.',
      ],
    },
  } satisfies TextsOf<typeof faq, FaqText>,
  tasks: {
    'check-last-backup': {
      title: 'Look at the date of the last backup',
      text: 'A time within 24 hours and a size mean that backups work. If it is days ago, start one manually.',
    },
    'check-room': {
      title: 'Look at the free space in iCloud',
      text: 'Compare it with {label:next-backup-size}. If it is too little, first look for things you don’t need.',
    },
    'clear-unneeded': {
      title: 'Review what is in iCloud',
      text: 'Start with the largest and look for things you don’t need. Before deleting, make sure you have a copy.',
    },
    'copy-to-computer': {
      title: 'Back up to a computer as well',
      text: 'Use Finder on a Mac or the Apple Devices app on Windows. The steps are in {fix:computer-backup}.',
    },
    'copy-photos': {
      title: 'Keep photos in a second place',
      text: 'Copy the originals to an external disk or another photo service.',
    },
    'run-once': {
      title: 'Run one backup manually',
      text: 'Connect to Wi-Fi and tap {label:back-up-now}. See whether it reaches the end.',
    },
  } satisfies TextsOf<typeof tasks, MaintenanceTaskText>,
};
