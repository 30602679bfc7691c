import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { heading } from '../../heading.js';
import { unbroken } from '../../unbroken.js';
import { humanHelp } from '../human-help.js';
import { ladderOverview } from '../fix-header.js';
import type { ScreenOf, Shown } from '../view.js';

/** Nothing is left that may be tried: a human takes over. */
export function handoffScreen(view: Shown<ScreenOf<'handoff'>>): TemplateResult {
  return html`<div class="stack">
    ${heading(view.level, 'title', msg('ここから先は、人に相談しましょう', { id: 'handoff.title' }), true)}
    <p>${unbroken(why(view.screen.because))}</p>
    ${humanHelp(view, view.screen.because)}
    ${ladderOverview(view)}
  </div>`;
}

function why(because: ScreenOf<'handoff'>['because']) {
  switch (because) {
    case 'locked': return msg('残っている対処は、データや設定を失うおそれがあるため、ご自身では進めないでください。', { id: 'handoff.locked' });
    case 'unlikely': return msg('失うもののない対処は、すべて試しました。残りは失うもののわりに、直る見込みが小さい対処です。', { id: 'handoff.unlikely' });
    case 'exhausted': return msg('このガイドでできる対処は、すべて試しました。', { id: 'handoff.exhausted' });
  }
}
