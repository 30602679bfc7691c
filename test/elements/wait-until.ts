import { waitUntil as once } from '@open-wc/testing';

/** Waits as long as a test may take: how fast a busy machine is proves nothing. */
export const waitUntil = (holds: () => unknown, what?: string): Promise<void> => once(holds, what, { timeout: 24000 });
