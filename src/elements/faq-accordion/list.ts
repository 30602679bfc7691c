import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading.js';
import type { Question, QuestionGroup } from './question.js';

/** The questions that are drawn, by guide; a guide alone needs no name. */
export function questionList(groups: readonly QuestionGroup[], level: number): readonly TemplateResult[] {
  const named = groups.length > 1;
  return groups.map(({ title, questions }) => html`<section class="group">
    ${named && title ? heading(level + 1, 'subtitle', title) : nothing}
    <div class="questions">${questions.map((question) => panel(question, named ? level + 2 : level + 1))}</div>
  </section>`);
}

const panel = ({ id, title, answer }: Question, level: number) => html`<details id=${id} part="item">${trigger(level, title)}
  <div class="answer" part="content">${answer ? answer.map((paragraph) => html`<p>${paragraph}</p>`) : html`<div class="awaited" aria-hidden="true"></div>`}<div></div></div>
</details>`;

/** The heading takes no focus of its own, so that a press lands on the summary. */
function trigger(level: number, title: string) {
  switch (Math.min(level, 6)) {
    case 3: return html`<summary part="trigger"><h3>${title}</h3></summary>`;
    case 4: return html`<summary part="trigger"><h4>${title}</h4></summary>`;
    case 5: return html`<summary part="trigger"><h5>${title}</h5></summary>`;
    default: return html`<summary part="trigger"><h6>${title}</h6></summary>`;
  }
}
