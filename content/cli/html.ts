/** Markup that is safe to print. */
export interface Html {
  readonly html: string;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

type Part = string | number | Html | undefined | readonly Part[];

function printed(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return escape(String(part));
  if ('html' in part) return part.html;
  return part.map(printed).join('');
}

/** Markup from a template; every text put into it is escaped, and nothing is printed for `undefined`. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: pieces.map((piece, index) => piece + printed(parts[index])).join('') };
}

/** Markup for a value that may be missing or empty; nothing then. */
export function when<T>(value: T | undefined, draw: (value: T) => Html): Html | undefined {
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return undefined;
  return draw(value);
}
