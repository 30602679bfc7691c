/** In what is written of ours: letters, digits, `-` and `_`, so that a page may use its fragment as a selector. */
const safe = (text: string) => encodeURIComponent(text)
  .replace(/[^\w%-]|_/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`).replace(/%/g, '_');

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // Cut off half-way.
  }
}

/** Our parts are joined by `_-`, and a key goes before its value by `__`: neither stands in what is safe. */
const ours = (piece: string) => (/^naosu-.*__/.test(piece) ? piece.split('_-') : [piece]);
const parts = () => location.hash.slice(1).split('&').filter((piece) => piece !== '').flatMap(ours);

/** Key and value of a part: as it is written into the page's address, or, in a link, with a `=` that may have been encoded on its way. */
function entryOf(part: string): readonly [key: string, value: string] {
  const written = /^(naosu-.*?)__(.*)$/.exec(part);
  if (written) return [decoded(written[1]!.replace(/_/g, '%')), decoded(written[2]!.replace(/_/g, '%'))];
  const text = part.includes('=') ? part : decoded(part);
  const end = text.indexOf('=');
  return end < 0 ? [text, ''] : [decoded(text.slice(0, end)), decoded(text.slice(end + 1))];
}

/** Without an id, what is stored is of one page and topic; a link is of one page as it is. */
const nameOf = (key: string) => key.split('@/')[0]!;

const others = (key: string) => parts().filter((part) => entryOf(part)[0] !== nameOf(key));

/** Reads the value under `key` of the URL fragment. */
export function readFragment(key: string): string | undefined {
  const part = parts().find((candidate) => candidate.startsWith('naosu-') && entryOf(candidate)[0] === nameOf(key));
  return part === undefined ? undefined : entryOf(part)[1];
}

/** A link to `value` of the element with this id, on this page; a `<base>` of the page has no say. */
export function linkTo(id: string, value: string): string {
  const fragment = `#naosu-${encodeURIComponent(id)}=${value}`;
  const page = location.href.split('#')[0]!;
  return document.baseURI.split('#')[0] === page || location.protocol === 'about:' ? fragment : `${page}${fragment}`;
}

/** The address of this page with `value` under `key` of its fragment; the rest of the fragment is kept. */
export function addressWith(key: string, value: string): string {
  const { origin, pathname, search } = location;
  return `${origin === 'null' ? '' : origin}${pathname}${search}#${[...others(key), `${encodeURIComponent(nameOf(key))}=${value}`].join('&')}`;
}

/**
 * Writes `value` under `key` of the URL fragment, unless the page has one of its own: a route, or a place that it scrolls to. Keeps the page's
 * own history state.
 */
export function writeFragment(key: string, value: string | undefined) {
  const rest = others(key);
  if (rest.some((part) => !part.startsWith('naosu-')) || readFragment(key) === value || location.protocol === 'about:') return;
  const fragment = [...rest.map((part) => entryOf(part)).map(([name, held]) => `${safe(name)}__${safe(held)}`),
    ...(value === undefined ? [] : [`${safe(nameOf(key))}__${safe(value)}`])].join('_-');
  try {
    history.replaceState(history.state, '', `${location.href.split('#')[0]!}${fragment && `#${fragment}`}`);
  } catch {
    // Too many calls, or a sandboxed frame: storage still has it.
  }
}
