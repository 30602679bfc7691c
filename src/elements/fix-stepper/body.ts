import { load, type PriceList } from '@naosu/content';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { prepareAnnouncer } from '../../controllers/announcer.js';
import { CaseController } from '../../controllers/case-controller.js';
import { ClockController } from '../../controllers/clock-controller.js';
import { ContentController } from '../../controllers/content-controller.js';
import { PrintController } from '../../controllers/print-controller.js';
import { claimKey } from '../../controllers/storage-key.js';
import { dayAt } from '../../controllers/today.js';
import { screenKey } from '../../engine/screen/screen-key.js';
import { EscalateEvent } from '../../events/escalate-event.js';
import { LoadErrorEvent } from '../../events/load-error-event.js';
import { ProgressChangeEvent } from '../../events/progress-change-event.js';
import { hiddenText } from '../../styles/hidden-text.js';
import { switchPlaces } from '../../styles/switch.js';
import { tableStyles } from '../../styles/table.js';
import type { Body } from '../lazy-element.js';
import { loadFailed, placeholder } from '../load-states.js';
import type { PlanCalculator } from '../plan-calculator/plan-calculator.js';
import { caseBar } from './case-bar.js';
import { styles as inputStyles } from './check-input.styles.js';
import type { FixStepper } from './fix-stepper.js';
import { styles } from './fix-stepper.styles.js';
import { footer } from './footer.js';
import type * as FixScreens from './fix-screens.js';
import { styles as ladderStyles } from './ladder.styles.js';
import { lostScreen } from './lost-screen.js';
import { reportAction, reportScreen } from './report.js';
import { checkScreen } from './screens/check.js';
import type { Draft, View } from './view.js';

const emptyDraft: Draft = { ticked: [] };
let instances = 0;

/** What the stepper is: the case, and its screens. The screens of fixes are loaded after that of a question. */
export class StepperBody implements Body {
  readonly styles = [hiddenText, switchPlaces, tableStyles, inputStyles, ladderStyles, styles];

  #draft: Draft = emptyDraft;
  #allSteps = false;
  #fixScreens: typeof FixScreens | undefined;
  readonly #uid = `naosu-${++instances}`;
  readonly #content: ContentController;
  readonly #print: PrintController;
  readonly #case: CaseController;
  readonly #clock: ClockController;
  #ownKey: string | undefined;
  #begun = '';
  #drawn = false;
  #shown = '';
  #given: PriceList | undefined;
  #ownPrices: View['ownPrices'];

