/**
 * A part as it is written: letters, digits, `-` and `_` alone, so that a page may use its fragment as a selector. Any other sign is `_`
 * and its code, a key goes before its value by `__`, and parts are joined by `_-`: neither comes of a sign.
 */
const written = /^naosu-[\w-]*?__[\w-]*$/;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // Cut off half-way.
  }
}

/** The parts of a fragment, those of the page among them. */
export const fragmentParts = (fragment: string): readonly string[] =>
  fragment.split('&').flatMap((piece) => (written.test(piece) ? piece.split('_-') : piece || []));

/** Key and value of a part of ours: as it is written, or of a link with `=`, which may have been encoded on its way. */
export function entryOf(part: string): readonly [key: string, value: string] | undefined {
  const safe = written.test(part);
  const text = safe || part.includes('=') ? part : decoded(part);
  const end = text.indexOf(safe ? '__' : '=');
  if (end < 0 || !text.startsWith('naosu-')) return undefined;
  const [key, value] = [text.slice(0, end), text.slice(end + (safe ? 2 : 1))].map((piece) => decoded(safe ? piece.replace(/_/g, '%') : piece));
  return [key!, value!];
}

/** How a key is named in an address: that of a case without an id is of the page that it stands on. */
export const nameOf = (key: string): string => (key.startsWith('naosu:') ? key.slice(key.lastIndexOf(' ') + 1) : key);

/** Reads the value under `key` of the URL fragment. */
export function readFragment(key: string): string | undefined {
  for (const part of fragmentParts(location.hash.slice(1))) {
    const [name, value] = entryOf(part) ?? [];
    if (name === nameOf(key)) return value;
  }
  return undefined;
}
