import type { LitElement } from 'lit';

/** Focuses the main heading of an element, or its field; waits for it where nothing is drawn yet. */
export function focusMain(host: LitElement, options?: FocusOptions, waits = true) {
  const find = (selector: string) => host.shadowRoot?.querySelector<HTMLElement>(selector);
  const target = find('[data-focus]') ?? find('naosu-fix-stepper,naosu-symptom-picker') ?? find('h2,h3,h4,h5,h6,input,button');
  if (target) target.focus(options);
  else if (waits) void host.updateComplete.then(() => focusMain(host, options, false));
}

/** What was pressed is gone, and what was asked for is not there yet: focus goes to what stands there meanwhile. */
export function refocus({ shadowRoot }: LitElement, selector: string) {
  if (document.activeElement === document.body) shadowRoot!.querySelector<HTMLElement>(selector)?.focus();
}
