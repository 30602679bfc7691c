import { html, nothing, type TemplateResult } from 'lit';
import { marked } from '../../controllers/phrase-breaks.js';
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

/** The heading takes no focus of its own, so that a press lands on the summary. One template each, since there may be a thousand. */
function panel({ id, title, answer }: Question, level: number): TemplateResult {
  const content = html`<div class="answer"
    part="content">${answer ? answer.map((paragraph) => html`<p>${paragraph}</p>`)
    : html`<div class="awaited" aria-hidden="true"></div>`}<div></div></div>`;
  const text = marked(title);
  switch (Math.min(level, 6)) {
    case 3: return html`<details id=${id} part="item"><summary part="trigger"><h3>${text}</h3></summary>${content}</details>`;
    case 4: return html`<details id=${id} part="item"><summary part="trigger"><h4>${text}</h4></summary>${content}</details>`;
    case 5: return html`<details id=${id} part="item"><summary part="trigger"><h5>${text}</h5></summary>${content}</details>`;
    default: return html`<details id=${id} part="item"><summary part="trigger"><h6>${text}</h6></summary>${content}</details>`;
  }
}
