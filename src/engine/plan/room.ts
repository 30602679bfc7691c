import { exactGb, type StorageInput } from './input.js';
import { freeOf, nextOf } from './usage.js';

/**
 * Whether the next backups of all devices fit. `exact`: with nothing left. `full`: nothing is free for them. `over`: more is
 * used than the plan holds.
 */
export interface Room {
  readonly state: 'enough' | 'exact' | 'short' | 'full' | 'over';
  readonly freeGb: number;
  /** The next backups together. */
  readonly nextGb: number;
  /** How many devices they are of. */
  readonly devices: number;
  /** That of this device fits by itself. */
  readonly ownFits: boolean;
  /** Free after the backups; 0 where they do not fit. */
  readonly leftGb: number;
  /** What has to be freed first; 0 where they fit. */
  readonly missingGb: number;
}

/** Room for the next backups; undefined while what is free or the size is not known. */
export function roomOf(input: StorageInput): Room | undefined {
  const free = freeOf(input);
  const next = nextOf(input);
  if (free === undefined || next === undefined) return undefined;
  const left = exactGb(free - next);
  return {
    state: stateOf(free, left), freeGb: Math.max(0, free), nextGb: next, devices: input.devices ?? 1, ownFits: input.nextBackupGb! <= free,
    leftGb: Math.max(0, left), missingGb: Math.max(0, -left),
  };
}

function stateOf(free: number, left: number): Room['state'] {
  if (free < 0) return 'over';
  if (left >= 0) return left === 0 ? 'exact' : 'enough';
  return free === 0 ? 'full' : 'short';
}
