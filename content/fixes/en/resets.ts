import type { FixTextsOf } from '../../types.js';
import type { resetFixes as structure } from '../resets.js';

/** Resets, in English. */
export const resetFixes = {
  'reset-network': {
    title: 'Reset network settings',
    because: 'If the network settings are damaged, going back to the defaults may fix them.',
    warning: 'Wi-Fi passwords and a budget carrier’s APN settings are erased. You may be left offline.',
    steps: {
      open: 'Open the reset screen.',
      choose: { text: 'Tap {label:reset-network-settings}.', warning: 'Don’t tap {label:erase-all}. It erases your iPhone.' },
      passcode: 'Enter your iPhone passcode.',
      confirm: 'When asked, tap {label:reset-network-settings} again.',
      wifi: 'When your iPhone has restarted, choose your Wi-Fi and enter its password.',
      restore: 'If you use them, set up the APN profile and VPN again.',
    },
    lost: {
      wifi: 'Saved Wi-Fi networks and passwords',
      vpn: 'VPN settings you added yourself',
      apn: 'The APN settings of a budget carrier',
      certificates: 'The trust you gave to certificates manually',
      roaming: 'The data roaming setting, which may be turned off',
      name: 'The name of your iPhone, which becomes “iPhone”',
    },
    kept: { 'data': 'Photos, apps, contacts, and messages', 'other-settings': 'Settings other than the network, such as wallpaper and notifications' },
  },
} satisfies FixTextsOf<typeof structure>;
