import type { TextIndex } from './text-index.js';

/** What a query shares with one owner's texts. `best` is the text that fits best; shares are 0 to 1. */
export interface Likeness {
  readonly owner: number;
  readonly best: number;
  readonly score: number;
  /** Share of the query that the best text holds, of the best text that the query holds, and of the query that all texts speak of. */
  readonly ofQuery: number;
  readonly ofText: number;
  readonly usage: number;
  /** The same as a sum, not as a share: what a long text says of it. */
  readonly spoken: number;
}

/** A term of a query that some texts hold. */
interface KnownTerm {
  readonly texts: readonly number[];
  readonly weight: number;
}

/** Uses of a word in an owner's texts after which one more tells little. */
const enoughUses = 2;
/** The commonest terms of a query are left out beyond this many places: they tell nothing apart. */
const mostPlaces = 40_000;
/** The query counts more: a paste holds more than the text, a few words less. */
const weights = { ofQuery: 0.6, ofText: 0.25 };
/** Weight of what all texts of an owner say, beside its best one. */
const usageWeight = 1.6;
/** A text that is the query to the letter. */
const equalWeight = 3;

/**
 * The owners that have most in common with a query given as its weighed terms, best first; `more` is what else counts for one. Thousands of
 * texts are gone through for each letter typed: numbers stay in arrays, and only what is returned becomes objects.
 */
export function nearest(
  index: TextIndex, terms: ReadonlyMap<string, number>, most: number, more: (owner: number) => number,
): readonly Likeness[] {
  const { postings, unheard, shared, spoken, sizes, best } = index;
  let whole = 0;
  const known: KnownTerm[] = [];
  terms.forEach((share, term) => {
    const posting = postings.get(term);
    const weight = share * (posting?.rarity ?? unheard);
    whole += weight;
    if (posting) known.push({ texts: posting.texts, weight });
  });
  const ofQuery = (text: number) => shared[text]! / whole;
  const ofText = (text: number) => Math.min(1, shared[text]! / sizes[text]!);
  const fit = (text: number) => weights.ofQuery * ofQuery(text) + weights.ofText * ofText(text);
  const score = (owner: number) => fit(best[owner]!) + (usageWeight * spoken[owner]!) / whole
    + (ofQuery(best[owner]!) > 0.99 && ofText(best[owner]!) > 0.99 ? equalWeight : 0) + more(owner);
  const texts = share(index, known.sort((a, b) => a.texts.length - b.texts.length));
  const owners = chooseTexts(index, texts, fit);
  const found = topOf(owners, score, most).map(([owner, its]): Likeness => {
    const text = best[owner]!;
    const all = spoken[owner]!;
    return { owner, best: text, score: its, ofQuery: ofQuery(text), ofText: ofText(text), usage: all / whole, spoken: all };
  });
  for (const text of texts) shared[text] = 0;
  for (const owner of owners) [spoken[owner], best[owner]] = [0, -1];
  return found;
}

/** Adds up what each text and each owner has in common with the query, rare terms first; returns the texts that have anything. */
function share({ owners, shared, spoken }: TextIndex, terms: readonly KnownTerm[]): readonly number[] {
  const touched: number[] = [];
  let places = 0;
  for (const { texts, weight } of terms) {
    places += texts.length;
    if (places > mostPlaces && touched.length > 0) break;
    let uses = 0;
    for (let place = 0; place < texts.length; place++) {
      const text = texts[place]!;
      if (shared[text] === 0) touched.push(text);
      shared[text]! += weight;
      uses += 1;
      const owner = owners[text]!;
      if (place + 1 < texts.length && owners[texts[place + 1]!] === owner) continue;
      spoken[owner]! += (weight * uses) / (uses + enoughUses);
      uses = 0;
    }
  }
  return touched;
}

/** Finds the best of each owner's texts; returns the owners. */
function chooseTexts({ owners, best }: TextIndex, texts: readonly number[], fit: (text: number) => number): readonly number[] {
  const found: number[] = [];
  for (const text of texts) {
    const owner = owners[text]!;
    if (best[owner] === -1) found.push(owner);
    if (best[owner] === -1 || fit(text) > fit(best[owner]!)) best[owner] = text;
  }
  return found;
}

/** The owners with the highest scores, best first; of equals, the one that was found first. */
function topOf(owners: readonly number[], scoreOf: (owner: number) => number, most: number): readonly (readonly [number, number])[] {
  const top: (readonly [number, number])[] = [];
  for (const owner of owners) {
    const score = scoreOf(owner);
    if (top.length === most && score <= top[most - 1]![1]) continue;
    let place = top.length;
    while (place > 0 && top[place - 1]![1] < score) place -= 1;
    top.splice(place, 0, [owner, score]);
    if (top.length > most) top.pop();
  }
  return top;
}
