import { localized } from '@lit/localize';
import type { TopicId } from '@naosu/content';
import { LitElement, html, nothing } from 'lit';
import { CaseController } from '../../controllers/case-controller.js';
import { ClockController } from '../../controllers/clock-controller.js';
import { ContentController } from '../../controllers/content-controller.js';
import { FocusController } from '../../controllers/focus.js';
import { PrintController } from '../../controllers/print-controller.js';
import type { Keeping } from '../../controllers/progress-controller.js';
import { claimKey } from '../../controllers/storage-key.js';
import { dayAt } from '../../controllers/today.js';
import type { Case } from '../../engine/case.js';
import { fixLadder } from '../../engine/fix-ladder.js';
import { screenKey } from '../../engine/screen-key.js';
import { screenOf } from '../../engine/screen.js';
import { EscalateEvent } from '../../events/escalate-event.js';
import { LoadErrorEvent } from '../../events/load-error-event.js';
import { ProgressChangeEvent } from '../../events/progress-change-event.js';
import { base } from '../../styles/base.js';
import { hiddenText } from '../../styles/hidden-text.js';
import { switchPlaces } from '../../styles/switch.js';
import { tableStyles } from '../../styles/table.js';
import { tokens } from '../../styles/tokens.js';
import { loadFailed, placeholder } from '../load-states.js';
import { caseBar } from './case-bar.js';
import { styles as inputStyles } from './check-input.styles.js';
import { drawScreen } from './draw-screen.js';
import { styles } from './fix-stepper.styles.js';
import { footer } from './footer.js';
import { humanScreen } from './human-screen.js';
import { styles as ladderStyles } from './ladder.styles.js';
import { lostScreen } from './lost-screen.js';
import { printPath } from './print-path.js';
import { reportAction, reportScreen } from './report.js';
import { returnScreen } from './return-screen.js';
import type { Draft, View } from './view.js';

const emptyDraft: Draft = { ticked: [] };
let instances = 0;

