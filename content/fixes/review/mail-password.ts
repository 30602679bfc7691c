import type { Review } from '../../types.js';

const checkedOn = '2026-11-21';
const secondAudit = '2026-11-28';
const vendors = 'Screens of Outlook and of apps on Android: from no document of their makers.';

/** Passwords and permissions with which mail apps sign in. Evidence. */
export const mailPasswordReviews: Record<string, Review> = {
  'fix/reenter-mail-password': {
    sources: ['S-M1', 'S-M2', 'S-ST'], checkedOn, coverage: ['M4', 'M6', 'M10', 'M16', 'M18', 'M21', 'M25', 'M26', 'M31', 'M32', 'M35'],
    unverified: `Where the request for a password stands on the screen. ${vendors}`,
  },
  'fix/authorise-app': {
    sources: ['S-M3', 'S-M2'], checkedOn, coverage: ['M23', 'M28', 'M29'],
    unverified: 'That an app which opens no page of Apple has no support; the Japanese word on the button that allows.',
  },
  'fix/new-app-password': {
    sources: ['S-M2', 'S-M1', 'S-M3', 'S-2F'], checkedOn: secondAudit, coverage: ['M18', 'M23', 'M24', 'M25', 'M28', 'M29', 'M32', 'M64'],
    unverified: `That an iCloud account added by hand on iPhone or Mac needs such a password. ${vendors}`,
  },
  'fix/change-apple-password': {
    sources: ['S-M2', 'S-ST', 'S-U26', 'S-SD', 'S-SD2', 'S-AD', 'S-AR'], checkedOn: secondAudit, coverage: ['M31', 'M32'],
    unverified: 'The words on the button that changes the password, the hour of Stolen Device Protection. That iOS 26.4 turns Stolen Device Protection on by itself.',
  },
};
