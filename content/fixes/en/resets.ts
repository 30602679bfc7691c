import type { FixTextsOf } from '../../types.js';
import type { resetFixes as structure } from '../resets.js';

/** Resets, in English. */
export const resetFixes = {
  'reset-network': {
    title: 'Reset network settings',
    because: 'If the network settings are damaged, going back to the defaults can help.',
    verify: 'If you are on Wi-Fi again and a backup finishes, it worked.',
    warning: 'Wi-Fi passwords and a budget carrier’s APN are removed. You may be left offline.',
    steps: {
      'open': 'Open the reset screen.',
      'choose': { text: 'Tap {label:reset-network-settings}.', warning: 'Don’t tap {label:erase-all}. It erases your iPhone.' },
      'passcode': 'Enter your passcode.',
      'confirm': 'Confirm the reset.',
      'wifi': 'After the restart, choose your Wi-Fi and enter its password.',
      'restore': 'If you use them, set up the APN profile and VPN again.',
      'back-up': 'Tap {label:back-up-now}.',
    },
    lost: {
      wifi: 'Saved Wi-Fi networks and passwords',
      vpn: 'VPN settings you added yourself',
      apn: 'The APN settings of a budget carrier',
      certificates: 'Trust in certificates you trusted by hand',
      roaming: 'The data roaming setting, which may be turned off',
      name: 'The name of your iPhone, which becomes “iPhone”',
    },
    kept: { 'data': 'Photos, apps, contacts, and messages', 'other-settings': 'Settings beyond the network, such as wallpaper and notifications' },
  },
  'reset-all-settings': {
    title: 'Reset all settings',
    because: 'It can clear a faulty setting that nobody can find, without erasing your data.',
    verify: 'If you are on Wi-Fi again and a backup finishes, it worked.',
    warning: 'Your data stays, but network settings, Apple Pay cards, and more are removed.',
    steps: {
      'open': 'Open the reset screen.',
      'choose': { text: 'Tap {label:reset-all-settings}.', warning: 'Don’t tap {label:erase-all}. It erases your iPhone.' },
      'passcode': 'Enter your passcode.',
      'confirm': 'Confirm the reset.',
      'wifi': 'After the restart, choose your Wi-Fi and enter its password.',
      'cards': 'Set up cards, APN, VPN, and notifications again.',
      'back-up': 'Tap {label:back-up-now}.',
    },
    lost: {
      network: 'Network settings: Wi-Fi, VPN, APN, certificates, roaming',
      cards: 'Apple Pay cards',
      privacy: 'Location and privacy settings',
      dictionary: 'What the keyboard has learned',
      layout: 'Home Screen layout and wallpaper',
      notifications: 'Notification settings',
    },
    kept: { media: 'Photos and videos', apps: 'Apps and their data', contacts: 'Contacts and messages' },
  },
} satisfies FixTextsOf<typeof structure>;
