import { localized, msg } from '@lit/localize';
import { UNKNOWN, type CheckId, type Guide } from '@naosu/content';
import { LitElement, html, nothing } from 'lit';
import { AnswersController } from '../../controllers/answers-controller.js';
import { ContentController } from '../../controllers/content-controller.js';
import { NumberFields, type Unit } from '../../controllers/number-fields.js';
import { dayAt } from '../../controllers/today.js';
import type { BackupTask } from '../../engine/backup-time.js';
import { askedNow, checkerIds, topicOf, type CheckerId } from '../../engine/checkers.js';
import { choosers } from '../../engine/choosers.js';
import type { Answer } from '../../engine/progress.js';
import { AnswerEvent } from '../../events/answer-event.js';
import { FixSelectEvent } from '../../events/fix-select-event.js';
import { base } from '../../styles/base.js';
import { hiddenText } from '../../styles/hidden-text.js';
import { tableStyles } from '../../styles/table.js';
import { tokens } from '../../styles/tokens.js';
import { checkedText } from '../checked-text.js';
import { styles as inputStyles } from '../fix-stepper/check-input.styles.js';
import { heading } from '../heading.js';
import { loadFailed, placeholder } from '../load-states.js';
import { richText } from '../rich-text.js';
import { dataTable } from '../table.js';
import type { Card, FieldId } from './card.js';
import { styles } from './checker.styles.js';
import { fields } from './fields.js';
import { saidBy, verdictBox, type Said } from './verdict.js';

let instances = 0;

/**
 * One check as a card of its own: says at once what the answers mean, why, and what to do next. With `help` it shares its answers with that
 * guide.
 *
 * @tag naosu-checker
 * @slot - Shown until the texts are loaded, and while they cannot be.
 * @fires naosu-answer - The reader answered a check.
 * @fires naosu-fix-select - The reader chose the fix that the card names.
 * @fires naosu-error - The texts could not be loaded.
 * @csspart status - What the card says.
 * @csspart answer - One answer.
 * @csspart action - What to do next.
 * @csspart warning - What is wrong with a number.
 */
export class Checker extends LitElement {
  static override styles = [tokens, base, hiddenText, tableStyles, inputStyles, styles];

  static override properties = {
    check: {},
    help: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: { reflect: true },
    run: { state: true },
    uploadMbps: { state: true },
  };

  /** `icloud-room`, `phone-free`, `backup-time`, `auto-conditions`, `last-backup-days`, `push-or-fetch` or `app-password`. */
  check = 'icloud-room';
  /** Id of the `<naosu-help>` that shares the answers and that the fix opens in; it may stand on another page of the site. */
  help = '';
  /** Level of the heading, 2 to 6. */
  headingLevel = 2;
  /** `light` or `dark`; anything else follows the reader's system. */
  theme = 'auto';

  private run: BackupTask['run'];
  private uploadMbps: number | undefined;

  readonly #uid = `naosu-checker-${++instances}`;
  readonly #content = new ContentController(this, () => ({ topic: topicOf(this.#checker), lists: [] }));
  readonly #answers = new AnswersController(this, () => this.help);
  readonly #numbers = new NumberFields(this);
  #begun = '';
  #warned = '';

  protected override willUpdate() {
    const guide = this.#guide;
    const wanted = `${guide?.topic.id} #${this.help}`;
    if (!guide || this.#begun === wanted) return this.#showAnswers();
    this.#begun = wanted;
    this.#answers.restore(guide.topic);
    this.#showAnswers();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#content.settled;
    return super.getUpdateComplete();
  }

  protected override render() {
    const card = this.#card();
    if (!card) {
      return html`<div class="root">${this.#content.error ? loadFailed(() => this.#content.retry()) : nothing}<slot>${placeholder()}</slot></div>`;
    }
    const said = saidBy(card);
    return html`<section class="root" lang=${card.guide.locale} aria-labelledby="title"><div class="card">
      <div id="title">${heading(card.level, 'title', titleOf(card))}</div>
      <div class="fields">${fields(card)}</div>
      <div class="result stack">${verdictBox(said)} ${this.#next(card, said)} ${comparison(card)}</div>
      <p class="imprint">${checkedText(card.guide, card.today)}<br>${msg('このガイドはApple Inc.とは関係のない独立したものです。', { id: 'help.not-apple' })}</p>
    </div></section>`;
  }

  get #checker(): CheckerId {
    const known = checkerIds.find((id) => id === this.check);
    if (!known && this.#warned !== this.check) {
      this.#warned = this.check;
      console.warn(`<naosu-checker> check="${this.check}" is unknown. Allowed: ${checkerIds.join(', ')}.`);
    }
    return known ?? 'icloud-room';
  }

