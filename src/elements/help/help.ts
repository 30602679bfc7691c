import { localized, msg, str } from '@lit/localize';
import { isDue, topicIds, type Guide, type IsoDate, type TopicId } from '@naosu/content';
import { LitElement, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ContentController } from '../../controllers/content-controller.js';
import { ProgressController, type Keeping } from '../../controllers/progress-controller.js';
import { act } from '../../engine/action.js';
import { emptyProgress, type Progress } from '../../engine/progress.js';
import { EscalateEvent } from '../../events/escalate-event.js';
import type { ProgressChangeEvent } from '../../events/progress-change-event.js';
import type { SymptomSelectEvent } from '../../events/symptom-select-event.js';
import { base } from '../../styles/base.js';
import { tokens } from '../../styles/tokens.js';
import { loadFailed, placeholder } from '../load-states.js';
import { styles } from './help.styles.js';

/**
 * The whole guided journey: find the symptom, answer a few checks, fix by fix, until it is resolved, a time to wait, or a human.
 *
 * @tag naosu-help
 * @slot - The page's own help text: shown until the guide is loaded, and while it cannot be.
 * @fires naosu-symptom-select - The reader chose a symptom.
 * @fires naosu-search-miss - A search had no strict hit.
 * @fires naosu-answer - The reader answered a check.
 * @fires naosu-fix-start - The reader saw the first step of a fix.
 * @fires naosu-step-view - The reader saw a step.
 * @fires naosu-fix-outcome - The reader said how a fix ended.
 * @fires naosu-resolve - The reader said that it works again.
 * @fires naosu-escalate - The way led to a human.
 * @fires naosu-progress-change - The case went on; `state` holds it.
 * @fires naosu-error - Something could not be loaded.
 */
export class Help extends LitElement {
  static override styles = [tokens, base, styles];

  /** Guide whose symptoms are listed. */
  @property() topic: TopicId = 'backup';
  /** Symptom to start with, where nothing is saved. */
  @property() symptom = '';
  /** Level of the headings, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** `light` or `dark`; anything else follows the reader's system. */
  @property({ reflect: true }) theme = 'auto';
  /** Where progress is kept besides memory: `both`, `url`, `storage` or `none`. */
  @property() progress: Keeping = 'both';

  @state() private state: Progress = emptyProgress;
  @state() private chosen: TopicId | undefined;
  @state() private human = false;
  @state() private changed = false;
  @state() private resumed = false;

  readonly #store = new ProgressController(this, () => this.progress);
  readonly #content = new ContentController(this, () => ({ index: true, topic: this.chosen }));
  #restored = false;
  #focus = false;

