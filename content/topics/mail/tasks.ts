import type { MaintenanceTask } from '../../types.js';

/** The prevention routine; the intervals are rules of thumb. */
export const tasks = {
  'check-mail-room': { everyDays: 30, path: ['settings', 'your-name', 'icloud', 'icloud-storage'] },
  'clear-large-mail': { everyDays: 30 },
  'test-mail': { everyDays: 30 },
  'check-two-factor': { everyDays: 180, path: ['settings', 'your-name', 'sign-in-security'] },
  'check-recovery-contact': { everyDays: 180, path: ['settings', 'your-name', 'sign-in-security'] },
  'review-app-passwords': { everyDays: 180 },
} as const satisfies Record<string, MaintenanceTask>;
