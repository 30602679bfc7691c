import type { FixTextsOf } from '../../types.js';
import type { deviceFixes as structure } from '../device.js';

const note = 'If the buttons are hard to use, you can also turn it off with {label:shut-down} under {label:general} in {label:settings}.';

/** The phone as a whole, in English. */
export const deviceFixes = {
  'restart': {
    title: 'Restart your iPhone',
    because: 'A restart sometimes clears a temporary problem.',
    steps: {
      'hold-both': { text: 'Press and hold the side button and either volume button until {label:power-off} appears.', note },
      'hold-one': { text: 'Press and hold the power button on the side or top until {label:power-off} appears.', note },
      'hold-top-both': { text: 'Press and hold the top button and either volume button until {label:power-off} appears.', note },
      'hold-top': { text: 'Press and hold the top button until {label:power-off} appears.', note },
      'shut-down': 'In {label:settings}, open {label:general} and tap {label:shut-down} at the bottom.',
      'slide': 'Drag the {label:power-off} slider to the right.',
      'wait': 'Wait until it turns off, about 30 seconds (rule of thumb).',
      'start-side': 'Press and hold the side button until the Apple logo appears.',
      'start-power': 'Press and hold the power button on the side or top until the Apple logo appears.',
      'start-top': 'Press and hold the top button until the Apple logo appears.',
      'start-any': 'Press and hold the button with which you turn off the screen until the Apple logo appears.',
    },
  },
  'update-ios': {
    title: 'Update iOS',
    because: 'An update can fix bugs in an older iOS and problems caused by different versions.',
    steps: {
      power: 'Connect your iPhone to a charger and Wi-Fi.',
      open: { text: 'Open the update screen.', note: 'Older models may not be offered a newer iOS.' },
      choose: {
        text: 'If two are shown, look at their numbers and choose one.',
        note: 'The one that starts with the number you have now is a fix for the iOS you have. Both contain bug fixes. If you saw the message about a backup from a newer iOS version, choose the higher number.',
      },
      install: { text: 'Tap {label:install-update}.', note: 'If it says there isn’t enough space, make room on your iPhone first.' },
      passcode: 'If asked, enter your passcode and agree to the terms.',
      leave: { text: 'Leave your iPhone connected to power until it has restarted and the screen is back.', warning: 'Don’t turn off your iPhone during the update.' },
    },
  },
  'check-date-time': {
    title: 'Set date and time automatically',
    because: 'If the clock is wrong, secure connections can fail.',
    steps: {
      open: 'Open the date and time screen.',
      on: 'Turn on {label:set-automatically}.',
      look: 'Check that the time and time zone are right.',
    },
  },
} satisfies FixTextsOf<typeof structure>;
