const isLatin = (text: string, at: number) => {
  const code = text.charCodeAt(at);
  return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a);
};

/** The different pairs of letters of a normalised text; threes in Latin script, where pairs say little. */
export function grams(text: string): readonly string[] {
  const found = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) {
    const latin = isLatin(text, at) && isLatin(text, at + 1);
    found.add(text.slice(at, latin && isLatin(text, at + 2) ? at + 3 : at + 2));
  }
  return [...found];
}
