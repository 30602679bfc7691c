import type { Review } from '../../types.js';

const checkedOn = '2026-11-21';

/** Mail on computers, on Android and in apps of other makers. Evidence. */
export const mailDeviceReviews: Record<string, Review> = {
  'fix/check-mail-servers': {
    sources: ['S-M1', 'S-M2'], checkedOn, coverage: ['M10', 'M16', 'M21', 'M23', 'M24', 'M64'],
    unverified: 'Screens of Outlook and of apps on Android: from no document of their makers.',
  },
  'fix/set-up-mail-app': {
    sources: ['S-M1', 'S-M2', 'S-M3'], checkedOn, coverage: ['M1/set-up-again', 'M16', 'M24', 'M25', 'M29'],
    unverified: 'Screens of Outlook and of apps on Android, and what an app loses with its account.',
  },
  'fix/check-mac-mail': {
    sources: ['S-M6'], checkedOn, coverage: ['M1/devices', 'M23', 'M31'],
    unverified: 'All names on the screens of a Mac.',
  },
  'fix/check-android-mail': {
    sources: ['S-M1'], checkedOn, coverage: ['M23', 'M30', 'M63'],
    unverified: 'That these limits of Android stop mail; names differ from maker to maker.',
  },
  'fix/check-app-connection': {
    sources: ['S-M6'], checkedOn, coverage: ['M7', 'M11', 'M12', 'M20', 'M30'],
    unverified: 'That a VPN or a wrong clock fails mail on other devices.',
  },
};
