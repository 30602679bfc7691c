import type { FixTextsOf } from '../../types.js';
import type { accountFixes as structure } from '../account.js';
import { stolenDeviceDelay, transitCards } from './account-words.js';

/** The Apple Account, in English. */
export const accountFixes = {
  'answer-account-request': {
    title: 'Respond to requests about your Apple Account',
    because: 'If a password or new terms still need your confirmation, iCloud may not work.',
    steps: {
      find: 'Look below your name for a request to verify or agree to something.',
      answer: {
        text: 'If there is one, tap it and follow the onscreen instructions.',
        warning: 'If you’re not sure of the password, don’t keep trying. The account can be locked.',
      },
      email: {
        text: 'If asked to verify your email address, follow the instructions in the message you get.',
        note: 'If no message arrives, check in Settings that the address is correct.',
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
      'follow': { text: 'Follow the onscreen instructions to verify your identity.', note: 'Apple Support can’t shorten the waiting time. While you wait for recovery, avoid using the device you asked from. Using it can cancel the request.' },
      'sign-in': 'If your iPhone asks for it, enter your Apple Account password.',
    },
    lost: {
      'app-passwords': 'All app-specific passwords, if you change the password',
      'time': 'Several days or more until recovery, if you have no device or number to verify with',
    },
    kept: { data: 'The data on your iPhone', account: 'The account and your data in iCloud' },
  },
  'sign-in-again': {
    title: 'Sign out and sign in again',
    because: 'When nothing else helps, this rebuilds the connection to your account.',
    warning: 'This is the last resort. Suica, PASMO, and other cards in Wallet are removed from this iPhone.',
    steps: {
      'uploads': {
        text: 'Check that your photos and files have finished uploading to iCloud.',
        warning: 'Changes that haven’t been uploaded yet are lost.',
      },
      'suica': transitCards,
      'open': {
        text: 'Scroll to the bottom and tap {label:sign-out}.',
        note: `If the iPhone belongs to your company or school, ask the administrator first. ${stolenDeviceDelay}`,
      },
      'without-erasing': {
        text: 'If you are asked to choose, choose {label:sign-out-without-erasing}.',
        warning: 'Don’t tap {label:erase-this-iphone}. It erases your iPhone.',
        note: 'If you aren’t asked, go on.',
      },
      'password': 'If asked, enter your Apple Account password.',
      'copy': {
        text: 'If {label:keep-copy} appears, turn on what you want to keep.',
        warning: 'Files in iCloud Drive and optimized photos don’t stay on this iPhone.',
      },
      'sign-out': {
        text: 'Check what it says, then tap {label:sign-out} again.',
        warning: 'If it says that syncing isn’t finished, cancel and wait until it is.',
      },
      'sign-in': 'Tap {label:sign-in} and follow the onscreen instructions to sign in.',
      'code': 'Enter the verification code sent to your other device or phone number.',
      'wallet': { text: 'Add your cards, Suica, or PASMO to Wallet again.', note: 'If one can’t be added and the message mentions 24 hours, try again the next morning.' },
      'switches': {
        text: 'Check that iCloud Backup and Mail are on again.',
        note: 'Check that Find My, iMessage, and similar services are on too.',
      },
    },
    lost: {
      'wallet': 'Everything in Wallet, such as Suica, PASMO, and cards (the balance of Suica and PASMO stays on the server)',
      'car-keys': 'Car keys (they can’t be restored)',
      'drive-files': 'iCloud Drive files on this iPhone',
      'photos': 'Optimized photos on this iPhone',
      'not-uploaded': 'Changes not yet uploaded to iCloud',
      'services': 'Backup, iCloud Mail, Find My, iMessage, and FaceTime until you sign in again',
    },
    kept: { 'icloud-data': 'Data already stored in iCloud', 'apps': 'The apps on your iPhone' },
    tomorrow: 'Check that your photos and files are all there.',
  },
} satisfies FixTextsOf<typeof structure>;
