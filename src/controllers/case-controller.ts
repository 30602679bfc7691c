import type { FixId, SymptomId, Topic } from '@naosu/content';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { act, type Action } from '../engine/act/action.js';
import { emptyProgress, type Progress } from '../engine/progress.js';
import { screenKey } from '../engine/screen/screen-key.js';
import { screenOf } from '../engine/screen/screen.js';
import { BackController } from './back-controller.js';
import { closeCase, openUnder, tellCase, type OpenCase } from './open-cases.js';
import { ProgressController, type Keeping } from './progress-controller.js';

export interface CaseOptions {
  /** Name under which progress is kept. */
  key(): string;
  keeping(): Keeping;
  /** Whether the browser's back button goes one screen back. */
  browserBack(): boolean;
  /** Whether the reader can go back from the first screen, to no case at all. */
  leavable(): boolean;
  /** The case went on. `moved`: to another screen. `here`: by what the reader did in it. */
  changed(moved: boolean, here: boolean): void;
}

/** One reader's case: restores it, takes what the reader does, saves it, and goes back. */
export class CaseController implements ReactiveController, OpenCase {
  state: Progress = emptyProgress;
  /** Saved progress was taken up, or a part of it is no longer in the guide. */
  resumed: 'no' | 'yes' | 'changed' = 'no';
  /** Its guide; undefined until it is begun. */
  topic: Topic | undefined;
  #past: readonly Progress[] = [];
  readonly #store: ProgressController;
  readonly #history: BackController;

  constructor(private readonly host: ReactiveControllerHost, private readonly options: CaseOptions) {
    this.#store = new ProgressController(host, options.key, options.keeping);
    this.#history = new BackController(host, options.key, (depth) => this.#goTo(depth));
    host.addController(this);
  }

  hostConnected() {
    if (this.topic) openUnder(this.options.key(), this);
  }

  hostDisconnected() {
    closeCase(this);
  }

  get canGoBack(): boolean {
    return this.#past.length > 0;
  }

  /** The address that brings this case back; undefined where it is not kept in one. */
  get address(): string | undefined {
    const keeping = this.options.keeping();
    return this.topic && (keeping === 'both' || keeping === 'url') ? this.#store.address(this.topic, this.state) : undefined;
  }

  /** Takes up what is saved, unless another symptom or fix is asked for. Nothing is drawn anew. */
  start(topic: Topic, symptom: SymptomId | undefined, fix: FixId | undefined) {
    if (this.topic?.id !== topic.id) this.#restore(topic);
    this.topic = topic;
    this.#begin(symptom, fix);
    openUnder(this.options.key(), this);
  }

  act(action: Action) {
    const topic = this.topic!;
    const next = act(this.state, action, topic);
    const waits = next.waitingSince === undefined && screenOf({ topic, progress: next, loaded: true }).kind === 'wait';
    const before = this.state;
    const moved = this.#set(waits ? act(next, { type: 'wait-for-service', at: Date.now() }, topic) : next);
    if (moved) this.#leaveFor(before);
  }

  /** Takes an answer that was given elsewhere on the page; going back keeps it. */
  learn(action: Action) {
    const topic = this.topic!;
    this.#past = this.#past.map((past) => act(past, action, topic));
    this.#set(act(this.state, action, topic), false);
  }

  /** One screen back. */
  back() {
    if (this.options.browserBack() && this.#history.depth === this.#past.length) history.back();
    else this.#goTo(this.#past.length - 1);
  }

  /** Forgets the case, and begins again with what the element is set to. */
  startOver(symptom: SymptomId | undefined, fix: FixId | undefined) {
    this.#set(emptyProgress);
    this.#past = [];
    this.#begin(symptom, fix);
  }

  /** The reader has seen that an earlier case goes on. */
  welcomed() {
    this.resumed = 'no';
    this.options.changed(true, true);
    this.host.requestUpdate();
  }

  /** Takes up the case of a guide; that of the guide before stays saved, and what both guides know goes along. */
  #restore(topic: Topic) {
    if (this.topic) {
      this.#store.save(this.topic, this.state);
      this.#store.flush();
      this.#past = [];
    }
    const { progress, resumed, changed } = this.#store.restore(topic);
    this.state = progress;
    this.resumed = changed ? 'changed' : resumed ? 'yes' : 'no';
  }

  #begin(symptom: SymptomId | undefined, fix: FixId | undefined) {
    if (symptom && this.state.symptom !== symptom && !this.#isLedFrom(symptom)) this.state = act(this.state, { type: 'choose-symptom', symptom }, this.topic);
    else if (fix && this.state.fix !== fix) this.state = act(this.state, { type: 'choose-fix', fix }, this.topic);
    else return;
    this.resumed = 'no';
    if (this.options.leavable()) this.#leaveFor(emptyProgress);
    this.#store.save(this.topic!, this.state);
  }

  /** The case began with this symptom, and an answer told another one. */
  #isLedFrom(symptom: SymptomId): boolean {
    const ways = Object.values(this.topic!.symptoms[symptom]?.leadsTo ?? {});
    return ways.some((way) => Object.values(way).includes(this.state.symptom!));
  }

  /** The present screen can be left backwards, for `before`. */
  #leaveFor(before: Progress) {
    this.#past = [...this.#past, before];
    if (this.options.browserBack()) this.#history.push(this.#past.length);
  }

  #goTo(depth: number) {
    const state = this.#past[depth];
    if (!state) return;
    this.#past = this.#past.slice(0, depth);
    this.#set(state);
  }

  #set(next: Progress, here = true): boolean {
    const topic = this.topic!;
    const [before, after] = [this.state, next].map((progress) => screenKey(screenOf({ topic, progress, loaded: true })));
    this.state = next;
    this.resumed = 'no';
    this.#store.save(topic, next);
    this.options.changed(before !== after, here);
    tellCase(this.options.key(), topic, next);
    this.host.requestUpdate();
    return before !== after;
  }
}
