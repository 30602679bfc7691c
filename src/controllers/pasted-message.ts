import type { HandoffReason } from '../engine/handoff/reasons.js';
import type { Note } from './note-store.js';

let pasted: Pick<Note, 'message' | 'reason'> = {};

/**
 * What the reader pasted into the search: it goes into the note of the case that begins next, with the reason why a human is asked,
 * if one is.
 */
export function keepPasted(query: string, reason?: HandoffReason) {
  const message = query.trim();
  pasted = message === '' ? {} : { message, ...(reason ? { reason } : {}) };
}

/** What was pasted, once. */
export function takePasted(): Pick<Note, 'message' | 'reason'> {
  const taken = pasted;
  pasted = {};
  return taken;
}
