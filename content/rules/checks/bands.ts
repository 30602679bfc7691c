import type { Band } from '../../types.js';

/** Why bands do not cover everything from a number on exactly once; `undefined` when they do. */
export function gapIn(bands: readonly Band[], lowest: number): string | undefined {
  const [first] = bands;
  if (!first) return 'there are no bands';
  if (first.from > lowest) return `nothing covers ${lowest} up to ${first.from}`;
  let index = 0;
  for (const band of bands) {
    const next = bands[++index];
    if (!next) return band.below === undefined ? undefined : `nothing covers ${band.below} and more`;
    if (band.below === undefined) return `"${band.id}" has no end and hides "${next.id}"`;
    if (band.below <= band.from) return `"${band.id}" is empty`;
    if (band.below < next.from) return `nothing covers ${band.below} up to ${next.from}`;
    if (band.below > next.from) return `"${band.id}" and "${next.id}" overlap`;
  }
  return undefined;
}

/** How to close a gap; `lowest` is where the first band begins. */
export const hintOnBands = (lowest: string): string =>
  `Let each band start where the one before ends, the first at ${lowest}, the last open.`;
