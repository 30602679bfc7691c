import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../icons.js';
import { richText } from '../../rich-text.js';
import { fixHeader } from '../fix-header.js';
import type { ScreenOf, View } from '../view.js';

/** What no copy holds: each thing that would be lost exists elsewhere or is not wanted, item by item. */
export function lossesScreen(view: View<ScreenOf<'losses'>>): TemplateResult {
  const { guide, kase, screen: { fix, open }, draft } = view;
  const spared = kase.progress.spared[fix] ?? [];
  const lost = Object.keys(guide.topic.fixes[fix]!.ledger?.lost ?? {}).filter((line) => open.includes(line) || spared.includes(line));
  const ticked = (line: string) => draft.ticked.includes(line) || spared.includes(line);
  const confirm = () => open.every(ticked) ? view.say.act({ type: 'spare', fix, lines: lost })
    : view.say.setDraft({ error: msg('1つでも不安なものがあるときは、進まないでください。', { id: 'losses.error' }) });
  return html`<div class="stack">
    ${fixHeader(view, fix)}
    <p class="note loss iconed" part="warning">${icon('alert')}<span>${msg(
      '次のものは、コピーがなければ取り戻せません。ほかの場所にもあるか、なくてもよいものだけに印を付けてください。',
      { id: 'losses.intro' },
    )}</span></p>
    <fieldset class="tight" aria-describedby=${draft.error ? 'error' : nothing}>
      <legend class="subtitle">${msg('失うもの', { id: 'losses.legend' })}</legend>
      ${lost.map((line) => html`<label class=${ticked(line) ? 'choice chosen' : 'choice'} part="answer">
        <input type="checkbox" .checked=${ticked(line)}
          @change=${(event: Event) => view.say.tick(line, (event.target as HTMLInputElement).checked)}>
        <span>${richText(guide.text.fixes[fix]!.lost?.[line] ?? '', guide)}<br>
          <span class="small muted">${msg('ほかの場所にもある、またはなくてもよい', { id: 'losses.spared' })}</span></span>
      </label>`)}
    </fieldset>
    ${draft.error ? html`<p class="error" id="error" role="alert">${icon('alert')}${draft.error}</p>` : nothing}
    <div class="actions">
      <button class="button primary wide" part="action" type="button"
        @click=${() => view.say.act({ type: 'decline-losses', fix, at: view.now })}>${msg('やめておく', { id: 'losses.decline' })}</button>
      <button class="button wide" type="button" @click=${confirm}>${msg('すべて確かめたので進む', { id: 'losses.confirm' })}</button>
      <button class="quiet" type="button"
        @click=${() => view.say.showHuman(true)}>${icon('person')}${msg('迷うので、人に相談する', { id: 'losses.human' })}</button>
    </div>
  </div>`;
}
