import { reviewed } from '../../reviewed.js';
import type { Review } from '../../types.js';

const first = reviewed('2026-11-21');
const second = reviewed('2026-11-28');
const third = reviewed('2026-11-29');

/** What helps a backup alone. Evidence. */
export const backupReviews: Record<string, Review> = {
  'fix/low-data-off': third(['S-LD', 'S-LD2'], ['B52']),
  'fix/allow-account-changes': second(['S-TS'], ['B7', 'B8']),
  'fix/get-code': second(['S-VC', 'S-AR'], ['B34', 'M31'], { onDevice: ['The name of the button that shows a code.'] }),
  'fix/run-backup': first(['S-B3', 'S-ST'], ['B8', 'B35']),
  'fix/leave-on-power': first(['S-B3', 'S-ST'], ['B41', 'B52'], { judged: ['Thirty minutes to an hour.'] }),
  'fix/turn-backup-off-on': first(['S-B2', 'S-B9', 'S-ST'], ['B43'], {
      onDevice: ['The name of the button that turns backup off and keeps the backup.'],
      judged: ['That turning it off and on helps, and the ten seconds.'],
    }),
  'fix/wait-for-restore': second(['S-B8', 'S-ST'], ['B43'],
    { inDocument: ['That a restore can take days, that want of space stops it, and what stopping it costs.'] }),
  'fix/use-cellular': second(['S-B3', 'S-ST', 'S-CD'], ['B11', 'B54']),
  'fix/prepare-new-iphone': third(['S-ST', 'S-TI', 'S-TI2'], ['B1/new-phone']),
  'fix/reset-all-settings': third(['S-RS', 'S-SD', 'S-SD2', 'S-JR', 'S-PA'], ['B43', 'B46', 'B47'], {
      onDevice: [
        'That notifications are reset, and that Suica and PASMO leave Wallet as the cards of Apple Pay do.',
        'That iOS 26.4 turns Stolen Device Protection on by itself: announced in a beta.',
      ],
    }),
  'fix/backup-meanwhile': first(['S-SS', 'S-ST'], ['B6', 'B42'], { judged: ['Two hours, and the next morning.'] }),
};
