const said = new Set<string>();

/** Says something to whoever made the page, once. */
export function warnOnce(text: string) {
  if (said.has(text)) return;
  said.add(text);
  console.warn(text);
}
