import type { LabelName } from '../types.js';

/** A name that holds the device's: as an iPhone shows it, then as an iPad does, which few documents quote. */
export const onEither = (name: LabelName): readonly [LabelName, LabelName] =>
  [name, { ...name, ja: name.ja.replace('iPhone', 'iPad'), en: name.en.replace('iPhone', 'iPad'), unverified: true }];
