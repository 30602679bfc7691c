import type { FixTextsOf } from '../../types.js';
import type { mailPasswordFixes as structure } from '../mail-password.js';
import { stolenDeviceDelay } from './account-words.js';
import { words } from './mail-words.js';

/** Passwords and permissions with which mail apps sign in, in English. */
export const mailPasswordFixes = {
  'reenter-mail-password': {
    title: 'Enter the mail password again',
    because: 'After a password change, a device can still hold the old one.',
    steps: {
      'request': {
        text: 'Look below your name for a request to enter a password.',
        note: 'The iCloud servers are set automatically, so you don’t need to enter them.',
      },
      'request-mac': 'Look below your name for a request to enter a password.',
      'password': {
        text: 'If there is one, open it and enter your Apple Account password.',
        warning: 'If you’re not sure, don’t keep trying. The account can be locked.',
      },
      'web': {
        text: 'On iCloud.com, sign in again.',
        warning: 'If you’re not sure of the password, don’t keep trying. The account can be locked.',
      },
      'code': 'If another device asks, allow the sign-in and enter the verification code.',
      'other-account': {
        text: 'If the account is not iCloud, open its row and enter its password again.',
        warning: words.keepAccount,
        note: words.older,
      },
    },
  },
  'authorise-app': {
    title: 'Authorize the app with your Apple Account',
    because: 'Supported apps can sign in without an app-specific password.',
    steps: {
      'update': { text: 'Update the mail app.', note: 'Apps such as Outlook have supported this since October 2025.' },
      'sign-in': {
        text: 'On the sign-in screen, enter your Apple Account email address.',
        note: 'If it doesn’t take you to an Apple page, the app doesn’t support this. Go on to the next fix.',
      },
      'allow': 'Sign in on Apple’s page and choose {label:allow}.',
      'open': 'Once mail works, open Apple’s official page {code:account.apple.com}.',
      'revoke': {
        text: 'In the list of {label:app-specific-passwords}, revoke the old one for this app.',
        warning: 'Don’t revoke it if another app uses the same one.',
      },
    },
  },
  'new-app-password': {
    title: 'Create a new app-specific password',
    because: 'When you change your Apple Account password, all app-specific passwords stop working.',
    steps: {
      'which': 'See in the table what to do for the app you use.',
      'two-factor': { text: 'Check that {label:two-factor} is on.', note: 'If it is off, turn it on. You may not be able to turn it off later.' },
      'open': 'Sign in on Apple’s official page {code:account.apple.com}.',
      'section': 'In {label:account-security}, open {label:app-specific-passwords}.',
      'generate': {
        text: 'Choose {label:generate-app-password} and name it after the app.',
        note: 'You can create one for each app, up to 25 in all.',
      },
      'keep': {
        text: 'Leave the screen with the password open until you have entered it.',
        warning: 'Don’t share it with anyone or send it by email.',
        note: 'It is 16 letters in four groups, and it’s shown only once. It works until you revoke it.',
      },
      'enter-apple': {
        text: 'Open the iCloud account that you added manually and enter the password.',
        warning: words.keepAccount,
        note: 'If you didn’t add it manually, you don’t need an app-specific password.',
      },
      'enter-classic': 'Open {label:outlook-account-settings} from {label:outlook-file} and enter it for incoming and outgoing mail.',
      'enter-app': 'In the account settings of the mail app, enter it for incoming and outgoing mail.',
      'revoke': 'Once mail works, revoke app-specific passwords that you no longer need.',
    },
  },
  'change-apple-password': {
    title: 'Change your Apple Account password',
    because: 'Without the password, you can’t sign in to iCloud.',
    warning: 'All app-specific passwords stop working, and you need to enter the new password on other devices too.',
    steps: {
      sure: {
        text: 'Go on only if you can’t remember the password or someone else knows it.',
        warning: 'Don’t use “unlock tools” that you find by searching.',
        note: 'If the account belongs to your company or school, ask the administrator.',
      },
      open: {
        text: 'Tap {label:change-password}.',
        note: stolenDeviceDelay,
      },
      passcode: 'Enter your iPhone passcode.',
      new: { text: 'Enter a new password.', note: 'If you can’t change it here, use {link:iforgot}. It can take several days or more.' },
      others: 'Enter the new password on your other devices when they ask for it.',
      apps: { text: 'Create new app-specific passwords for apps that used one, such as Outlook.', note: 'You can create one on {code:account.apple.com}, in {label:account-security} > {label:app-specific-passwords}.' },
    },
    lost: {
      'app-passwords': 'All app-specific passwords',
      'other-devices': 'The sign-in on other devices and in other apps, until you enter the new password',
    },
    kept: { mail: 'Mail stored in iCloud', data: 'The data on your iPhone' },
    tomorrow: 'Check that you can send and receive mail on other devices and in other mail apps too.',
  },
} satisfies FixTextsOf<typeof structure>;
