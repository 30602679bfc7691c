import type { Locale } from '@naosu/content';
import { LoadErrorEvent } from '../../events/load-error-event.js';
import type { PickerSearch } from './picker-search.js';
import type { SymptomPicker } from './symptom-picker.js';

/** The search, loaded on the reader's first interest (a pointer, a finger or focus in the field): it is there with the first letter. */
export class SearchOnInterest {
  /** Undefined until it is loaded. */
  search: PickerSearch | undefined = undefined;
  #error: unknown;
  #loading: Promise<void> | undefined;

  constructor(private readonly host: SymptomPicker, private readonly locale: () => Locale | undefined) {}

  get error(): unknown {
    return this.#error ?? this.search?.error;
  }

  readonly begin = () => {
    this.#loading ??= this.#load();
  };

  retry() {
    if (this.search) return this.search.retry();
    this.#error = undefined;
    this.#loading = this.#load();
    this.host.requestUpdate();
  }

  async #load() {
    try {
      const { PickerSearch } = await import('./picker-search.js');
      this.search = new PickerSearch(this.host, this.locale);
    } catch (error) {
      this.#error = error;
      this.host.dispatchEvent(new LoadErrorEvent(error));
    }
    if (this.host.query.trim() !== '') this.host.requestUpdate();
  }
}
