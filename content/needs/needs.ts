/** What a reader may have to have at hand. */
export const needs = [
  'wifi-password', 'apple-account-password', 'trusted-device', 'recovery-method', 'passcode', 'computer', 'cable', 'charger',
  'carrier-profile',
  'stored-copy', 'time',
] as const;
