import type { Review } from '../../types.js';

const checkedOn = '2026-11-21';

/** The backup itself. Evidence. */
export const backupReviews: Record<string, Review> = {
  'fix/run-backup': {
    sources: ['S-B3', 'S-ST'], checkedOn, coverage: ['B8', 'B35'],
  },
  'fix/leave-on-power': {
    sources: ['S-B3', 'S-ST'], checkedOn, coverage: ['B41', 'B52'],
    unverified: 'Thirty minutes to an hour: a rule of thumb.',
  },
  'fix/turn-backup-off-on': {
    sources: ['S-B2', 'S-B9', 'S-ST'], checkedOn, coverage: ['B43'],
    unverified: 'The name of the button that turns backup off and keeps the backup, and the ten seconds.',
  },
  'fix/wait-for-restore': {
    sources: ['S-B8', 'S-ST'], checkedOn, coverage: ['B43'],
    unverified: 'That a restore can take days.',
  },
  'fix/ask-administrator': {
    sources: ['S-B4'], checkedOn, coverage: ['B48'],
    unverified: 'The name of the screen that lists profiles, and what removing a profile takes with it.',
  },
  'fix/wait-for-service': {
    sources: ['S-SS'], checkedOn, coverage: ['B6', 'B42'],
    unverified: 'Two hours and the next morning: rules of thumb.',
  },
  'fix/check-date-time': {
    sources: ['S-ST'], checkedOn, coverage: ['B42'],
    unverified: 'That a wrong clock breaks backups, and the names on the screen.',
  },
};
