import type { Id, Topic } from '@naosu/content';
import { currentId } from './known-ids.js';

const length = 4;

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ char.codePointAt(0)!, 0x01000193);
  return value >>> 0;
}

/** Four characters that stand for an id, so that a link outlives every change of content but a new id with the same code. */
const hashOf = (id: Id): string => (hash(id) % 36 ** length).toString(36).padStart(length, '0');

/** Stands for a link among those that a record knows; nothing is won by one with the same mark, since then the record alone counts. */
export const markOf = (link: string): string => hash(link).toString(36);

/** The code of an id among `known`; the id itself after a hyphen where an earlier one has the same code. */
export function codeOf(id: Id, known: readonly Id[]): string {
  const code = hashOf(id);
  return known.find((other) => hashOf(other) === code) === id ? code : `-${id}`;
}

/** The id behind a code, by its present name; the code after a question mark, which no id has, where none is known. */
export function idOf(code: string, known: readonly Id[], topic: Topic): Id {
  const isKnown = (id: Id) => known.includes(id);
  const former = Object.keys(topic.redirects);
  const candidates = code.startsWith('-') ? [code.slice(1)] : [...known, ...former].filter((id) => hashOf(id) === code);
  for (const candidate of candidates) {
    const id = currentId(candidate, topic, isKnown);
    if (id !== undefined) return id;
  }
  return `?${code}`;
}
