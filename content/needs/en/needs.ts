import type { needs } from '../needs.js';

/** Needs in English. */
export const needTexts = {
  'wifi-password': 'The Wi-Fi password',
  'apple-account-password': 'The password of your Apple Account (formerly Apple ID)',
  'trusted-device': 'Another trusted device or phone number that can receive a verification code',
  'recovery-method': 'A recovery contact or recovery key (only if you use Advanced Data Protection)',
  'passcode': 'The passcode of this iPhone',
  'computer': 'A Mac or Windows PC with enough free space',
  'cable': 'A cable that connects iPhone to the computer',
  'charger': 'A charger',
  'carrier-profile': 'The APN profile (only with a budget carrier; see its instructions)',
  'stored-copy': 'A copy of what you will delete (unless you delete only what you can do without)',
  'time': 'Time to finish without interruption',
} satisfies Record<(typeof needs)[number], string>;
