/** Mail of these companies does not hang on iCloud; each but the last has a ladder of its own. */
export const otherServices = ['au', 'softbank', 'rakuten', 'yahoo', 'gmail', 'other'] as const;