  /** The guide of this card; undefined until it is loaded. */
  get #guide(): Guide | undefined {
    const { guide } = this.#content;
    return guide?.topic.id === topicOf(this.#checker) ? guide : undefined;
  }

  #card(): Card | undefined {
    const guide = this.#guide;
    if (!guide) return undefined;
    const { run, uploadMbps, help } = this;
    const { typed, wrong } = this.#numbers;
    return {
      guide, typed, wrong, run, uploadMbps, help, checker: this.#checker, answers: this.#answers.answers, level: this.headingLevel, uid: this.#uid,
      today: dayAt(Date.now()),
      type: (field, unit, text) => this.#onType(field, unit, text),
      leave: (field, unit) => this.#onLeave(field, unit),
      answer: (check, value) => this.#onAnswer(check, value),
      setRun: (chosen) => (this.run = chosen),
    };
  }

  #showAnswers() {
    const { answers } = this.#answers;
    const guide = this.#guide;
    if (!guide) return;
    for (const id of askedNow(this.#checker, guide.topic, answers)) {
      const check = guide.topic.checks[id];
      const answer = answers[id];
      if (check?.kind === 'number') this.#numbers.show(id, check.unit, typeof answer === 'number' ? answer : undefined);
    }
  }

  #next({ guide }: Card, said: Said | undefined) {
    const { fix } = said ?? {};
    if (fix === undefined) return nothing;
    const text = guide.text.fixes[fix]!;
    const choose = (event: Event) => this.#onFix(event, fix);
    return html`<div class="tight">
      <p class="small"><b>${msg('次にすること', { id: 'checker.next' })}</b>: ${richText(text.because, guide)}</p>
      ${this.help ? html`<a class="button primary wide" part="action" href=${`#naosu-${this.help}=${guide.topic.id}/fix/${fix}`} @click=${choose}>${text.title}</a>`
        : html`<button class="button primary wide" part="action" type="button" @click=${choose}>${text.title}</button>`}
    </div>`;
  }

  #onType(field: FieldId, unit: Unit, text: string) {
    const quantity = this.#numbers.type(field, unit, text);
    if (field === 'upload-speed') this.uploadMbps = quantity;
    else this.#answers.set(field, quantity);
  }

  #onLeave(field: FieldId, unit: Unit) {
    const { right, quantity } = this.#numbers.leave(field, unit);
    if (right && field !== 'upload-speed') this.dispatchEvent(new AnswerEvent(field, quantity ?? UNKNOWN));
  }

  #onAnswer(check: CheckId, value: Answer) {
    this.#answers.set(check, value);
    this.dispatchEvent(new AnswerEvent(check, value));
  }

  #onFix(event: Event, fix: string) {
    this.dispatchEvent(new FixSelectEvent(fix, topicOf(this.#checker)));
    if (this.help && this.#answers.openFix(fix)) event.preventDefault();
  }
}

/** What the card asks, in a few words. */
function titleOf({ checker, guide }: Card): string {
  switch (checker) {
    case 'phone-free': return msg('iPhone本体の空きは足りますか？', { id: 'checker.phone-free' });
    case 'backup-time': return msg('バックアップにかかる時間', { id: 'checker.backup-time' });
    case 'auto-conditions': return msg('自動バックアップの条件', { id: 'checker.auto-conditions' });
    case 'last-backup-days': return msg('バックアップは続いていますか？', { id: 'checker.last-backup' });
    default: return guide.text.checks[choosers[checker]?.decision ?? checker]!.question;
  }
}

/** What the ways that a card chooses between have for and against them. */
function comparison({ checker, guide }: Card) {
  const { table } = choosers[checker] ?? {};
  return table ? html`<details><summary>${msg('表で比べる', { id: 'checker.compare' })}</summary>${dataTable(table, guide)}</details>` : nothing;
}

localized()(Checker);

declare global {
  interface HTMLElementTagNameMap { 'naosu-checker': Checker }
}
