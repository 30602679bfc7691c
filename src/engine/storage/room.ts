import { exactGb, type StorageInput } from './input.js';
import { freeOf } from './usage.js';

/**
 * Whether the next backup of this device fits. `exact`: with nothing left. `full`: nothing is free, which is short of
 * anything. `over`: more is used than the plan holds.
 */
export interface Room {
  readonly state: 'enough' | 'exact' | 'short' | 'full' | 'over';
  readonly freeGb: number;
  readonly nextBackupGb: number;
  /** Free after the backup; 0 where it does not fit. */
  readonly leftGb: number;
  /** What has to be freed first; 0 where it fits. */
  readonly missingGb: number;
}

/** Room for the next backup; undefined while what is free or the size is not known. */
export function roomOf(input: StorageInput): Room | undefined {
  const free = freeOf(input);
  const { nextBackupGb } = input;
  if (free === undefined || nextBackupGb === undefined) return undefined;
  const left = exactGb(free - nextBackupGb);
  return { state: stateOf(free, left), freeGb: Math.max(0, free), nextBackupGb, leftGb: Math.max(0, left), missingGb: Math.max(0, -left) };
}

function stateOf(free: number, left: number): Room['state'] {
  if (free < 0) return 'over';
  if (free === 0) return 'full';
  if (left < 0) return 'short';
  return left === 0 ? 'exact' : 'enough';
}
