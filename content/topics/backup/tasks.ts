import type { MaintenanceTask } from '../../types.js';

/** The prevention routine; the intervals are rules of thumb. */
export const tasks = {
  'check-last-backup': { everyDays: 30, path: ['settings', 'your-name', 'icloud', 'icloud-backup'] },
  'check-room': { everyDays: 30, path: ['settings', 'your-name', 'icloud', 'icloud-storage'] },
  'clear-unneeded': { everyDays: 30, path: ['settings', 'your-name', 'icloud', 'icloud-storage'] },
  'copy-to-computer': { everyDays: 30 },
  'copy-photos': { everyDays: 30 },
  'run-once': { everyDays: 90, path: ['settings', 'your-name', 'icloud', 'icloud-backup', 'back-up-now'] },
} as const satisfies Record<string, MaintenanceTask>;
