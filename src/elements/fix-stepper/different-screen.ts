import { msg } from '@lit/localize';
import type { FixId, StepId } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { namesOf } from './step-body.js';
import type { View } from './view.js';

/** What can stand there instead. */
const ways = ['renamed', 'missing', 'greyed'] as const;
const field = 'different-screen';

/**
 * The screen of the phone is another one than the steps say: what the reader sees, what to do about it, and the way on where that does not
 * help. One of many short looks ends nothing.
 */
export function differentScreen(view: View, fix: FixId, steps: readonly StepId[]): TemplateResult {
  const { guide, draft, say } = view;
  const looks = guide.topic.fixes[fix]!.checklist === true;
  const seen = ways.find((way) => way === draft.values[field]);
  return html`<details class="different" ?open=${seen !== undefined}>
    <summary>${msg('画面が違うとき', { id: 'different.title' })}</summary>
    <div class="stack">
      <fieldset class="tight">
        <legend>${msg('何が違いましたか', { id: 'different.question' })}</legend>
        ${ways.map((way) => html`<label class=${way === seen ? 'choice chosen' : 'choice'} part="answer">
          <input type="radio" name="${view.uid}-different" .checked=${way === seen} @change=${() => say.write(field, way)}>
          <span>${wayName(way)}</span></label>`)}
      </fieldset>
      ${seen === undefined ? nothing : html`<div class="stack" role="status">${advice(view, seen, fix, steps)}</div>`}
      ${seen === undefined || looks ? nothing : html`<button class="button wide" type="button"
        @click=${() => say.act({ type: 'finish', fix, result: 'different-screen', at: view.now })}>
        ${msg('ここから進めないので、次の対処へ', { id: 'different.go-on' })}
      </button>`}
    </div>
  </details>`;
}

function wayName(way: typeof ways[number]): string {
  switch (way) {
    case 'renamed': return msg('項目の名前や並びが違う', { id: 'different.renamed' });
    case 'missing': return msg('その項目が見当たらない', { id: 'different.missing' });
    case 'greyed': return msg('灰色で押せない', { id: 'different.greyed' });
  }
}

function advice({ guide }: View, way: typeof ways[number], fix: FixId, steps: readonly StepId[]) {
  switch (way) {
    case 'renamed': {
      const names = namesOf(guide, fix, steps);
      return names === nothing ? html`<p>${msg('言葉の似た項目を、同じ画面の中で探してみてください。', { id: 'fix-stepper.look-around' })}</p>`
        : html`<p>${msg('バージョンによって、次の名前で表示されます。', { id: 'fix-stepper.names-follow' })}</p>${names}`;
    }
    case 'missing': return html`<p>${msg(
      '設定アプリの検索欄に項目の名前を入れて、探してみてください。機種やiOSのバージョンによっては、項目がないこともあります。',
      { id: 'different.search-settings' },
    )}</p>`;
    case 'greyed': return html`<p>${msg(
      'スクリーンタイムの制限や、会社・学校の管理のために変えられないことがあります。制限をかけた人や管理者に確かめてください。',
      { id: 'different.restricted' },
    )}</p>`;
  }
}
