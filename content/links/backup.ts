import { changePage } from '../prices/prices.js';
import type { Link } from '../types.js';

/** Official pages that the backup guide alone names. */
export const backupLinks = {
  'change-plan': changePage,
  'photos-off': {
    url: { ja: 'https://support.apple.com/ja-jp/102179', en: 'https://support.apple.com/en-us/102179' },
    name: { ja: 'iCloud写真をオフにする', en: 'Turn off iCloud Photos' },
  },
  'backup-contents': {
    url: { ja: 'https://support.apple.com/ja-jp/108770', en: 'https://support.apple.com/en-us/108770' },
    name: { ja: 'iCloudバックアップの対象', en: 'What iCloud backs up' },
  },
} as const satisfies Record<string, Link>;
