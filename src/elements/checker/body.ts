import { msg } from '@lit/localize';
import { UNKNOWN, load, type CheckId, type Guide, type NumberCheck } from '@naosu/content';
import { html, nothing } from 'lit';
import { linkInto } from '../../controllers/address.js';
import { announce, prepareAnnouncer } from '../../controllers/announcer.js';
import { AnswersController } from '../../controllers/answers-controller.js';
import { ContentController } from '../../controllers/content-controller.js';
import { tellJourney } from '../../controllers/journey.js';
import { NumberFields } from '../../controllers/number-fields.js';
import { PhraseBreaks } from '../../controllers/phrase-breaks.js';
import { dayAt } from '../../controllers/today.js';
import { warnUnknown } from '../../controllers/warn-once.js';
import { askedNow, cardOf, checkerIds, topicOf, type CheckerId } from '../../engine/checker/checkers.js';
import type { Answer } from '../../engine/progress.js';
import { AnswerEvent } from '../../events/answer-event.js';
import { FixSelectEvent } from '../../events/fix-select-event.js';
import { hiddenText } from '../../styles/hidden-text.js';
import { switchPlaces } from '../../styles/switch.js';
import { tableStyles } from '../../styles/table.js';
import { checkedText } from '../checked-text.js';
import { styles as inputStyles } from '../question/check-input.styles.js';
import { heading } from '../heading.js';
import type { Body } from '../lazy-element.js';
import { richText } from '../rich-text.js';
import { dataTable } from '../table.js';
import type { Card } from './card.js';
import type { Checker } from './checker.js';
import { styles } from './checker.styles.js';
import { fields } from './fields.js';
import { saidBy, verdictBox, type Said } from './verdict.js';

/** A screen reader hears the verdict once the reader pauses. */
const announceAfterMs = 700;
let instances = 0;

/** The card itself: its questions, the answers that it shares with a guide, and what they mean. */
export class CheckerBody implements Body {
  readonly styles = [hiddenText, switchPlaces, tableStyles, inputStyles, styles];

