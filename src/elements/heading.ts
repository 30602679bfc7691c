import { html, nothing, type TemplateResult } from 'lit';
import { unbroken } from './unbroken.js';

/** A heading of `level`, at most 6. `focus` marks the one that focus moves to when the screen changes. */
export function heading(level: number, className: string, text: unknown, focus = false, describedBy?: string): TemplateResult {
  const content = unbroken(text);
  const by = describedBy ?? nothing;
  switch (Math.min(level, 6)) {
    case 2: return html`<h2 class=${className} tabindex="-1" ?data-focus=${focus} aria-describedby=${by}>${content}</h2>`;
    case 3: return html`<h3 class=${className} tabindex="-1" ?data-focus=${focus} aria-describedby=${by}>${content}</h3>`;
    case 4: return html`<h4 class=${className} tabindex="-1" ?data-focus=${focus} aria-describedby=${by}>${content}</h4>`;
    case 5: return html`<h5 class=${className} tabindex="-1" ?data-focus=${focus} aria-describedby=${by}>${content}</h5>`;
    default: return html`<h6 class=${className} tabindex="-1" ?data-focus=${focus} aria-describedby=${by}>${content}</h6>`;
  }
}
