import { readFragment } from './fragment.js';
import { readStored } from './storage.js';

/** A saved record, or undefined when there is none that can be read. */
export function savedRecord(key: string): Record<string, unknown> | undefined {
  try {
    const record: unknown = JSON.parse(readStored(key) ?? 'null');
    return typeof record === 'object' && record ? (record as Record<string, unknown>) : undefined;
  } catch {
    return undefined; // Not ours, or cut off half-way.
  }
}

/** The guide of the case saved under `key`, before that guide is loaded; unchecked. */
export function savedTopic(key: string): unknown {
  return readFragment(key)?.split(/[:/]/)[0] ?? savedRecord(key)?.['topic'];
}