  readonly #uid = `naosu-checker-${++instances}`;
  readonly content: ContentController;
  readonly #answers: AnswersController;
  readonly #numbers: NumberFields;
  #begun = '';
  #said: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: Checker) {
    new PhraseBreaks(host);
    this.content = new ContentController(host, () => ({ topic: topicOf(this.#checker), lists: [], whole: load }));
    this.#answers = new AnswersController(host, () => host.help);
    this.#numbers = new NumberFields(host);
    host.addController(this);
  }

  hostConnected() {
    prepareAnnouncer(this.host);
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
  }

  hostUpdate() {
    const guide = this.#guide;
    const wanted = `${guide?.topic.id} #${this.host.help}`;
    if (guide && this.#begun !== wanted) {
      this.#begun = wanted;
      this.#answers.restore(guide.topic);
    }
    this.#showAnswers();
  }

  /** What is there when the card comes is read where it stands. */
  hostUpdated() {
    const verdict = this.host.renderRoot.querySelector('.verdict .note')?.textContent ?? '';
    const text = verdict.replace(/\s+/g, ' ').trim();
    const first = this.#said === undefined;
    if (text === this.#said || !this.#guide) return;
    this.#said = text;
    clearTimeout(this.#timer);
    if (!first && text) this.#timer = setTimeout(() => announce(this.host, () => text), announceAfterMs);
  }

  render() {
    const card = this.#card();
    if (!card) return undefined;
    const said = saidBy(card);
    return html`<section class="root" lang=${card.guide.locale} aria-labelledby="title"><div class="card">
      <div id="title">${heading(card.level, 'title', titleOf(card))}</div>
      <div class="fields">${fields(card)}</div>
      <div class="result stack">${verdictBox(said)} ${this.#next(card, said)} ${comparison(card)}</div>
      <p class="imprint small muted">${checkedText(card.guide, card.today)}<br>${
        msg('このガイドはApple Inc.とは関係のない独立したものです。', { id: 'help.not-apple' })}</p>
    </div></section>`;
  }

  get #checker(): CheckerId {
    const known = checkerIds.find((id) => id === this.host.check);
    if (!known) warnUnknown(this.host, 'check', this.host.check, checkerIds);
    return known ?? checkerIds[0]!;
  }

  /** The guide of this card; undefined until it is loaded. */
  get #guide(): Guide | undefined {
    const { guide } = this.content;
    return this.content.complete && guide?.topic.id === topicOf(this.#checker) ? guide : undefined;
  }

  #card(): Card | undefined {
    const guide = this.#guide;
    if (!guide) return undefined;
    const { help } = this.host;
    const { typed, wrong } = this.#numbers;
    return {
      guide, typed, wrong, help, checker: this.#checker, answers: this.#answers.answers, level: this.host.headingLevel, uid: this.#uid,
      today: dayAt(Date.now()),
      type: (id, check, field, text) => this.#answers.set(id, this.#numbers.type(id, check, field, text)),
      leave: (id, check) => this.#onLeave(id, check),
      answer: (check, value) => this.#onAnswer(check, value),
    };
  }

  #showAnswers() {
    const { answers } = this.#answers;
    const guide = this.#guide;
    if (!guide) return;
    for (const id of askedNow(this.#checker, guide.topic, answers)) {
      const check = guide.topic.checks[id];
      const answer = answers[id];
      if (check?.kind === 'number') this.#numbers.show(id, check, typeof answer === 'number' ? answer : undefined);
    }
  }

  #next({ guide }: Card, said: Said | undefined) {
    const { fix } = said ?? {};
    if (fix === undefined) return nothing;
    const text = guide.text.fixes[fix]!;
    const choose = (event: Event) => this.#onFix(event, fix);
    return html`<div class="tight">
      <p class="small"><b>${msg('次にすること', { id: 'checker.next' })}</b>: ${richText(text.because, guide)}</p>
      ${this.host.help ? html`<a class="button primary wide" part="action" href=${linkInto(this.host.help, `${guide.topic.id}/fix/${fix}`)}
        @click=${choose}>${text.title}</a>`
        : html`<button class="button primary wide" part="action" type="button" @click=${choose}>${text.title}</button>`}
    </div>`;
  }

  #onLeave(id: CheckId, check: NumberCheck) {
    const quantity = this.#numbers.leave(id, check);
    if (quantity !== undefined) this.#tellAnswer(id, quantity ?? UNKNOWN);
  }

  #onAnswer(check: CheckId, value: Answer) {
    this.#answers.set(check, value);
    this.#tellAnswer(check, value);
  }

  #tellAnswer(check: CheckId, value: Answer) {
    const topic = topicOf(this.#checker);
    const { symptom } = this.#answers.progress;
    this.host.dispatchEvent(new AnswerEvent(check, value, topic, symptom));
    tellJourney(this.host, 'answer', { topic, ...(symptom ? { symptom } : {}) });
  }

  #onFix(event: Event, fix: string) {
    const topic = topicOf(this.#checker);
    this.host.dispatchEvent(new FixSelectEvent(fix, topic));
    tellJourney(this.host, 'fix_select', { topic, fix });
    if (this.host.help && this.#answers.openFix(fix)) event.preventDefault();
  }
}

/** What the card asks, in a few words. */
function titleOf({ checker, guide }: Card): string {
  switch (checker) {
    case 'phone-free': return msg('iPhone本体の空きは足りますか？', { id: 'checker.phone-free' });
    case 'backup-time': return msg('バックアップにかかる時間', { id: 'checker.backup-time' });
    case 'auto-conditions': return msg('自動バックアップの条件', { id: 'checker.auto-conditions' });
    case 'last-backup-days': return msg('バックアップは続いていますか？', { id: 'checker.last-backup' });
    default: return guide.text.checks[cardOf(checker).check]!.question;
  }
}

/** What the ways that a card chooses between have for and against them. */
function comparison({ checker, guide }: Card) {
  const { table } = cardOf(checker);
  return table ? html`<details><summary>${msg('表で比べる', { id: 'checker.compare' })}</summary>${dataTable(table, guide)}</details>` : nothing;
}
