import { reviewed } from '../../reviewed.js';
import type { Review } from '../../types.js';

const first = reviewed('2026-11-21');
const second = reviewed('2026-11-28');
const third = reviewed('2026-11-29');

/** Passwords and permissions with which mail apps sign in. Evidence. */
export const mailPasswordReviews: Record<string, Review> = {
  'fix/reenter-mail-password': first(['S-M1', 'S-M2', 'S-ST'], ['M4', 'M6', 'M10', 'M16', 'M18', 'M21', 'M25', 'M26', 'M31', 'M32', 'M35'],
    { onDevice: ['Where the request for a password stands in Settings.', 'The screens of Outlook and of apps on Android.'] }),
  'fix/authorise-app': first(['S-M3', 'S-M2'], ['M23', 'M28', 'M29'],
    { onDevice: ['The Japanese word on the button that allows.'], judged: ['That an app which opens no page of Apple has no support.'] }),
  'fix/new-app-password': second(['S-M2', 'S-M1', 'S-M3', 'S-2F'], ['M18', 'M23', 'M24', 'M25', 'M28', 'M29', 'M32', 'M64'], {
      onDevice: ['The screens of Outlook and of apps on Android.'],
      inDocument: ['That an account added by hand on iPhone or Mac needs such a password: from one public guide.'],
    }),
  'fix/change-apple-password': third(['S-M2', 'S-ST', 'S-U26', 'S-SD', 'S-SD2', 'S-AD', 'S-AR', 'S-PW'], ['M31', 'M32'],
    { onDevice: ['That iOS 26.4 turns Stolen Device Protection on by itself: announced in a beta.'] }),
};
