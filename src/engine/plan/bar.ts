import { exactGb, type Kind, type StorageInput } from './input.js';
import { nextOf, partsOf, partsTotal, usedOf } from './usage.js';

/** A stretch of the storage bar: a kind, `used` where no kind is known, `rest` for what the known ones leave, the family, the next backups,
 * or what stays free. */
export interface Stretch {
  readonly id: Kind | 'used' | 'rest' | 'family' | 'next' | 'free';
  readonly gb: number;
  /** Start and length as shares of the bar. */
  readonly from: number;
  readonly share: number;
}

/** The storage bar. */
export interface Bar {
  readonly stretches: readonly Stretch[];
  /** Plans whose limit lies within the bar, as shares. */
  readonly limits: readonly { readonly sizeGb: number; readonly at: number }[];
  readonly usedGb: number;
  /** Why the numbers cannot all be right: the kinds together are more than what is used, or more is free than the plan holds. */
  readonly contradicts: 'kinds' | 'free' | undefined;
}

/** The bar as the phone draws it, as long as the plan or as what has to fit, whichever is more; undefined where nothing is known. */
export function barOf(input: StorageInput, sizes: readonly number[]): Bar | undefined {
  const { planGb = 0, familyGb = 0 } = input;
  const known = usedOf(input);
  if (known === undefined) return undefined;
  const parts = partsOf(input);
  const family = input.usedGb === undefined && input.freeGb !== undefined ? 0 : familyGb;
  const own = exactGb(known - family);
  const rest = exactGb(own - partsTotal(input));
  const used = Math.max(known, exactGb(partsTotal(input) + family));
  const next = nextOf(input) ?? 0;
  const free = exactGb(planGb - used - next);
  const pieces: readonly Omit<Stretch, 'from' | 'share'>[] = [
    ...parts.map(({ kind, gb }) => ({ id: kind, gb })),
    { id: parts.length > 0 ? 'rest' as const : 'used' as const, gb: rest }, { id: 'family' as const, gb: family },
    { id: 'next' as const, gb: next }, { id: 'free' as const, gb: free },
  ];
  const scale = Math.max(planGb, exactGb(used + next));
  return {
    stretches: laidOut(pieces.filter(({ gb }) => gb > 0), scale),
    limits: sizes.filter((sizeGb) => sizeGb > 0 && sizeGb <= scale).map((sizeGb) => ({ sizeGb, at: sizeGb / scale })),
    usedGb: used,
    contradicts: tooFree(input) ? 'free' : rest < 0 ? 'kinds' : undefined,
  };
}

const tooFree = ({ planGb, usedGb, freeGb }: StorageInput) =>
  usedGb === undefined && (freeGb ?? 0) > (planGb ?? Infinity);

function laidOut(pieces: readonly Omit<Stretch, 'from' | 'share'>[], scale: number): readonly Stretch[] {
  let before = 0;
  return pieces.map(({ id, gb }) => {
    const from = before / scale;
    before += gb;
    return { id, gb, from, share: gb / scale };
  });
}
