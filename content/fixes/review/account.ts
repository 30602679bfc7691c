import type { Review } from '../../types.js';

const checkedOn = '2026-11-21';
const secondAudit = '2026-11-28';

/** The Apple Account. Evidence. */
export const accountReviews: Record<string, Review> = {
  'fix/answer-account-request': {
    sources: ['S-ST', 'S-B4'], checkedOn, coverage: ['B7', 'B42', 'M16', 'M31'],
    unverified: 'Where the request stands on the screen.',
  },
  'fix/unlock-account': {
    sources: ['S-M2', 'S-ST', 'S-AD', 'S-AR'], checkedOn: secondAudit, coverage: ['B7', 'B48/locked', 'M31', 'M32'],
  },
  'fix/sign-in-again': {
    sources: ['S-B7', 'S-ST', 'S-SD', 'S-SD2', 'S-JR', 'S-AD'], checkedOn: secondAudit, coverage: ['B34', 'B42', 'B43', 'M8', 'M16', 'M18'],
    unverified: 'The words on the button for signing in, and the one hour of Stolen Device Protection. That iOS 26.4 turns Stolen Device Protection on by itself (announced in a beta). That the hours of Suica still hold: the page is of 2016. That no Suica may be removed on a journey: from a blog.',
  },
};
