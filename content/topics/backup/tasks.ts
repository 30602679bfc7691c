import type { MaintenanceTask } from '../../types.js';

/** The prevention routine; the intervals are rules of thumb. */
export const tasks = {
  'check-last-backup': { everyDays: 30, prevents: ['backup-setting', 'interrupted', 'restriction'],
    path: ['settings', 'your-name', 'icloud', 'icloud-backup'] },
  'check-room': { everyDays: 30, prevents: ['icloud-full'], path: ['settings', 'your-name', 'icloud', 'icloud-storage'] },
  'clear-unneeded': { everyDays: 30, prevents: ['icloud-full'], path: ['settings', 'your-name', 'icloud', 'icloud-storage'] },
  'copy-to-computer': { everyDays: 30, prevents: [] },
  'copy-photos': { everyDays: 30, prevents: [] },
  'run-once': { everyDays: 90, prevents: ['network', 'interrupted', 'account', 'old-ios'],
    path: ['settings', 'your-name', 'icloud', 'icloud-backup', 'back-up-now'] },
} as const satisfies Record<string, MaintenanceTask>;
