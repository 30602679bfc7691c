import type { FixTextsOf } from '../../types.js';
import type { mailBasicsFixes as structure } from '../mail-basics.js';
import { words } from './mail-words.js';

const { older } = words;
const inList = 'If you don’t see it, tap {label:see-all} next to {label:saved-to-icloud}. On the next screen, look at {label:use-on-this-iphone}.';
const powerMode = 'On iPhone 15 and later with iOS 26 or later, it is inside {label:power-mode}.';
const home = 'On a model with a Home button, double-click the Home button.';

/** Short looks, the Mail switch, and how mail is fetched, in English. */
export const mailBasicsFixes = {
  'mail-quick-check': {
    title: 'Check the basics in 3 minutes',
    because: 'It takes about 3 minutes to check the most common causes.',
    steps: {
      'airplane': 'Open {label:control-center} and check that {label:airplane-mode} is off.',
      'page': {
        text: 'In {label:safari}, check whether a site you rarely visit opens.',
        note: 'If it doesn’t, switch between Wi-Fi and cellular and try again.',
      },
      'vpn': {
        text: 'If you use a VPN, turn it off for now.',
        note: 'If it is a company or school VPN, ask the administrator first. Don’t remove configuration profiles.',
        undo: 'Turn the VPN on again.',
      },
      'clock': { text: 'Check that {label:set-automatically} is on.', warning: 'If a warning about the server or its certificate appears, don’t continue past it. It may be an attempt to steal your password.' },
      'low-power': { text: 'If {label:low-power-mode} is on, turn it off.', note: `While it is on, mail is fetched less often or not at all. ${powerMode}` },
      'switch': { text: 'Check that the switch for iCloud Mail is on.', note: inList },
      'address': 'Check the email address you used for typos.',
      'reopen': { text: 'Close {label:mail-app} and open it again.', note: `Swipe up from the bottom edge of the screen and pause, then swipe up on the Mail screen. ${home}` },
    },
  },
  'reopen-mail': {
    title: 'Close the Mail app and open it again',
    because: 'If the app has a temporary problem, reopening it may help.',
    steps: {
      switcher: { text: 'Swipe up from the bottom edge of the screen and pause.', note: home },
      close: { text: 'Swipe up on {label:mail-app} to close it.', note: 'This app has no way to clear a cache.' },
    },
  },
  'turn-mail-on': {
    title: 'Turn on iCloud Mail',
    because: 'A device with this switch off doesn’t receive iCloud Mail.',
    steps: {
      'open': { text: 'Open the item for iCloud Mail.', note: inList },
      'open-mac': 'On your Mac, open the item for iCloud Mail.',
      'on': 'Turn on the switch.',
    },
  },
  'toggle-mail': {
    title: 'Turn iCloud Mail off and on again',
    because: 'If the mail settings on this device are in a bad state, turning Mail off and on can fix them.',
    warning: 'Unsent messages, and drafts not yet uploaded to iCloud, may be lost.',
    steps: {
      'outbox': 'Look in {label:outbox} and your drafts, and copy the text you need to another place.',
      'open': { text: 'Open the item for iCloud Mail.', note: inList },
      'open-mac': 'On your Mac, open the item for iCloud Mail.',
      'off': {
        text: 'Turn off the switch.',
        warning: 'Don’t choose {label:delete-account} or {label:sign-out}.',
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
    because: 'Push is the normal way for iCloud Mail to arrive.',
    steps: {
      open: { text: 'Open {label:fetch-new-data}.', note: older },
      on: 'Turn on {label:push} at the top of the screen.',
      account: 'For iCloud in the list, choose {label:push}.',
    },
  },
  'try-fetch': {
    title: 'Try fetch for a short while',
    because: 'This shows whether an unstable connection is why push isn’t working.',
    verify: 'If mail also arrives after you set it back to {label:push}, it worked. If it arrives only by fetch, an unstable connection is the likely cause.',
    steps: {
      open: { text: 'Open {label:fetch-new-data}.', note: older },
      choose: { text: 'For iCloud in the list, choose {label:fetch}.', note: 'Use this setting only while you look for the cause.' },
      interval: {
        text: 'From the intervals at the bottom of the screen, choose 15 minutes.',
        note: 'There is no shorter interval. With {label:automatically}, mail is fetched in the background only while your iPhone is charging and on Wi-Fi.',
      },
      test: 'Ask someone, such as a family member, to send you a message.',
      wait: 'Wait 15 minutes.',
      look: 'Check whether the message has arrived.',
      push: { text: 'On the same screen, set iCloud back to {label:push}.', note: 'Set the interval back to what it was, too.' },
    },
    tomorrow: 'Check that iCloud is set to {label:push} again, and that mail arrives.',
  },
  'low-power-off': {
    title: 'Turn off Low Power Mode',
    because: 'In Low Power Mode, mail is fetched less often or not at all.',
    steps: { off: { text: 'Turn off {label:low-power-mode}.', note: `If the battery is low, connect your iPhone to a charger first. ${powerMode}` } },
  },
  'check-web-access': {
    title: 'Check the setting for web access',
    because: 'If you use Advanced Data Protection, your settings may keep iCloud.com from opening.',
    verify: 'If Mail on iCloud.com opens, it worked.',
    steps: {
      look: { text: 'See whether {label:web-access} is on.', note: 'If you don’t see it, go on to the next fix.' },
      on: {
        text: 'If it is off, turn it on.',
        note: 'If you prefer to keep it off, leave it and read your mail in {label:mail-app} on iPhone.',
        undo: 'If it was off before, turn it off again when you’re done.',
      },
      again: 'Open Mail on iCloud.com again.',
    },
  },
} satisfies FixTextsOf<typeof structure>;
