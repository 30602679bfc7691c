import { msg } from '@lit/localize';
import { load, type TopicId } from '@naosu/content';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { announce, prepareAnnouncer } from '../../controllers/announcer.js';
import { CaseController } from '../../controllers/case-controller.js';
import { ClockController } from '../../controllers/clock-controller.js';
import { ContentController } from '../../controllers/content-controller.js';
import { readFragment } from '../../controllers/fragment.js';
import { forgetAll } from '../../controllers/forget.js';
import { outermost } from '../../controllers/language.js';
import { listedTopics } from '../../controllers/listed-topics.js';
import { painted } from '../../controllers/painted.js';
import { PhraseBreaks } from '../../controllers/phrase-breaks.js';
import { PrintController } from '../../controllers/print-controller.js';
import { followLink } from '../../controllers/scroll-to.js';
import { claimKey } from '../../controllers/storage-key.js';
import { dayAt } from '../../controllers/today.js';
import { warnUnknown } from '../../controllers/warn-once.js';
import { screenKey } from '../../engine/screen/screen-key.js';
import { ProgressChangeEvent } from '../../events/progress-change-event.js';
import { hiddenText } from '../../styles/hidden-text.js';
import { longSelect } from '../../styles/long-select.js';
import { switchPlaces } from '../../styles/switch.js';
import { tableStyles } from '../../styles/table.js';
import type { Body } from '../lazy-element.js';
import { loadFailed, placeholder } from '../load-states.js';
import { styles as inputStyles } from '../question/check-input.styles.js';
import { caseBar } from './case-bar.js';
import type { FixStepper } from './fix-stepper.js';
import { styles } from './fix-stepper.styles.js';
import { DraftController } from './draft.js';
import { footer } from './footer.js';
import { NewStart } from './left-case.js';
import { styles as ladderStyles } from './ladder.styles.js';
import { OwnPrices } from './own-prices.js';
import { Report } from './report.js';
import { Screens } from './screens.js';
import type { Say, View } from './view.js';
import { ViewerScreen } from './viewer-screen.js';

let instances = 0;

/** What the stepper is: the case, and its screens. */
export class StepperBody implements Body {
  readonly styles = [hiddenText, switchPlaces, tableStyles, inputStyles, ladderStyles, styles, longSelect];
  readonly content: ContentController;

  #code: View['code'];
  readonly #uid = `naosu-${++instances}`;
  readonly #print: PrintController;
  readonly #screens: Screens;
  readonly #case: CaseController;
  readonly #clock: ClockController;
  readonly #prices: OwnPrices;
  readonly #report: Report;
  readonly #viewer: ViewerScreen;
  readonly #draft: DraftController;
  readonly #start: NewStart;
  #ownKey: string | undefined;
  #begun = '';
  /** What this update draws; undefined until there is a guide and a case of it. */
  #view: View | undefined;
  #drawn = false;
  #shown = '';
  #gains: View['gains'] = {};
  /** The address named the case when it was taken up. */
  #linked = false;

