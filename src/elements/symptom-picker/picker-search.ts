import type { Locale } from '@naosu/content';
import type { TemplateResult } from 'lit';
import { announce } from '../../controllers/announcer.js';
import { PhraseBreaks } from '../../controllers/phrase-breaks.js';
import { SymptomSearchController } from '../../controllers/symptom-search-controller.js';
import type { SearchResult } from '../../engine/symptom-search/search.js';
import { addStyles } from '../../styles/add-styles.js';
import { waitingText } from '../load-states.js';
import { styles } from './results.styles.js';
import { prepareAnnouncer, report, resultList, type ResultsView } from './results.js';
import type { SymptomPicker } from './symptom-picker.js';

/** A screen reader hears the count once the reader pauses. */
const announceAfterMs = 700;

/** The search of a picker: what fits its query, drawn, and heard once the reader pauses. */
export class PickerSearch extends SymptomSearchController {
  /** The reader paused before the search was there. */
  #unreported = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly picker: SymptomPicker, locale: () => Locale | undefined) {
    super(picker, locale, () => picker.query.trim() !== '');
    addStyles(picker, [styles]);
    new PhraseBreaks(picker);
    prepareAnnouncer(picker);
    this.typed();
    this.hostUpdated();
  }

  override hostUpdated() {
    super.hostUpdated();
    if (this.#unreported) this.#report();
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
  }

  /** What fits the query; undefined until the index is there. */
  get result(): SearchResult | undefined {
    return this.find(this.picker.query);
  }

  draw(result: SearchResult, view: ResultsView): TemplateResult {
    return resultList(result, view, this.guides);
  }

  /** The reader types. */
  typed() {
    this.#unreported = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#report, announceAfterMs);
  }

  readonly #report = () => {
    if (this.picker.query.trim() === '') return;
    const { result } = this;
    this.#unreported = !result;
    if (result) report(this.picker, result, this.guides);
    else if (!this.error) announce(this.picker, waitingText);
  };
}