  constructor(private readonly host: FixStepper) {
    this.#content = new ContentController(host, () => ({ topic: host.topic, whole: load, code: this.#loadFixScreens }));
    this.#print = new PrintController(host);
    this.#case = new CaseController(host, {
      key: () => host.storageKey || (this.#ownKey ??= claimKey(host)),
      keeping: () => host.progress,
      browserBack: () => host.browserBack,
      leavable: () => host.leavable,
      changed: (moved, here) => this.#onChange(moved, here),
    });
    this.#clock = new ClockController(host, () => {
      const screen = this.#view()?.screen;
      return screen?.kind === 'step' ? this.#case.state.waits[`${screen.fix}/${screen.step}`] : undefined;
    });
    host.addController(this);
  }

  get settled(): Promise<void> {
    return this.#content.settled;
  }

  get error(): unknown {
    return this.#content.error;
  }

  retry() {
    this.#content.retry();
  }

  hostConnected() {
    prepareAnnouncer();
    this.host.requestUpdate();
  }

  /** Off the page nothing begins: what is begun is kept in its address and heard by its cards. */
  hostUpdate() {
    const { guide } = this.#content;
    const { topic, symptom, fix, prices } = this.host;
    if (prices !== this.#given) void this.#takePrices(prices);
    const wanted = `${guide?.topic.id} ${symptom} ${fix}`;
    if (!this.host.isConnected || !guide || guide.topic.id !== topic || wanted === this.#begun) return;
    this.#begun = wanted;
    this.#case.start(guide.topic, known(this.host, 'symptom', guide.topic.symptoms), known(this.host, 'fix', guide.topic.fixes));
  }

  render() {
    const view = this.#view();
    const drawn = view && (this.#print.printing ? this.#fixScreens?.printPath(view) : this.#screen(view));
    this.#drawn = Boolean(drawn);
    // A screen that takes what is still loading: the case around it stays. Each screen is drawn anew: what a browser's translation has put in
    // the place of a text cannot be changed, and nothing is open that was opened on another screen.
    const shown = drawn ?? (this.#shown === '' ? undefined : this.error ? loadFailed(() => this.retry()) : placeholder());
    return view && shown && html`<div class="root" lang=${view.guide.locale}>
      ${this.#print.printing ? shown : keyed(`${screenKey(view.screen)} ${this.host.human}`, html`${caseBar(view)} ${shown} ${footer(view, this.host.human)}`)}
    </div>`;
  }

  hostUpdated() {
    const view = this.#view();
    if (!view || !this.#drawn) return;
    const key = screenKey(view.screen);
    if (key === this.#shown) return;
    this.#shown = key;
    reportScreen(this.host, view.screen, this.#case.state.symptom);
    // Nothing to run: whoever embeds this element lets the reader choose.
    if (view.screen.kind === 'symptoms' && !this.host.human && view.resumed !== 'changed') this.host.dispatchEvent(new CustomEvent('start-over'));
  }

  #view(): View | undefined {
    const { guide, lists } = this.#content;
    const { situation, state, resumed, address, canGoBack } = this.#case;
    if (!guide || situation?.kase.topic.id !== guide.topic.id) return undefined;
    const { now } = this.#clock;
    return {
      ...situation, guide, resumed, address, now, draft: this.#draft, level: this.host.headingLevel, uid: this.#uid,
      symptom: lists?.[0]?.entries.find(({ id }) => id === state.symptom),
      today: dayAt(now),
      allSteps: this.#allSteps,
      back: canGoBack ? () => this.#case.back() : undefined,
      act: (action) => {
        this.#case.act(action);
        reportAction(this.host, action, guide.topic, this.#case.state.symptom);
      },
      startOver: () => this.#onStartOver(),
      welcomed: () => this.#case.welcomed(),
      setDraft: (draft) => this.#setDraft({ ...this.#draft, ...draft }),
      tick: (id, on) => {
        const others = this.#draft.ticked.filter((other) => other !== id);
        this.#setDraft({ ...this.#draft, ticked: on ? [...others, id] : others });
      },
      theme: this.host.theme, region: this.host.region ?? 'jp', prices: this.#given, ownPrices: this.#ownPrices,
      loadCalculator: () => void this.#loadCalculator(),
      setAllSteps: (all) => {
        this.#allSteps = all;
        this.host.requestUpdate();
      },
      askHuman: () => this.#showHuman(true),
    };
  }

  /** Undefined until all that it takes is loaded. */
  #screen(view: View) {
    const { screen, guide } = view;
    if (screen.kind === 'symptoms' && !this.host.human) return lostScreen(view);
    if (screen.kind === 'check' && screen.for === 'cause' && !this.host.human) return checkScreen({ ...view, screen });
    const screens = this.#content.complete ? this.#fixScreens : undefined;
    if (!screens) return undefined;
    if (this.host.human && screen.kind !== 'handoff') return screens.humanScreen(view, () => this.#showHuman(false));
    const closed = screen.kind === 'step' && guide.topic.fixes[screen.fix]!.effects?.length;
    return closed && view.resumed !== 'no' ? screens.returnScreen({ ...view, screen }) : screens.drawScreen(view);
  }

  #loadFixScreens = async () => {
    this.#fixScreens = await import('./fix-screens.js');
  };

  /** The calculator checks a page's price list: it comes as soon as there is one. */
  async #takePrices(given: PriceList | undefined) {
    this.#given = given;
    this.#ownPrices = given && null;
    const own = given && await this.#loadCalculator(given);
    if (given !== this.#given || this.#ownPrices === own) return;
    this.#ownPrices = own;
    this.host.requestUpdate();
  }

  /** What was given is given back where nothing is wrong with it. */
  async #loadCalculator(given?: PriceList): Promise<PriceList | undefined> {
    try {
      await (this.host.constructor as typeof FixStepper).loadCalculator();
      const calculator = customElements.get('naosu-plan-calculator') as typeof PlanCalculator | undefined;
      return given && (await calculator?.checkPrices(given, this.host.localName))?.list;
    } catch (error) {
      this.host.dispatchEvent(new LoadErrorEvent(error));
      return undefined;
    }
  }

  #setDraft(draft: Draft) {
    this.#draft = draft;
    this.host.requestUpdate();
  }

  #showHuman(human: boolean) {
    const { symptom, fix } = this.#case.state;
    this.host.human = human;
    this.host.focusHeading();
    if (human) this.host.dispatchEvent(new EscalateEvent('asked', symptom));
    else if (!symptom && !fix) this.host.dispatchEvent(new CustomEvent('start-over'));
  }

  #onStartOver() {
    const alone = this.host.dispatchEvent(new CustomEvent('start-over', { cancelable: true }));
    if (alone) this.#case.startOver(this.host.symptom || undefined, this.host.fix || undefined);
    else this.#case.startOver(undefined, undefined);
  }

  #onChange(moved: boolean, here: boolean) {
    if (here) this.host.human = false;
    if (moved) this.#draft = emptyDraft;
    if (moved && here) this.host.focusHeading();
    this.host.dispatchEvent(new ProgressChangeEvent(this.#case.state));
  }
}

/** The id that an attribute names, if the guide has it; else it says what is allowed. */
function known(element: FixStepper, attribute: 'symptom' | 'fix', allowed: object): string | undefined {
  const id = element[attribute];
  if (id === '' || Object.keys(allowed).includes(id)) return id || undefined;
  console.warn(`<naosu-fix-stepper> ${attribute}="${id}" is unknown. Allowed: ${Object.keys(allowed).join(', ')}.`);
  return undefined;
}
