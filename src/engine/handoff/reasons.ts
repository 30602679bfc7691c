/** Why a human is asked: the reader's wish; nothing left that may be tried, or nothing without loss; what the case itself says. */
export const handoffReasons = ['asked', 'exhausted', 'locked', 'message', 'account', 'hardware'] as const;
export type HandoffReason = (typeof handoffReasons)[number];
