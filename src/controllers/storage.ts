const memory = new Map<string, string>();

/** Reads a saved value. The getter of `localStorage` itself throws where cookies are blocked: then from memory. */
export function readStored(key: string): string | null {
  try {
    return window.localStorage.getItem(key) ?? memory.get(key) ?? null;
  } catch {
    return memory.get(key) ?? null;
  }
}

/** Saves a value, at least for as long as the page stays open. */
export function writeStored(key: string, value: string | null) {
  if (value === null) memory.delete(key);
  else memory.set(key, value);
  try {
    if (value === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, value);
  } catch {
    // Blocked or full: memory has it.
  }
}
