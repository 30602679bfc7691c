import type { Id, Topic } from '@naosu/content';
import { currentId } from './known-ids.js';

/** Something saved that the guide does not know. `place` is a dotted path. */
export interface Dropped {
  readonly place: string;
  readonly value: unknown;
}

type Parse<T> = (value: unknown, place: string) => T | undefined;

/** Reads plain data piece by piece and keeps a list of what it could not take. */
export class RecordReader {
  readonly dropped: Dropped[] = [];

  constructor(private readonly topic: Topic) {}

  /** Notes `value` as left behind. */
  drop(place: string, value: unknown): undefined {
    this.dropped.push({ place, value });
    return undefined;
  }

  /** A known id, by its present name. */
  id(value: unknown, place: string, known: readonly Id[]): Id | undefined {
    return currentId(value, this.topic, (id) => known.includes(id)) ?? this.drop(place, value);
  }

  /** Known ids, each once. */
  ids(value: unknown, place: string, known: readonly Id[]): readonly Id[] {
    return [...new Set(this.list(value, place, (item, at) => this.id(item, at, known)))];
  }

  /** What could be read of a list; nothing of anything else. */
  list<T>(value: unknown, place: string, parse: Parse<T>): readonly T[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) return this.drop(place, value) ?? [];
    const items: readonly unknown[] = value;
    return items.map((item, index) => parse(item, `${place}.${index}`)).filter((item): item is T => item !== undefined);
  }

  /** What could be read of a record, under the present names of its keys. */
  record<T>(
    value: unknown, place: string, known: readonly Id[], parse: (value: unknown, place: string, key: Id) => T | undefined,
  ): Readonly<Record<Id, T>> {
    const read: Record<Id, T> = {};
    if (value === undefined) return read;
    if (!isRecord(value)) return this.drop(place, value) ?? read;
    for (const key of Object.keys(value)) {
      const at = `${place}.${key}`;
      const id = currentId(key, this.topic, (candidate) => known.includes(candidate));
      const entry = id === undefined ? this.drop(at, value[key]) : parse(value[key], at, id);
      if (id !== undefined && entry !== undefined) read[id] = entry;
    }
    return read;
  }

  /** Whole milliseconds since the epoch, up to the year 9999; before 2000 the clock of the phone had not been set. */
  time(value: unknown, place: string): number | undefined {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > lastTime) return this.drop(place, value);
    return Math.max(value, firstTime);
  }
}

const firstTime = Date.UTC(2000, 0);
const lastTime = Date.UTC(10_000, 0) - 1;

/** Whether a value is an object with keys, and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
