import { exactGb, kinds, type Kind, type StorageInput } from './input.js';

/** What one kind takes. */
export interface Part {
  readonly kind: Kind;
  readonly gb: number;
}

const sum = (numbers: readonly number[]) => exactGb(numbers.reduce((total, number) => total + number, 0));

/** What each kind takes that the reader gave a number for, in the order in which it is drawn. */
export function partsOf({ kinds: sizes = {}, backups = [] }: StorageInput): readonly Part[] {
  const all = { ...sizes, backups: backups.length > 0 ? sum(backups.map(({ gb }) => gb)) : undefined };
  return kinds.flatMap((kind) => {
    const gb = all[kind];
    return gb === undefined ? [] : [{ kind, gb }];
  });
}

/** The kinds taken together. */
export const partsTotal = (input: StorageInput): number => sum(partsOf(input).map(({ gb }) => gb));

/** What is used, the family included; undefined where it can neither be read nor reckoned. */
export function usedOf(input: StorageInput): number | undefined {
  const { usedGb, freeGb, planGb, familyGb = 0 } = input;
  if (usedGb !== undefined) return exactGb(usedGb + familyGb);
  // What is free of a shared plan is what the family has left of it, too.
  if (freeGb !== undefined) return planGb === undefined ? undefined : exactGb(Math.max(0, planGb - freeGb));
  return partsOf(input).length > 0 ? exactGb(partsTotal(input) + familyGb) : undefined;
}

/** What is free; negative where more is used than the plan holds, undefined where it is not known. */
export function freeOf(input: StorageInput): number | undefined {
  const { usedGb, freeGb, planGb } = input;
  // No more is free than the plan holds.
  if (usedGb === undefined && freeGb !== undefined) return Math.min(freeGb, planGb ?? freeGb);
  const used = usedOf(input);
  return planGb === undefined || used === undefined ? undefined : exactGb(planGb - used);
}

/** The next backups of all devices; undefined while that of this one is not known. */
export function nextOf({ nextBackupGb, otherNextGb, devices = 1 }: StorageInput): number | undefined {
  if (nextBackupGb === undefined) return undefined;
  return exactGb(nextBackupGb + (devices > 1 ? otherNextGb ?? nextBackupGb * (devices - 1) : 0));
}

/** What has to fit: all that is used, and the next backup of each device; undefined while one of them is not known. */
export function neededOf(input: StorageInput): number | undefined {
  const used = usedOf(input);
  const next = nextOf(input);
  return used === undefined || next === undefined ? undefined : exactGb(used + next);
}
