import { meanwhileFixes, type CauseId } from '@naosu/content';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { own } from '../../../engine/own.js';
import { heading } from '../../heading.js';
import { icon } from '../../icons.js';
import { parts } from '../../parts.js';
import { richText } from '../../rich-text.js';
import { putBack } from '../put-back.js';
import type { ScreenOf, View } from '../view.js';

/** The causes that the fix which helped has in common with the symptom. */
function causesOf({ guide: { topic }, kase: { progress: { symptom } }, screen: { fix } }: View<ScreenOf<'resolved'>>): readonly CauseId[] {
  const causes = own(topic.fixes, fix)?.causes ?? [];
  const possible = symptom === undefined ? undefined : own(topic.symptoms, symptom)?.causes;
  return possible ? causes.filter((cause) => possible.includes(cause)) : causes;
}

/** It works: what helped, what to put back, what to check tomorrow, and what would have prevented it. */
export function resolvedScreen(view: View<ScreenOf<'resolved'>>): TemplateResult {
  const { guide, guide: { topic }, screen: { fix } } = view;
  const text = guide.text.fixes[fix]!;
  return html`<div class="stack">
    <div class="badge">${icon('check')}</div>
    ${heading(view.level, 'title', msg('直ってよかったです', { id: 'resolved.title' }), true)}
    ${meanwhileFixes(topic).includes(fix) ? nothing : html`<p>${msg('役に立った対処', { id: 'resolved.by' })}: <b>${text.title}</b></p>`}
    ${putBack(view, fix)}
    <section class="note done tight" part="status">
      ${heading(view.level + 1, 'subtitle', msg('明日、確かめること', { id: 'resolved.tomorrow' }))}
      <p>${richText(text.tomorrow ?? guide.text.tomorrow, guide)}</p>
    </section>
    <naosu-checklist exportparts=${parts} .topic=${topic.id} .prevents=${causesOf(view)}
      .progress=${view.kept ? 'storage' : 'none'} .theme=${view.theme} .headingLevel=${view.level + 1}></naosu-checklist>
    <div class="actions">
      <button class="button wide" type="button"
        @click=${() => view.say.act({ type: 'reopen', fix })}>${msg('やはり直っていない', { id: 'resolved.reopen' })}</button>
    </div>
  </div>`;
}
