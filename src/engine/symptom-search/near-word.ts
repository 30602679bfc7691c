/** Shorter words are too easily another one. */
const shortest = 5;

/** Whether one letter is wrong, missing, too many, or has changed places with its neighbour. */
export function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let head = 0;
  while (head < one.length && one[head] === other[head]) head += 1;
  const rest = (text: string, from: number) => text.slice(head + from);
  return rest(one, 1) === rest(other, 1) || rest(one, 1) === rest(other, 0) || rest(one, 0) === rest(other, 1)
    || (one[head] === other[head + 1] && one[head + 1] === other[head] && rest(one, 2) === rest(other, 2));
}

/** The known words that a word stands for: itself, what an unfinished one may become, or what a mistyped one (`bakcup`) was to be. */
export function wordsMeant(word: string, unfinished: boolean, known: ReadonlySet<string>): readonly string[] {
  if (known.has(word)) return [word];
  const found: string[] = [];
  known.forEach((other) => {
    if (unfinished && word.length > 1 && other.startsWith(word)) found.push(other);
  });
  if (found.length === 0 && word.length >= shortest) {
    known.forEach((other) => {
      if (other.length >= shortest - 1 && isNear(word, other)) found.push(other);
    });
  }
  return found.length > 0 ? found : [word];
}
