/** What this guide takes from the entries that all guides share. */
export const sharedCheckIds = ['system-status', 'wifi-state', 'computer'] as const;
export const sharedCauseIds = ['network', 'apple-service'] as const;
export const sharedFixIds = ['check-connection', 'wait-for-service', 'computer-backup'] as const;
export const sharedNeedIds = ['computer', 'cable', 'passcode'] as const;
