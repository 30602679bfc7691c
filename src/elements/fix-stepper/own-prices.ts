import type { PriceList } from '@naosu/content';
import type { ReactiveController } from 'lit';
import { LoadErrorEvent } from '../../events/load-error-event.js';
import type { PlanCalculator } from '../plan-calculator/plan-calculator.js';
import type { FixStepper } from './fix-stepper.js';

/** The page's own price list, checked by the calculator, which comes as soon as there is one. */
export class OwnPrices implements ReactiveController {
  /** As it was given. */
  given: PriceList | undefined = undefined;
  /** The same where nothing is wrong with it; null while it is being checked. */
  checked: PriceList | null | undefined = undefined;

  constructor(private readonly host: FixStepper) {
    host.addController(this);
  }

  hostUpdate() {
    if (this.host.prices !== this.given) void this.#check(this.host.prices);
  }

  /** What was given is given back where nothing is wrong with it. */
  async loadCalculator(given?: PriceList): Promise<PriceList | undefined> {
    try {
      await (this.host.constructor as typeof FixStepper).loadCalculator();
      const calculator = customElements.get('naosu-plan-calculator') as typeof PlanCalculator | undefined;
      return given && (await calculator?.checkPrices(given, this.host.localName))?.list;
    } catch (error) {
      this.host.dispatchEvent(new LoadErrorEvent(error));
      return undefined;
    }
  }

  async #check(given: PriceList | undefined) {
    this.given = given;
    this.checked = given && null;
    const checked = given && await this.loadCalculator(given);
    if (given !== this.given || this.checked === checked) return;
    this.checked = checked;
    this.host.requestUpdate();
  }
}
