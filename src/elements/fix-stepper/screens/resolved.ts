import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { heading } from '../../heading.js';
import { icon } from '../icons.js';
import { richText } from '../../rich-text.js';
import type { ScreenOf, View } from '../view.js';

/** It works: what helped, and what to check tomorrow. */
export function resolvedScreen(view: View<ScreenOf<'resolved'>>): TemplateResult {
  const { guide, screen: { fix } } = view;
  const text = guide.text.fixes[fix]!;
  return html`<div class="stack">
    <div class="badge">${icon('check')}</div>
    ${heading(view.level, 'title', msg('直ってよかったです', { id: 'resolved.title' }), true)}
    <p>${msg('役に立った対処', { id: 'resolved.by' })}: <b>${text.title}</b></p>
    <section class="note done tight" part="status">
      ${heading(view.level + 1, 'subtitle', msg('明日、確かめること', { id: 'resolved.tomorrow' }))}
      <p>${richText(text.tomorrow ?? guide.text.tomorrow, guide)}</p>
    </section>
    <div class="actions">
      <button class="button wide" type="button" @click=${() => view.act({ type: 'reopen', fix })}>${msg('やはり直っていない', { id: 'resolved.reopen' })}</button>
    </div>
  </div>`;
}
