import { entryOf, nameOf, fragmentParts, readFragment } from './fragment.js';

/** Also for who loads it later, from a file apart from the first view. */
export { readFragment };

const safe = (text: string) => encodeURIComponent(text)
  .replace(/[^\w%-]|_/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`).replace(/%/g, '_');

const split = (address: string): readonly [page: string, fragment: string] => {
  const [page, ...fragment] = address.split('#');
  return [page!, fragment.join('#')];
};

/** `address` with `value` under `key` of its fragment, or without; the rest of the fragment is kept. */
export function addressWith(key: string, value: string | undefined, address = location.href): string {
  const [page, fragment] = split(address);
  const rest = fragmentParts(fragment).filter((part) => entryOf(part)?.[0] !== nameOf(key));
  const entries = [...rest.map(entryOf), value === undefined ? undefined : [nameOf(key), value]];
  const ours = entries.flatMap((entry) => (entry ? [entry.map((piece) => safe(piece!)).join('__')] : [])).join('_-');
  const next = [...rest.filter((part) => !entryOf(part)), ours].filter(Boolean).join('&');
  return next ? `${page}#${next}` : page;
}

/** The address that opens `value` under `key` on any device; undefined where the page has none of its own, as inside `srcdoc`. */
export const linkWith = (key: string, value: string): string | undefined =>
  (/^(https?|file):/.test(location.protocol) ? addressWith(key, value) : undefined);

/** A link to a place on this page; a `<base>` of the page has no say. */
export function linkTo(fragment: string): string {
  const [page] = split(location.href);
  return location.protocol === 'about:' || split(document.baseURI)[0] === page ? `#${fragment}` : `${page}#${fragment}`;
}

/** A link to `value` of the element with this id. */
export const linkInto = (id: string, value: string): string => linkTo(`${safe(`naosu-${id}`)}__${safe(value)}`);

/**
 * Writes `value` under `key` of the URL fragment. Where the page has a fragment of its own, which may be a route or a place that it
 * scrolls to, storage alone has it; what a link brought there goes, but from a route. Keeps the page's own history state.
 */
export function writeFragment(key: string, value: string | undefined) {
  const { hash, href, protocol } = location;
  if (/^#[/!]/.test(hash) || protocol === 'about:') return;
  const own = fragmentParts(hash.slice(1)).some((part) => !entryOf(part));
  const next = own ? undefined : value;
  if (readFragment(key) === next) return;
  try {
    history.replaceState(history.state, '', addressWith(key, next, href));
  } catch {
    // Too many calls, or a sandboxed frame: storage still has it.
  }
}
