import { html, type TemplateResult } from 'lit';

/** Path data from Lucide 0.5 (ISC licence), as all icons here. */
export const paths = {
  alert: 'm21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3M12 9v4M12 17h.01',
  chevron: 'm9 18 6-6-6-6',
  search: 'm21 21-4.34-4.34M11 3a8 8 0 1 0 0 16 8 8 0 0 0 0-16',
} as const;

/** A decoration; the text beside it says the same. Where a page's policy lets no style sheet in, its attributes keep it small and drawn by
 * lines. */
export const icon = (path: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="2"
    aria-hidden="true"><path d=${path}></path></svg>`;
