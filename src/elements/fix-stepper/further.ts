import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { elsewhere, viewerSwitch } from './elsewhere.js';
import { ladderOverview } from './fix-header.js';
import type { ScreenOf, View } from './view.js';

/** What is seldom wanted on a screen: ways past a fix, the order of all of them, another device, and on which one the guide is read. */
export function further(view: View): TemplateResult {
  const { screen, guide, viewer, human } = view;
  // Before a step that closes the page, another device is offered with the step itself.
  const offered = screen.kind === 'steps' && viewer === 'phone' && guide.topic.fixes[screen.fix]!.effects?.length;
  return html`
    ${screen.kind === 'steps' && !human ? fixTools({ ...view, screen }) : nothing}
    ${'fix' in screen && !human ? ladderOverview(view) : nothing}
    ${offered ? nothing : elsewhere(view)} ${viewerSwitch(view)}`;
}

/** Back to the steps before, and past the fix. */
function fixTools({ guide, say, now, screen: { fix, list, steps, before } }: View<ScreenOf<'steps'>>) {
  const pass = before !== undefined || fix === guide.topic.secondCopy ? 'impossible' : 'skipped';
  return html`<div class="tools">
    ${list[0] === steps[0] ? nothing : html`<button class="quiet" type="button" @click=${() => say.act({ type: 'undo-list', fix })}>
      ${msg('前の手順に戻る', { id: 'fix-stepper.previous-step' })}</button>`}
    <button class="quiet" type="button" @click=${() => say.act({ type: 'finish', fix, result: pass, at: now })}>
      ${pass === 'skipped' ? msg('この対処を飛ばす', { id: 'fix-stepper.skip' }) : msg('使えるパソコンがない', { id: 'fix-stepper.no-computer' })}</button>
  </div>`;
}
