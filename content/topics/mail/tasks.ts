import type { MaintenanceTask } from '../../types.js';

/** The prevention routine; the intervals are rules of thumb. */
export const tasks = {
  'check-mail-room': { everyDays: 30, prevents: ['icloud-full'], path: ['settings', 'your-name', 'icloud', 'icloud-storage'] },
  'clear-large-mail': { everyDays: 30, prevents: ['icloud-full', 'mail-sorting'] },
  'test-mail': { everyDays: 30, prevents: ['fetch-setting', 'mail-sorting'] },
  'check-two-factor': { everyDays: 180, prevents: ['account', 'phone-account', 'account-password'],
    path: ['settings', 'your-name', 'sign-in-security'] },
  'check-recovery-contact': { everyDays: 180, prevents: ['account', 'phone-account', 'account-password'],
    path: ['settings', 'your-name', 'sign-in-security'] },
  'review-app-passwords': { everyDays: 180, prevents: ['app-password'] },
  'enter-new-password': { prevents: ['mail-password', 'app-password', 'account-password'] },
  'compare-fetch-methods': { prevents: ['fetch-setting'] },
} as const satisfies Record<string, MaintenanceTask>;
