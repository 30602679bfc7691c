import type { CheckId, FixId, Topic } from '@naosu/content';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { caseIn, withCase } from '../engine/record/case-record.js';
import { without } from '../engine/act/changes.js';
import { knownIds } from '../engine/record/known-ids.js';
import { readAnswers } from '../engine/record/progress-record.js';
import { emptyProgress, type Answer, type Progress } from '../engine/progress.js';
import { keepRecord, keptRecord } from './kept-record.js';
import { hearCases, openCase, tellCase, type OpenCase } from './open-cases.js';

/** An element that keeps a case, as far as it is asked here. */
type Keeper = Partial<{ readonly progress: string; open(topic: string, symptom: string, fix: string): void; focusHeading(): void }>;

const knows = (topic: Topic | undefined, check: CheckId) => topic !== undefined && knownIds(topic).checks.includes(check);

/**
 * The answers of the cases that another element keeps, for one that asks on its own, of one guide. They are read and written where
 * that element keeps them; nothing else of a case is touched. Without such an element they live in memory.
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
    this.#stop = hearCases((key, topic, progress) => {
      if (key === this.#key) this.#hear(topic, progress);
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

  /** The case as far as it is known. */
  get progress(): Progress {
    return this.#progress;
  }

  /** Takes up what is known of the case so far. */
  restore(topic: Topic) {
    this.#topic = topic;
    if (this.#key === '') return;
    if (this.#kept) this.#take(caseIn(keptRecord(this.#key), topic, location.pathname).progress);
    const open = openCase(this.#key);
    if (open?.topic) this.#hear(open.topic, open.state);
  }

  /** Keeps an answer, or forgets it with undefined. */
  set(check: CheckId, value: Answer | undefined) {
    const open = this.#open;
    if (open && knows(open.topic, check))
      return open.learn(value === undefined ? { type: 'clear-answer', check } : { type: 'answer', check, value });
    const topic = this.#topic!;
    const others = without(this.answers, [check]);
    const progress = { ...this.#progress, answers: value === undefined ? others : { ...others, [check]: value } };
    if (this.#key === '') return this.#take(progress);
    if (this.#kept) keepRecord(this.#key, withCase(keptRecord(this.#key), topic, progress));
    tellCase(this.#key, topic, progress);
  }

  /** Shows a fix in the element that keeps the case; false where the page does not have it. */
  openFix(fix: FixId): boolean {
    const open = this.#open;
    if (open?.topic?.id === this.#topic!.id) {
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

  get #open(): OpenCase | undefined {
    return this.#key === '' ? undefined : openCase(this.#key);
  }

  /** A case went on: of another guide, what both know is as it says. */
  #hear(topic: Topic, progress: Progress) {
    const mine = this.#topic;
    if (!mine) return;
    if (topic.id === mine.id) return this.#take(progress);
    const others = without(this.answers, Object.keys(this.answers).filter((check) => knows(topic, check)));
    this.#take({ ...this.#progress, answers: { ...others, ...readAnswers(progress.answers, mine) } });
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
