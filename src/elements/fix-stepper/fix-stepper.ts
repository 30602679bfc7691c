import { localized, msg } from '@lit/localize';
import type { Guide, IsoDate, SymptomEntry, TopicId } from '@naosu/content';
import { LitElement, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ContentController } from '../../controllers/content-controller.js';
import { FocusController } from '../../controllers/focus.js';
import { ProgressController, type Keeping } from '../../controllers/progress-controller.js';
import { act, type Action } from '../../engine/action.js';
import type { Case } from '../../engine/case.js';
import { fixLadder } from '../../engine/fix-ladder.js';
import { emptyProgress, type Progress } from '../../engine/progress.js';
import { screenOf, type Screen } from '../../engine/screen.js';
import { EscalateEvent } from '../../events/escalate-event.js';
import { ProgressChangeEvent } from '../../events/progress-change-event.js';
import { base } from '../../styles/base.js';
import { tokens } from '../../styles/tokens.js';
import { loadFailed, placeholder } from '../load-states.js';
import { answersSoFar } from './answers-so-far.js';
import { drawScreen } from './draw-screen.js';
import { styles } from './fix-stepper.styles.js';
import { humanScreen } from './human-screen.js';
import { reportAction, reportScreen, screenKey } from './report.js';
import type { Draft, View } from './view.js';

const emptyDraft: Draft = { ticked: [] };
let instances = 0;

/**
 * One ladder of fixes, one step at a time, with the checks that choose it and "did it work?" after each fix. Runs a symptom or a single
 * fix by id; keeps its own progress unless `state` is given.
 *
 * @tag naosu-fix-stepper
 * @slot - Shown until the guide is loaded, and while it cannot be.
 * @fires naosu-answer - The reader answered a check.
 * @fires naosu-fix-start - The reader saw the first step of a fix.
 * @fires naosu-step-view - The reader saw a step.
 * @fires naosu-fix-outcome - The reader said how a fix ended.
 * @fires naosu-resolve - The reader said that it works again.
 * @fires naosu-escalate - The way led to a human.
 * @fires naosu-progress-change - The case went on; `state` holds it.
 * @fires naosu-error - The guide could not be loaded.
 * @csspart step - One step of a fix.
 * @csspart answer - One answer of a check.
 * @csspart action - A main action.
 * @csspart warning - What to know before harm.
 */
export class FixStepper extends LitElement {
  static override styles = [tokens, base, styles];

  /** Guide that the symptom or fix belongs to. */
  @property() topic: TopicId = 'backup';
  /** Symptom whose ladder runs. */
  @property() symptom = '';
  /** Single fix to run, where no symptom is given. */
  @property() fix = '';
  /** Level of the headings, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** `light` or `dark`; anything else follows the reader's system. */
  @property({ reflect: true }) theme = 'auto';
  /** Where progress is kept besides memory: `both`, `url`, `storage` or `none`. */
  @property() progress: Keeping = 'both';
  /** Loaded guide, where the host element has it. */
  @property({ attribute: false }) guide?: Guide;
  /** The symptom as the picker shows it, where the host element has it. */
  @property({ attribute: false }) entry?: SymptomEntry;
  /** The case, where the host element keeps it. */
  @property({ attribute: false }) state?: Progress;
  /** Shows who can help instead of the ladder. */
  @property({ type: Boolean }) human = false;

  @state() private own: Progress = emptyProgress;
  @state() private draft: Draft = emptyDraft;
  @state() private allSteps = false;
  @state() private now = Date.now();

  readonly #uid = `naosu-${++instances}`;
  readonly #focus = new FocusController(this);
  readonly #store = new ProgressController(this, () => this.progress);
  readonly #content = new ContentController(this, () => this.guide ? {} : { topic: this.topic, index: this.symptom !== '' });
  #past: Progress[] = [];
  #clock: ReturnType<typeof setInterval> | undefined;
  #shown = '';
  #begun = '';

  /** Moves focus to the heading of what is shown, after the next drawing. */
  focusHeading() {
    this.#focus.ask();
    this.requestUpdate();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#clock);
    this.#clock = undefined;
  }

  protected override willUpdate() {
    const guide = this.#guide;
    if (!guide || this.state) return;
    const wanted = `${guide.topic.id} ${this.symptom} ${this.fix}`;
    if (wanted === this.#begun) return;
    if (!this.#begun) this.own = this.#store.restore(guide.topic).progress;
    this.#begun = wanted;
    this.#begin(guide);
  }

  protected override render() {
    const view = this.#view();
    if (!view) {
      return html`<div class="root">${this.#content.error ? loadFailed(() => this.#content.retry()) : nothing}<slot>${placeholder()}</slot></div>`;
    }
    return html`<div class="root" lang=${view.guide.locale}>
      ${this.human && view.screen.kind !== 'handoff' ? humanScreen(view, () => this.#showHuman(false)) : drawScreen(view)}
      ${this.#footer(view)}
    </div>`;
  }

  protected override updated() {
    const view = this.#view();
    if (!view) return;
    const key = screenKey(view.screen);
    if (key !== this.#shown) {
      this.#shown = key;
      reportScreen(this, view.screen, this.symptom || undefined);
    }
    this.#tick(view);
  }

  get #guide() {
    return this.guide ?? this.#content.guide;
  }

  get #progress() {
    return this.state ?? this.own;
  }

