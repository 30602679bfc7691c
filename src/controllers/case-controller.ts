import type { FixId, SymptomId, Topic } from '@naosu/content';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { act, type Action } from '../engine/act/action.js';
import { caseOf, withProgress, type Case } from '../engine/case.js';
import { emptyProgress, type Progress } from '../engine/progress.js';
import { isRunning } from '../engine/record/case-record.js';
import { isSameCase, merged } from '../engine/record/merge.js';
import { screenKey } from '../engine/screen/screen-key.js';
import { situationOf, type Situation } from '../engine/screen/situation.js';
import { bare } from './bare.js';
import { BackController } from './back-controller.js';
import { closeCase, hearCases, openUnder, tellCase, type OpenCase } from './open-cases.js';
import { ProgressController, type Keeping } from './progress-controller.js';

export interface CaseOptions {
  /** Name under which progress is kept. */
  key(): string;
  keeping(): Keeping;
  /** What is stored is not taken up. */
  fresh(): boolean;
  /** Whether the browser's back button goes one screen back. */
  browserBack(): boolean;
  /** Whether the reader can go back from the first screen, to no case at all. */
  leavable(): boolean;
  /** The case went on. `moved`: to another screen. `here`: by what the reader did in it. */
  changed(moved: boolean, here: boolean): void;
}

/** A case that the reader began anew instead of, as it can be taken up again. */
export interface LeftCase {
  readonly kase: Case;
  readonly past: readonly Case[];
}

/** One reader's case: restores it, takes what the reader does, saves it, and goes back. */
export class CaseController implements ReactiveController, OpenCase {
  /** Saved progress was taken up, or a part of it is no longer in the guide. */
  resumed: 'no' | 'yes' | 'changed' = 'no';
  /** What opens harm came by a link or from another page, and is asked again. */
  asksAgain = false;
  /** Another tab went on: with this case, or with one about something else. */
  otherTab: 'no' | 'same' | 'other' = 'no';
  /** The case as it stands; undefined until it is begun. */
  situation: Situation | undefined = undefined;
  /** Answers that the reader went back from: each is filled in where it is asked again. */
  takenBack: Progress['answers'] = {};
  #past: readonly Case[] = [];
  #deaf: (() => void) | undefined;
  readonly #store: ProgressController;
  readonly #history: BackController;

  constructor(private readonly host: ReactiveControllerHost, private readonly options: CaseOptions) {
    this.#store = new ProgressController(host, options.key, options.keeping, options.fresh, (before, theirs) => this.#hear(before, theirs));
    this.#history = new BackController(host, options.key, (depth) => this.#goTo(depth));
    host.addController(this);
  }

