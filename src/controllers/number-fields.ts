import type { NumberCheck } from '@naosu/content';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parseQuantity } from '../engine/facts/quantity.js';

export type Unit = NumberCheck['unit'];

/** The number in a text, undefined where it is none; a line of 0 Mbps sends nothing. */
function quantityOf(text: string, unit: Unit): number | undefined {
  const quantity = parseQuantity(text, unit);
  return quantity === undefined || !Number.isFinite(quantity) || (unit === 'Mbps' && quantity === 0) ? undefined : quantity;
}

/** What the reader typed into fields for numbers, as typed, and what is wrong with it once a field is left. */
export class NumberFields implements ReactiveController {
  /** Texts by field. */
  typed: Readonly<Record<string, string>> = {};
  /** Fields that were left with something else than a number in them. */
  wrong: readonly string[] = [];

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected() {}

  /** Takes a text as it is typed, and returns its number. A mistake is not held against a reader who is still typing. */
  type(field: string, unit: Unit, text: string): number | undefined {
    const quantity = quantityOf(text, unit);
    this.typed = { ...this.typed, [field]: text };
    if (quantity !== undefined || text.trim() === '') this.#setWrong(field, false);
    this.host.requestUpdate();
    return quantity;
  }

  /** The reader is done with a field: whether it holds a number or nothing, and which. */
  leave(field: string, unit: Unit): { readonly right: boolean; readonly quantity: number | undefined } {
    const text = this.typed[field] ?? '';
    const quantity = quantityOf(text, unit);
    const right = quantity !== undefined || text.trim() === '';
    this.#setWrong(field, !right);
    this.host.requestUpdate();
    return { right, quantity };
  }

  /** Shows a number that is known from elsewhere, unless the reader typed the same in other words. Draws nothing. */
  show(field: string, unit: Unit, known: number | undefined) {
    if (quantityOf(this.typed[field] ?? '', unit) === known) return;
    this.typed = { ...this.typed, [field]: known === undefined ? '' : String(known) };
    this.#setWrong(field, false);
  }

  #setWrong(field: string, wrong: boolean) {
    const others = this.wrong.filter((other) => other !== field);
    this.wrong = wrong ? [...others, field] : others;
  }
}
