import { reviewed } from '../../reviewed.js';
import type { Review } from '../../types.js';

const first = reviewed('2026-11-21');
const second = reviewed('2026-11-28');
const third = reviewed('2026-11-29');

/** The Apple Account. Evidence. */
export const accountReviews: Record<string, Review> = {
  'fix/answer-account-request': first(['S-ST', 'S-B4'], ['B7', 'B42', 'M16', 'M31'],
    { onDevice: ['Where the request stands in Settings.'] }),
  'fix/unlock-account': second(['S-M2', 'S-ST', 'S-AD', 'S-AR'], ['B7', 'B48/locked', 'M31', 'M32']),
  'fix/sign-in-again': third(['S-B7', 'S-ST', 'S-SD', 'S-SD2', 'S-JR', 'S-AD', 'S-SO', 'S-PA'], ['B34', 'B42', 'B43', 'M8', 'M16', 'M18'], {
      onDevice: [
        'The order of the screens while signing out, and what their buttons say.',
        'That iOS 26.4 turns Stolen Device Protection on by itself: announced in a beta.',
      ],
      inDocument: [
        'That the hours of Suica hold still (read: 2017) and for PASMO.',
        'That no card may be removed on a journey: from a blog.',
      ],
    }),
};
