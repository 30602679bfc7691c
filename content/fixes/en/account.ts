import type { FixTextsOf } from '../../types.js';
import type { accountFixes as structure } from '../account.js';

/** The Apple Account, in English. */
export const accountFixes = {
  'answer-account-request': {
    title: 'Answer a request about your Apple Account',
    because: 'While a request for a password or agreement is open, iCloud may not work.',
    steps: {
      find: 'Look below your name for a request to verify or agree to something.',
      answer: {
        text: 'If there is one, tap it and follow the instructions.',
        warning: 'If you are unsure of the password, don’t keep guessing. The account can be locked.',
      },
      email: {
        text: 'If asked to verify your email address, follow the instructions in the message you get.',
        note: 'If no message arrives, check in Settings that the address is right.',
      },
    },
  },
  'unlock-account': {
    title: 'Unlock your account',
    because: 'While your Apple Account is locked, you can’t use iCloud.',
    warning: 'If you change the password, all app-specific passwords stop working. Recovery can take several days or more.',
    steps: {
      'open': { text: 'Open Apple’s official page {code:iforgot.apple.com}.', warning: 'Don’t use “unlock tools” that you find by searching.' },
      'identify': 'Enter the email address or phone number of your account.',
      'follow': { text: 'Follow the instructions to verify your identity.', note: 'Apple Support can’t shorten the waiting time.' },
      'sign-in': 'If iPhone asks for it, enter the password of your Apple Account.',
    },
    lost: {
      'app-passwords': 'All app-specific passwords, if you change the password',
      'time': 'Several days or more, if you have no device or number to verify with',
    },
    kept: { data: 'The data on iPhone', account: 'The account and your data in iCloud' },
  },
  'sign-in-again': {
    title: 'Sign out and sign in again',
    because: 'When nothing else helps, it rebuilds the connection to your account.',
    warning: 'This is the last resort. Suica and other cards in Wallet are removed from this iPhone.',
    steps: {
      'uploads': {
        text: 'Check that your photos and files have finished uploading to iCloud.',
        warning: 'Changes that are not uploaded yet are lost.',
      },
      'suica': 'Write down the cards in Wallet and the balance of your Suica.',
      'open': {
        text: 'Scroll to the bottom and tap {label:sign-out}.',
        note: 'With Stolen Device Protection on, you may have to wait up to an hour when you are not at home.',
      },
      'password': 'If asked, enter the password of your Apple Account.',
      'copy': {
        text: 'Under {label:keep-copy}, turn on what you want to keep.',
        warning: 'Files in iCloud Drive and optimized photos don’t stay on iPhone.',
      },
      'sign-out': 'Check your choice and tap {label:sign-out} again.',
      'sign-in': 'Tap {label:sign-in} and follow the instructions.',
      'code': 'Enter the verification code sent to your other device or phone number.',
      'wallet': 'Add your cards and Suica to Wallet again.',
      'switches': {
        text: 'Check that iCloud Backup and Mail are on again.',
        note: 'Check that Find My and iMessage are on too.',
      },
    },
    lost: {
      'wallet': 'Everything in Wallet, such as Suica and cards',
      'car-keys': 'Car keys, for good',
      'drive-files': 'iCloud Drive files on iPhone',
      'photos': 'Optimized photos on iPhone',
      'not-uploaded': 'Changes not yet uploaded to iCloud',
      'services': 'Backup, iCloud Mail, Find My, iMessage, and FaceTime until you sign in again',
    },
    kept: { 'icloud-data': 'Data already stored in iCloud', 'apps': 'The apps on iPhone' },
    tomorrow: 'Check that your photos and files are all there.',
  },
} satisfies FixTextsOf<typeof structure>;
