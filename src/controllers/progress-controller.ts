import type { Topic } from '@naosu/content';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fromDeepLink } from '../engine/deep-link.js';
import { decodeFragment, encodeFragment } from '../engine/progress-fragment.js';
import { readProgress, writeProgress } from '../engine/progress-record.js';
import { emptyProgress, type Progress } from '../engine/progress.js';
import { addressWith, readFragment, writeFragment } from './fragment.js';
import { savedRecord } from './saved-case.js';
import { writeStored } from './storage.js';

/** Where progress is kept besides memory. */
export type Keeping = 'both' | 'url' | 'storage' | 'none';

const nothing = { progress: emptyProgress, dropped: [] };

/** Safari allows 100 history calls in 30 seconds. */
const throttleMs = 400;

export interface Restored {
  readonly progress: Progress;
  /** An earlier case goes on; not so when a readable link begins one. */
  readonly resumed: boolean;
  /** Something saved is no longer part of the guide. */
  readonly changed: boolean;
}

/** Keeps progress in storage and in the URL fragment under `key`. */
export class ProgressController implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #write: (() => void) | undefined;

  constructor(
    host: ReactiveControllerHost,
    private readonly key: () => string,
    private readonly keeping: () => Keeping,
  ) {
    host.addController(this);
  }

  hostConnected() {
    window.addEventListener('pagehide', this.#flush);
    // A phone may end a page in the background without another word.
    document.addEventListener('visibilitychange', this.#flush);
  }

  hostDisconnected() {
    window.removeEventListener('pagehide', this.#flush);
    document.removeEventListener('visibilitychange', this.#flush);
    this.#flush();
  }

  /** What is saved of `topic`: the link decides, then storage. */
  restore(topic: Topic): Restored {
    const keeping = this.keeping();
    const link = keeping === 'storage' ? undefined : readFragment(this.key());
    const record = keeping === 'both' || keeping === 'storage' ? savedRecord(this.key()) : undefined;
    const begun = link?.startsWith(`${topic.id}/`) ? fromDeepLink(link.slice(topic.id.length + 1), topic) : undefined;
    // Answers alone are saved under another name: there is no screen to go on with.
    const stored = record && (record['topic'] ?? record['answersOf']) === topic.id ? readProgress(record['progress'], topic) : nothing;
    if (begun) return { progress: { ...begun, answers: stored.progress.answers }, resumed: false, changed: false };
    // The address of a page that goes away in haste may stay behind: storage knows by which links it goes.
    const links = record?.['links'];
    const behind = link !== undefined && Array.isArray(links) && links.includes(link);
    const read = link?.startsWith(`${topic.id}:`) && !behind ? decodeFragment(link.slice(topic.id.length + 1), topic) : stored;
    const { progress, dropped } = read;
    return { progress, resumed: Boolean(progress.symptom ?? progress.fix), changed: dropped.length > 0 };
  }

  /** The address that brings `progress` back on another device. */
  address(topic: Topic, progress: Progress): string {
    return addressWith(this.key(), `${topic.id}:${encodeFragment(progress, topic)}`);
  }

  /** Saves soon, and at the latest when the page goes. */
  save(topic: Topic, progress: Progress) {
    const keeping = this.keeping();
    const running = (progress.symptom ?? progress.fix) !== undefined;
    this.#write = () => {
      const link = running ? `${topic.id}:${encodeFragment(progress, topic)}` : undefined;
      if (keeping === 'both' || keeping === 'storage') {
        const record = { [running ? 'topic' : 'answersOf']: topic.id, progress: writeProgress(progress), links: [readFragment(this.key()), link] };
        writeStored(this.key(), progress === emptyProgress ? null : JSON.stringify(record));
      }
      if (keeping === 'both' || keeping === 'url') writeFragment(this.key(), link);
    };
    // What the reader gave up must not come back by a reload in haste.
    if (!running) this.#flush();
    else this.#timer ??= setTimeout(this.#flush, throttleMs);
  }

  #flush = () => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#write?.();
    this.#write = undefined;
  };
}
