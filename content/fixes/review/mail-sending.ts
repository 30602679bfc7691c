import type { Review } from '../../types.js';

const checkedOn = '2026-11-21';

/** Mail that does not leave. Evidence. */
export const mailSendingReviews: Record<string, Review> = {
  'fix/check-outbox': { sources: ['S-M4', 'S-ST'], checkedOn, coverage: [],
    unverified: 'That a message that stays there can hold up later ones.' },
  'fix/wait-for-limit': {
    sources: ['S-M4'], checkedOn, coverage: ['M44'],
    unverified: 'That mail one did not send can mean that someone else has the password.',
  },
  'fix/shrink-message': {
    sources: ['S-M4', 'S-ST', 'S-RF4'], checkedOn: '2026-11-29', coverage: ['M44', 'M45'],
  },
  'fix/check-recipient': { sources: ['S-ST'], checkedOn, coverage: ['M11'], unverified: 'Which slips are common.' },
  'fix/check-sender-address': {
    sources: ['S-ST'], checkedOn, coverage: ['M49'],
    unverified: 'Where an alias is turned on, and that it is the usual reason.',
  },
  'fix/turn-account-on': { sources: ['S-ST', 'S-L1'], checkedOn, coverage: [], unverified: 'The name of the switch inside an account.' },
};
