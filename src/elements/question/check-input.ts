import { msg } from '@lit/localize';
import { UNKNOWN, type Check, type ChecklistCheck, type CheckText, type ChoiceCheck, type Guide, type Id } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { labelsIn, officialLink, richText } from '../rich-text.js';
import type { Input, Question } from './question.js';
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

/** Native radio buttons or check boxes, one a line. */
function optionList({ id: question, guide, uid }: Question, type: 'radio' | 'checkbox', ids: readonly Id[],
  isChosen: (id: Id) => boolean, choose: (id: Id, on: boolean) => void) {
  const { options } = guide.text.checks[question]!;
  return html`<div class="tight options">
  ${ids.map((id) => {
    const chosen = isChosen(id);
    return html`<label class=${chosen ? 'choice chosen' : 'choice'} part="answer">
      <input type=${type} name="${uid}-${question}" .value=${id} .checked=${chosen}
        @change=${(event: Event) => choose(id, (event.target as HTMLInputElement).checked)}>
      <span>${id === UNKNOWN ? cannotTell() : richText(options[id] ?? '', guide)}</span>
    </label>`;
  })}
</div>`;
}

/** One of several options, or that it cannot be told. */
export const choice: Input<ChoiceCheck> = {
  offersUnknown: true,
  fields: (question) => optionList(question, 'radio', [...question.check.options, UNKNOWN],
    (option) => question.texts[question.id] === option, (option) => question.write(question.id, option)),
  answer: ({ id, texts }) => texts[id],
};

/** Each item that holds; none is an answer too. */
export const checklist: Input<ChecklistCheck> = {
  fields: (question) => optionList(question, 'checkbox', question.check.items, (item) => question.ticked.includes(item), question.tick),
  answer: ({ ticked }) => ticked,
};
