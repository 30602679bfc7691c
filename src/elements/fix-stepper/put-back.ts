import { meanwhileFixes, type FixId } from '@naosu/content';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { undoOf } from '../../engine/ladder/service.js';
import { stepsOf } from '../../engine/ladder/steps.js';
import { heading } from '../heading.js';
import { richText } from '../rich-text.js';
import { wordsOf } from './step-body.js';
import type { Shown } from './view.js';

/** What a fix changed only for a while; once it works again, also what was changed to get by until then. */
export function putBack({ guide, kase, level, screen: { kind } }: Shown, fix: FixId): TemplateResult | typeof nothing {
  const own = meanwhileFixes(kase.topic).includes(fix) ? [] : stepsOf(fix, kase).map((step) => ({ fix, step }));
  const lines = [...own, ...(kind === 'resolved' ? undoOf(kase) : [])].flatMap(({ fix: id, step }) => wordsOf(guide, id, step).undo ?? []);
  return lines.length === 0 ? nothing : html`<section class="note care tight" part="status">
    ${heading(level + 1, 'subtitle', msg('元に戻すこと', { id: 'resolved.put-back' }))}
    <ul class="bullets">${lines.map((line) => html`<li>${richText(line, guide)}</li>`)}</ul>
  </section>`;
}
