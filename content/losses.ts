import { own } from './own.js';
import type { Fix, Id } from './types.js';

/** Ledger lines whose data nobody can bring back and `copy`, if there is one, does not hold. */
export function unprotectedLines({ ledger }: Fix, copy?: Fix): readonly Id[] {
  const lost = ledger?.lost ?? {};
  return Object.keys(lost).filter((line) => {
    const loss = own(lost, line)!;
    return loss !== 'replaceable' && !copy?.protects?.includes(loss);
  });
}

/** Whether a copy holds something of what a fix destroys. */
export const protectsFrom = (copy: Fix, fix: Fix): boolean => unprotectedLines(fix, copy).length < unprotectedLines(fix).length;
