/** Texts by the terms that they hold. */
export interface TextIndex {
  /** Term → numbers of the texts that hold it. */
  readonly postings: ReadonlyMap<string, Int32Array>;
  /** How much a text counts for its length: BM25, where every term counts once. */
  readonly lengthWeights: Float32Array;
  /** Reused between queries, all 0. */
  readonly sums: Float32Array;
}

// BM25's usual constants.
const saturation = 1.2;
const lengthShare = 0.75;

/** A term of more texts than this share is weighed only afterwards, where there are rarer ones. */
const commonShare = 0.1;

/** Indexes texts given as their terms. */
export function indexTexts(texts: readonly (readonly string[])[]): TextIndex {
  const lists = new Map<string, number[]>();
  texts.forEach((terms, text) => {
    for (const term of terms) {
      const list = lists.get(term);
      if (list) list.push(text);
      else lists.set(term, [text]);
    }
  });
  const postings = new Map<string, Int32Array>();
  lists.forEach((list, term) => postings.set(term, new Int32Array(list)));
  const mean = Math.max(1, texts.reduce((sum, terms) => sum + terms.length, 0) / Math.max(1, texts.length));
  const lengthWeights = new Float32Array(texts.map(({ length }) =>
    (saturation + 1) / (1 + saturation * (1 - lengthShare + (lengthShare * length) / mean))));
  return { postings, lengthWeights, sums: new Float32Array(texts.length) };
}

/** How much a term says: the rarer, the more. */
export function rarity(index: TextIndex, term: string): number {
  const count = index.postings.get(term)?.length ?? 0;
  return Math.log(1 + (index.sums.length - count + 0.5) / (count + 0.5));
}

/** Numbers of the texts that share most with these terms, at most `limit`, in no order. */
export function nearestTexts(index: TextIndex, terms: readonly string[], limit: number): readonly number[] {
  const { postings, sums, lengthWeights } = index;
  const most = sums.length * commonShare;
  const known = terms.filter((term) => postings.has(term));
  const rare = known.filter((term) => postings.get(term)!.length <= most);
  const touched: number[] = [];
  for (const term of rare.length > 0 ? rare : known) {
    const weight = rarity(index, term);
    for (const text of postings.get(term)!) {
      if (sums[text] === 0) touched.push(text);
      sums[text]! += weight;
    }
  }
  const best = topOf(touched, (text) => sums[text]! * lengthWeights[text]!, limit);
  for (const text of touched) sums[text] = 0;
  return best;
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
