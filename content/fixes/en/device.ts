import type { FixTextsOf } from '../../types.js';
import type { deviceFixes as structure } from '../device.js';

/** The phone as a whole, in English. */
export const deviceFixes = {
  'restart': {
    title: 'Restart your iPhone',
    because: 'A temporary glitch often goes away with a restart.',
    verify: 'If a backup finishes after the restart, it worked.',
    steps: {
      'hold-both': { text: 'Press and hold the side button together with either volume button.', note: 'If the buttons are hard to use, you can also use {label:settings}, {label:general}, {label:shut-down}.' },
      'hold-one': { text: 'Press and hold the power button on the side or top.', note: 'If the buttons are hard to use, you can also use {label:settings}, {label:general}, {label:shut-down}.' },
      'slide': 'Drag the {label:power-off} slider to the right.',
      'wait': 'Wait until the screen goes dark, about 30 seconds as a rule of thumb.',
      'start-side': 'Press and hold the side button until the Apple logo appears.',
      'start-power': 'Press and hold the power button until the Apple logo appears.',
      'back-up': 'Unlock iPhone and tap {label:back-up-now} again.',
    },
  },
  'update-ios': {
    title: 'Update iOS',
    because: 'An update can mend bugs of an older iOS and a mismatch with a newer backup.',
    verify: 'If a backup finishes after the update, it worked.',
    warning: 'Don’t turn iPhone off during the update. If you can, back up to a computer first.',
    steps: {
      'power': 'Connect iPhone to power and Wi-Fi.',
      'open': { text: 'Open the update screen.', note: 'If there is no update, you don’t need this.' },
      'install': { text: 'Tap {label:install-update}.', note: 'If it says there is not enough space, make room on iPhone first.' },
      'passcode': 'If asked, enter your passcode and agree to the terms.',
      'leave': 'Leave it on power until it has restarted and the screen is back.',
      'back-up': 'Unlock iPhone and tap {label:back-up-now}.',
    },
  },
} satisfies FixTextsOf<typeof structure>;
