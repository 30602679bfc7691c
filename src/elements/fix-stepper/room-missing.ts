import { msg, str } from '@lit/localize';
import type { CheckId } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { own } from '../../engine/own.js';
import type { Progress } from '../../engine/progress.js';
import { sizeText, sizeUp } from '../money.js';
import type { Shown } from './view.js';

/** By how much the room falls short, as a number and as a bar; nothing where a number is not known, or there is enough. */
export function roomMissing({ kase: { progress: { answers } } }: Shown): TemplateResult | typeof nothing {
  const [free, needed] = [sizeOf(answers, 'icloud-free'), sizeOf(answers, 'next-backup-size')];
  if (free === undefined || needed === undefined || needed <= free) return nothing;
  const share = `${(free / needed) * 100}%`;
  return html`<section class="note care tight" part="status">
    <p class="subtitle">${msg(str`あと${sizeUp(needed - free)}足りません`, { id: 'choices.missing' })}</p>
    <svg width="100%" height="14" aria-hidden="true">
      <rect x="0.5" y="0.5" width="99%" height="13" fill="none" stroke="currentColor" stroke-dasharray="4 3"></rect>
      <rect x="0" y="0" width=${share} height="14" fill="currentColor"></rect>
    </svg>
    <p>${msg(str`空き ${sizeText(free)} ／ 次回作成時のサイズ ${sizeUp(needed)}`, { id: 'choices.compared' })}</p>
  </section>`;
}

const sizeOf = (answers: Progress['answers'], check: CheckId): number | undefined => {
  const size = own(answers, check);
  return typeof size === 'number' ? size : undefined;
};
