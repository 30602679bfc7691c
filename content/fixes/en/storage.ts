import type { FixTextsOf } from '../../types.js';
import type { storageFixes as structure } from '../storage.js';
import { deletion } from './deletion.js';

const list = { text: 'Open the list of backups.', note: 'On iOS 15 and earlier, it is {label:backups} inside {label:manage-storage}.' };
const copy = 'Save the files you want to keep somewhere outside iCloud, such as a computer.';

const { final, saved, rest, free, photos } = deletion;
const drive = 'Deleted files disappear from iCloud and your other devices right away.';

/** Making room in iCloud, in English. */
export const storageFixes = {
  'make-room': {
    title: 'Make room in iCloud',
    because: 'Without enough space, a backup can’t finish. When iCloud is full, you can’t send or receive mail either. All devices signed in to one account share the same space. On iOS 17 and later, {label:recommended} on the storage screen can also help.',
    steps: {},
  },
  'delete-old-backups': {
    title: 'Delete backups of devices you no longer use',
    because: 'Backups of devices you gave away still take up iCloud space.',
    warning: 'A deleted backup can’t be recovered. If it belongs to the iPhone you use, automatic backups stop too.',
    steps: {
      open: list,
      choose: {
        text: 'Tap a device that you no longer use.',
        warning: 'The backup of a lost, broken, or sold device may hold the only copy of its data.',
      },
      compare: {
        text: 'Check the name and the date to make sure that the device is not in use.',
        warning: 'If a device is being restored, don’t delete anything until it is done.',
      },
      delete: 'Only if you are sure you don’t need it, tap {label:delete-backup}.',
      confirm: 'When asked, tap {label:turn-off-and-delete}.',
    },
    lost: {
      'backup': 'The backup of that device (it can’t be recovered)',
      'auto-backup': 'Future automatic backups of the device you chose',
    },
    kept: { phone: 'The data on this iPhone', synced: 'What syncs separately, such as iCloud Photos' },
    option: {
      gains: 'The size of that backup.',
      loses: 'The device can no longer be restored from that backup.',
      costs: free,
    },
  },
  'trim-backup': {
    title: 'Back up fewer apps',
    because: 'Leaving apps out makes the backup in iCloud smaller.',
    warning: 'The data of the apps you leave out can no longer be restored from iCloud Backup.',
    steps: {
      'open': list,
      'this-iphone': 'In the list, tap this iPhone.',
      'show-all': 'Tap {label:show-all-apps}.',
      'switch-off': {
        text: 'Turn off only apps whose data you can afford to lose.',
        warning: 'Leave photos, authenticator apps, games, and LINE on. Their records may not come back when you reinstall the app.',
      },
      'confirm': 'When asked, tap {label:turn-off-and-delete}.',
    },
    lost: {
      'app-copy': 'The data in iCloud Backup of the apps you leave out',
      'records': 'A way to restore authenticator codes, game progress, or chats',
    },
    kept: { 'phone': 'The apps and data on this iPhone', 'other-apps': 'The backup of the apps you keep on' },
    option: {
      gains: 'The size of those apps’ data.',
      loses: 'That data can’t be restored on a new or repaired iPhone.',
      costs: free,
    },
  },
  'empty-mail': {
    title: 'Delete mail with large attachments',
    because: 'Attachments in iCloud Mail take up iCloud space too.',
    warning: 'Once you empty the trash, those messages can’t be recovered.',
    steps: {
      'find': 'In the {label:mail} app, look for iCloud messages with large attachments.',
      'save': 'Save the attachments you want to keep somewhere outside iCloud, such as a computer.',
      'delete': 'Delete the messages with large attachments that you don’t need.',
      'open-trash': { text: 'Open the iCloud {label:trash} and check that it holds nothing you need.', note: 'Space is freed only after you empty it.' },
      'empty': { text: 'Delete the messages in {label:trash}.', warning: final, note: 'In Mail on iCloud.com, you can also use {label:empty-trash}.' },
    },
    lost: { messages: 'The deleted messages with their attachments', everywhere: 'The same messages on your other devices' },
    kept: { saved, 'other-messages': rest },
    option: { gains: 'The size of the attachments, once the trash is empty.', loses: 'The messages disappear from your other devices too.', costs: free },
  },
  'delete-drive-files': {
    title: 'Delete files you don’t need from iCloud Drive',
    because: 'Files in iCloud Drive take up iCloud space too.',
    warning: drive,
    steps: {
      open: 'In the {label:files} app, open {label:icloud-drive}.',
      copy: { text: copy, note: 'Apple’s page “{link:archive-icloud}” can help.' },
      delete: { text: 'In {label:icloud-drive}, delete only the files you don’t need.', warning: drive },
      check: 'In the {label:files} app, open {label:recently-deleted} and check that it holds nothing you need.',
      empty: { text: 'Delete the files in {label:recently-deleted} too.', warning: final },
    },
    lost: { files: 'The files you delete', everywhere: 'The same files on your other devices' },
    kept: { 'copies': saved, 'other-files': rest },
    option: { gains: 'The size of the files you delete.', loses: 'The files disappear from your other devices right away.', costs: free },
  },
  'delete-photos': {
    title: 'Delete photos and videos you don’t need',
    because: 'With iCloud Photos on, photos take up iCloud space too.',
    warning: photos.warning,
    steps: {
      look: {
        text: photos.look,
        warning: photos.lookWarning,
        note: 'If it is off, this won’t free any iCloud space. Choose another way.',
      },
      copy: {
        text: 'Save the originals you want to keep somewhere outside iCloud, such as a computer.',
        note: '{label:download-originals} brings the originals to iPhone. If there isn’t enough room, save them from {code:iCloud.com} on a computer.',
      },
      count: 'Count the photos in the copy, and open a few of them to check.',
      delete: { text: photos.delete, warning: photos.warning },
      check: photos.check,
      empty: {
        text: photos.empty,
        warning: 'What you delete here can’t be recovered. If you’re in no hurry, leave it: you have about 30 days to recover it.',
      },
    },
    lost: { photos: photos.lost, everywhere: photos.everywhere },
    kept: { 'copies': saved, 'other-photos': rest },
    option: { gains: photos.gains, loses: photos.loses, costs: free },
  },
  'upgrade-plan': {
    title: 'Get more iCloud storage',
    because: 'What you add becomes free space in iCloud.',
    steps: {
      open: 'Open the iCloud storage screen.',
      plans: {
        text: 'Tap {label:change-storage-plan}.',
        note: 'If someone in your family has iCloud+, you may be able to share that space. Being in the Family group alone doesn’t share it.',
      },
      choose: 'See which size is enough, and check the price on the screen.',
      pay: { text: 'If you’re happy with it, follow the onscreen instructions to buy it.', note: 'You confirm with Face ID, Touch ID, or your password.' },
    },
    option: { gains: 'The difference between the new size and what you have now.', loses: 'Nothing.', costs: 'A monthly fee until you cancel.' },
  },
} satisfies FixTextsOf<typeof structure>;
