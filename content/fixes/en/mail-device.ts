import type { FixTextsOf } from '../../types.js';
import type { mailDeviceFixes as structure } from '../mail-device.js';

const clock = 'Check that date and time are set automatically.';

/** Mail on computers, on Android and in apps of other makers, in English. */
export const mailDeviceFixes = {
  'check-mail-servers': {
    title: 'Check the mail server settings',
    because: 'One wrong server name or port is enough to make the connection fail.',
    steps: {
      'open-classic': 'Open {label:outlook-account-settings} from {label:outlook-file} and choose the iCloud account.',
      'open-app': { text: 'In the settings of the mail app, open the iCloud account.', note: 'In new Outlook, it is behind the gear icon.' },
      'note': 'Take a photo of the settings before you change them.',
      'compare': { text: 'Make the settings for incoming and outgoing mail match the table.', note: 'POP doesn’t work. Choose IMAP.' },
      'sending': { text: 'Turn on authentication for the outgoing server.', note: 'The password for both incoming and outgoing mail is the app-specific password.' },
      'save': 'Save the settings.',
    },
  },
  'set-up-mail-app': {
    title: 'Set up the mail account in the app again',
    because: 'When nothing else helps, this sets up the app from scratch.',
    warning: 'Mail and drafts that exist only in the app can’t be recovered once they are gone.',
    steps: {
      'web': {
        text: 'Open iCloud Mail in a browser and check that the mail you need is there.',
        warning: 'If it doesn’t open or any mail is missing, stop here.',
      },
      'outbox': 'Copy unsent messages and drafts to another place.',
      'remove-classic': 'Open {label:outlook-account-settings} from {label:outlook-file} and remove the iCloud account.',
      'remove-app': {
        text: 'In the settings of the app, remove the iCloud account from the app.',
        note: 'Don’t delete anything in {label:settings} on iPhone.',
      },
      'add': 'Add an account and enter your iCloud email address.',
      'sign-in': {
        text: 'If it takes you to an Apple page, sign in and choose {label:allow}.',
        note: 'If a password field appears, enter an app-specific password.',
      },
      'servers': 'If asked for servers, enter the values in the table.',
      'load': 'Wait until your mail has loaded.',
    },
    lost: {
      'outbox': 'Mail still waiting to be sent',
      'drafts': 'Drafts that exist only in the app',
      'local-mail': 'Mail stored only in the app or on the computer',
      'app-settings': 'Settings in the app, such as signatures and notifications',
    },
    kept: { 'mail': 'Mail stored in iCloud', 'iphone': 'The Mail app that comes with your iPhone, and its settings', 'other-accounts': 'Mail in other accounts' },
    tomorrow: 'Check that you can still send and receive mail, and that signatures and notifications are as before.',
  },
  'check-mac-mail': {
    title: 'Check Mail on your Mac',
    because: 'If only the Mac has the problem, its connection or a switch on it may be the cause.',
    steps: {
      page: 'Check that the Mac is on Wi-Fi and a site opens in {label:safari}.',
      switch: 'Check that Mail is on for iCloud.',
      online: 'If the menu lets you, take the accounts online.',
      enabled: 'In the settings of {label:mail-app}, check that {label:enable-account} is on for iCloud.',
      clock,
      reopen: 'Quit {label:mail-app} and open it again.',
    },
  },
  'check-android-mail': {
    title: 'Check the mail app on Android',
    because: 'Limits on data or battery use can stop mail from arriving.',
    steps: {
      page: 'In a browser, check whether a site you rarely visit opens.',
      clock,
      data: {
        text: 'Allow the mail app to use mobile data and data in the background.',
        note: 'You find this on the app’s own screen in the device settings. The names differ from model to model.',
      },
      saver: { text: 'If the data saver is on, turn it off for now.', undo: 'Turn the data saver on again.' },
      battery: 'Exclude the mail app from battery optimization.',
      sync: 'In the settings of the app, check that sync is on for the iCloud account.',
      reopen: 'Close the mail app and open it again.',
    },
  },
  'check-app-connection': {
    title: 'Check the connection of the computer or app',
    because: 'The connection or the clock of the device where you read mail can keep it from connecting.',
    steps: {
      page: 'In a browser, check whether a site you rarely visit opens.',
      line: { text: 'If it doesn’t, connect to another network and try again.', note: 'Avoid free Wi-Fi that anyone can use.' },
      vpn: {
        text: 'If you use a VPN, turn it off for now.',
        note: 'If it is a company or school VPN, ask the administrator first.',
        undo: 'Turn the VPN on again.',
      },
      clock,
      reopen: 'Quit the mail app or the browser and open it again.',
    },
  },
} satisfies FixTextsOf<typeof structure>;
