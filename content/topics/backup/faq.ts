import type { FaqEntry } from '../../types.js';

/** Questions about backups. */
export const faq = {
  'how-long': { fixes: ['leave-on-power'] },
  'when-automatic': { fixes: ['leave-on-power'] },
  'use-meanwhile': {},
  'mobile-data': { fixes: ['use-cellular'] },
  'cancel-plan': { links: ['change-plan', 'icloud-prices'] },
  'how-long-kept': { fixes: ['computer-backup'], links: ['backup-contents'] },
  'what-is-inside': { links: ['backup-contents'] },
  'photos-off': { links: ['photos-off'] },
  'why-back-up': { fixes: ['computer-backup'] },
  'family-storage': { fixes: ['make-room'] },
  'when-to-ask': {},
  'how-much-room': { fixes: ['make-room'], links: ['manage-storage'] },
} as const satisfies Record<string, FaqEntry>;
