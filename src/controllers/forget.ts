import { writeFragment } from './address.js';
import { keepNote } from './note-store.js';
import { writeStored } from './storage.js';

/** Forgets all that is kept under `key`: the cases of every guide, the note beside them, and what the address holds. */
export function forgetAll(key: string) {
  writeStored(key, null);
  keepNote(key, {});
  writeFragment(key, undefined);
}
