/** Shorter words are too easily another one. */
const shortest = 5;

/** The words of an index. By their ends, too: whoever gets one letter of a longer word wrong leaves its first two or its last two whole. */
export interface Vocabulary {
  readonly words: Set<string>;
  readonly byEnd: Map<string, string[]>;
}

const head = (word: string) => word.slice(0, 2);
const tail = (word: string) => `-${word.slice(-2)}`;

/** Adds a word, once. */
export function addWord({ words, byEnd }: Vocabulary, word: string): void {
  if (words.has(word)) return;
  words.add(word);
  for (const end of [head(word), tail(word)]) {
    const others = byEnd.get(end);
    if (others) others.push(word);
    else byEnd.set(end, [word]);
  }
}

/** Whether one letter is wrong, missing, too many, or has changed places with its neighbour. */
export function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  const rest = (text: string, from: number) => text.slice(same + from);
  return rest(one, 1) === rest(other, 1) || rest(one, 1) === rest(other, 0) || rest(one, 0) === rest(other, 1)
    || (one[same] === other[same + 1] && one[same + 1] === other[same] && rest(one, 2) === rest(other, 2));
}

/** The known words that a word stands for: itself, what an unfinished one may become, or what a mistyped one (`bakcup`) was to be. */
export function wordsMeant(word: string, unfinished: boolean, { words, byEnd }: Vocabulary): readonly string[] {
  if (words.has(word)) return [word];
  const alike = byEnd.get(head(word)) ?? [];
  const begun = unfinished ? alike.filter((other) => other.startsWith(word)) : [];
  if (begun.length > 0 || word.length < shortest) return begun.length > 0 ? begun : [word];
  const ending = (byEnd.get(tail(word)) ?? []).filter((other) => head(other) !== head(word));
  const near = [...alike, ...ending].filter((other) => other.length >= shortest - 1 && isNear(word, other));
  return near.length > 0 ? near : [word];
}
