/** A hash router owns the whole fragment; it is never written. */
const isRoute = (fragment: string) => /^#[/!]/.test(fragment);

const parts = () => location.hash.slice(1).split('&').filter((part) => part !== '');

/** Reads the value under `key` of the URL fragment. */
export function readFragment(key: string): string | undefined {
  const part = parts().find((candidate) => candidate.startsWith(`${key}=`));
  return part?.slice(key.length + 1);
}

/** The address of this page with `value` under `key` of its fragment; the rest of the fragment is kept. */
export function addressWith(key: string, value: string | undefined): string {
  const others = parts().filter((part) => !part.startsWith(`${key}=`));
  const next = (value === undefined ? others : [...others, `${key}=${value}`]).join('&');
  const { origin, pathname, search } = location;
  return `${origin === 'null' ? '' : origin}${pathname}${search}${next === '' ? '' : `#${next}`}`;
}

/** Writes `value` under `key` of the URL fragment, unless a hash router owns it. Keeps the page's own history state. */
export function writeFragment(key: string, value: string | undefined) {
  if (isRoute(location.hash) || readFragment(key) === value) return;
  try {
    history.replaceState(history.state, '', addressWith(key, value));
  } catch {
    // Too many calls, or a sandboxed frame: storage still has it.
  }
}
