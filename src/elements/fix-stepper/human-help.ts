import { msg, str } from '@lit/localize';
import { dayText, isDue, wordsIn } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { copyButton } from '../copy-button.js';
import { heading } from '../heading.js';
import { icon } from '../icons.js';
import { caseNote } from './case-note.js';
import type { Shown } from './view.js';

const phoneAddress = (phone: string) => `tel:${phone.replace(/[^+\d]/g, '')}`;

/** Who can help, and a note of the case that the reader edits and copies; nothing is sent. */
export function humanHelp(view: Shown): TemplateResult {
  const { guide, kase, level, today } = view;
  const note = caseNote(kase.progress, guide, view.symptom);
  return html`
    <ul class="tight">
      ${guide.topic.contacts.map((id) => {
        const contact = guide.contacts[id];
        const text = guide.text.contacts[id];
        if (!contact || !text) return nothing;
        const url = wordsIn(contact.url, guide.locale);
        const day = dayText(contact.checkedOn, guide.locale);
        return html`<li class="contact tight">
          <b>${text.name}</b>
          ${contact.phone ? html`<a class="button wide" href=${phoneAddress(contact.phone)}>${icon('phone')}${contact.phone}</a>` : nothing}
          ${url.startsWith('https://') ? html`<a class="button wide" part="source" href=${url} target="_blank" rel="noopener noreferrer">${msg('公式ページを開く', { id: 'human.open' })}<span class="hidden-text"> ${text.name}</span></a>` : nothing}
          ${text.note ? html`<p class="small muted">${text.note}</p>` : nothing}
          <p class="small muted">${isDue('contacts', contact.checkedOn, today)
            ? msg(str`要確認: ${day} に確かめた連絡先です。`, { id: 'human.due' })
            : msg(str`${day} に確認`, { id: 'human.checked' })}</p>
        </li>`;
      })}
    </ul>
    <section class="tight copyable">
      ${heading(level + 1, 'subtitle', html`<label for="note">${msg('伝えるときのメモ', { id: 'human.note' })}</label>`)}
      <p class="small muted">${msg('自由に書き直せます。このメモがどこかへ送られることはありません。', { id: 'human.private' })}</p>
      <textarea id="note" rows="10" .value=${note}></textarea>
      ${copyButton(msg('メモをコピーする', { id: 'human.copy' }), 'button')}
    </section>`;
}
