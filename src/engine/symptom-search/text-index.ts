/** A text as its weighed terms, and the number of its owner; texts of one owner stand together. */
export interface OwnedText {
  readonly owner: number;
  readonly terms: ReadonlyMap<string, number>;
}

/** The texts that hold a term, and how much it says: the fewer owners use it, the more. */
export interface Posting {
  readonly texts: number[];
  owners: number;
  rarity: number;
}

/** Texts by the terms that they hold. */
export interface TextIndex {
  readonly postings: ReadonlyMap<string, Posting>;
  /** How much a term says that no owner uses. */
  readonly unheard: number;
  readonly owners: Int32Array;
  /** What all terms of a text say together. */
  readonly sizes: Float64Array;
  /** What each text, and each owner, has in common with a query, and which of an owner's texts fits best; all 0 and -1 between queries. */
  readonly shared: Float64Array;
  readonly spoken: Float64Array;
  readonly best: Int32Array;
}

const rarityOf = (count: number, of: number) => Math.log(1 + (of - count + 0.5) / (count + 0.5));

/** Indexes texts given as their terms; yields after each. */
export function* indexSteps(texts: readonly OwnedText[], count: number): Generator<undefined, TextIndex, undefined> {
  const postings = new Map<string, Posting>();
  const owners = new Int32Array(texts.length);
  const sizes = new Float64Array(texts.length);
  for (let text = 0; text < texts.length; text++) {
    const { owner, terms } = texts[text]!;
    owners[text] = owner;
    terms.forEach((_, term) => {
      const posting = postings.get(term) ?? { texts: [], owners: 0, rarity: 0 };
      if (posting.owners === 0) postings.set(term, posting);
      if (posting.owners === 0 || owners[posting.texts[posting.texts.length - 1]!] !== owner) posting.owners += 1;
      posting.texts.push(text);
    });
    yield;
  }
  for (let text = 0; text < texts.length; text++) {
    const { terms } = texts[text]!;
    terms.forEach((weight, term) => {
      const posting = postings.get(term)!;
      posting.rarity ||= rarityOf(posting.owners, count);
      sizes[text]! += weight * posting.rarity;
    });
    yield;
  }
  return { postings, unheard: rarityOf(0, count), owners, sizes, shared: new Float64Array(texts.length),
    spoken: new Float64Array(count), best: new Int32Array(count).fill(-1) };
}
