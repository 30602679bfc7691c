import { msg, str } from '@lit/localize';
import { dayText, isDue, wordsIn, type Guide, type IsoDate, type Region } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import type { HostContact } from '../../engine/handoff/contact-guard.js';
import { contactsFor } from '../../engine/handoff/contacts-for.js';
import { isOpenAt, type OpeningHours } from '../../engine/handoff/opening-hours.js';
import type { Progress } from '../../engine/progress.js';
import { heading } from '../heading.js';
import { icon } from '../icons.js';
import { unbroken } from '../unbroken.js';

interface ContactListView {
  readonly guide: Guide;
  readonly region: Region;
  readonly progress: Progress | undefined;
  readonly own: readonly HostContact[];
  readonly today: IsoDate;
  readonly now: number;
  /** Level of the headings. */
  readonly level: number;
  /** Hands the note to the page. */
  ticket(): void;
}

/** Who can help: those of the page first, then those of the guide. Hours are said where they are known. */
export function contactList({ guide, region, progress, own, today, now, level, ticket }: ContactListView): TemplateResult {
  return html`<ul class="tight" part="list">
    ${own.map((contact) => html`<li class="contact tight" part="item">
      ${heading(level, 'subtitle', contact.name)}
      ${contact.ticket ? html`<button class="button primary wide screen-only" type="button" part="action"
        @click=${ticket}>${msg('このメモを渡して相談する', { id: 'handoff.ticket' })}</button>` : nothing}
      ${ways(contact.name, contact.phone, contact.url)}
      ${contact.hours ? hoursLine(contact.hours, guide, now) : nothing}
      ${contact.note ? html`<p class="small muted">${unbroken(contact.note)}</p>` : nothing}
    </li>`)}
    ${contactsFor(guide, region, progress).map((id) => {
      const { phone, url, hours, checkedOn } = guide.contacts[id]!;
      const { name, note } = guide.text.contacts[id]!;
      const day = dayText(checkedOn, guide.locale);
      return html`<li class="contact tight" part="item">
        ${heading(level, 'subtitle', name)}
        ${ways(name, phone, wordsIn(url, guide.locale))}
        ${hours?.verified ? hoursLine(hours, guide, now) : nothing}
        ${note ? html`<p class="small muted">${unbroken(note)}</p>` : nothing}
        <p class="small muted">${isDue('contacts', checkedOn, today)
          ? msg(str`要確認: ${day} に確かめた連絡先です。`, { id: 'human.due' })
          : msg(str`${day} に確認`, { id: 'human.checked' })}</p>
      </li>`;
    })}
  </ul>`;
}

const ways = (name: string, phone: string | undefined, url: string | undefined) => html`
  ${phone ? html`<a class="button wide" href=${`tel:${phone.replace(/[^+\d]/g, '')}`}>${icon('phone')}<span>${msg(
    str`電話をかける ${phone}`, { id: 'handoff.call' })}<span class="hidden-text"> ${name}</span></span></a>` : nothing}
  ${url && /^(https:\/\/|mailto:)/.test(url)
    ? html`<a class="button wide" part="source" href=${url} target="_blank" rel="noopener noreferrer">${url.startsWith('mailto:')
    ? msg('メールを書く', { id: 'handoff.mail' }) : msg('公式ページを開く', { id: 'human.open' })}<span class="hidden-text"> ${name}</span></a>`
    : nothing}`;

/** Hours in the contact's own time zone, with its name, and whether somebody answers now. */
function hoursLine(hours: OpeningHours, { locale }: Guide, now: number): TemplateResult {
  const zone = new Intl.DateTimeFormat(locale, { timeZone: hours.timeZone, timeZoneName: 'long' }).formatToParts(now)
    .find(({ type }) => type === 'timeZoneName')?.value ?? hours.timeZone;
  // The first of January 2023 was a Sunday.
  const days = hours.days?.map((day) =>
    new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2023, 0, 1 + day))).join(locale === 'ja' ? '・'
    : ', ');
  return html`<p class="small">${days ? `${days} ` : ''}${hours.opens}${locale === 'ja' ? '〜' : '–'}${hours.closes} ${locale === 'ja'
    ? `（${zone}）` : `(${zone})`}
    <b>${isOpenAt(hours, now) ? msg('受付中', { id: 'handoff.open-now' }) : msg('受付時間外', { id: 'handoff.closed-now' })}</b></p>`;
}
