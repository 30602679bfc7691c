import type { Review } from '../../types.js';

const checkedOn = '2026-11-21';
const secondAudit = '2026-11-28';

/** What helps a backup alone. Evidence. */
export const backupReviews: Record<string, Review> = {
  'fix/low-data-off': {
    sources: ['S-LD', 'S-LD2'], checkedOn: '2026-11-29', coverage: ['B52'],
  },
  'fix/allow-account-changes': { sources: ['S-TS'], checkedOn: secondAudit, coverage: ['B7', 'B8'] },
  'fix/get-code': {
    sources: ['S-VC', 'S-AR'], checkedOn: secondAudit, coverage: ['B34', 'M31'],
    unverified: 'The name of the button that shows a code.',
  },
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
    sources: ['S-B8', 'S-ST'], checkedOn: secondAudit, coverage: ['B43'],
    unverified: 'That a restore can take days, that want of space stops it, and what stopping it costs: from no document of Apple.',
  },
  'fix/use-cellular': {
    sources: ['S-B3', 'S-ST', 'S-CD'], checkedOn: secondAudit, coverage: ['B11', 'B54'],
  },
  'fix/prepare-new-iphone': {
    sources: ['S-ST'], checkedOn, coverage: ['B1/new-phone'],
    unverified: 'Where the invitation stands, and how long the extra space lasts.',
  },
  'fix/reset-all-settings': {
    sources: ['S-RS', 'S-SD', 'S-SD2', 'S-JR'], checkedOn: secondAudit, coverage: ['B43', 'B46', 'B47'],
    unverified: 'That notifications are reset. That Suica goes with the Apple Pay cards. That iOS 26.4 turns Stolen Device Protection on by itself.',
  },
  'fix/backup-meanwhile': {
    sources: ['S-SS', 'S-ST'], checkedOn, coverage: ['B6', 'B42'],
    unverified: 'Two hours and the next morning: rules of thumb.',
  },
};
