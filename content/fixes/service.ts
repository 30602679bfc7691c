import type { Fix } from '../types.js';

/** What only the service or an administrator can mend. */
export const serviceFixes = {
  'wait-for-service': {
    causes: ['apple-service'], minutes: 120, attended: 5, risk: 'none', asks: ['system-status'],
      skippedWhen: { fact: 'system-status', is: 'normal' },
    steps: [{ id: 'wait', waitSeconds: 7200 }, { id: 'again', link: 'system-status' }, { id: 'retry' }],
  },
  'ask-administrator': {
    causes: ['restriction'], minutes: 10, risk: 'none',
    steps: [{ id: 'look', path: ['settings', 'general', 'device-management'] }, { id: 'keep' }, { id: 'ask' }],
  },
} as const satisfies Record<string, Fix>;
