/** What stands on a page, and hardly in a help text. */
const ofThePage = 'main,footer,nav,aside,form,h1,iframe,link,style,script:not([type*=json])';

const isOurs = ({ localName }: Element) => localName.startsWith('naosu-');
const endsLine = (node: Node | null) => node instanceof Text && /\n[^\S\n]*$/.test(node.data);

/**
 * The first element that a tag has swallowed which was never closed; undefined where it holds what a help text may hold. All that follows
 * such a tag is in it, up to the end of what it stands in: so nothing stands behind it. What looks like a help text is known by its lines:
 * the tag begins one, and so would its end.
 */
function swallowedBy(element: Element): Element | undefined {
  if (element.nextSibling) return undefined;
  const all = [...element.querySelectorAll('*')];
  const strange = all.find((inner) => inner.matches(ofThePage) || (isOurs(inner) && !inner.slot));
  return strange ?? (endsLine(element.previousSibling) && endsLine(element.lastChild) ? all[0] : undefined);
}

/**
 * Looks for what a loader cannot see at first: elements in the open shadow roots of a page, which are discovered, and a tag that was never
 * closed, which is told.
 */
export function lookAround(root: ParentNode & Node, discover: (root: ShadowRoot) => void) {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    if (!(element instanceof Element)) continue;
    const { localName, shadowRoot } = element;
    if (isOurs(element)) {
      const swallowed = swallowedBy(element)?.localName;
      if (swallowed) console.warn(`naosu: <${localName}> holds <${swallowed}>. Only </${localName}> closes it, "/>" does not.`);
    } else if (shadowRoot) {
      discover(shadowRoot);
      lookAround(shadowRoot, discover);
    }
  }
}
