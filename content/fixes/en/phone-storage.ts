import type { FixTextsOf } from '../../types.js';
import type { phoneStorageFixes as structure } from '../phone-storage.js';
import { deletion } from './deletion.js';

const open = 'Open the list of the space each app uses.';

const { final, saved, rest, free, photos } = deletion;

/** Making room on the phone, in English. */
export const phoneStorageFixes = {
  'free-phone-space': {
    title: 'Make room on your iPhone',
    because: 'Preparing a backup takes space on iPhone itself, too.',
    steps: {},
  },
  'offload-apps': {
    title: 'Offload apps for now',
    because: 'Only the app is removed; its documents and data stay.',
    steps: {
      open,
      choose: 'Tap a large app that you rarely use.',
      offload: {
        text: 'Tap {label:offload-app}.',
        warning: 'Don’t tap {label:delete-app}: it deletes the data as well.',
        note: 'An app that is no longer offered can’t be reinstalled.',
      },
    },
    option: { gains: 'The size of the app itself.', loses: 'You can’t use the app until you reinstall it.', costs: free },
  },
  'optimise-photos': {
    title: 'Keep original photos in iCloud',
    because: 'With the originals only in iCloud, photos take less space on iPhone.',
    steps: {
      room: { text: 'Check that iCloud has free space.', note: 'If it is full, choose another way.' },
      open: 'Open the settings for photos.',
      choose: {
        text: 'Choose {label:optimise-storage}.',
        warning: 'Don’t change the switch {label:sync-this-iphone}.',
        note: 'If the switch is off, stop here and choose another way.',
      },
      leave: 'Connect to power and Wi-Fi, and leave it for a while.',
    },
    option: {
      gains: 'The more photos, the more space, but it takes time.',
      loses: 'Originals need a connection, and computer backups leave them out.',
      costs: free,
    },
  },
  'clear-safari': {
    title: 'Clear Safari history and data',
    because: 'It frees the space that stored website data takes up.',
    steps: {
      'keep-link': 'Copy the link to where you are on this page, for example into a note.',
      'open': { text: 'Open the settings for Safari.', note: 'If there is no {label:apps}, look for {label:safari} in {label:settings}.' },
      'clear': { text: 'Tap {label:clear-history} and follow the instructions.', warning: 'It also clears your progress on this page.' },
    },
    option: { gains: 'Often only a little.', loses: 'Your history is cleared, and sites sign you out.', costs: free },
  },
  'delete-attachments': {
    title: 'Delete large attachments in Messages',
    because: 'Photos and videos you received take up space on iPhone, too – and in iCloud, if Messages sync with it.',
    warning: 'Deleted attachments can’t be recovered. If Messages sync with iCloud, they disappear from your other devices too.',
    steps: {
      open,
      large: { text: 'Tap {label:large-attachments}.', note: 'If you don’t see it, look inside Messages in the list.' },
      save: 'Save the attachments you want to keep somewhere outside iPhone, such as a computer.',
      delete: { text: 'Select and delete only the attachments you don’t need.', warning: final },
    },
    lost: { attachments: 'The attachments you delete', everywhere: 'The same attachments on your other devices, if Messages sync' },
    kept: { saved, text: 'The text of your messages' },
    option: { gains: 'The size of the attachments; in iCloud only if Messages sync.', loses: 'They are gone for good, from devices that sync too.', costs: free },
  },
  'delete-phone-files': {
    title: 'Delete large files on your iPhone',
    because: 'Downloaded documents and videos take up space on iPhone, too.',
    warning: 'Files that exist only on this iPhone can’t be recovered once deleted.',
    steps: {
      open: {
        text: 'In the {label:files} app, open {label:on-my-iphone}.',
        note: '{label:recents} mixes in iCloud files, which would disappear from your other devices too.',
      },
      copy: 'Save the files you want to keep somewhere outside iPhone, such as a computer.',
      delete: 'In {label:on-my-iphone}, delete only the files you don’t need.',
      empty: { text: 'Check {label:recently-deleted}, then delete them there too.', warning: final },
    },
    lost: { files: 'The files you delete', everywhere: 'The same files on your other devices, if you chose iCloud files too' },
    kept: { 'copies': saved, 'other-files': rest },
    option: { gains: 'The size of the files.', loses: 'Files without another copy are gone.', costs: free },
  },
  'delete-phone-photos': {
    title: 'Delete photos and videos on your iPhone',
    because: 'Photos and videos tend to take up a lot of space on iPhone.',
    warning: photos.warning,
    steps: {
      look: { text: photos.look, warning: photos.lookWarning },
      copy: {
        text: 'Save the originals you want to keep somewhere outside both iPhone and iCloud.',
        note: 'Count the copies there, for example on a computer, and open a few of them.',
      },
      delete: { text: photos.delete, warning: photos.warning },
      check: photos.check,
      empty: { text: photos.empty, warning: final },
    },
    lost: { photos: photos.lost, everywhere: photos.everywhere },
    kept: { 'copies': saved, 'other-photos': rest },
    option: { gains: photos.gains, loses: photos.loses, costs: free },
  },
  'delete-apps': {
    title: 'Delete apps you don’t use',
    because: 'It frees the space of both the app and its data.',
    warning: 'The data in the app is deleted too. Reinstalling may not bring it back.',
    steps: {
      open,
      choose: { text: 'Tap an app that you no longer use.', warning: 'Don’t choose authenticator apps, games, or LINE.' },
      save: 'If the app holds data you want to keep, save it somewhere else.',
      delete: 'Only if you don’t need its data, tap {label:delete-app}.',
    },
    lost: { 'app-data': 'The documents and data in the app', 'records': 'What reinstalling does not bring back, such as game progress' },
    kept: { 'server-data': 'Data stored with the service', 'other-apps': 'Other apps' },
    option: { gains: 'The size of the app and its data.', loses: 'Data that exists only in the app is gone.', costs: free },
  },
} satisfies FixTextsOf<typeof structure>;
