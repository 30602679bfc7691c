import { changePage, page } from '../prices/prices.js';
import type { Link } from '../types.js';

/** Official pages. */
export const links = {
  'system-status': {
    url: { ja: 'https://www.apple.com/jp/support/systemstatus/', en: 'https://www.apple.com/support/systemstatus/' },
    name: { ja: 'Appleのシステム状況', en: 'Apple System Status' },
  },
  'icloud-prices': page,
  'manage-storage': {
    url: { ja: 'https://support.apple.com/ja-jp/108922', en: 'https://support.apple.com/en-us/108922' },
    name: { ja: 'iCloudストレージの管理', en: 'Manage your iCloud storage' },
  },
  'change-plan': changePage,
  'archive-icloud': {
    url: { ja: 'https://support.apple.com/ja-jp/108306', en: 'https://support.apple.com/en-us/108306' },
    name: { ja: 'iCloudに保管した情報のコピー', en: 'Archive or copy your iCloud data' },
  },
  'photos-off': {
    url: { ja: 'https://support.apple.com/ja-jp/102179', en: 'https://support.apple.com/en-us/102179' },
    name: { ja: 'iCloud写真をオフにする', en: 'Turn off iCloud Photos' },
  },
  'backup-contents': {
    url: { ja: 'https://support.apple.com/ja-jp/108770', en: 'https://support.apple.com/en-us/108770' },
    name: { ja: 'iCloudバックアップの対象', en: 'What iCloud backs up' },
  },
  iforgot: {
    url: { ja: 'https://iforgot.apple.com', en: 'https://iforgot.apple.com' },
    name: { ja: 'iforgot.apple.com', en: 'iforgot.apple.com' },
  },
} as const satisfies Record<string, Link>;
