import { msg } from '@lit/localize';
import { load, loadList, type Guide, type Locale, type TopicId } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { prepareAnnouncer } from '../../controllers/announcer.js';
import { AnswersController } from '../../controllers/answers-controller.js';
import { ContentController } from '../../controllers/content-controller.js';
import { tellJourney } from '../../controllers/journey.js';
import { keepNote, readNote, type Note } from '../../controllers/note-store.js';
import { listedTopics } from '../../controllers/listed-topics.js';
import { PhraseBreaks } from '../../controllers/phrase-breaks.js';
import { savedTopic } from '../../controllers/saved-case.js';
import { claimKey } from '../../controllers/storage-key.js';
import { dayAt } from '../../controllers/today.js';
import { caseReport, reasonOf, type CaseReport } from '../../engine/handoff/case-report.js';
import { handoffReasons, type HandoffReason } from '../../engine/handoff/reasons.js';
import { guardContacts, type GuardedContacts, type HostContact } from '../../engine/handoff/contact-guard.js';
import type { Progress } from '../../engine/progress.js';
import { LoadErrorEvent } from '../../events/load-error-event.js';
import { NoteTakeEvent } from '../../events/note-take-event.js';
import { hiddenText } from '../../styles/hidden-text.js';
import { longSelect } from '../../styles/long-select.js';
import { switchPlaces } from '../../styles/switch.js';
import { heading } from '../heading.js';
import type { Body } from '../lazy-element.js';
import { contactList } from './contact-list.js';
import type { Handoff } from './handoff.js';
import { styles } from './handoff.styles.js';
import { noteForm } from './note-form.js';
import { noteText } from './note-text.js';

/** A guide in another language than the page, with the names of its symptoms. */
interface Translated {
  readonly guide: Guide;
  readonly symptoms: Readonly<Record<string, string>>;
}

/** The note and the contacts: of the case that stands around it, of the one that a guide of the site keeps, or of none. */
export class HandoffBody implements Body {
  readonly styles = [hiddenText, switchPlaces, styles, longSelect];

  readonly content: ContentController;
  readonly #case: AnswersController;
  #begun = '';
  #note: Note = {};
  #noteOf = '';
  #given: unknown;
  #guarded: GuardedContacts | undefined;
  #locale: Locale | undefined;
  #translated: Translated | undefined;

  constructor(private readonly host: Handoff) {
    new PhraseBreaks(host);
    this.content = new ContentController(host, () => ({ topic: host.kase ? undefined : this.#topic, whole: load }));
    this.#case = new AnswersController(host, () => host.help);
    host.addController(this);
  }

  hostConnected() {
    prepareAnnouncer(this.host);
  }

  hostUpdate() {
    const { kase, help } = this.host;
    const guide = this.#guide;
    const wanted = `${guide?.topic.id} #${help}`;
    if (guide && !kase && this.#begun !== wanted) {
      this.#begun = wanted;
      this.#case.restore(guide.topic);
    }
    if (this.#noteOf !== this.#key) {
      this.#noteOf = this.#key;
      this.#note = this.#stored ? readNote(this.#key) : {};
    }
    this.#check(contactsAround(this.host));
  }

  render(): TemplateResult | undefined {
    const guide = this.#guide;
    if (!guide) return undefined;
    const { kase, headingLevel: level, region } = this.host;
    const now = Date.now();
    const inner = html`
      ${this.#refused()}
      ${contactList({ guide, region, progress: this.#progress, own: this.#guarded?.list ?? [], today: dayAt(now), now,
        level: kase ? level : level + 1, ticket: () => this.#take('ticket') })}
      ${noteForm({
        guide, note: this.#note, reason: this.#reason, level: kase ? level : level + 1, text: this.#text, base: this.#base,
        locale: this.#shown.locale,
        change: (part) => this.#change(part), setLocale: (locale) => void this.#setLocale(locale), take: (way) => this.#take(way),
      })}`;
    if (kase) return html`<div class="root stack" lang=${guide.locale}>${inner}</div>`;
    return html`<section class="root" lang=${guide.locale} aria-labelledby="title"><div class="card stack">
      <div id="title">${heading(level, 'title', msg('サポートに相談する', { id: 'handoff.ask' }))}</div>
      ${inner}
      <p class="imprint small muted">${msg('このガイドはApple Inc.とは関係のない独立したものです。', { id: 'help.not-apple' })}</p>
    </div></section>`;
  }

  get #topic(): TopicId {
    const { topic, help } = this.host;
    const listed = listedTopics(this.host);
    return listed.find((id) => id === topic) ?? (help ? savedTopic(`naosu-${help}`, listed) : undefined) ?? listed[0]!;
  }

  get #guide(): Guide | undefined {
    return this.host.kase?.guide ?? (this.content.complete ? this.content.guide : undefined);
  }

  get #progress(): Progress | undefined {
    const { kase, help } = this.host;
    return kase?.progress ?? (help ? this.#case.progress : undefined);
  }

  get #key(): string {
    const { kase, help } = this.host;
    return kase?.key ?? (help ? `naosu-${help}` : claimKey(this.host));
  }

