import { msg } from '@lit/localize';
import { UNKNOWN, type Check, type CheckText, type Guide, type Id } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { labelsIn, officialLink, richText } from '../rich-text.js';
import { otherNames, settingsPath } from './settings-path.js';

/** The answer that every question takes. */
export const cannotTell = () => msg('わからない・確認できない', { id: 'fix-stepper.cannot-tell' });

/** Where an answer can be read: how, the way through the settings, an official page, and other names of what stands there. */
export function lookUp(guide: Guide, check: Check, text: CheckText): TemplateResult {
  const path = 'path' in check ? check.path : undefined;
  const link = 'link' in check ? check.link : undefined;
  const names = otherNames([...(path ?? []), ...labelsIn(text.how ?? '')], guide);
  return html`
    ${text.how ? html`<p>${richText(text.how, guide)}</p>` : nothing}
    ${path ? settingsPath(path, guide) : nothing}
    ${link ? html`<p>${officialLink(link, guide, 'button wide')}</p>` : nothing}
    ${names === nothing ? nothing : html`<details>
      <summary>${msg('画面の名前が違うとき', { id: 'fix-stepper.other-names' })}</summary>${names}
    </details>`}`;
}

/** Options of a question as the reader ticks them. */
export interface OptionInput {
  readonly ids: readonly Id[];
  readonly text: CheckText;
  readonly guide: Guide;
  /** Unique in the page. */
  readonly name: string;
  /** Several may hold. */
  readonly many: boolean;
  isChosen(id: Id): boolean;
  choose(id: Id, on: boolean): void;
}

/** Native radio buttons or check boxes, one a line. */
export const optionList = ({ ids, text, guide, name, many, isChosen, choose }: OptionInput): TemplateResult =>
  html`<div class="tight options">
  ${ids.map((id) => {
    const chosen = isChosen(id);
    return html`<label class=${chosen ? 'choice chosen' : 'choice'} part="answer">
      <input type=${many ? 'checkbox' : 'radio'} name=${name} .value=${id} .checked=${chosen}
        @change=${(event: Event) => choose(id, (event.target as HTMLInputElement).checked)}>
      <span>${id === UNKNOWN ? cannotTell() : richText(text.options[id] ?? '', guide)}</span>
    </label>`;
  })}
</div>`;
