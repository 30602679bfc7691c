import type { TextIndex } from './text-index.js';

/** What a first Japanese letter alone may become: terms of the index that begin with it, each weighed by how often it is used. */
export function pairsBegunBy(letter: string, { postings }: TextIndex): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  let all = 0;
  postings.forEach(({ texts }, term) => {
    if (term[0] !== letter || term.length > 2) return;
    uses.set(term, texts.length);
    all += texts.length;
  });
  uses.forEach((count, term) => uses.set(term, count / all));
  return uses;
}
