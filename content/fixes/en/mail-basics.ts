import type { FixTextsOf } from '../../types.js';
import type { mailBasicsFixes as structure } from '../mail-basics.js';

const older = 'On iOS 17 and earlier, skip {label:apps}.';
const inList = 'If you don’t see it, show everything under {label:saved-to-icloud}. On the next screen, look at {label:use-on-this-iphone}.';
const home = 'On a model with a Home button, press it twice.';

/** Short looks, the Mail switch, and how mail is fetched, in English. */
export const mailBasicsFixes = {
  'mail-quick-check': {
    title: 'Check the basics in 3 minutes',
    because: 'First the basics, in about 3 minutes; if that doesn’t help, settings and sign-in in about 5 more.',
    steps: {
      'airplane': 'Open {label:control-center} and check that {label:airplane-mode} is off.',
      'page': {
        text: 'In {label:safari}, check whether a site you rarely visit opens.',
        note: 'If it doesn’t, switch between Wi-Fi and cellular and try again.',
      },
      'vpn': {
        text: 'If you use a VPN, turn it off for now.',
        note: 'If it belongs to your company or school, ask the administrator first. Don’t remove configuration profiles.',
        undo: 'Turn the VPN on again.',
      },
      'clock': 'Check that {label:set-automatically} is on.',
      'low-power': { text: 'If {label:low-power-mode} is on, turn it off.', note: 'While it is on, mail is fetched less often or not at all.' },
      'switch': { text: 'Check that the switch for iCloud Mail is on.', note: inList },
      'address': 'Check the email address in use for typing mistakes.',
      'reopen': { text: 'Close {label:mail-app} and open it again.', note: `Swipe up from the bottom edge and pause, then swipe Mail up. ${home}` },
    },
  },
  'reopen-mail': {
    title: 'Close the Mail app and open it again',
    because: 'If the app itself is stuck for a moment, reopening it can help.',
    steps: {
      switcher: { text: 'Swipe up from the bottom edge of the screen and pause.', note: home },
      close: { text: 'Swipe up on {label:mail-app} to close it.', note: 'The app has no way to clear a cache.' },
    },
  },
  'turn-mail-on': {
    title: 'Turn on iCloud Mail',
    because: 'While this switch is off, iCloud Mail doesn’t reach the device.',
    steps: {
      'open': { text: 'Open the item for iCloud Mail.', note: inList },
      'open-mac': 'On your Mac, open the item for iCloud Mail.',
      'on': 'Turn on the switch.',
    },
  },
  'toggle-mail': {
    title: 'Turn iCloud Mail off and on again',
    because: 'If the mail settings on this device are damaged, turning Mail on again can mend them.',
    warning: 'Unsent messages, and drafts not yet uploaded to iCloud, can be lost.',
    steps: {
      'outbox': 'Look in {label:outbox} and Drafts, and copy what you need to another place.',
      'open': { text: 'Open the item for iCloud Mail.', note: inList },
      'open-mac': 'On your Mac, open the item for iCloud Mail.',
      'off': {
        text: 'Turn off the switch.',
        warning: 'Don’t use {label:delete-account} or {label:sign-out}.',
        note: 'If you are asked to confirm, read the message before you go on.',
      },
      'wait': 'Leave it off for about half a minute (rule of thumb).',
      'on': 'Turn the switch on again.',
      'load': 'Open {label:mail-app} and wait until the list of messages is back.',
    },
    lost: {
      'outbox': 'Unsent messages in the Outbox',
      'drafts': 'Drafts not yet uploaded to iCloud',
      'changes': 'Changes not yet uploaded to iCloud, such as moving or deleting messages',
    },
    kept: { 'mail': 'Mail stored in iCloud', 'address': 'Your email address and account', 'other-data': 'Everything other than mail, such as photos and contacts' },
  },
  'turn-push-on': {
    title: 'Receive mail by push',
    because: 'Push is the normal way in which iCloud Mail arrives.',
    steps: {
      open: { text: 'Open {label:fetch-new-data}.', note: older },
      on: 'Turn on {label:push} at the top of the screen.',
      account: 'For iCloud in the list, choose {label:push}.',
    },
  },
  'try-fetch': {
    title: 'Try fetch for a short while',
    because: 'It shows whether an unsteady connection keeps push from working.',
    verify: 'If mail arrives by fetch, an unsteady connection is the likely cause.',
    steps: {
      open: { text: 'Open {label:fetch-new-data}.', note: older },
      choose: { text: 'For iCloud in the list, choose {label:fetch}.', note: 'This is only for finding the cause.' },
      interval: {
        text: 'At the bottom of the screen, choose 15 minutes.',
        note: 'There is no shorter interval. With {label:automatically}, mail is fetched in the background only on power and Wi-Fi.',
      },
      test: 'Ask a relative or friend to send you a message.',
      wait: 'Wait 15 minutes.',
      look: 'Check whether the message has arrived.',
      push: 'On the same screen, set iCloud back to {label:push}.',
    },
    tomorrow: 'Check that iCloud is set to {label:push} again, and that mail arrives.',
  },
  'low-power-off': {
    title: 'Turn off Low Power Mode',
    because: 'In Low Power Mode, mail is fetched less often or not at all.',
    steps: { off: { text: 'Turn off {label:low-power-mode}.', note: 'If the battery is low, connect the charger first.' } },
  },
} satisfies FixTextsOf<typeof structure>;
