import type { Id } from '@naosu/content';

/** Half-open interval: `from` belongs to it, `below` does not. */
interface Interval {
  readonly id: Id;
  readonly from: number;
  readonly below?: number;
}

/** Id of the band that holds `value`, or undefined where there is a gap. */
export function bandAt(bands: readonly Interval[], value: number): Id | undefined {
  return bands.find((band) => value >= band.from && (band.below === undefined || value < band.below))?.id;
}

/** Ids of the bands that hold any value from `least` to `most`. */
export function bandsWithin(bands: readonly Interval[], least: number, most: number): readonly Id[] {
  return bands.filter((band) => most >= band.from && (band.below === undefined || least < band.below)).map((band) => band.id);
}
