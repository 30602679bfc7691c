import type { FaqEntry } from '../../types.js';

/** Questions about iCloud Mail. */
export const faq = {
  'push-or-fetch': { fixes: ['turn-push-on', 'try-fetch'] },
  'full-storage-mail': { fixes: ['make-room'], links: ['manage-storage'] },
  'junk-kept': { fixes: ['check-junk'] },
  'vip-and-junk': { fixes: ['check-junk'] },
  'carrier-domain-filter': { fixes: ['not-received-check', 'carrier-filter'] },
  'mail-limits': { fixes: ['wait-for-limit', 'shrink-message'], links: ['mail-limits-page'] },
  'forwarding-in-outage': { fixes: ['mail-meanwhile'], links: ['icloud-mail'] },
  'outlook-app-password': { fixes: ['authorise-app', 'new-app-password'], links: ['other-apps-page'] },
  'app-password-lifetime': { fixes: ['new-app-password'], links: ['app-passwords-page'] },
  'after-password-change': { fixes: ['reenter-mail-password', 'new-app-password'], links: ['app-passwords-page'] },
  'how-long-to-fix': { fixes: ['mail-quick-check'] },
  'bounce-codes': { fixes: ['make-room', 'ask-sender'], links: ['postmaster-page'] },
  'mail-clean-up': { fixes: ['empty-mail'], links: ['icloud-mail'] },
  'pop': { fixes: ['check-mail-servers'], links: ['mail-servers-page'] },
  'remove-account': { fixes: ['toggle-mail'] },
  'remove-profile': { fixes: ['ask-administrator', 'docomo-profile'] },
  'after-ios-update': {},
} as const satisfies Record<string, FaqEntry>;
