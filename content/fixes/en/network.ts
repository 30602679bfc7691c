import type { FixTextsOf } from '../../types.js';
import type { networkFixes as structure } from '../network.js';

const verify = 'Tap {label:back-up-now}. If it finishes without stopping, it worked.';

/** The way to the internet, in English. */
export const networkFixes = {
  'check-connection': {
    title: 'Check your Wi-Fi connection',
    because: 'With a weak or broken connection, a backup stops midway.',
    verify,
    steps: {
      look: 'Check that there is a checkmark next to your Wi-Fi network.',
      airplane: 'Open {label:control-center} and make sure that {label:airplane-mode} is off.',
      page: 'In {label:safari}, check whether a site you rarely visit opens quickly.',
      near: 'Move closer to the router.',
      vpn: { text: 'If you use a VPN, turn it off for now.', note: 'With a VPN of your company or school, ask the administrator first.' },
    },
  },
  'toggle-airplane': {
    title: 'Reconnect with Airplane Mode',
    because: 'Cutting the connection once makes iPhone build it anew.',
    verify,
    steps: {
      open: 'Open {label:control-center}.',
      on: 'Turn on {label:airplane-mode}.',
      wait: 'Wait about 10 seconds, as a rule of thumb.',
      off: 'Turn off {label:airplane-mode}.',
      look: 'Check that the Wi-Fi icon is back.',
    },
  },
  'restart-router': {
    title: 'Restart the router',
    because: 'Trouble with a router often goes away when its power is turned off and on.',
    verify,
    steps: {
      tell: 'Tell others on this Wi-Fi that the connection will drop.',
      off: 'Turn off the router.',
      wait: 'Wait about half a minute, as a rule of thumb.',
      on: 'Turn on the router.',
      settle: 'Wait until its lights settle, about 1 to 2 minutes as a rule of thumb.',
      look: 'Check that iPhone is connected to Wi-Fi.',
    },
  },
  'other-wifi': {
    title: 'Try another Wi-Fi network',
    because: 'If it works on another network, the cause lies in your usual one.',
    verify,
    steps: {
      'open': 'Open the list of Wi-Fi networks.',
      'choose': { text: 'Choose another network that you trust, at home or with family.', warning: 'Avoid free Wi-Fi that is open to anyone.' },
      'back-up': 'Once connected, tap {label:back-up-now}.',
    },
  },
  'use-cellular': {
    title: 'Back up over cellular',
    because: 'Where device and carrier support it, a backup works without Wi-Fi.',
    verify,
    warning: 'It uses a lot of data. Your carrier may charge extra or slow you down.',
    steps: {
      'plan': 'Check that your plan has more data left than {label:next-backup-size}.',
      'open': 'Open the backup screen.',
      'on': { text: 'Turn on {label:back-up-over-cellular}.', note: 'If you don’t see it, this way is not available.' },
      'back-up': 'Tap {label:back-up-now}.',
      'off': 'When it is done, turn {label:back-up-over-cellular} off again.',
    },
  },
  'rejoin-wifi': {
    title: 'Forget the Wi-Fi network and rejoin it',
    because: 'If the saved connection is faulty, joining anew can mend it.',
    verify,
    warning: 'Without the password, you can’t get back on this network.',
    steps: {
      open: 'Open the list of Wi-Fi networks.',
      details: 'Tap the info button next to the network you use.',
      forget: 'Tap {label:forget-network}, and confirm.',
      choose: 'Choose the same network from the list.',
      password: 'Enter the Wi-Fi password.',
    },
    lost: {
      'network': 'The saved password of this network',
      'other-devices': 'The connection to this network on other devices that use iCloud Keychain',
    },
    kept: { 'other-networks': 'Other Wi-Fi networks', 'data': 'Your photos, apps, and other data' },
  },
} satisfies FixTextsOf<typeof structure>;