/**
 * One ladder of fixes, one step at a time, with the checks that choose it and "did it work?" after each fix. Runs a symptom or a single
 * fix by id; keeps its own progress.
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
  static override styles = [tokens, base, hiddenText, switchPlaces, tableStyles, inputStyles, ladderStyles, styles];

  /** Loads `<naosu-plan-calculator>`, which only some readers open; set by the module that defines this element. */
  static loadCalculator: () => Promise<unknown> = () => Promise.resolve();

  static override properties = {
    topic: {},
    symptom: {},
    fix: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: { reflect: true },
    progress: {},
    storageKey: { attribute: 'storage-key' },
    human: { type: Boolean },
    leavable: { attribute: false },
    browserBack: { type: Boolean, attribute: 'browser-back' },
    draft: { state: true },
    allSteps: { state: true },
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

  /** Lets the browser's back button go one screen back; the page must not route by history entries of its own. */
  browserBack = false;

  /** The element around this one lists symptoms: going back from the first screen leads there. */
  leavable = false;

  private draft: Draft = emptyDraft;
  private allSteps = false;

  readonly #uid = `naosu-${++instances}`;
  readonly #focus = new FocusController(this);
  readonly #content = new ContentController(this, () => ({ topic: this.topic }));
  readonly #print = new PrintController(this);
  readonly #case: CaseController = new CaseController(this, {
    key: () => this.storageKey || (this.#ownKey ??= claimKey(this)),
    keeping: () => this.progress,
    browserBack: () => this.browserBack,
    leavable: () => this.leavable,
    changed: (moved, here) => this.#onChange(moved, here),
  });
  readonly #clock = new ClockController(this, () => {
    const screen = this.#view()?.screen;
    return screen?.kind === 'step' ? this.#case.state.waits[`${screen.fix}/${screen.step}`] : undefined;
  });
  #ownKey: string | undefined;
  #begun = '';
  #shown = '';

  /** Moves focus to the heading of what is shown, after the next drawing. */
  focusHeading() {
    this.#focus.ask();
    this.requestUpdate();
  }

  protected override willUpdate() {
    const { guide } = this.#content;
    const wanted = `${guide?.topic.id} ${this.symptom} ${this.fix}`;
    if (!guide || guide.topic.id !== this.topic || wanted === this.#begun) return;
    this.#begun = wanted;
    this.#case.start(guide.topic, known(this, 'symptom', guide.topic.symptoms), known(this, 'fix', guide.topic.fixes));
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
      ${this.#print.printing ? printPath(view) : html`${caseBar(view)} ${this.#screen(view)} ${footer(view, this.human)}`}
    </div>`;
  }

  protected override updated() {
    const view = this.#view();
    if (!view) return;
    const key = screenKey(view.screen);
    if (key === this.#shown) return;
    this.#shown = key;
    for (const details of this.shadowRoot!.querySelectorAll('details')) details.open = false;
    reportScreen(this, view.screen, this.#case.state.symptom);
    // Nothing to run: whoever embeds this element lets the reader choose.
    if (view.screen.kind === 'symptoms' && !this.human && view.resumed !== 'changed') this.dispatchEvent(new Event('start-over'));
  }

  #view(): View | undefined {
    const { guide, list } = this.#content;
    if (!guide) return undefined;
    const { state, resumed, address, canGoBack } = this.#case;
    const kase: Case = { topic: guide.topic, progress: state, loaded: true };
    const { now } = this.#clock;
    return {
      guide, kase, resumed, address, now, ladder: fixLadder(kase), screen: screenOf(kase), draft: this.draft, level: this.headingLevel, uid: this.#uid,
      symptom: list?.entries.find(({ id }) => id === state.symptom),
      today: dayAt(now),
      allSteps: this.allSteps,
      back: canGoBack ? () => this.#case.back() : undefined,
      act: (action) => {
        this.#case.act(action);
        reportAction(this, action, guide.topic, this.#case.state.symptom);
      },
      startOver: () => this.#onStartOver(),
      welcomed: () => this.#case.welcomed(),
      setDraft: (draft) => (this.draft = { ...this.draft, ...draft }),
      tick: (id, on) => {
        const others = this.draft.ticked.filter((other) => other !== id);
        this.draft = { ...this.draft, ticked: on ? [...others, id] : others };
      },
      theme: this.theme,
      loadCalculator: () => void FixStepper.loadCalculator().catch((error: unknown) => this.dispatchEvent(new LoadErrorEvent(error))),
      setAllSteps: (all) => (this.allSteps = all),
      askHuman: () => this.#showHuman(true),
    };
  }

  #screen(view: View) {
    const { screen, guide } = view;
    if (this.human && screen.kind !== 'handoff') return humanScreen(view, () => this.#showHuman(false));
    if (screen.kind === 'symptoms') return lostScreen(view);
    const closed = screen.kind === 'step' && guide.topic.fixes[screen.fix]!.effects?.length;
    return closed && view.resumed !== 'no' ? returnScreen({ ...view, screen }) : drawScreen(view);
  }

  #showHuman(human: boolean) {
    const { symptom, fix } = this.#case.state;
    this.human = human;
    this.#focus.ask();
    if (human) this.dispatchEvent(new EscalateEvent('asked', symptom));
    else if (!symptom && !fix) this.dispatchEvent(new Event('start-over'));
  }

  #onStartOver() {
    const alone = this.dispatchEvent(new Event('start-over', { cancelable: true }));
    if (alone) this.#case.startOver(this.symptom || undefined, this.fix || undefined);
    else this.#case.startOver(undefined, undefined);
  }

  #onChange(moved: boolean, here: boolean) {
    if (here) this.human = false;
    if (moved) this.draft = emptyDraft;
    if (moved && here) this.#focus.ask();
    this.dispatchEvent(new ProgressChangeEvent(this.#case.state));
  }
}

/** The id that an attribute names, if the guide has it; else it says what is allowed. */
function known(element: FixStepper, attribute: 'symptom' | 'fix', allowed: object): string | undefined {
  const id = element[attribute];
  if (id === '' || Object.keys(allowed).includes(id)) return id || undefined;
  console.warn(`<naosu-fix-stepper> ${attribute}="${id}" is unknown. Allowed: ${Object.keys(allowed).join(', ')}.`);
  return undefined;
}

localized()(FixStepper);

declare global {
  interface HTMLElementTagNameMap { 'naosu-fix-stepper': FixStepper }
}
