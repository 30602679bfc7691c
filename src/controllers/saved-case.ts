import { topicIds, type TopicId } from '@naosu/content';
import { readFragment } from './fragment.js';
import { readStored, unsaved } from './storage.js';

/** A saved record, or undefined when there is none that can be read. */
export function savedRecord(key: string): Record<string, unknown> | undefined {
  try {
    const record: unknown = JSON.parse(readStored(key) ?? 'null');
    return typeof record === 'object' && record ? (record as Record<string, unknown>) : undefined;
  } catch {
    return undefined; // Not ours, or cut off half-way.
  }
}

/**
 * The guide of the case saved under `key`, before that guide is loaded. A link of this page may lead to any guide; what is stored may be of
 * another page, so it is the case open last of a listed guide, or else another that goes on there.
 */
export function savedTopic(key: string, listed: readonly TopicId[]): TopicId | undefined {
  for (const save of unsaved) save();
  const link = readFragment(key)?.split(/[:/]/)[0];
  if (link !== undefined) return topicIds.find((id) => id === link);
  const { topic, cases } = (savedRecord(key) ?? {}) as Partial<Record<string, Record<string, Partial<Record<string, unknown>>>>>;
  return listed.find((id) => id === (topic as unknown)) ?? listed.find((id) => cases?.[id]?.['symptom'] ?? cases?.[id]?.['fix']);
}
