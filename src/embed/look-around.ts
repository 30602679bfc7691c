/** What stands on a page, and hardly in a help text. */
const ofThePage = 'main,footer,nav,aside,form,h1,iframe,link,style,script:not([type*=json])';

const isOurs = ({ localName }: Element) => localName.startsWith('naosu-');
const isLine = (node: Node | null, line: RegExp) => node instanceof Text && line.test(node.data);
const startsLine = (node: Node | null) => isLine(node, /^[^\S\n]*\n/);
const endsLine = (node: Node | null) => isLine(node, /\n[^\S\n]*$/);

/**
 * What a tag has swallowed that was never closed; undefined where it holds what a help text may hold. All that follows such a tag is in it,
 * up to the end of what it stands in: so nothing stands behind it. What looks like a help text is known by its lines, since whoever writes
 * one begins and ends it alike: the tag begins a line, and so would its end; or it goes on in the line of the tag, and its end would not
 * begin one. Without a line break after the tag both are the same tree, and nothing can be known.
 */
function swallowedBy(element: Element): string | undefined {
  if (element.nextSibling) return undefined;
  const strange = [...element.querySelectorAll('*')].find((inner) => inner.matches(ofThePage) || (isOurs(inner) && !inner.slot));
  const { previousSibling, firstChild, lastChild } = element;
  const cut = endsLine(lastChild) && (endsLine(previousSibling) || !startsLine(firstChild));
  const found = strange ?? (cut ? element.firstElementChild : undefined);
  if (found) return `<${found.localName}>`;
  return cut && element.textContent!.trim() ? 'text' : undefined;
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
      const swallowed = swallowedBy(element);
      if (swallowed) console.warn(`naosu: <${localName}> holds ${swallowed}. Only </${localName}> closes it, "/>" does not.`);
    } else if (shadowRoot) {
      discover(shadowRoot);
      lookAround(shadowRoot, discover);
    }
  }
}
