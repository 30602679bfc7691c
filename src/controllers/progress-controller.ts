import type { Topic, TopicId } from '@naosu/content';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { decodeFragment, encodeFragment } from '../engine/progress-fragment.js';
import { readProgress, writeProgress } from '../engine/progress-record.js';
import { emptyProgress, type Progress } from '../engine/progress.js';
import { addressWith, readFragment, writeFragment } from './fragment.js';
import { readStored, writeStored } from './storage.js';

/** Where progress is kept besides memory. */
export const keepings = ['both', 'url', 'storage', 'none'] as const;
export type Keeping = (typeof keepings)[number];

/** Safari allows 100 history calls in 30 seconds. */
const throttleMs = 400;

export interface Restored {
  readonly progress: Progress;
  /** Something saved is no longer part of the guide. */
  readonly changed: boolean;
}

/** Keeps one element's progress in storage and in the URL fragment, under the element's own key. */
export class ProgressController implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #write: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly keeping: () => Keeping,
  ) {
    host.addController(this);
  }

  hostConnected() {
    window.addEventListener('pagehide', this.#flush);
  }

  hostDisconnected() {
    window.removeEventListener('pagehide', this.#flush);
    this.#flush();
  }

  /** The guide of the saved case, before the guide is loaded. */
  get savedTopic(): string | undefined {
    const topic = readFragment(this.#key)?.split(':')[0] ?? this.#record()?.['topic'];
    return typeof topic === 'string' ? topic : undefined;
  }

  /** What is saved of `topic`: the link decides, then storage. */
  restore(topic: Topic): Restored {
    const [id, fragment] = readFragment(this.#key)?.split(':') ?? [];
    const record = this.#record();
    const read =
      id === topic.id && fragment !== undefined ? decodeFragment(fragment, topic)
      : record?.['topic'] === topic.id ? readProgress(record['progress'], topic)
      : { progress: emptyProgress, dropped: [] };
    return { progress: read.progress, changed: read.dropped.length > 0 };
  }

  /** The address that brings `progress` back on another device. */
  address(topic: Topic, progress: Progress): string {
    return addressWith(this.#key, `${topic.id}:${encodeFragment(progress, topic)}`);
  }

  save(topic: Topic, progress: Progress) {
    const keeping = this.keeping();
    this.#write = () => {
      const empty = progress === emptyProgress;
      if (keeping === 'both' || keeping === 'storage') {
        const record = { topic: topic.id satisfies TopicId, progress: writeProgress(progress) };
        writeStored(this.#key, empty ? null : JSON.stringify(record));
      }
      if (keeping === 'both' || keeping === 'url') {
        writeFragment(this.#key, empty ? undefined : `${topic.id}:${encodeFragment(progress, topic)}`);
      }
    };
    this.#timer ??= setTimeout(this.#flush, throttleMs);
  }

  #flush = () => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#write?.();
    this.#write = undefined;
  };

  get #key() {
    return `naosu-${this.host.id || this.host.localName.replace('naosu-', '')}`;
  }

  #record(): Record<string, unknown> | undefined {
    try {
      const record: unknown = JSON.parse(readStored(this.#key) ?? 'null');
      return typeof record === 'object' && record ? (record as Record<string, unknown>) : undefined;
    } catch {
      return undefined; // Not ours, or cut off half-way.
    }
  }
}
