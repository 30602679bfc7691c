/** Stands in where `localStorage` cannot be used: as long as the page stays open. */
const memory = new Map<string, string>();

/** Saves what elements of this page have still to save: one that takes up a case comes after them. */
export const unsaved = new Set<() => void>();

/** Reads a saved value. The getter of `localStorage` itself throws where cookies are blocked. */
export function readStored(key: string): string | null {
  try {
    return memory.get(key) ?? window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Saves a value, or removes it with null. */
export function writeStored(key: string, value: string | null) {
  memory.delete(key);
  try {
    if (value === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, value);
  } catch {
    if (value !== null) memory.set(key, value); // Blocked or full.
  }
}