  get #stored(): boolean {
    return this.host.kase?.stored ?? true;
  }

  get #report(): CaseReport | undefined {
    const progress = this.#progress;
    return progress && caseReport({ topic: this.#guide!.topic, progress });
  }

  get #reason(): HandoffReason {
    const { kase, reason } = this.host;
    const progress = this.#progress;
    return this.#note.reason ?? kase?.reason ?? (progress && reasonOf({ topic: this.#guide!.topic, progress }))
      ?? handoffReasons.find((known) => known === reason) ?? 'asked';
  }

  /** The guide in the language of the note. */
  get #shown(): Guide {
    const guide = this.#guide!;
    const { guide: other } = this.#translated ?? {};
    return other?.locale === this.#locale && other?.topic.id === guide.topic.id ? other! : guide;
  }

  get #base(): string {
    const { kase } = this.host;
    const guide = this.#shown;
    const id = this.#progress?.symptom;
    const names = this.#translated?.symptoms;
    const own = kase?.symptom?.title ?? this.content.lists?.[0]?.entries.find((entry) => entry.id === id)?.title;
    const symptom = id === undefined ? undefined : guide === this.#guide ? own : names?.[id];
    return noteText({ guide, report: this.#report, symptom, reason: this.#reason, note: this.#note });
  }

  /** As the reader rewrote it, else as it follows from the case. */
  get #text(): string {
    return this.#note.text ?? this.#base;
  }

  #change(part: { readonly [K in keyof Note]?: Note[K] | undefined }) {
    const next = { ...this.#note, ...part };
    this.#note = Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined && value !== '')) as Note;
    if (this.#stored) keepNote(this.#key, this.#note);
    this.host.requestUpdate();
  }

  async #setLocale(locale: Locale) {
    const { topic } = this.#guide!;
    this.#locale = locale;
    if (locale !== this.#guide!.locale && this.#translated?.guide.locale !== locale) {
      try {
        const [guide, { entries }] = await Promise.all([load(topic.id, locale), loadList(topic.id, locale)]);
        this.#translated = { guide, symptoms: Object.fromEntries(entries.map(({ id, title }) => [id, title])) };
      } catch (error) {
        this.#locale = undefined;
        this.host.dispatchEvent(new LoadErrorEvent(error));
      }
    }
    this.host.requestUpdate();
  }

  #take(way: NoteTakeEvent['way']) {
    const { helped, model, version, message } = this.#note;
    const details = { ...(helped ? { helped } : {}), ...(model ? { model } : {}), ...(version ? { version } : {}),
      ...(message ? { message } : {}) };
    this.host.dispatchEvent(new NoteTakeEvent(way, this.#text, this.#reason, details, this.#report));
    const symptom = this.#progress?.symptom;
    tellJourney(this.host, 'note_take', { topic: this.#topic, ...(symptom ? { symptom } : {}), result: way });
  }

  #check(given: unknown) {
    if (given === this.#given) return;
    this.#given = given;
    this.#guarded = given === undefined ? undefined : guardContacts(given);
    const { problems = [] } = this.#guarded ?? {};
    if (problems.length > 0) console.warn(`<naosu-handoff> contacts are refused:\n${problems.join('\n')}`);
  }

  #refused() {
    const problems = this.#guarded?.problems ?? [];
    return problems.length === 0 ? nothing : html`<div class="note care tight small screen-only" part="warning">
      <p>${msg('このページの連絡先に誤りがあるため、標準の連絡先だけを表示しています。', { id: 'handoff.refused' })}</p>
      <details><summary>${msg('誤りを見る', { id: 'plan-calculator.problems' })}</summary>
        <ul class="bullets" lang="en">${problems.map((problem) => html`<li>${problem}</li>`)}</ul></details>
    </div>`;
  }
}

/** The contacts of the element itself, else of the nearest element of ours around it. */
function contactsAround(element: Handoff): readonly HostContact[] | undefined {
  for (let node: Element | undefined = element; node; node = (node.getRootNode() as Partial<ShadowRoot>).host) {
    const { contacts } = node as Partial<Handoff>;
    if (contacts !== undefined) return contacts;
  }
  return undefined;
}
