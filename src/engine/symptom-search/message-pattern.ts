import { normalise } from './normalise.js';

/** A text with its gaps: normalised pieces that follow one another with anything between. */
export interface MessagePattern {
  readonly pieces: readonly string[];
  /** All pieces, for comparing letter by letter. */
  readonly letters: string;
}

/** `%@` stands for any text. */
export function messagePattern(text: string): MessagePattern {
  // The name that stands there decides how the particle after it reads: as after a Latin one.
  const [first = '', ...rest] = text.split('%@');
  const pieces = [normalise(first), ...rest.map((piece) => normalise(`x${piece}`).slice(1))].filter((piece) => piece !== '');
  return { pieces, letters: pieces.join('') };
}

/** Whether the pieces stand in `text` in order. */
export function isWithin(pattern: MessagePattern, text: string): boolean {
  let from = 0;
  for (const piece of pattern.pieces) {
    const at = text.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return pattern.pieces.length > 0;
}
