import type { FixId, LabelId, LinkId } from './types.js';

/** A piece of reader text: plain, or a placeholder that the page draws in its own way. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'label'; readonly id: LabelId }
  | { readonly kind: 'link'; readonly id: LinkId }
  | { readonly kind: 'fix'; readonly id: FixId };

/** What an id looks like. */
export const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const placeholder = /\{(label|link|fix|code):([^{}]+)\}/g;

function inlineOf(kind: string, value: string): Inline | undefined {
  if (kind === 'code') return { kind, text: value };
  if (kind !== 'label' && kind !== 'link' && kind !== 'fix') return undefined;
  return idPattern.test(value) ? { kind, id: value } : undefined;
}

/** The pieces of a text in order; an unknown or broken placeholder stays as the text that it is. */
export function parseText(text: string): Inline[] {
  const pieces: Inline[] = [];
  let start = 0;
  for (const match of text.matchAll(placeholder)) {
    const inline = inlineOf(match[1] ?? '', match[2] ?? '');
    if (!inline) continue;
    const index = match.index ?? 0;
    if (index > start) pieces.push({ kind: 'text', text: text.slice(start, index) });
    pieces.push(inline);
    start = index + match[0].length;
  }
  if (start < text.length) pieces.push({ kind: 'text', text: text.slice(start) });
  return pieces;
}
