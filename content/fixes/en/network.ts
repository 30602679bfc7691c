import type { FixTextsOf } from '../../types.js';
import type { networkFixes as structure } from '../network.js';

/** The way to the internet, in English. */
export const networkFixes = {
  'check-connection': {
    title: 'Check your Wi-Fi connection',
    because: 'With a weak signal, the connection can stop midway.',
    steps: {
      look: 'Check that there is a checkmark next to the name of your Wi-Fi network.',
      airplane: 'Open {label:control-center} and make sure that {label:airplane-mode} is off.',
      page: 'In {label:safari}, check whether a site you rarely visit opens quickly.',
      near: 'Take your iPhone closer to the Wi-Fi router.',
      vpn: { text: 'If you use a VPN, turn it off for now.', note: 'If it is a company or school VPN, ask the administrator first.', undo: 'Turn the VPN on again.' },
    },
  },
  'toggle-airplane': {
    title: 'Reconnect with Airplane Mode',
    because: 'Cutting the connection once makes your iPhone set it up again.',
    steps: {
      open: 'Open {label:control-center}.',
      on: 'Turn on {label:airplane-mode}.',
      wait: 'Leave Airplane Mode on for about 10 seconds (rule of thumb).',
      off: 'Turn off {label:airplane-mode}.',
      look: 'Check that the Wi-Fi icon is back at the top of the screen.',
    },
  },
  'restart-router': {
    title: 'Restart the router',
    because: 'Turning a router off and on sometimes clears a problem with it.',
    steps: {
      tell: 'Tell others on this Wi-Fi that the connection will drop.',
      off: 'Turn off the router.',
      wait: 'Leave it off for about half a minute (rule of thumb).',
      on: 'Turn on the router.',
      settle: 'Wait until the router’s lights settle, about 1 to 2 minutes (rule of thumb).',
      look: 'Check that your iPhone is connected to Wi-Fi.',
    },
  },
  'other-wifi': {
    title: 'Try another Wi-Fi network',
    because: 'If it works on another network, the cause is your usual one.',
    steps: {
      open: 'Open the list of Wi-Fi networks.',
      choose: { text: 'Choose another network you trust, such as one at a relative’s home.', warning: 'Avoid free Wi-Fi that anyone can use.' },
    },
  },
  'rejoin-wifi': {
    title: 'Forget the Wi-Fi network and rejoin it',
    because: 'If something is wrong with the saved connection, joining again may fix it.',
    warning: 'Without the password, you can’t get back on this network.',
    steps: {
      open: 'Open the list of Wi-Fi networks.',
      details: 'Tap the info button (an i in a circle) next to the network you use.',
      forget: 'Tap {label:forget-network}, and confirm if asked.',
      choose: 'Choose the same network from the list of Wi-Fi networks.',
      password: 'Enter the Wi-Fi password.',
    },
    lost: {
      'network': 'The saved password for this network',
      'other-devices': 'The connection to this network on other devices that use iCloud Keychain',
    },
    kept: { 'other-networks': 'The settings of other Wi-Fi networks', 'data': 'Your photos, apps, and other data' },
  },
} satisfies FixTextsOf<typeof structure>;
