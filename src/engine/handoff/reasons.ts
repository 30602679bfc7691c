/**
 * Why a human is asked: the reader's wish; nothing left that may be tried, nothing without loss, or nothing worth its loss; what the case
 * itself says.
 */
export const handoffReasons = ['asked', 'exhausted', 'locked', 'unlikely', 'message', 'account', 'hardware'] as const;
export type HandoffReason = (typeof handoffReasons)[number];
