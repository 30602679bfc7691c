import type { FixTextsOf } from '../../types.js';
import type { phoneStorageFixes as structure } from '../phone-storage.js';

const verify = 'Once iPhone has more space, tap {label:back-up-now}. If it finishes without the same message, it worked.';
const copy = 'Save what you want to keep in another place, such as a computer.';
const remove = 'Select what you don’t need and delete it.';
const check = 'Open {label:recently-deleted} and check that nothing in it is needed.';
const empty = { text: 'Once you have checked, delete it there too.', warning: 'What you delete here can’t be recovered.' };
const everywhere = 'The same items on other devices that sync';
const saved = 'What you saved elsewhere';
const rest = 'What you did not delete';
const option = { gains: 'You gain the space of what you delete.', loses: 'It disappears from your other devices that sync, too.', costs: 'Free' };

/** Making room on the phone, in English. */
export const phoneStorageFixes = {
  'free-phone-space': {
    title: 'Make room on your iPhone',
    because: 'Preparing a backup takes space on iPhone itself, too.',
    verify,
    steps: {},
  },
  'offload-apps': {
    title: 'Offload apps for now',
    because: 'Only the app is removed; its documents and data stay.',
    verify,
    steps: {
      open: 'Open the list of what uses space.',
      choose: 'Tap a large app that you rarely use.',
      offload: {
        text: 'Tap {label:offload-app}.',
        warning: 'Don’t tap {label:delete-app}: it deletes the data as well.',
        note: 'An app that is no longer offered can’t be reinstalled.',
      },
    },
    option: { gains: 'You gain the size of the app itself.', loses: 'You can’t use the app until you reinstall it.', costs: 'Free' },
  },
  'optimise-photos': {
    title: 'Keep original photos in iCloud',
    because: 'With the originals only in iCloud, photos take less space on iPhone.',
    verify,
    warning: 'It needs enough iCloud space. To see the originals, you need a connection.',
    steps: {
      open: 'Open the settings for photos.',
      choose: { text: 'Choose {label:optimise-storage}.', note: 'If {label:sync-this-iphone} is off, stop here and choose another way.' },
      leave: 'Connect to power and Wi-Fi, and leave it for a while.',
    },
    option: {
      gains: 'The more photos, the more space you gain.',
      loses: 'The originals are not on iPhone, nor in its computer backups.',
      costs: 'Free (uses iCloud space)',
    },
  },
  'clear-safari': {
    title: 'Clear Safari history and data',
    because: 'It frees the space that stored website data takes up.',
    verify,
    warning: 'It also clears your progress on this page. Keep the link first.',
    steps: {
      'keep-link': 'Copy the link to where you are on this page, for example into a note.',
      'open': { text: 'Open the settings for Safari.', note: 'If there is no {label:apps}, look for {label:safari} in {label:settings}.' },
      'clear': 'Tap {label:clear-history} and follow the instructions.',
    },
    option: { gains: 'Often only a little space.', loses: 'Your history is cleared, and sites sign you out.', costs: 'Free' },
  },
  'delete-attachments': {
    title: 'Delete large attachments in Messages',
    because: 'Photos and videos you received take up space on iPhone, too.',
    verify,
    warning: 'Deleted attachments can’t be recovered. If Messages sync with iCloud, they disappear from your other devices too.',
    steps: {
      open: 'Open the list of what uses space.',
      large: { text: 'Tap {label:large-attachments}.', note: 'If you don’t see it, look inside Messages in the list.' },
      save: copy,
      delete: remove,
    },
    lost: { attachments: 'The attachments you delete', everywhere },
    kept: { saved, text: 'The text of your messages' },
    option,
  },
  'delete-phone-files': {
    title: 'Delete large files on your iPhone',
    because: 'Downloaded documents and videos take up space on iPhone, too.',
    verify,
    warning: 'Files that exist only on this iPhone can’t be recovered once deleted.',
    steps: {
      open: { text: 'In the {label:files} app, open {label:on-my-iphone}.', note: 'Newer files are also under {label:recents}.' },
      copy,
      delete: remove,
      empty: { text: 'Check {label:recently-deleted}, then delete them there too.', warning: 'What you delete here can’t be recovered.' },
    },
    lost: { files: 'The files you delete', everywhere },
    kept: { 'copies': saved, 'other-files': rest },
    option: { ...option, loses: 'Files without another copy are gone.' },
  },
  'delete-phone-photos': {
    title: 'Delete photos and videos on your iPhone',
    because: 'Photos and videos tend to take up the most space on iPhone.',
    verify,
    warning: 'With iCloud Photos on, deleted photos disappear from iCloud and your other devices too.',
    steps: {
      look: {
        text: 'Check whether {label:sync-this-iphone} is on.',
        warning: 'Don’t tap {label:remove-photos}. After 30 days, your iCloud photos would be gone from every device.',
      },
      copy: 'Save the originals you want to keep in another place, such as a computer.',
      delete: 'In the {label:photos} app, delete only what you don’t need.',
      check,
      empty,
    },
    lost: { photos: 'The photos and videos you delete', everywhere },
    kept: { 'copies': saved, 'other-photos': rest },
    option,
  },
  'delete-apps': {
    title: 'Delete apps you don’t use',
    because: 'It frees the space of both the app and its data.',
    verify,
    warning: 'The data in the app is deleted too. Reinstalling may not bring it back.',
    steps: {
      open: 'Open the list of what uses space.',
      choose: { text: 'Tap an app that you no longer use.', warning: 'Don’t choose authenticator apps or LINE.' },
      save: 'If the app holds data you want to keep, save it somewhere else.',
      delete: 'If you don’t need the data, tap {label:delete-app}.',
    },
    lost: { 'app-data': 'The documents and data in the app', 'records': 'What reinstalling does not bring back, such as game progress' },
    kept: { 'server-data': 'Data stored with the service', 'other-apps': 'Other apps' },
    option: { gains: 'A large app frees a lot of space at once.', loses: 'Data that exists only in the app is gone.', costs: 'Free' },
  },
} satisfies FixTextsOf<typeof structure>;
