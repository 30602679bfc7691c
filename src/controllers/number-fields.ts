import type { CheckId, NumberCheck } from '@naosu/content';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fieldsOf, mistakeIn, quantityIn, textsOf, type Texts } from '../engine/facts/quantity-fields.js';
import { dayAt } from './today.js';

/** What the reader put into fields for numbers, and what is wrong with it once they are left. */
export class NumberFields implements ReactiveController {
  /** Texts by field. */
  typed: Texts = {};
  /** Questions whose fields were left with something else than a number in them. */
  wrong: readonly CheckId[] = [];

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected() {}

  /** Takes a text as it is typed, and returns the number. A mistake is not held against a reader who is still typing. */
  type(id: CheckId, check: NumberCheck, field: string, text: string): number | undefined {
    this.typed = { ...this.typed, [field]: text };
    if (this.#mistake(id, check) === undefined) this.#setWrong(id, false);
    this.host.requestUpdate();
    return this.#quantity(id, check);
  }

  /** The reader is done with a field: the number, null where nothing is put in, undefined where it is no number or not all of it. */
  leave(id: CheckId, check: NumberCheck): number | null | undefined {
    this.#setWrong(id, this.#mistake(id, check) !== undefined);
    this.host.requestUpdate();
    const empty = fieldsOf(this.typed, id, check).every((field) => (this.typed[field] ?? '').trim() === '');
    return empty ? null : this.#quantity(id, check);
  }

  /** Shows a number that is known from elsewhere, unless the reader put in the same, or is about to put in one. Draws nothing. */
  show(id: CheckId, check: NumberCheck, known: number | undefined) {
    if (this.#quantity(id, check) === known) return;
    const empty = Object.fromEntries(fieldsOf(this.typed, id, check).map((field) => [field, '']));
    this.typed = { ...this.typed, ...(known === undefined ? empty : textsOf(id, check, known, dayAt(Date.now()))) };
    this.#setWrong(id, false);
  }

  #quantity(id: CheckId, check: NumberCheck) {
    return quantityIn(this.typed, id, check, dayAt(Date.now()));
  }

  #mistake(id: CheckId, check: NumberCheck) {
    return mistakeIn(this.typed, id, check, dayAt(Date.now()));
  }

  #setWrong(id: CheckId, wrong: boolean) {
    const others = this.wrong.filter((other) => other !== id);
    this.wrong = wrong ? [...others, id] : others;
  }
}
