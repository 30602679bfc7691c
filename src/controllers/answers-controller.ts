import type { CheckId, FixId, Topic } from '@naosu/content';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readProgress, writeProgress } from '../engine/progress-record.js';
import { emptyProgress, type Answer, type Progress } from '../engine/progress.js';
import { hearCases, openCase, tellCase } from './open-cases.js';
import { savedRecord } from './saved-case.js';
import { writeStored } from './storage.js';

/** An element that keeps a case, as far as it is asked here. */
type Keeper = Partial<{ readonly progress: string; open(topic: string, symptom: string, fix: string): void; focusHeading(): void }>;

/**
 * The answers of a case that another element keeps, for one that asks on its own. They are read and written where that element
 * keeps them; nothing else of the case is touched. Without such an element they live in memory.
 */
export class AnswersController implements ReactiveController {
  #progress: Progress = emptyProgress;
  #topic: Topic | undefined;
  #stop: (() => void) | undefined;

  /** `keeper`: id of the element that keeps the case, or empty. */
  constructor(private readonly host: ReactiveControllerHost, private readonly keeper: () => string) {
    host.addController(this);
  }

  hostConnected() {
    this.#stop = hearCases((key, progress) => {
      if (key === this.#key) this.#take(progress);
    });
    window.addEventListener('storage', this.#onStorage);
    if (this.#topic) this.restore(this.#topic);
  }

  hostDisconnected() {
    this.#stop?.();
    window.removeEventListener('storage', this.#onStorage);
  }

  get answers(): Progress['answers'] {
    return this.#progress.answers;
  }

  /** Takes up what is known of the case so far. */
  restore(topic: Topic) {
    this.#topic = topic;
    if (this.#key === '') return;
    const open = openCase(this.#key);
    if (open) return this.#take(open.state);
    const record = this.#kept ? savedRecord(this.#key) : undefined;
    if (record && (record['topic'] ?? record['answersOf']) === topic.id) this.#take(readProgress(record['progress'], topic).progress);
  }

  /** Keeps an answer, or forgets it with undefined. */
  set(check: CheckId, value: Answer | undefined) {
    const open = this.#key === '' ? undefined : openCase(this.#key);
    if (open) return open.learn(value === undefined ? { type: 'clear-answer', check } : { type: 'answer', check, value });
    const others = Object.fromEntries(Object.entries(this.answers).filter(([id]) => id !== check));
    const progress = { ...this.#progress, answers: value === undefined ? others : { ...others, [check]: value } };
    if (this.#key === '') return this.#take(progress);
    if (this.#kept) this.#save(progress);
    tellCase(this.#key, progress);
  }

  /** Shows a fix in the element that keeps the case; false where the page does not have it. */
  openFix(fix: FixId): boolean {
    const open = openCase(this.#key);
    if (open) {
      open.act({ type: 'choose-fix', fix });
      return true;
    }
    const { open: show } = this.#keeper ?? {};
    show?.call(this.#keeper, this.#topic!.id, '', fix);
    return show !== undefined;
  }

  get #key(): string {
    return this.keeper() && `naosu-${this.keeper()}`;
  }

  get #keeper(): Keeper | null {
    return document.getElementById(this.keeper()) as Keeper | null;
  }

  /** Whether the case is kept in storage: on another page it is, by default. */
  get #kept(): boolean {
    return ['both', 'storage'].includes(this.#keeper?.progress ?? 'both');
  }

  /** Answers alone are no case to go on with: the list comes first, and takes them up then. */
  #save(progress: Progress) {
    const { answers, symptom, fix } = progress;
    const { id } = this.#topic!;
    const none = symptom === undefined && fix === undefined;
    if (none && Object.keys(answers).length === 0) return writeStored(this.#key, null);
    const record = none ? { answersOf: id } : { ...savedRecord(this.#key), topic: id };
    writeStored(this.#key, JSON.stringify({ ...record, progress: writeProgress(progress) }));
  }

  #take(progress: Progress) {
    this.#progress = progress;
    this.host.requestUpdate();
  }

  /** Another tab went on with the case. */
  #onStorage = ({ key }: StorageEvent) => {
    if (key === this.#key && this.#topic) this.restore(this.#topic);
  };
}
