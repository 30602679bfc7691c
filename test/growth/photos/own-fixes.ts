import type { Fix } from '../../types.js';

/** Fixes of this guide alone. */
export const photosFixes = {
  'resume-photos': { causes: ['network'], minutes: 3, risk: 'none', steps: [{ id: 'open' }, { id: 'resume' }, { id: 'retry' }] },
  'photos-meanwhile': { causes: [], minutes: 5, risk: 'none', checklist: true, steps: [{ id: 'keep' }, { id: 'charge' }] },
} as const satisfies Record<string, Fix>;
