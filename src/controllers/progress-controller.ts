import type { Topic } from '@naosu/content';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { caseFrom, caseIn, isRunning, linksOf, linksWith, readRecord, withCase, withLinks, withOpen, withPage,
  type CaseRecord } from '../engine/record/case-record.js';
import { fromDeepLink } from '../engine/act/deep-link.js';
import { decodeFragment, encodeFragment } from '../engine/record/progress-fragment.js';
import { merged } from '../engine/record/merge.js';
import { emptyProgress, type Progress } from '../engine/progress.js';
import { linkWith, writeFragment } from './address.js';
import { readFragment } from './fragment.js';
import { keepRecord, keptRecord } from './kept-record.js';
import { unsaved } from './storage.js';

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
  /** What opens harm came from elsewhere, and is asked again. */
  readonly asksAgain: boolean;
}

interface Kept {
  readonly topic: Topic;
  readonly progress: Progress;
}

/** Keeps progress in storage and in the URL fragment under `key`, the case of each guide beside those of the others. */
export class ProgressController implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What is to be saved. */
  #unsaved: Kept | undefined;
  /** By which links this tab goes in the record. */
  #links: unknown;
  /** What the record held when it was last looked at. */
  #known: Kept | undefined;
  /** Where nothing is stored, cases live as long as the element. */
  #memory = readRecord(undefined);

  constructor(
    host: ReactiveControllerHost,
    private readonly key: () => string,
    private readonly keeping: () => Keeping,
    /** What is stored is not taken up; a link from elsewhere is. */
    private readonly fresh: () => boolean,
    /** Another tab has changed what is kept, from `before`. */
    private readonly onOther: (before: Progress, theirs: Progress) => void,
  ) {
    host.addController(this);
  }

  hostConnected() {
    window.addEventListener('pagehide', this.flush);
    // A phone may end a page in the background without another word.
    document.addEventListener('visibilitychange', this.flush);
    window.addEventListener('storage', this.#onStorage);
  }

  hostDisconnected() {
    window.removeEventListener('pagehide', this.flush);
    document.removeEventListener('visibilitychange', this.flush);
    window.removeEventListener('storage', this.#onStorage);
    this.flush();
  }

  /** What is saved of `topic`: the link decides, then storage. */
  restore(topic: Topic): Restored {
    for (const save of unsaved) save();
    const keeping = this.keeping();
    const link = keeping === 'storage' ? undefined : readFragment(this.key());
    const record = this.#record;
    const kept = caseIn(record, topic, location.pathname);
    const stored = this.fresh() ? { progress: emptyProgress, dropped: [], asksAgain: false } : kept;
    this.#known = { topic, progress: kept.progress };
    const begun = link?.startsWith(`${topic.id}/`) ? fromDeepLink(link.slice(topic.id.length + 1), topic, stored.progress) : undefined;
    if (begun) return { progress: begun, resumed: false, changed: false, asksAgain: false };
    // The address may have stayed behind, in another tab or by going away in haste: the record knows its own links, and more than they say.
    this.#links = link === undefined ? undefined : linksWith(record, link);
    const linked = link?.startsWith(`${topic.id}:`) && this.#links === undefined ? decodeFragment(link.slice(topic.id.length + 1), topic)
      : undefined;
    const { progress, dropped, asksAgain } = linked ? caseFrom(linked, record, topic, location.pathname) : stored;
    return { progress, resumed: isRunning(progress), changed: dropped.length > 0, asksAgain };
  }

  /** The address that brings `progress` back on another device, if the page has one. */
  address(topic: Topic, progress: Progress): string | undefined {
    return linkWith(this.key(), `${topic.id}:${encodeFragment(progress, topic)}`);
  }

  /** Saves soon, and at the latest when the page goes. */
  save(topic: Topic, progress: Progress) {
    this.#unsaved = { topic, progress };
    unsaved.add(this.flush);
    // What the reader gave up must not come back by a reload in haste.
    if (!isRunning(progress)) this.flush();
    else this.#timer ??= setTimeout(this.flush, throttleMs);
  }

  /** What is to be saved is not: it cannot be drawn. */
  discard() {
    clearTimeout(this.#timer);
    this.#timer = this.#unsaved = undefined;
    unsaved.delete(this.flush);
  }

  /** Saves at once what is to be saved. */
  readonly flush = () => {
    const kept = this.#unsaved;
    this.discard();
    if (kept) this.#write(kept);
  };

  #write({ topic, progress: mine }: Kept) {
    const keeping = this.keeping();
    const before = this.#record;
    const theirs = caseIn(before, topic, location.pathname).progress;
    const known = this.#known?.topic.id === topic.id ? this.#known.progress : theirs;
    const progress = merged(mine, known, theirs, topic);
    this.#known = { topic, progress };
    const running = isRunning(progress);
    const link = running ? `${topic.id}:${encodeFragment(progress, topic)}` : undefined;
    const links = linksOf([readFragment(this.key()), link]);
    const record = withPage(withCase(before, topic, progress), topic, location.pathname);
    this.#memory = withOpen(withLinks(record, topic, links, this.#links, before), topic.id, running);
    this.#links = links;
    if (this.#stored) keepRecord(this.key(), this.#memory);
    if (keeping === 'both' || keeping === 'url') writeFragment(this.key(), link);
    if (progress !== mine) this.onOther(known, theirs);
  }

  /** Another tab went on with what is kept here. */
  readonly #onStorage = ({ key }: StorageEvent) => {
    if (key !== this.key() || !this.#stored || !this.#known) return;
    const { topic, progress: before } = this.#known;
    const theirs = caseIn(this.#record, topic, location.pathname).progress;
    this.#known = { topic, progress: theirs };
    if (this.#unsaved?.topic.id === topic.id) this.#unsaved = { topic, progress: merged(this.#unsaved.progress, before, theirs, topic) };
    this.onOther(before, theirs);
  };

  get #stored(): boolean {
    const keeping = this.keeping();
    return keeping === 'both' || keeping === 'storage';
  }

  get #record(): CaseRecord {
    return this.#stored ? keptRecord(this.key()) : this.#memory;
  }
}
