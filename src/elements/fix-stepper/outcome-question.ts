import { msg } from '@lit/localize';
import { verifyOf, type FixId } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import type { Result } from '../../engine/progress.js';
import { heading } from '../heading.js';
import { icon } from '../icons.js';
import { richText } from '../rich-text.js';
import { putBack } from './put-back.js';
import type { View } from './view.js';

/** What takes this long may still be going on when the reader looks again. */
const longMinutes = 30;

/** How to come back to this very place. */
const stillGoing = ({ kept, address }: View) => html`<p>
  <b>${msg('まだ途中', { id: 'outcome.still-going' })}</b>: ${kept || address !== undefined
    ? msg('終わるまで待ちます。このページは閉じてもかまいません。あとで同じページを開くと、ここから続けられます。', { id: 'outcome.come-back' })
    : msg('終わるまで待ちます。このページを開いたままにしておくと、ここから続けられます。', { id: 'outcome.keep-open' })}</p>`;

/** Did a fix work? Of the second copy: was it made? `focus`: it is the heading of its screen. */
export function outcomeQuestion(view: View, fix: FixId, level: number, focus = false): TemplateResult {
  const { guide, say } = view;
  const copy = fix === guide.topic.secondCopy;
  const finish = (result: Exclude<Result, 'lacking'>) => say.act({ type: 'finish', fix, result, at: view.now });
  return html`<section class="stack">
    ${heading(level, focus ? 'title' : 'subtitle', copy
      ? msg('パソコンにバックアップを作れましたか', { id: 'outcome.copy-question' })
      : msg('直りましたか', { id: 'outcome.question' }), focus)}
    <p>${richText(verifyOf(guide, fix), guide)}</p>
    ${putBack(view, fix)}
    <div class="actions answers">
      <button class="button primary wide" part="action" type="button" @click=${() => finish('worked')}>
        ${icon('check')}${copy ? msg('作れた', { id: 'outcome.copy-made' }) : msg('直った', { id: 'outcome.worked' })}</button>
      <button class="button wide" part="action" type="button" @click=${() => finish(copy ? 'impossible' : 'not-worked')}>
        ${copy ? msg('作れなかった', { id: 'outcome.copy-failed' }) : msg('まだ直らない', { id: 'outcome.not-worked' })}</button>
    </div>
    ${guide.topic.fixes[fix]!.minutes >= longMinutes ? stillGoing(view) : nothing}
  </section>`;
}