  constructor(private readonly host: FixStepper) {
    new PhraseBreaks(host);
    this.#screens = new Screens(host);
    // The first question takes none of it.
    this.content = new ContentController(host, () => ({
      topic: this.#topic, whole: (...named) => painted().then(() => load(...named)), code: () => painted().then(this.#screens.load),
    }));
    this.#print = new PrintController(host);
    this.#case = new CaseController(host, {
      key: () => this.#key,
      keeping: () => host.progress,
      fresh: () => host.fresh,
      browserBack: () => host.browserBack,
      leavable: () => host.leave !== undefined,
      changed: (moved, here) => this.#onChange(moved, here),
    });
    this.#start = new NewStart(host, this.#case, () => this.#key);
    this.#clock = new ClockController(host, () => {
      const { screen, kase } = this.#case.situation ?? {};
      return screen?.kind === 'steps' ? kase!.progress.waits[`${screen.fix}/${screen.list[0]}`] : undefined;
    }, () => announce(host, () => msg('時間になりました。次へ進めます。', { id: 'wait.over' })));
    this.#prices = new OwnPrices(host);
    this.#viewer = new ViewerScreen(host, () => this.#key, () => this.#stored);
    this.#draft = new DraftController(host);
    this.#report = new Report(host, () => this.content.guide?.topic.checkedOn);
    host.addController(this);
  }

  giveUp() {
    this.#case.giveUp(this.content.guide?.topic, this.#shown !== '');
  }

  startAgain() {
    if (!this.#case.topic) this.#begun = ''; // The saved case could not even be taken up.
    this.#start.begin(false);
  }

  /** Begins again as if the reader had never been here. */
  forget() {
    if (this.#case.topic) this.#case.startOver(undefined, undefined);
    forgetAll(this.#key);
    this.#begun = '';
    this.host.requestUpdate();
  }

  hostConnected() {
    prepareAnnouncer(this.host);
    this.host.requestUpdate();
  }

  /** Off the page nothing begins: what is begun is kept in its address and heard by its cards. */
  hostUpdate() {
    const { guide } = this.content;
    const { symptom, fix } = this.host;
    const topic = this.#topic;
    const wanted = `${guide?.topic.id} ${symptom} ${fix}`;
    if (this.host.isConnected && guide?.topic.id === topic && wanted !== this.#begun) {
      this.#begun = wanted;
      this.#linked = readFragment(this.#key) !== undefined;
      this.#viewer.take();
      this.#case.start(guide.topic, known(this.host, 'symptom', guide.topic.symptoms), known(this.host, 'fix', guide.topic.fixes));
      if (this.host.left?.kase.topic.id === topic) this.#start.takeBack(this.host.left);
    }
    this.#view = this.#viewNow();
  }

  render() {
    const view = this.#view;
    // Who asks a human prints what is on the screen: the note.
    const printing = this.#print.printing && !view?.human && view?.screen.kind !== 'handoff';
    const drawn = view && (printing ? this.#screens.print(view) : this.#screens.draw(view, this.content.complete));
    this.#drawn = Boolean(drawn);
    // A screen that takes what is still loading: the case around it stays. Each screen is drawn anew: what a browser's translation has put
    // in the place of a text cannot be changed, and nothing is open that was opened on another screen.
    const shown = drawn ?? (this.#shown === '' ? undefined : this.content.error ? loadFailed(() => this.content.retry()) : placeholder());
    return view && shown && html`<div class="root" lang=${view.guide.locale}>
      ${printing ? shown : keyed(`${screenKey(view.screen)} ${view.human}`,
        html`${caseBar(view)} ${shown} ${footer(view, (drawn && this.#screens.further(view)) ?? nothing)}`)}
    </div>`;
  }

  hostUpdated() {
    if (this.content.complete) void this.#screens.loadRoutine(this.content.guide!);
    const view = this.#view;
    if (!view || !this.#drawn) return;
    const key = screenKey(view.screen);
    if (key === this.#shown) return;
    this.#shown = key;
    if (this.#linked) followLink(outermost(this.host).shadowRoot!.querySelector('.root')!);
    this.#linked = false;
    this.#report.screen(view);
    // Nothing to run: whoever embeds this element lets the reader choose.
    if (view.screen.kind === 'symptoms' && !view.human && view.resumed !== 'changed') this.host.leave?.(this.#start.left);
  }

  #viewNow(): View | undefined {
    const { guide, lists } = this.content;
    const { situation, state, resumed, asksAgain, otherTab, address, canGoBack } = this.#case;
    if (!guide || situation?.kase.topic.id !== guide.topic.id) return undefined;
    const { now } = this.#clock;
    const { headingLevel: level, theme, region = 'jp', human } = this.host;
    return {
      ...situation, guide, resumed, asksAgain, otherTab, address, canGoBack, now, level, theme, region, human,
      uid: this.#uid, key: this.#key, viewer: this.#viewer.viewer, code: this.#code,
      canTakeUp: this.#start.left !== undefined,
      symptom: lists?.[0]?.entries.find(({ id }) => id === state.symptom),
      today: dayAt(now),
      kept: this.#stored,
      gains: this.#gains,
      prices: this.#prices.given, ownPrices: this.#prices.checked,
      draft: this.#draft.draft,
      say: this.#say,
    };
  }

  readonly #say: Say = {
    act: (action) => this.host.attempt(() => {
      const before = this.#case.situation!.screen.kind;
      this.#case.act(action);
      this.#report.action(action, this.#case.situation!, before);
    }),
    back: () => this.#case.back(),
    startOver: () => this.#start.begin(true),
    takeUp: () => this.#start.takeBack(),
    welcomed: () => this.#case.welcomed(),
    write: (field, value) => this.#draft.write(field, value),
    setDraft: (draft) => this.#draft.change(draft),
    tick: (id, on) => this.#draft.tick(id, on),
    setGains: (gains) => {
      this.#gains = gains;
    },
    loadCalculator: () => void this.#prices.loadCalculator(),
    showHuman: (human) => this.#showHuman(human),
    setViewer: (viewer) => this.#viewer.set(viewer),
    setCode: (code) => {
      // What was asked for on a screen before comes too late.
      if (typeof code === 'object' && !this.#code) return;
      this.#code = code;
      this.host.requestUpdate();
    },
  };

  get #topic(): TopicId {
    return listedTopics(this.host)[0]!;
  }

  get #key(): string {
    return this.host.storageKey || (this.#ownKey ??= claimKey(this.host, this.#topic));
  }

  get #stored(): boolean {
    return ['both', 'storage'].includes(this.host.progress);
  }

  #showHuman(human: boolean) {
    const { symptom, fix } = this.#case.state;
    this.host.human = human;
    this.host.focusHeading();
    if (human) this.#report.human('asked', this.#case.situation!);
    else if (!symptom && !fix) this.host.leave?.();
  }

  #onChange(moved: boolean, here: boolean) {
    if (here) this.host.human = false;
    this.#start.left = undefined;
    if (moved) {
      this.#draft.begin(this.#case.takenBack, this.#case.situation, dayAt(this.#clock.now));
      this.#code = undefined;
    }
    if (moved && here) this.host.focusHeading();
    this.host.dispatchEvent(new ProgressChangeEvent(this.#case.state));
  }
}

/** The id that an attribute names, if the guide has it; else it says what is allowed. */
function known(element: FixStepper, attribute: 'symptom' | 'fix', allowed: object): string | undefined {
  const id = element[attribute];
  if (id === '' || Object.keys(allowed).includes(id)) return id || undefined;
  warnUnknown(element, attribute, id, Object.keys(allowed));
  return undefined;
}
