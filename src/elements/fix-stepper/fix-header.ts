import { msg, str } from '@lit/localize';
import type { FixId, Risk } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { isAhead } from '../../engine/ladder/fix-ladder.js';
import { isHarmful } from '../../engine/ladder/harm.js';
import { durationText } from '../duration.js';
import { heading } from '../heading.js';
import { icon } from '../icons.js';
import { richText } from '../rich-text.js';
import { unbroken } from '../unbroken.js';
import { becauseText, skippedText, statusText } from '../reasons.js';
import type { Shown } from './view.js';

/** What a fix can do to the reader's things, in one short line; empty when nothing. */
export function riskText(risk: Risk): string {
  switch (risk) {
    case 'none': return '';
    case 'inconvenience': return msg('少し手間がかかります', { id: 'risk.inconvenience' });
    case 'settings-loss': return msg('一部の設定が消えます', { id: 'risk.settings-loss' });
    case 'sign-out': return msg('サインアウトします', { id: 'risk.sign-out' });
    case 'data-loss': return msg('消すと元に戻せません', { id: 'risk.data-loss' });
  }
}

/** Title, why this fix is next, and what comes after it. `before` is the fix for whose sake the second copy is made. */
export function fixHeader(view: Shown, fix: FixId, before?: FixId, focus = true): TemplateResult {
  const { guide, ladder } = view;
  const text = guide.text.fixes[fix]!;
  const { risk, paid, minutes, needs = [] } = guide.topic.fixes[fix]!;
  const rung = ladder.rungs.find((candidate) => candidate.fix === fix);
  const because = before ? { kind: 'second-copy' as const } : (rung?.because ?? { kind: 'chosen' as const });
  const riskLine = riskText(risk);
  return html`<div class="tight">
    ${heading(view.level, 'title', text.title, focus)}
    <p>${unbroken(becauseText(because, guide))} ${richText(text.because, guide)}</p>
    <ul class="facts">
      <li>${icon('clock')}${msg(str`約${durationText(minutes)}`, { id: 'fix-stepper.minutes' })}</li>
      <li>${paid ? msg('有料', { id: 'fix-stepper.paid' }) : msg('無料', { id: 'fix-stepper.free' })}</li>
      ${riskLine ? html`<li class=${risk}>${riskLine}</li>` : nothing}
    </ul>
    ${rung && !before ? html`<p class="muted">${unbroken(comesNext(view, fix))}</p>` : nothing}
    ${needs.length && !isHarmful(guide.topic.fixes[fix]!) ? html`<p>
      ${msg('用意するもの', { id: 'fix-stepper.needs' })}: ${unbroken(needs.map((need) => guide.text.needs[need]).join(guide.locale === 'ja'
        ? '、' : ', '))}</p>` : nothing}
  </div>`;
}

/** What comes where this one does not help. */
function comesNext({ guide, ladder }: Shown, fix: FixId): string {
  const place = ladder.rungs.findIndex((rung) => rung.fix === fix);
  const next = ladder.rungs.slice(place + 1).find(isAhead);
  return next ? msg(str`これで直らないときは、次に「${guide.text.fixes[next.fix]!.title}」を試します。`, { id: 'fix-stepper.comes-next' })
    : msg('これで直らないときは、人に相談する方法をご案内します。', { id: 'fix-stepper.comes-human' });
}

/** All fixes in order with what became of them, and those left out with the reason. */
export function ladderOverview({ guide, ladder }: Shown): TemplateResult | typeof nothing {
  if (ladder.rungs.length + ladder.skipped.length < 2) return nothing;
  return html`<details class="overview">
    <summary>${msg('対処の順番を見る', { id: 'fix-stepper.overview' })}</summary>
    <ol part="list" class="rungs">
      ${ladder.rungs.map(({ fix, result, access }) => {
        const status = statusText(result, access);
        const current = fix === ladder.current?.fix;
        return html`<li part="item" aria-current=${current ? 'step' : nothing} class=${current ? 'current' : result ? 'tried' : ''}>
          <span>${unbroken(guide.text.fixes[fix]!.title)}</span>
          ${status ? html`<span class="small muted">${status}</span>` : nothing}
          ${current ? html`<span class="small now">${msg('今ここ', { id: 'fix-stepper.here' })}</span>` : nothing}
        </li>`;
      })}
    </ol>
    ${ladder.skipped.length ? html`
      <p class="small muted">${msg('今回は行わない対処', { id: 'fix-stepper.skipped' })}</p>
      <ul class="small muted skipped">
        ${ladder.skipped.map((skipped) =>
          html`<li>${unbroken(guide.text.fixes[skipped.fix]!.title)}<br>${skippedText(skipped, guide)}</li>`)}
      </ul>` : nothing}
  </details>`;
}
