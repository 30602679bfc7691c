import { handoffReasons, type HandoffReason } from '../engine/handoff/reasons.js';
import { own } from '../engine/own.js';
import { savedRecord } from './saved-case.js';
import { writeStored } from './storage.js';

/** On which screen the guide is read: the iPhone to be mended, another one, or that of somebody who helps its owner. */
export const viewers = ['phone', 'other', 'helper'] as const;
export type Viewer = (typeof viewers)[number];

/** What the reader wrote beside the case, in their own words: kept on this device alone, never in an address. */
export interface Note {
  readonly viewer?: Viewer;
  readonly reason?: HandoffReason;
  /** Whose device it is, where it is somebody else's. */
  readonly helped?: string;
  readonly model?: string;
  readonly version?: string;
  readonly message?: string;
  /** The text as the reader rewrote it, and the one that it was made from. */
  readonly text?: string;
  readonly base?: string;
}

/** The longest that is taken from storage, in characters. */
const most = { helped: 60, model: 60, version: 30, message: 2000, text: 20_000, base: 20_000 } as const;

const keyOf = (key: string) => `${key}-note`;

/** The note beside the case under `key`. */
export function readNote(key: string): Note {
  const record = savedRecord(keyOf(key)) ?? {};
  const texts = (Object.keys(most) as (keyof typeof most)[]).flatMap((field) => {
    const value = own(record, field);
    return typeof value === 'string' && value !== '' ? [[field, value.slice(0, most[field])] as const] : [];
  });
  const reason = handoffReasons.find((known) => known === own(record, 'reason'));
  const viewer = viewers.find((known) => known === own(record, 'viewer'));
  return { ...Object.fromEntries(texts), ...(reason ? { reason } : {}), ...(viewer ? { viewer } : {}) };
}

/** Keeps the note; nothing is left where there is nothing in it. */
export function keepNote(key: string, note: Note) {
  writeStored(keyOf(key), Object.keys(note).length === 0 ? null : JSON.stringify(note));
}

/** Forgets what the note says of the case; what it says of the device stays. */
export function forgetCase(key: string) {
  const { reason: _reason, message: _message, text: _text, base: _base, ...device } = readNote(key);
  keepNote(key, device);
}
