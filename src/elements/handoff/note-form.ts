import { msg } from '@lit/localize';
import { shippedLocales, type Guide, type Locale } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import type { Note } from '../../controllers/note-store.js';
import { handoffReasons, type HandoffReason } from '../../engine/handoff/reasons.js';
import type { NoteTakeEvent } from '../../events/note-take-event.js';
import { copyButton } from '../copy-button.js';
import { heading } from '../heading.js';
import { noteWords } from './note-words.js';

interface NoteFormView {
  readonly guide: Guide;
  readonly note: Note;
  readonly reason: HandoffReason;
  readonly level: number;
  /** The note as it stands, and as it follows from the case. */
  readonly text: string;
  readonly base: string;
  /** Language of the note. */
  readonly locale: Locale;
  change(part: { readonly [K in keyof Note]?: Note[K] | undefined }): void;
  setLocale(locale: Locale): void;
  take(way: NoteTakeEvent['way']): void;
}

const valueOf = ({ target }: Event) => (target as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value;

/** What a human asks first, the note that follows from it and from the case, and the ways to take it along. */
export function noteForm(view: NoteFormView): TemplateResult {
  const { guide, note, reason, level, text, base, locale, change, setLocale, take } = view;
  // The words of the note, in the language of the page: one name for one thing.
  const words = noteWords(guide.locale);
  return html`<section class="stack">
    ${heading(level, 'subtitle', msg('伝えるときのメモ', { id: 'human.note' }))}
    <p class="small muted screen-only">${msg('自由に書き直せます。このメモがどこかへ送られることはありません。', { id: 'human.private' })}</p>
    <div class="fields screen-only">
      <label class="field"><span class="small">${words.reason}</span>
        <select class="long" @change=${(event: Event) => change({ reason: valueOf(event) as HandoffReason })}>
          ${handoffReasons.map((id) => html`<option value=${id} .selected=${id === reason}>${words.reasons[id]}</option>`)}
        </select></label>
      ${field(words.model, note.model, msg('例: iPhone 13', { id: 'handoff.model-example' }), 60, (model) => change({ model }))}
      ${field(words.version, note.version, msg('例: 18.5', { id: 'handoff.version-example' }), 30, (version) => change({ version }))}
      <p class="small muted">${msg('機種とバージョンは、「設定」の「一般」、「情報」で見られます。', { id: 'handoff.where' })}</p>
      <label class="field"><span class="small">${words.message}</span>
        <textarea rows="2" maxlength="2000" .value=${note.message ?? ''}
          @input=${(event: Event) => change({ message: valueOf(event) })}></textarea></label>
      ${field(`${words.helped}${msg('（ほかの人のiPhoneのとき）', { id: 'handoff.if-other' })}`, note.helped,
        msg('例: 母', { id: 'handoff.helped-example' }), 60, (helped) => change({ helped }))}
    </div>
    ${shippedLocales.length > 1 ? html`<fieldset class="switch screen-only">
      <legend class="small muted">${msg('メモの言語', { id: 'handoff.language' })}</legend>
      <div>${shippedLocales.map((id) => html`<label class=${id === locale ? 'chosen' : ''} lang=${id}>
        <input type="radio" name="locale" .checked=${id === locale}
          @change=${() => setLocale(id)}><span>${noteWords(id).language}</span></label>`)}</div>
    </fieldset>` : nothing}
    <div class="copyable tight" @text-copy=${() => take('copy')}>
      <textarea id="note" class="screen-only" rows="12" lang=${locale} aria-label=${msg('伝えるときのメモ', { id: 'human.note' })} .value=${text}
        @input=${(event: Event) =>
          change(valueOf(event) === base ? { text: undefined, base: undefined }
          : { text: valueOf(event), base: note.text === undefined ? base : note.base })}></textarea>
      <pre class="printed-note" hidden lang=${locale} aria-hidden="true">${text}</pre>
      ${note.text !== undefined && note.base !== base
        ? html`<p class="small">${msg('書き直したメモです。そのあとの内容は入っていません。', { id: 'handoff.outdated' })}
        <button class="quiet screen-only" type="button"
          @click=${() => change({ text: undefined, base: undefined })}>${msg('今の内容で作り直す', { id: 'handoff.rewrite' })}</button></p>`
          : nothing}
      <div class="keep screen-only">
        ${copyButton(msg('メモをコピーする', { id: 'human.copy' }), 'button')}
        ${'share' in navigator ? html`<button class="button" type="button" @click=${() => {
          take('share');
          void navigator.share({ text }).catch(() => undefined);
        }}>${msg('共有', { id: 'keep-place.share' })}</button>` : nothing}
        <button class="button" type="button" @click=${() => {
          take('print');
          window.print();
        }}>${msg('印刷', { id: 'keep-place.print' })}</button>
      </div>
    </div>
  </section>`;
}

const field = (name: string, value: string | undefined, example: string, most: number,
  change: (value: string) => void) => html`<label class="field">
  <span class="small">${name}</span>
  <input type="text" autocomplete="off" maxlength=${most} placeholder=${example} .value=${value ?? ''}
    @input=${(event: Event) => change(valueOf(event))}></label>`;
