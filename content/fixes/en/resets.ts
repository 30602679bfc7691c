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
      'passcode': 'Enter the passcode of your iPhone.',
      'confirm': 'When asked, tap {label:reset-network-settings} again.',
      'wifi': 'When iPhone has restarted, choose your Wi-Fi and enter its password.',
      'restore': 'If you use them, set up the APN profile and VPN again.',
      'back-up': 'Tap {label:back-up-now}.',
    },
    lost: {
      wifi: 'Saved Wi-Fi networks and passwords',
      vpn: 'VPN settings you added yourself',
      apn: 'The APN settings of a budget carrier',
      certificates: 'The trust you gave to certificates manually',
      roaming: 'The data roaming setting, which may be turned off',
      name: 'The name of your iPhone, which becomes “iPhone”',
    },
    kept: { 'data': 'Photos, apps, contacts, and messages', 'other-settings': 'Settings beyond the network, such as wallpaper and notifications' },
  },
  'reset-all-settings': {
    title: 'Reset all settings',
    because: 'It can clear a faulty setting that can’t be found, without erasing your data.',
    verify: 'If you are on Wi-Fi again and a backup finishes, it worked.',
    warning: 'Your data stays, but network settings, Apple Pay cards, and more are removed.',
    steps: {
      'open': 'Open the reset screen.',
      'choose': { text: 'Tap {label:reset-all-settings}.', warning: 'Don’t tap {label:erase-all}. It erases your iPhone.' },
      'passcode': 'Enter the passcode of your iPhone.',
      'confirm': 'When asked, tap {label:reset-all-settings} again.',
      'wifi': 'When iPhone has restarted, choose your Wi-Fi and enter its password.',
      'cards': 'Set up Apple Pay cards, APN, VPN, and notifications again.',
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
