/** The settings of Mail on the phone; up to iOS 17 the row `apps` is not there. */
export const mailSettings = ['settings', 'apps', 'mail-settings'] as const;

/** The list of mail accounts. */
export const mailAccounts = [...mailSettings, 'mail-accounts'] as const;

/** Push, fetch and how often. */
export const fetchNewData = [...mailAccounts, 'fetch-new-data'] as const;

/** The list of what iCloud holds. */
export const icloudList = ['settings', 'your-name', 'icloud'] as const;

/** The switch of iCloud Mail on the phone; the screen before it has another name from version to version. */
export const icloudMail = [...icloudList, 'icloud-mail-switch'] as const;

/** The switch of iCloud Mail on a Mac. */
export const icloudMailOnMac = ['system-settings', 'your-name', 'icloud', 'icloud-mail-switch'] as const;

/** The list of blocked contacts since iOS 26; before, it stood in the settings of Mail. */
export const blockedContacts = ['settings', 'privacy-security', 'blocked-contacts'] as const;
