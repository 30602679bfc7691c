import { localized, msg, str } from '@lit/localize';
import { isDue, type Guide, type IsoDate, type TopicId } from '@naosu/content';
import { LitElement, html, nothing } from 'lit';
import { ContentController } from '../../controllers/content-controller.js';
import { FocusController } from '../../controllers/focus.js';
import { ProgressController, type Keeping } from '../../controllers/progress-controller.js';
import { act, type Action } from '../../engine/action.js';
import type { Case } from '../../engine/case.js';
import { fixLadder } from '../../engine/fix-ladder.js';
import { emptyProgress, type Progress } from '../../engine/progress.js';
import { screenOf } from '../../engine/screen.js';
import { EscalateEvent } from '../../events/escalate-event.js';
import { ProgressChangeEvent } from '../../events/progress-change-event.js';
import { base } from '../../styles/base.js';
import { tokens } from '../../styles/tokens.js';
import { loadFailed, placeholder } from '../load-states.js';
import { phrases } from '../phrases.js';
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

  static override properties = {
    topic: {},
    symptom: {},
    fix: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: { reflect: true },
    progress: {},
    storageKey: { attribute: 'storage-key' },
    human: { type: Boolean },
    state: { state: true },
    draft: { state: true },
    allSteps: { state: true },
    resumed: { state: true },
    now: { state: true },
  };

  /** Guide that the symptom or fix belongs to. */
  topic: TopicId = 'backup';
  /** Symptom whose ladder runs. */
  symptom = '';
  /** Single fix to run, where no symptom is given. */
  fix = '';
  /** Level of the headings, 2 to 6. */
  headingLevel = 2;
  /** `light` or `dark`; anything else follows the reader's system. */
  theme = 'auto';
  /** Where progress is kept besides memory: `both`, `url`, `storage` or `none`. */
  progress: Keeping = 'both';
  /** Name under which progress is kept; by default the element's id. */
  storageKey = '';
  /** Shows who can help instead of the ladder. */
  human = false;

  private state: Progress = emptyProgress;
  private draft: Draft = emptyDraft;
  private allSteps = false;
  /** Saved progress was taken up, and whether a part of it is no longer in the guide. */
  private resumed: 'no' | 'yes' | 'changed' = 'no';
  private now = Date.now();

  readonly #uid = `naosu-${++instances}`;
  readonly #focus = new FocusController(this);
  readonly #store = new ProgressController(this, () => this.storageKey || `naosu-${this.id || 'fix-stepper'}`, () => this.progress);
  readonly #content = new ContentController(this, () => ({ topic: this.topic }));
  #past: Progress[] = [];
  #clock: ReturnType<typeof setInterval> | undefined;
  #shown = '';
  #begun: string | undefined;

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
    const { guide } = this.#content;
    const wanted = `${this.symptom} ${this.fix}`;
    if (!guide || wanted === this.#begun) return;
    if (this.#begun === undefined) this.#restore(guide);
    this.#begun = wanted;
    this.#begin(guide);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#content.settled;
    return super.getUpdateComplete();
  }

  protected override render() {
    const view = this.#view();
    if (!view) {
      return html`<div class="root">${this.#content.error ? loadFailed(() => this.#content.retry()) : nothing}<slot>${placeholder()}</slot></div>`;
    }
    return html`<div class="root" lang=${view.guide.locale}>
      ${this.#caseBar(view)}
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
      for (const details of this.shadowRoot!.querySelectorAll('details')) details.open = false;
      reportScreen(this, view.screen, this.state.symptom);
      // Nothing to run: whoever embeds this element lets the reader choose.
      if (view.screen.kind === 'symptoms' && !this.human) this.dispatchEvent(new Event('start-over'));
    }
    this.#tick(view);
  }

  #view(): View | undefined {
    const { guide, list } = this.#content;
    if (!guide) return undefined;
    const kase: Case = { topic: guide.topic, progress: this.state, loaded: true };
    const symptom = list?.entries.find(({ id }) => id === this.state.symptom);
    return {
      guide, kase, symptom, ladder: fixLadder(kase), screen: screenOf(kase), draft: this.draft, level: this.headingLevel,
      uid: this.#uid, now: this.now, today: new Date(this.now).toISOString().slice(0, 10) as IsoDate, allSteps: this.allSteps,
      act: (action) => this.#act(action),
      setDraft: (draft) => (this.draft = { ...this.draft, ...draft }),
      tick: (id, on) => (this.draft = {
        ...this.draft,
        ticked: on ? [...this.draft.ticked, id] : this.draft.ticked.filter((other) => other !== id),
      }),
      setAllSteps: (all) => (this.allSteps = all),
      askHuman: () => this.#showHuman(true),
    };
  }

  #caseBar({ symptom }: View) {
    return html`
      ${this.resumed === 'changed' ? html`<p class="note care small notice" part="status">${msg('ガイドの内容が更新されました。使えなくなった答えは外し、残りは引き継いでいます。', { id: 'fix-stepper.changed' })}</p>` : nothing}
      ${symptom ? html`<div class="case small">
        <span>${this.resumed === 'no' ? msg('症状', { id: 'fix-stepper.symptom' }) : msg('続きから', { id: 'fix-stepper.resumed' })}: <b class="phrases">${phrases(symptom.title)}</b></span>
        <button class="quiet screen-only" type="button" @click=${this.#onStartOver}>${msg('最初から', { id: 'fix-stepper.start-over' })}</button>
      </div>` : nothing}`;
  }

  #footer(view: View) {
    const { opened, outcomes } = view.kase.progress;
    const choices = Object.keys(opened).find((id) => outcomes.every(({ fix }) => fix !== opened[id]));
    return html`<div class="footer screen-only">
      ${answersSoFar(view)}
      <div class="tools">
        ${choices === undefined || this.human ? nothing : html`<button class="quiet" type="button" @click=${() => this.#act({ type: 'close-option', fix: choices })}>
          ${msg('ほかの方法を選び直す', { id: 'fix-stepper.reselect' })}</button>`}
        ${this.#past.length ? html`<button class="quiet" type="button" @click=${this.#onBack}>${msg('1つ前に戻る', { id: 'fix-stepper.back' })}</button>` : nothing}
        ${this.human || view.screen.kind === 'handoff' ? nothing
          : html`<button class="quiet" type="button" @click=${() => this.#showHuman(true)}>${msg('人に相談する', { id: 'fix-stepper.human' })}</button>`}
      </div>
      <p class="small muted">${this.#checked(view)}</p>
    </div>`;
  }

  #checked({ guide: { topic: { checkedOn } }, today }: View) {
    return isDue('rest', checkedOn, today)
      ? msg(str`要確認: 内容を確かめたのは ${checkedOn} です。`, { id: 'fix-stepper.due' })
      : msg(str`内容の確認日: ${checkedOn}`, { id: 'fix-stepper.checked' });
  }

  #restore({ topic }: Guide) {
    const { progress, changed } = this.#store.restore(topic);
    this.state = progress;
    const went = progress.outcomes.length + Object.keys(progress.answers).length + Object.keys(progress.done).length;
    this.resumed = changed ? 'changed' : progress.symptom && went > 0 ? 'yes' : 'no';
  }

  /** Starts the symptom or fix that the attributes name, unless it is the one that is running. */
  #begin({ topic }: Guide) {
    const { symptom, fix } = this;
    if (symptom && topic.symptoms[symptom]) {
      if (this.state.symptom !== symptom) this.state = act(this.state, { type: 'choose-symptom', symptom }, topic);
    } else if (fix && topic.fixes[fix]) {
      if (this.state.fix !== fix) this.state = act(this.state, { type: 'choose-fix', fix }, topic);
    } else if (symptom || fix) {
      console.warn(`<naosu-fix-stepper> ${symptom ? 'symptom' : 'fix'}="${symptom || fix}" is unknown. Allowed: ${Object.keys(symptom ? topic.symptoms : topic.fixes).join(', ')}.`);
    }
  }

  #act(action: Action) {
    const { topic } = this.#content.guide!;
    this.now = Date.now();
    this.#past = [...this.#past, this.state];
    const next = act(this.state, action, topic);
    const waits = next.waitingSince === undefined && screenOf({ topic, progress: next, loaded: true }).kind === 'wait';
    this.#set(waits ? act(next, { type: 'wait-for-service', at: this.now }, topic) : next);
    reportAction(this, action, topic, this.state.symptom);
  }

  #set(next: Progress) {
    const { topic } = this.#content.guide!;
    const before = screenKey(this.#view()!.screen);
    this.state = next;
    this.human = false;
    this.resumed = 'no';
    if (screenKey(this.#view()!.screen) !== before) {
      this.draft = emptyDraft;
      this.#focus.ask();
    }
    this.#store.save(topic, next);
    this.dispatchEvent(new ProgressChangeEvent(next));
  }

  #showHuman(human: boolean) {
    this.human = human;
    this.#focus.ask();
    if (human) this.dispatchEvent(new EscalateEvent('asked', this.state.symptom));
    else if (!this.state.symptom && !this.state.fix) this.dispatchEvent(new Event('start-over'));
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

  #onStartOver = () => {
    this.#set(emptyProgress);
    this.#past = [];
    this.dispatchEvent(new Event('start-over'));
    this.#begin(this.#content.guide!);
  };

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
