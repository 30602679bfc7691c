import type { Fix } from '../types.js';

/** What only the service or an administrator can mend. */
export const serviceFixes = {
  'wait-for-service': {
    causes: ['apple-service'], minutes: 120, risk: 'none',
    steps: [{ id: 'look', link: 'system-status' }, { id: 'wait', waitSeconds: 7200 }, { id: 'again', link: 'system-status' },
      { id: 'retry' }],
  },
  'ask-administrator': {
    causes: ['restriction'], minutes: 10, risk: 'none',
    steps: [{ id: 'look', path: ['settings', 'general', 'device-management'] }, { id: 'keep' }, { id: 'ask' }],
  },
} as const satisfies Record<string, Fix>;
