import { reviewed } from '../../reviewed.js';
import type { Review } from '../../types.js';

const first = reviewed('2026-11-21');
const third = reviewed('2026-11-29');

/** Mail on computers, on Android and in apps of other makers. Evidence. */
export const mailDeviceReviews: Record<string, Review> = {
  'fix/check-mail-servers': first(['S-M1', 'S-M2'], ['M10', 'M16', 'M21', 'M23', 'M24', 'M64'],
    { onDevice: ['The screens of Outlook and of apps on Android.'] }),
  'fix/set-up-mail-app': first(['S-M1', 'S-M2', 'S-M3'], ['M1/set-up-again', 'M16', 'M24', 'M25', 'M29'],
    { onDevice: ['The screens of Outlook and of apps on Android.'], judged: ['What an app loses with its account.'] }),
  'fix/check-mac-mail': third(['S-M6', 'S-IM'], ['M1/devices', 'M23', 'M31'], { onDevice: ['The names in Mail on a Mac.'] }),
  'fix/check-android-mail': first(['S-M1'], ['M23', 'M30', 'M63'],
    { judged: ['That these limits of Android stop mail; their names differ from maker to maker.'] }),
  'fix/check-app-connection': first(['S-M6'], ['M7', 'M11', 'M12', 'M20', 'M30'],
    { judged: ['That a VPN or a wrong clock fails mail on other devices.'] }),
};