  #view(): View | undefined {
    const guide = this.#guide;
    if (!guide) return undefined;
    const kase: Case = { topic: guide.topic, progress: this.#progress, loaded: true };
    const symptom = this.entry ?? this.#content.index?.entries.find(({ id }) => id === this.#progress.symptom);
    return {
      guide, kase, symptom, ladder: fixLadder(kase), screen: screenOf(kase), draft: this.draft, level: this.headingLevel,
      uid: this.#uid, now: this.now, today: new Date(this.now).toISOString().slice(0, 10) as IsoDate, allSteps: this.allSteps,
      act: (action) => this.#act(action),
      setDraft: (draft) => (this.draft = { ...this.draft, ...draft }),
      setAllSteps: (all) => (this.allSteps = all),
      askHuman: () => this.#showHuman(true),
    };
  }

  #footer(view: View) {
    const { opened, outcomes } = view.kase.progress;
    const choices = Object.keys(opened).find((id) => outcomes.every(({ fix }) => fix !== opened[id]));
    return html`<footer class="footer screen-only">
      ${answersSoFar(view)}
      <div class="tools">
        ${choices === undefined || this.human ? nothing : html`<button class="quiet" type="button" @click=${() => this.#act({ type: 'close-option', fix: choices })}>
          ${msg('ほかの方法を選び直す', { id: 'fix-stepper.reselect' })}</button>`}
        ${this.#past.length ? html`<button class="quiet" type="button" @click=${this.#onBack}>${msg('1つ前に戻る', { id: 'fix-stepper.back' })}</button>` : nothing}
        ${this.human || view.screen.kind === 'handoff' ? nothing
          : html`<button class="quiet" type="button" @click=${() => this.#showHuman(true)}>${msg('人に相談する', { id: 'fix-stepper.human' })}</button>`}
      </div>
    </footer>`;
  }

  /** Starts the symptom or fix that the attributes name, unless it is the one that is running. */
  #begin({ topic }: Guide) {
    const { symptom, fix } = this;
    if (symptom && topic.symptoms[symptom]) {
      if (this.own.symptom !== symptom) this.own = act(this.own, { type: 'choose-symptom', symptom }, topic);
    } else if (fix && topic.fixes[fix]) {
      if (this.own.fix !== fix) this.own = act(this.own, { type: 'choose-fix', fix }, topic);
    } else if (symptom || fix) {
      console.warn(`<naosu-fix-stepper> ${symptom ? 'symptom' : 'fix'}="${symptom || fix}" is unknown. Allowed: ${Object.keys(symptom ? topic.symptoms : topic.fixes).join(', ')}.`);
    }
  }

  #act(action: Action) {
    const guide = this.#guide!;
    this.now = Date.now();
    this.#past = [...this.#past, this.#progress];
    const next = act(this.#progress, action, guide.topic);
    const waits = next.waitingSince === undefined && screenOf({ topic: guide.topic, progress: next, loaded: true }).kind === 'wait';
    this.#set(waits ? act(next, { type: 'wait-for-service', at: this.now }, guide.topic) : next);
    reportAction(this, action, guide.topic);
  }

  #set(next: Progress) {
    const before = screenKey(this.#view()!.screen);
    if (this.state) this.state = next;
    else this.own = next;
    this.human = false;
    if (screenKey(this.#view()!.screen) !== before) {
      this.draft = emptyDraft;
      this.#focus.ask();
    }
    if (!this.state) this.#store.save(this.#guide!.topic, next);
    this.dispatchEvent(new ProgressChangeEvent(next));
  }

  #showHuman(human: boolean) {
    this.human = human;
    this.#focus.ask();
    this.dispatchEvent(human ? new EscalateEvent('asked', this.symptom || undefined) : new Event('human-close'));
  }

  /** Runs the clock only while a wait is on the screen. */
  #tick({ screen, kase }: View) {
    const until = screen.kind === 'step' ? kase.progress.waits[`${screen.fix}/${screen.step}`] : undefined;
    const running = until !== undefined && until > this.now;
    if (running) this.#clock ??= setInterval(() => (this.now = Date.now()), 1000);
    else {
      clearInterval(this.#clock);
      this.#clock = undefined;
    }
  }

  #onBack = () => {
    const previous = this.#past[this.#past.length - 1];
    if (!previous) return;
    this.#past = this.#past.slice(0, -1);
    this.#set(previous);
  };
}

localized()(FixStepper);

declare global {
  interface HTMLElementTagNameMap { 'naosu-fix-stepper': FixStepper }
}
