import type { Note } from './note-store.js';

let pasted: Pick<Note, 'message' | 'reason'> = {};

/** What the reader pasted into the search: it goes into the note of the case that begins next. `missed`: no symptom has such a message. */
export function keepPasted(query: string, missed = false) {
  const message = query.trim();
  pasted = message === '' ? {} : { message, ...(missed ? { reason: 'message' } : {}) };
}

/** What was pasted, once. */
export function takePasted(): Pick<Note, 'message' | 'reason'> {
  const taken = pasted;
  pasted = {};
  return taken;
}
