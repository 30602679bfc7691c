import type { ReactiveController, ReactiveControllerHost } from 'lit';

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';
const headings = '[tabindex="-1"], naosu-symptom-picker, naosu-fix-stepper';

/** Has a heading to go to, inside. */
type WithHeading = HTMLElement & { focusHeading?(): void };

/**
 * Focus never falls to the page: where what holds it is drawn no longer, it goes to what replaces it (`data-instead`), else from a control
 * to the nearest one before it, and from what is read to the heading of the screen; else to the first heading, else to any control.
 */
export class KeptFocus implements ReactiveController {
  /** What had focus before this update, and what can take it before that, nearest first. */
  #before: readonly HTMLElement[] = [];

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostUpdate() {
    const root = this.host.shadowRoot;
    const active = root?.activeElement;
    if (!active) return void (this.#before = []);
    const all = [...root.querySelectorAll<HTMLElement>(focusable)];
    this.#before = [active as HTMLElement, ...all.slice(0, Math.max(0, all.indexOf(active as HTMLElement))).reverse()];
  }

  hostUpdated() {
    const root = this.host.shadowRoot!;
    const [held, ...others] = this.#before;
    if (!held || held.isConnected || root.activeElement) return;
    // What stands in a closed `<details>` or in a slot that is filled takes no focus.
    const all = (selector: string) => [...root.querySelectorAll<WithHeading>(selector)];
    const next = held.tabIndex < 0 ? all('[data-focus]') : others;
    const targets: readonly WithHeading[] = [...all('[data-instead]'), ...next, ...all(headings), ...all(focusable)];
    for (const target of targets) {
      if (target.focusHeading) target.focusHeading();
      else target.focus({ preventScroll: true });
      if (root.activeElement || target.focusHeading) return;
    }
  }
}
