/** What a reader of the mail guide may have to have at hand, beside what all guides share. */
export const mailNeeds = ['drafts-copy', 'two-factor', 'docomo-id', 'docomo-pin', 'dns-access', 'tested-forwarding'] as const;
