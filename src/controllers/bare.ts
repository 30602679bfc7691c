/** What inherits nothing any more, nor anything in it: most of it is met again with each answer. */
const done = new WeakSet<object>();

/**
 * Content that inherits nothing: where a page has added to what every object has, an optional entry that is not there would seem to be.
 * Takes the prototypes away in place, once: what is loaded is loaded once.
 */
export function bare<T>(value: T): T {
  if (typeof value !== 'object' || value === null || done.has(value)) return value;
  done.add(value);
  if (!Array.isArray(value) && Object.isExtensible(value)) Object.setPrototypeOf(value, null);
  for (const part of Object.values(value)) bare(part);
  return value;
}
