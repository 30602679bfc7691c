/**
 * Looks for what a loader cannot see at first: elements in the open shadow roots of a page, which are discovered, and a tag that was never
 * closed, which is told.
 */
export function lookAround(root: ParentNode, tags: readonly string[], swallowable: string,
  discover: (root: ShadowRoot) => void): void {
  const selector = `${swallowable},${tags.map((tag) => `${tag}:not([slot])`).join()}`;
  for (const element of root.querySelectorAll('*')) {
    const { shadowRoot, localName } = element;
    const swallowed = tags.includes(localName) && !element.nextSibling && element.querySelector(selector);
    if (swallowed) console.warn(`naosu: <${localName}> holds <${swallowed.localName}>. Only </${localName}> closes it, "/>" does not.`);
    if (!shadowRoot || tags.includes(localName)) continue;
    discover(shadowRoot);
    lookAround(shadowRoot, tags, swallowable, discover);
  }
}
