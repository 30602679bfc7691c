/** A text as its weighed terms, and the number of its owner; texts of one owner stand together. */
export interface OwnedText {
  readonly owner: number;
  readonly terms: ReadonlyMap<string, number>;
}

/** Texts by the terms that they hold. */
export interface TextIndex {
  /** Term → numbers of the texts that hold it. */
  readonly postings: ReadonlyMap<string, Int32Array>;
  /** How much each term says: the fewer owners use it, the more. */
  readonly rarities: ReadonlyMap<string, number>;
  /** How much a term says that no owner uses. */
  readonly unheard: number;
  readonly owners: Int32Array;
  /** What all terms of a text say together. */
  readonly sizes: Float32Array;
  /** Reused between queries, all 0. */
  readonly shared: Float32Array;
}

/** What a query shares with one owner's texts. `best` is the text that fits best; shares are 0 to 1. */
export interface Likeness {
  readonly owner: number;
  readonly best: number;
  /** Share of the query that the best text holds, of the best text that the query holds, and of the query that all texts speak of. */
  readonly ofQuery: number;
  readonly ofText: number;
  readonly usage: number;
  /** The same as a sum, not as a share: what a long text says of it. */
  readonly spoken: number;
}

/** Uses of a word in an owner's texts after which one more tells little. */
const enoughUses = 2;
/** The commonest terms of a query are left out beyond this many places: they tell nothing apart. */
const mostPlaces = 40_000;

/** Indexes texts given as their terms. */
export function indexTexts(texts: readonly OwnedText[], count: number): TextIndex {
  const lists = new Map<string, number[]>();
  texts.forEach(({ terms }, text) => terms.forEach((_, term) => {
    const list = lists.get(term);
    if (list) list.push(text);
    else lists.set(term, [text]);
  }));
  const postings = new Map<string, Int32Array>();
  const rarities = new Map<string, number>();
  const owners = new Int32Array(texts.map(({ owner }) => owner));
  lists.forEach((list, term) => {
    postings.set(term, new Int32Array(list));
    rarities.set(term, rarityOf(new Set(list.map((text) => owners[text])).size, count));
  });
  const sizes = new Float32Array(texts.map(({ terms }) => {
    let size = 0;
    terms.forEach((weight, term) => { size += weight * rarities.get(term)!; });
    return size;
  }));
  return { postings, rarities, unheard: rarityOf(0, count), owners, sizes, shared: new Float32Array(texts.length) };
}

const rarityOf = (count: number, of: number) => Math.log(1 + (of - count + 0.5) / (count + 0.5));

/** How much each owner's texts have in common with a query given as its weighed terms; owners without any are left out. */
export function likenesses(index: TextIndex, terms: ReadonlyMap<string, number>): readonly Likeness[] {
  const { postings, rarities, unheard, owners, sizes, shared } = index;
  let whole = 0;
  const known: { texts: Int32Array; weight: number }[] = [];
  terms.forEach((share, term) => {
    const weight = share * (rarities.get(term) ?? unheard);
    whole += weight;
    const texts = postings.get(term);
    if (texts) known.push({ texts, weight });
  });
  known.sort((a, b) => a.texts.length - b.texts.length);
  const spoken = new Map<number, number>();
  const touched: number[] = [];
  let places = 0;
  for (const { texts, weight } of known) {
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
      spoken.set(owner, (spoken.get(owner) ?? 0) + (weight * uses) / (uses + enoughUses));
      uses = 0;
    }
  }
  const found = new Map<number, Likeness>();
  for (const text of touched) {
    const owner = owners[text]!;
    const ofQuery = shared[text]! / whole;
    const ofText = Math.min(1, shared[text]! / sizes[text]!);
    const other = found.get(owner);
    const likeness = { owner, best: text, ofQuery, ofText, usage: spoken.get(owner)! / whole, spoken: spoken.get(owner)! };
    if (!other || fit(likeness) > fit(other)) found.set(owner, likeness);
  }
  for (const text of touched) shared[text] = 0;
  return [...found.values()];
}

/** The query counts more: a paste holds more than the text, a few words less. */
export const fit = ({ ofQuery, ofText }: Pick<Likeness, 'ofQuery' | 'ofText'>): number => 0.6 * ofQuery + 0.25 * ofText;