  hostConnected() {
    if (this.topic) openUnder(this.options.key(), this);
    this.#deaf = hearCases((key, topic, progress) => {
      if (key === this.options.key() && topic.id === this.topic?.id && progress !== this.state) this.#follow(topic, progress);
    });
  }

  hostDisconnected() {
    this.#deaf?.();
    closeCase(this);
  }

  /** Its guide; undefined until it is begun. */
  get topic(): Topic | undefined {
    return this.situation?.kase.topic;
  }

  get state(): Progress {
    return this.situation?.kase.progress ?? emptyProgress;
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
    const kase = this.topic?.id === topic.id ? caseOf(topic, this.state) : this.#restore(topic);
    this.situation = workedOut(this.#begun(kase, symptom, fix));
    openUnder(this.options.key(), this);
  }

  act(action: Action) {
    const before = this.#case;
    if (action.type === 'clear-answer') this.takenBack = before.progress.answers;
    else if (!action.type.startsWith('answer')) this.takenBack = {};
    const next = workedOut(act(before, action));
    const waits = next.screen.kind === 'wait' && next.kase.progress.waitingSince === undefined;
    const moved = this.#set(waits ? workedOut(act(next.kase, { type: 'wait-for-service', at: Date.now() })) : next);
    if (moved) this.#leaveFor(before);
  }

  /** Takes an answer that was given elsewhere on the page; going back keeps it. */
  learn(action: Action) {
    this.#past = this.#past.map((past) => act(past, action));
    this.#set(workedOut(act(this.#case, action)), false);
  }

  /** One screen back. */
  back() {
    if (this.options.browserBack() && this.#history.depth === this.#past.length) history.back();
    else this.#goTo(this.#past.length - 1);
  }

  /** Forgets the case, and begins again with what the element is set to; returns what can be taken up again. */
  startOver(symptom: SymptomId | undefined, fix: FixId | undefined): LeftCase | undefined {
    const { topic } = this;
    if (!topic) return undefined;
    const left = { kase: this.#case, past: this.#past };
    this.takenBack = {};
    this.#set(workedOut(caseOf(topic, emptyProgress)));
    this.#past = [];
    this.situation = workedOut(this.#begun(this.#case, symptom, fix));
    tellCase(this.options.key(), topic, this.state);
    return left;
  }

  /** Takes up what the reader had left: not to have begun anew. */
  takeUp({ kase, past }: LeftCase) {
    this.#past = past;
    this.#set(workedOut(kase));
  }

  get #case(): Case {
    return this.situation!.kase;
  }

  /** What cannot be drawn is saved no more; what was taken up so, nowhere. */
  giveUp(topic: Topic | undefined, drawn: boolean) {
    this.#store.discard();
    if (!drawn && topic) this.#store.save(topic, emptyProgress);
  }

  /** The reader has seen that an earlier case goes on. */
  welcomed() {
    this.#seen();
    this.options.changed(true, true);
    this.host.requestUpdate();
  }

  /** Takes up the case of a guide; that of the guide before stays saved, and what both guides know goes along. */
  #restore(topic: Topic): Case {
    if (this.topic) {
      this.#store.save(this.topic, this.state);
      this.#store.flush();
      this.#past = [];
    }
    const { progress, resumed, changed, asksAgain } = this.#store.restore(topic);
    this.resumed = changed ? 'changed' : resumed ? 'yes' : 'no';
    this.asksAgain = asksAgain;
    return caseOf(topic, progress);
  }

  /** The case with the symptom or fix that is asked for, begun where another one runs. */
  #begun(kase: Case, symptom: SymptomId | undefined, fix: FixId | undefined): Case {
    const { topic, progress } = kase;
    const asked: Action | undefined = symptom && progress.symptom !== symptom && !isLedFrom(kase, symptom)
      ? { type: 'choose-symptom', symptom }
      : fix && progress.fix !== fix ? { type: 'choose-fix', fix } : undefined;
    if (!asked) return kase;
    const begun = act(kase, asked);
    this.#seen();
    if (this.options.leavable()) this.#leaveFor(caseOf(topic, emptyProgress));
    this.#store.save(topic, begun.progress);
    return begun;
  }

  /** The present screen can be left backwards, for `before`. */
  #leaveFor(before: Case) {
    this.#past = [...this.#past, before];
    if (this.options.browserBack()) this.#history.push(this.#past.length);
  }

  #goTo(depth: number) {
    const past = this.#past[depth];
    if (!past) return;
    this.takenBack = { ...this.takenBack, ...this.state.answers };
    this.#past = this.#past.slice(0, depth);
    this.#set(workedOut(past));
  }

  #seen() {
    this.resumed = this.otherTab = 'no';
    this.asksAgain = false;
  }

  /** Another tab changed what is kept from `before` to `theirs`; it has saved it, too. */
  #hear(before: Progress, theirs: Progress) {
    const { situation } = this;
    if (!situation) return;
    const { topic, progress } = situation.kase;
    const next = merged(progress, before, theirs, topic);
    const other = isRunning(theirs) && !isSameCase(progress, theirs);
    if (next === progress && !other) return;
    this.#past = this.#past.map((past) => withProgress(past, merged(past.progress, before, theirs, topic)));
    this.situation = workedOut(caseOf(topic, next));
    this.otherTab = other ? 'other' : 'same';
    this.options.changed(screenKey(situation.screen) !== screenKey(this.situation.screen), false);
    tellCase(this.options.key(), topic, next);
    this.host.requestUpdate();
  }

  /** Another element of this page goes on with the same case. */
  #follow(topic: Topic, progress: Progress) {
    const before = this.situation!.screen;
    this.#past = [];
    this.situation = workedOut(caseOf(topic, progress));
    this.options.changed(screenKey(before) !== screenKey(this.situation.screen), false);
    this.host.requestUpdate();
  }

  #set(next: Situation, here = true): boolean {
    const { topic, progress } = next.kase;
    const moved = screenKey(this.situation!.screen) !== screenKey(next.screen);
    this.situation = next;
    this.#seen();
    this.#store.save(topic, progress);
    this.options.changed(moved, here);
    tellCase(this.options.key(), topic, progress);
    this.host.requestUpdate();
    return moved;
  }
}

/** What follows from a case; nothing in it inherits what a page has added to every object. */
const workedOut = (kase: Case): Situation => bare(situationOf(bare(kase)));

/** The case began with this symptom, and an answer told another one. */
function isLedFrom({ topic, progress }: Case, symptom: SymptomId): boolean {
  const ways = Object.values(topic.symptoms[symptom]?.leadsTo ?? {});
  return ways.some((way) => Object.values(way).includes(progress.symptom!));
}
