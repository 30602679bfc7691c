/** Numbers from 0 to 1, the same for the same words: a draw belongs to what it is for, and to nothing that came before it. */
export function draw(...words: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const letter of words.join('/')) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  // Murmur's finish: words that differ in one letter give numbers that have nothing in common.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
}

/** One of these, by their weights. */
export function pick<T>(from: readonly (readonly [value: T, weight: number])[], ...words: readonly (string | number)[]): T {
  const total = from.reduce((sum, [, weight]) => sum + weight, 0);
  let left = draw(...words) * total;
  for (const [value, weight] of from) {
    left -= weight;
    if (left < 0) return value;
  }
  return from[from.length - 1]![0];
}

/** The items as each reader would take them: mostly from the top, now and then from below. */
export const asTaken = (items: readonly string[], ...words: readonly (string | number)[]): readonly string[] =>
  items.map((item, place) => [-Math.log(draw(item, ...words) || 1e-9) * (place + 1), item] as const).sort((a, b) => a[0] - b[0])
    .map(([, item]) => item);
