import { hasProperty } from './page-controller.js';

const owners = new Map<string, Element>();

/**
 * A name for what an element saves. With an id it is `naosu-<id>`, and elements of one id share it, on one page as across pages: one that
 * takes the place of another goes on with its case. Without an id it goes by the tag and by the place among elements without one; that of a
 * case holds the page and the topic that is shown, too, so that no article opens what another one began.
 */
export function claimKey(element: Element, topic = (element as { readonly topic?: string | null }).topic): string {
  if (element.id) return `naosu-${element.id}`;
  const tag = element.localName;
  const scope = hasProperty(element, 'browserBack') ? `naosu:${location.pathname} ${topic ?? ''} ` : '';
  for (let place = 1; ; place++) {
    const key = scope + (place === 1 ? tag : `${tag}-${place}`);
    const owner = owners.get(key);
    if (owner && owner !== element && owner.isConnected) continue;
    owners.set(key, element);
    return key;
  }
}
