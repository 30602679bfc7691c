/** What several fixes of the mail guide say in the same words, in Japanese. */
export const words = {
  older: 'iOS 17以前では、{label:apps}の行を飛ばします。',
  keepAccount: '{label:delete-account}は押さないでください。',
} as const;
