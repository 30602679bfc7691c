/** A text as its terms, and whose it is. */
export interface OwnedText {
  readonly owner: object;
  readonly terms: readonly string[];
}

/** Texts by the terms that they hold. */
export interface TextIndex {
  /** Term → numbers of the texts that hold it. */
  readonly postings: ReadonlyMap<string, Int32Array>;
  /** How much a text counts for its length: BM25, where every term counts once. */
  readonly lengthWeights: Float32Array;
  /** How much each term says: the fewer owners use it, the more. */
  readonly rarities: ReadonlyMap<string, number>;
  /** How much a term says that no owner uses. */
  readonly unheard: number;
  /** Reused between queries, all 0. */
  readonly sums: Float32Array;
}

// BM25's usual constants.
const saturation = 1.2;
const lengthShare = 0.75;

/** The commoner terms of a query are weighed only afterwards: those of more texts than this share, and those beyond this many places. */
const commonShare = 0.1;
const mostPlaces = 40_000;

/** Indexes texts given as their terms. */
export function indexTexts(texts: readonly OwnedText[]): TextIndex {
  const owners = new Set(texts.map(({ owner }) => owner)).size;
  const lists = new Map<string, number[]>();
  texts.forEach(({ terms }, text) => {
    for (const term of terms) {
      const list = lists.get(term);
      if (list) list.push(text);
      else lists.set(term, [text]);
    }
  });
  const postings = new Map<string, Int32Array>();
  const rarities = new Map<string, number>();
  lists.forEach((list, term) => {
    postings.set(term, new Int32Array(list));
    rarities.set(term, rarityOf(new Set(list.map((text) => texts[text]!.owner)).size, owners));
  });
  const mean = Math.max(1, texts.reduce((sum, { terms }) => sum + terms.length, 0) / Math.max(1, texts.length));
  const lengthWeights = new Float32Array(texts.map(({ terms }) =>
    (saturation + 1) / (1 + saturation * (1 - lengthShare + (lengthShare * terms.length) / mean))));
  return { postings, rarities, lengthWeights, unheard: rarityOf(0, owners), sums: new Float32Array(texts.length) };
}

const rarityOf = (count: number, of: number) => Math.log(1 + (of - count + 0.5) / (count + 0.5));

/** How much a term says, also one that no text holds. */
export function rarity(index: TextIndex, term: string): number {
  return index.rarities.get(term) ?? index.unheard;
}

/** Numbers of the texts that share most with these terms, at most `limit`, in no order. */
export function nearestTexts(index: TextIndex, terms: readonly string[], limit: number): readonly number[] {
  const { sums, lengthWeights } = index;
  const touched: number[] = [];
  const common = sums.length * commonShare;
  let places = 0;
  for (const { texts, weight } of rarestFirst(index, terms)) {
    places += texts.length;
    // Common terms are all that tells texts apart where the rare ones stand in few.
    if ((places > mostPlaces && touched.length > 0) || (texts.length > common && touched.length >= limit)) break;
    for (let place = 0; place < texts.length; place++) {
      const text = texts[place]!;
      if (sums[text] === 0) touched.push(text);
      sums[text]! += weight;
    }
  }
  const best = topOf(touched, (text) => sums[text]! * lengthWeights[text]!, limit);
  for (const text of touched) sums[text] = 0;
  return best;
}

function rarestFirst(index: TextIndex, terms: readonly string[]) {
  const known = terms.flatMap((term) => {
    const texts = index.postings.get(term);
    return texts ? [{ texts, weight: rarity(index, term) }] : [];
  });
  return known.sort((a, b) => a.texts.length - b.texts.length);
}

/** The `limit` items with the highest scores, without sorting the rest. */
function topOf(items: readonly number[], scoreOf: (item: number) => number, limit: number): readonly number[] {
  const top: { item: number; score: number }[] = [];
  for (const item of items) {
    const score = scoreOf(item);
    if (top.length === limit && score <= top[limit - 1]!.score) continue;
    let place = Math.min(top.length, limit - 1);
    while (place > 0 && top[place - 1]!.score < score) {
      top[place] = top[place - 1]!;
      place -= 1;
    }
    top[place] = { item, score };
  }
  return top.map(({ item }) => item);
}
