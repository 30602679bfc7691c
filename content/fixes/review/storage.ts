import type { Review } from '../../types.js';

const checkedOn = '2026-11-21';
const secondAudit = '2026-11-28';

/** Making room in iCloud. Evidence. */
export const storageReviews: Record<string, Review> = {
  'fix/make-room': {
    sources: ['S-B1', 'S-B4', 'S-ST'], checkedOn, coverage: ['B2/storage', 'B2/shared', 'B14', 'B15', 'B40', 'M58', 'M59/free-space'],
  },
  'fix/delete-old-backups': {
    sources: ['S-ST', 'S-RN', 'S-U26', 'S-B1'], checkedOn, coverage: ['B15', 'B16'],
    unverified: 'The names of the rows that lead to the list of backups on iOS 16 and later.',
  },
  'fix/trim-backup': {
    sources: ['S-ST', 'S-RN'], checkedOn, coverage: ['B23'],
    unverified: 'That authenticators, games and LINE lose records follows from what the app deletion and backup prompts say; no document lists them.',
  },
  'fix/empty-mail': {
    sources: ['S-B1', 'S-ST', 'S-ET'], checkedOn: secondAudit, coverage: ['B19', 'M58', 'M59/attachments'],
    unverified: 'The name of the trash in the Mail app.',
  },
  'fix/delete-drive-files': {
    sources: ['S-ST', 'S-B1'], checkedOn, coverage: ['B18', 'M58'],
  },
  'fix/delete-photos': {
    sources: ['S-ST', 'S-B5', 'S-L2', 'S-RN'], checkedOn, coverage: ['B17', 'B24', 'M58'],
    unverified: 'Which of the two labels for turning off a phone shows.',
  },
  'fix/upgrade-plan': {
    sources: ['S-B1', 'S-P1', 'S-P2', 'S-U26', 'S-FS', 'S-FS2'], checkedOn: secondAudit, coverage: ['B14', 'B20', 'B21'],
    unverified: 'The words on the button that buys.',
  },
};
