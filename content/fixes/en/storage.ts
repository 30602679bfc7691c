import type { FixTextsOf } from '../../types.js';
import type { storageFixes as structure } from '../storage.js';

const verify = 'Once you have more space, tap {label:back-up-now}. If the date of the last backup changes, it worked.';
const copy = 'Save what you want to keep in another place, such as a computer.';
const remove = 'Select what you don’t need and delete it.';
const check = 'Open {label:recently-deleted} and check that nothing in it is needed.';
const empty = { text: 'Once you have checked, delete it there too.', warning: 'What you delete here can’t be recovered.' };
const everywhere = 'The same items on other devices that sync';
const saved = 'What you saved elsewhere';
const rest = 'What you did not delete';
const option = { gains: 'You gain the space of what you delete.', loses: 'It disappears from your other devices that sync, too.', costs: 'Free' };

/** Making room in iCloud, in English. */
export const storageFixes = {
  'make-room': {
    title: 'Make room in iCloud',
    because: 'With less free space than {label:next-backup-size}, a backup can’t finish.',
    verify,
    steps: {},
  },
  'delete-old-backups': {
    title: 'Delete backups of devices you no longer use',
    because: 'Backups of devices you gave away still take up iCloud space.',
    verify,
    warning: 'A deleted backup can’t be restored. If it belongs to this iPhone, automatic backups stop too.',
    steps: {
      open: { text: 'Open the list of backups.', note: 'On iOS 15 and earlier, it is inside {label:icloud-storage}.' },
      choose: {
        text: 'Tap a device that you no longer use.',
        warning: 'The backup of a lost, broken, or sold device may hold the only copy of its data.',
      },
      compare: {
        text: 'Look at the name and the last date to make sure that it is not this iPhone.',
        warning: 'If a device is being restored, don’t delete anything until it is done.',
      },
      delete: 'If you are sure that you don’t need it, tap {label:delete-backup}.',
      confirm: 'To confirm, tap {label:turn-off-and-delete}.',
    },
    lost: {
      'backup': 'The backup of that device, for good',
      'auto-backup': 'Future automatic backups of the device you chose',
    },
    kept: { phone: 'The data on this iPhone', synced: 'What syncs separately, such as iCloud Photos' },
    option: {
      gains: 'A large old backup frees a lot of space at once.',
      loses: 'The device can no longer be restored from that backup.',
      costs: 'Free',
    },
  },
  'trim-backup': {
    title: 'Back up fewer apps',
    because: 'With fewer apps in the backup, {label:next-backup-size} gets smaller.',
    verify: 'When {label:next-backup-size} is smaller, tap {label:back-up-now}. If the date of the last backup changes, it worked.',
    warning: 'The data of the apps you leave out can no longer be restored from iCloud Backup.',
    steps: {
      'open': { text: 'Open the list of backups.', note: 'On iOS 15 and earlier, it is inside {label:icloud-storage}.' },
      'this-iphone': 'Tap this iPhone.',
      'show-all': 'Tap {label:show-all-apps}.',
      'switch-off': {
        text: 'Turn off only apps whose data you can do without.',
        warning: 'Leave authenticator apps, games, and LINE on. Their records may not come back when you reinstall them.',
      },
      'confirm': 'To confirm, tap {label:turn-off-and-delete}.',
    },
    lost: {
      'app-copy': 'The data in iCloud Backup of the apps you leave out',
      'records': 'A way to restore authenticator codes, game progress, or chats',
    },
    kept: { 'phone': 'The apps and data on this iPhone', 'other-apps': 'The backup of the apps you keep on' },
    option: {
      gains: 'The backup needs less space.',
      loses: 'The data of those apps can’t be restored after a new phone or a repair.',
      costs: 'Free',
    },
  },
  'empty-mail': {
    title: 'Delete mail with large attachments',
    because: 'Attachments in iCloud Mail use the same space as your backup.',
    verify,
    warning: 'Once you empty the trash, those messages can’t be recovered.',
    steps: {
      'find': 'In the {label:mail} app, look for iCloud messages with large attachments.',
      'save': 'Save the attachments you want to keep somewhere outside iCloud.',
      'delete': 'Delete the messages you don’t need.',
      'open-trash': { text: 'Open {label:trash} and check that nothing in it is needed.', note: 'Space is freed only after you empty it.' },
      'empty': 'Delete the messages in the trash.',
    },
    lost: { messages: 'The deleted messages with their attachments', everywhere },
    kept: { saved, 'other-messages': rest },
    option,
  },
  'delete-drive-files': {
    title: 'Delete files you don’t need from iCloud Drive',
    because: 'Files in iCloud Drive use the same space as your backup.',
    verify,
    warning: 'Deleted files disappear from your other devices right away.',
    steps: {
      open: 'In the {label:files} app, open {label:icloud-drive}.',
      copy: { text: copy, note: 'Apple’s page “{link:archive-icloud}” can help.' },
      delete: remove,
      check,
      empty,
    },
    lost: { files: 'The files you delete', everywhere },
    kept: { 'copies': saved, 'other-files': rest },
    option,
  },
  'delete-photos': {
    title: 'Delete photos and videos you don’t need',
    because: 'With iCloud Photos on, photos use the same space as your backup.',
    verify,
    warning: 'With iCloud Photos on, deleted photos disappear from iCloud and your other devices too.',
    steps: {
      look: {
        text: 'Check whether {label:sync-this-iphone} is on.',
        warning: 'Don’t tap {label:remove-photos}. After 30 days, your iCloud photos would be gone from every device.',
      },
      copy: {
        text: 'Save the originals you want to keep in another place, such as a computer.',
        note: 'With {label:download-originals}, the originals come to iPhone. If there is no room, get them on a computer.',
      },
      count: 'Count the copied photos, and open a few of them.',
      delete: 'In the {label:photos} app, delete only what you don’t need.',
      check,
      empty: {
        text: 'Then delete the photos in {label:recently-deleted}.',
        warning: 'What you delete here can’t be recovered. If you wait, you have about 30 days to recover it.',
      },
    },
    lost: { photos: 'The photos and videos you delete', everywhere },
    kept: { 'copies': saved, 'other-photos': rest },
    option,
  },
  'prepare-new-iphone': {
    title: 'Use temporary space for moving to a new iPhone',
    because: 'If you are moving to a new iPhone, you may get extra iCloud space for a while.',
    verify: 'If your photos and app data are on the new iPhone, it worked.',
    warning: 'This backup expires. It is not meant for anyone who keeps this iPhone.',
    steps: {
      'open': 'Open the screen. Don’t reset anything.',
      'start': { text: 'If you see {label:get-ready}, tap the button that starts it.', note: 'If you don’t see it, go back and choose another way.' },
      'back-up': 'Connect to power and Wi-Fi, and wait until the backup is done.',
      'move': 'Move to the new iPhone before the date on the screen.',
    },
    option: {
      gains: 'You get a backup for the move without deleting anything.',
      loses: 'After its expiry date, that backup is gone.',
      costs: 'Free (only when moving to a new iPhone)',
    },
  },
  'upgrade-plan': {
    title: 'Get more iCloud storage',
    because: 'Once the free space covers {label:next-backup-size}, the shortage is gone.',
    verify,
    steps: {
      open: 'Open the iCloud storage screen.',
      plans: { text: 'Tap {label:change-storage-plan}.', note: 'The name of the button depends on your device and plan.' },
      choose: 'Check which size covers what is missing, and the price on the screen.',
      pay: { text: 'If you agree, follow the instructions to buy it.', note: 'You confirm with Face ID, Touch ID, or your password.' },
    },
    option: { gains: 'You gain space without deleting anything.', loses: 'No data is lost.', costs: 'A monthly fee until you cancel.' },
  },
} satisfies FixTextsOf<typeof structure>;
