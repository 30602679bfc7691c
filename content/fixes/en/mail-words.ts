/** What several fixes of the mail guide say in the same words, in English. */
export const words = {
  older: 'On iOS 17 and earlier, skip {label:apps}.',
  keepAccount: 'Don’t tap {label:delete-account}.',
} as const;
