import type { Topic } from '@naosu/content';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { caseIn, isRunning, readRecord, withCase, withOpen, withShared, type CaseRecord } from '../engine/record/case-record.js';
import { without } from '../engine/act/changes.js';
import { fromDeepLink } from '../engine/act/deep-link.js';
import { decodeFragment, encodeFragment } from '../engine/record/progress-fragment.js';
import type { Progress } from '../engine/progress.js';
import { addressWith, readFragment, writeFragment } from './fragment.js';
import { keepRecord, keptRecord } from './kept-record.js';

/** Where progress is kept besides memory. */
export type Keeping = 'both' | 'url' | 'storage' | 'none';

/** Safari allows 100 history calls in 30 seconds. */
const throttleMs = 400;

export interface Restored {
  readonly progress: Progress;
  /** An earlier case goes on; not so when a readable link begins one. */
  readonly resumed: boolean;
  /** Something saved is no longer part of the guide. */
  readonly changed: boolean;
}

/** Keeps progress in storage and in the URL fragment under `key`, the case of each guide beside those of the others. */
export class ProgressController implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #write: (() => void) | undefined;
  /** Where nothing is stored, cases live as long as the element. */
  #memory = readRecord(undefined);

  constructor(
    host: ReactiveControllerHost,
    private readonly key: () => string,
    private readonly keeping: () => Keeping,
  ) {
    host.addController(this);
  }

  hostConnected() {
    window.addEventListener('pagehide', this.flush);
    // A phone may end a page in the background without another word.
    document.addEventListener('visibilitychange', this.flush);
  }

  hostDisconnected() {
    window.removeEventListener('pagehide', this.flush);
    document.removeEventListener('visibilitychange', this.flush);
    this.flush();
  }

  /** What is saved of `topic`: the link decides, then storage. */
  restore(topic: Topic): Restored {
    const keeping = this.keeping();
    const link = keeping === 'storage' ? undefined : readFragment(this.key());
    const record = this.#record;
    const stored = caseIn(record, topic);
    const begun = link?.startsWith(`${topic.id}/`) ? fromDeepLink(link.slice(topic.id.length + 1), topic, stored.progress) : undefined;
    if (begun) return { progress: begun, resumed: false, changed: false };
    // The address of a page that goes away in haste may stay behind: storage knows by which links it goes.
    const behind = record.links.includes(link);
    const linked = link?.startsWith(`${topic.id}:`) && !behind ? decodeFragment(link.slice(topic.id.length + 1), topic) : undefined;
    const { progress, dropped } = linked ? withShared(linked, { ...record, cases: without(record.cases, [topic.id]) }, topic) : stored;
    return { progress, resumed: isRunning(progress), changed: dropped.length > 0 };
  }

  /** The address that brings `progress` back on another device. */
  address(topic: Topic, progress: Progress): string {
    return addressWith(this.key(), `${topic.id}:${encodeFragment(progress, topic)}`);
  }

  /** Saves soon, and at the latest when the page goes. */
  save(topic: Topic, progress: Progress) {
    const keeping = this.keeping();
    const running = isRunning(progress);
    this.#write = () => {
      const link = running ? `${topic.id}:${encodeFragment(progress, topic)}` : undefined;
      const record = withCase(this.#record, topic, progress);
      this.#memory = withOpen({ ...record, links: [readFragment(this.key()), link] }, topic.id, running);
      if (this.#stored) keepRecord(this.key(), this.#memory);
      if (keeping === 'both' || keeping === 'url') writeFragment(this.key(), link);
    };
    // What the reader gave up must not come back by a reload in haste.
    if (!running) this.flush();
    else this.#timer ??= setTimeout(this.flush, throttleMs);
  }

  /** Saves at once what is to be saved. */
  readonly flush = () => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#write?.();
    this.#write = undefined;
  };

  get #stored(): boolean {
    const keeping = this.keeping();
    return keeping === 'both' || keeping === 'storage';
  }

  get #record(): CaseRecord {
    return this.#stored ? keptRecord(this.key()) : this.#memory;
  }
}
