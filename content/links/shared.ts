import { page } from '../prices/prices.js';
import type { Link } from '../types.js';

/** Official pages that every guide names. */
export const sharedLinks = {
  'icloud-prices': page,
  'manage-storage': {
    url: { ja: 'https://support.apple.com/ja-jp/108922', en: 'https://support.apple.com/en-us/108922' },
    name: { ja: 'iCloudストレージの管理', en: 'Manage your iCloud storage' },
  },
  'archive-icloud': {
    url: { ja: 'https://support.apple.com/ja-jp/108306', en: 'https://support.apple.com/en-us/108306' },
    name: { ja: 'iCloudに保管した情報のコピー', en: 'Archive or copy your iCloud data' },
  },
  iforgot: {
    url: { ja: 'https://iforgot.apple.com', en: 'https://iforgot.apple.com' },
    name: { ja: 'iforgot.apple.com', en: 'iforgot.apple.com' },
  },
} as const satisfies Record<string, Link>;
