/** The screen on which a backup is started. */
export const backupScreen = ['settings', 'your-name', 'icloud', 'icloud-backup'] as const;

/** The list of the backups of all devices. */
export const backupList = [...backupScreen, 'all-device-backups'] as const;

/** Where settings are reset. */
export const resetScreen = ['settings', 'general', 'transfer-or-reset', 'reset'] as const;
