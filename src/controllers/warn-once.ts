const said = new Set<string>();

/** Says something to whoever made the page, once. */
export function warnOnce(text: string) {
  if (said.has(text)) return;
  said.add(text);
  console.warn(text);
}

/** Says of an attribute that it holds nothing that is allowed there. */
export const warnUnknown = ({ localName }: Element, attribute: string, value: unknown, allowed: readonly unknown[]) =>
  warnOnce(`<${localName}> ${attribute}="${String(value)}" is unknown. Allowed: ${allowed.join(', ')}.`);
