import type { FixTextsOf } from '../../types.js';
import type { deviceFixes as structure } from '../device.js';

const note = 'If the buttons are hard to use, you can also use {label:shut-down} under {label:general} in {label:settings}.';

/** The phone as a whole, in English. */
export const deviceFixes = {
  'restart': {
    title: 'Restart your iPhone',
    because: 'A restart can clear a temporary glitch.',
    steps: {
      'hold-both': { text: 'Hold the side button and either volume button until {label:power-off} appears.', note },
      'hold-one': { text: 'Hold the power button on the side or top until {label:power-off} appears.', note },
      'hold-top-both': { text: 'Hold the top button and either volume button until {label:power-off} appears.', note },
      'hold-top': { text: 'Hold the top button until {label:power-off} appears.', note },
      'slide': 'Drag the {label:power-off} slider to the right.',
      'wait': 'Wait until it is off, about 30 seconds (rule of thumb).',
      'start-side': 'Hold the side button until the Apple logo appears.',
      'start-power': 'Hold the power button on the side or top until the Apple logo appears.',
      'start-top': 'Hold the top button until the Apple logo appears.',
    },
  },
  'update-ios': {
    title: 'Update iOS',
    because: 'An update can fix bugs of an older iOS and problems between different versions.',
    steps: {
      power: 'Connect iPhone to power and Wi-Fi.',
      open: { text: 'Open the update screen.', note: 'If there is no update, skip this fix.' },
      install: { text: 'Tap {label:install-update}.', note: 'If it says there is not enough space, make room on iPhone first.' },
      passcode: 'If asked, enter your passcode and agree to the terms.',
      leave: { text: 'Leave iPhone on power until it has restarted and the screen is back.', warning: 'Don’t turn iPhone off during the update.' },
    },
  },
  'check-date-time': {
    title: 'Set date and time automatically',
    because: 'With a wrong clock, secure connections can fail.',
    steps: {
      open: 'Open the date and time screen.',
      on: 'Turn on {label:set-automatically}.',
      look: 'Check that the time and time zone are right.',
    },
  },
} satisfies FixTextsOf<typeof structure>;
