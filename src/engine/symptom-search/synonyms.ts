import { normalise } from './normalise.js';

/** Groups of normalised words that mean the same. */
export type SynonymGroups = readonly (readonly string[])[];

/** Groups with at least two different words once normalised; single letters are no words. */
export function synonymGroups(groups: readonly (readonly string[])[]): SynonymGroups {
  return groups.map((group) => [...new Set(group.map(normalise))].filter((word) => word.length > 1)).filter((group) => group.length > 1);
}

/** For each group with a word in `text`: the longest such word and a term that stands for the group. */
export function synonymsIn(text: string, groups: SynonymGroups): readonly { readonly term: string; readonly word: string }[] {
  const found: { term: string; word: string }[] = [];
  groups.forEach((group, index) => {
    const words = group.filter((word) => text.includes(word));
    const word = words.reduce((longest, other) => (other.length > longest.length ? other : longest), '');
    if (word !== '') found.push({ term: `=${index}`, word });
  });
  return found;
}
