import { html, nothing, type TemplateResult } from 'lit';
import { unbroken } from './unbroken.js';

/** Parts of a template as `html` takes them, for a tag that is not known before; made once, since it knows a template by them. */
export const stringsOf = (...parts: readonly string[]): TemplateStringsArray => Object.assign(parts, { raw: parts });

const headings = [2, 3, 4, 5, 6].map((level) =>
  stringsOf(`<h${level} class=`, ' tabindex="-1" ?data-focus=', ' aria-describedby=', '>', `</h${level}>`));

/** A heading of `level`, at most 6. `focus` marks the one that focus moves to when the screen changes. */
export const heading = (level: number, className: string, text: unknown, focus = false, describedBy?: string): TemplateResult =>
  html(headings[Math.min(level, 6) - 2]!, className, focus, describedBy ?? nothing, unbroken(text));
