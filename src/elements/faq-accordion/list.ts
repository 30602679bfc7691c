import { html, nothing, type TemplateResult } from 'lit';
import { marked } from '../../controllers/phrase-breaks.js';
import { heading, stringsOf } from '../heading.js';
import type { Question, QuestionGroup } from './question.js';

/** The questions that are drawn, by guide; a guide alone needs no name. */
export function questionList(groups: readonly QuestionGroup[], level: number): readonly TemplateResult[] {
  const named = groups.length > 1;
  return groups.map(({ title, questions }) => html`<section class="group ${title === undefined ? 'own' : ''}">
    ${named && title ? heading(level + 1, 'subtitle', title) : nothing}
    <div class="questions">${questions.map((question) => panel(question, named ? level + 2 : level + 1))}</div>
  </section>`);
}

const awaited = html`<div class="awaited" aria-hidden="true"></div>`;

/** The heading takes no focus of its own, so that a press lands on the summary. One template for it all, since there may be a thousand. */
const panels = ['h3', 'h4', 'h5', 'h6'].map((tag) => stringsOf('<details id=', ` part="item"><summary part="trigger"><${tag} .textContent=`,
  `></${tag}></summary><div class="answer" part="content"><p>`, '</p>', '<div></div></div></details>'));

function panel({ id, title, answer }: Question, level: number): TemplateResult {
  const [first, ...further] = answer ?? [];
  return html(panels[Math.min(level, 6) - 3]!, id, marked(title), first,
    answer ? further.map((paragraph) => html`<p>${paragraph}</p>`) : awaited);
}
