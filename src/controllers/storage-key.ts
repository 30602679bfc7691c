const owners = new Map<string, Element>();

/** A name for what an element saves: `naosu-<id>`, or by its tag and its place among elements without an id. */
export function claimKey(element: Element): string {
  const name = `naosu-${element.id || element.localName.replace('naosu-', '')}`;
  for (let place = 1; ; place++) {
    const key = place === 1 ? name : `${name}-${place}`;
    const owner = owners.get(key);
    if (owner && owner !== element && owner.isConnected) continue;
    owners.set(key, element);
    return key;
  }
}
