const owners = new Map<string, Element>();

/**
 * A name for what an element saves. With an id it is `naosu-<id>`: elements of one id share it, on one page as on several, so that a page
 * that is swapped for the next hands its case on. Without, it goes by the tag, by the place among elements without an id, and, for a case, by
 * the page and its topic: what an article began is not taken up by the next one.
 */
export function claimKey(element: Element): string {
  if (element.id) return `naosu-${element.id}`;
  const name = `naosu-${element.localName.replace('naosu-', '')}`;
  const { topic = '' } = element as { readonly topic?: string };
  const scope = 'symptom' in element ? `@/${location.pathname.slice(1)} ${topic}` : '';
  for (let place = 1; ; place++) {
    const key = place === 1 ? name : `${name}-${place}`;
    const owner = owners.get(key);
    if (owner && owner !== element && owner.isConnected) continue;
    owners.set(key, element);
    return key + scope;
  }
}