  override connectedCallback() {
    super.connectedCallback();
    if (this.chosen) return;
    const saved = topicIds.find((id) => id === this.#store.savedTopic);
    this.chosen = saved ?? (this.symptom ? this.#topic : undefined);
  }

  protected override willUpdate() {
    const { guide } = this.#content;
    if (!guide || this.#restored) return;
    this.#restored = true;
    if (this.state.symptom) return;
    const { progress, changed } = this.#store.restore(guide.topic);
    this.state = progress;
    this.changed = changed;
    this.resumed = Boolean(progress.symptom) && progress.outcomes.length + Object.keys(progress.answers).length > 0;
    if (!progress.symptom && guide.topic.symptoms[this.symptom]) this.#choose(guide, this.symptom);
  }

  protected override render() {
    const { index, guide, error } = this.#content;
    const failed = error ? loadFailed(() => this.#content.retry()) : nothing;
    if (!index) return html`<div class="root">${failed}<slot>${placeholder()}</slot></div>`;
    return html`<div class="root" lang=${index.locale}><div class="card">
      ${failed}
      ${guide && (this.state.symptom || this.human) ? this.#journey(guide) : this.#picker()}
      <p class="imprint">${this.#imprint(guide)}</p>
    </div></div>`;
  }

  protected override updated() {
    if (!this.#focus) return;
    const part = this.shadowRoot?.querySelector('naosu-fix-stepper') ?? this.shadowRoot?.querySelector('naosu-symptom-picker');
    if (this.chosen && !this.#content.guide) return;
    this.#focus = false;
    part?.focusHeading();
  }

  get #topic(): TopicId {
    const known = topicIds.find((id) => id === this.topic);
    if (!known) console.warn(`<naosu-help> topic="${this.topic}" is unknown. Allowed: ${topicIds.join(', ')}.`);
    return known ?? 'backup';
  }

  #picker() {
    return html`
      <naosu-symptom-picker .index=${this.#content.index} .topic=${this.topic} .theme=${this.theme} .headingLevel=${this.headingLevel}
        @naosu-symptom-select=${this.#onSymptom}></naosu-symptom-picker>
      <p class="screen-only"><button class="quiet" type="button" @click=${this.#onHuman}>${msg('人に相談する', { id: 'fix-stepper.human' })}</button></p>`;
  }

  #journey(guide: Guide) {
    const entry = this.#content.index?.entries.find(({ id }) => id === this.state.symptom);
    return html`
      ${this.changed ? html`<p class="note care small notice" part="status">${msg('ガイドの内容が更新されました。使えなくなった答えは外し、残りは引き継いでいます。', { id: 'help.changed' })}</p>` : nothing}
      ${entry ? html`<div class="case small">
        <span>${this.resumed ? msg('続き', { id: 'help.resumed' }) : msg('症状', { id: 'help.symptom' })}: <b>${entry.title}</b></span>
        <button class="quiet screen-only" type="button" @click=${this.#onStartOver}>${msg('最初から', { id: 'help.start-over' })}</button>
      </div>` : nothing}
      <naosu-fix-stepper .guide=${guide} .entry=${entry} .state=${this.state} .symptom=${this.state.symptom ?? ''} .headingLevel=${this.headingLevel}
        .human=${this.human} .theme=${this.theme}
        @naosu-progress-change=${this.#onProgress} @human-close=${this.#onHumanClose}></naosu-fix-stepper>`;
  }

  #imprint(guide: Guide | undefined) {
    const today = new Date().toISOString().slice(0, 10) as IsoDate;
    const checkedOn = guide?.topic.checkedOn;
    return html`${msg('このガイドはApple Inc.とは関係のない独立したものです。', { id: 'help.not-apple' })}
      ${checkedOn ? isDue('rest', checkedOn, today)
        ? msg(str`要確認: 内容を確かめたのは ${checkedOn} です。`, { id: 'help.due' })
        : msg(str`内容の確認日: ${checkedOn}`, { id: 'help.checked' }) : nothing}`;
  }

  #choose(guide: Guide, symptom: string) {
    this.state = act(this.state, { type: 'choose-symptom', symptom }, guide.topic);
    this.#store.save(guide.topic, this.state);
  }

  #onSymptom = ({ symptom, topic }: SymptomSelectEvent) => {
    this.chosen = topic;
    this.symptom = symptom;
    this.#focus = true;
    const { guide } = this.#content;
    if (guide?.topic.id === topic) this.#choose(guide, symptom);
    this.requestUpdate();
  };

  #onProgress = (event: ProgressChangeEvent) => {
    const { guide } = this.#content;
    this.state = event.state;
    this.resumed = false;
    if (guide) this.#store.save(guide.topic, event.state);
  };

  #onStartOver = () => {
    const { guide } = this.#content;
    this.state = emptyProgress;
    this.symptom = '';
    this.resumed = false;
    this.changed = false;
    this.human = false;
    this.#focus = true;
    if (guide) this.#store.save(guide.topic, this.state);
  };

  #onHuman = () => {
    this.human = true;
    this.chosen ??= this.#topic;
    this.#focus = true;
    this.dispatchEvent(new EscalateEvent('asked', undefined));
  };

  #onHumanClose = () => {
    this.human = false;
    this.#focus = true;
  };
}

localized()(Help);

declare global {
  interface HTMLElementTagNameMap { 'naosu-help': Help }
}
