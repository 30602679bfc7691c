import { reviewed } from '../../reviewed.js';
import type { Review } from '../../types.js';

const first = reviewed('2026-11-21');
const second = reviewed('2026-11-28');

/** Making room in iCloud. Evidence. */
export const storageReviews: Record<string, Review> = {
  'fix/make-room': first(['S-B1', 'S-B4', 'S-ST'], ['B2/storage', 'B2/shared', 'B14', 'B15', 'B40', 'M58', 'M59/free-space']),
  'fix/delete-old-backups': first(['S-ST', 'S-RN', 'S-U26', 'S-B1'], ['B15', 'B16'],
    { onDevice: ['The names of the rows that lead to the list of backups on iOS 16 and later.'] }),
  'fix/trim-backup': first(['S-ST', 'S-RN'], ['B23'],
    { judged: ['That authenticators, games and LINE lose records: it follows from what the prompts say.'] }),
  'fix/empty-mail': second(['S-B1', 'S-ST', 'S-ET'], ['B19', 'M58', 'M59/attachments'],
    { onDevice: ['The name of the trash in Mail on the iPhone.'] }),
  'fix/delete-drive-files': first(['S-ST', 'S-B1'], ['B18', 'M58']),
  'fix/delete-photos': first(['S-ST', 'S-B5', 'S-L2', 'S-RN'], ['B17', 'B24', 'M58'],
    { onDevice: ['Which of the two labels for turning off a phone shows.'] }),
  'fix/upgrade-plan': second(['S-B1', 'S-P1', 'S-P2', 'S-U26', 'S-FS', 'S-FS2'], ['B14', 'B20', 'B21'],
    { onDevice: ['The words on the button that buys.'] }),
};
