import { parseText, quoted, wordsIn, type Guide, type Label, type LabelName } from '@naosu/content';
import { html, type TemplateResult } from 'lit';
import { unbroken } from './unbroken.js';

/** Addresses that content may link to; anything else is shown as text. */
const safeAddress = /^(https:\/\/|tel:|mailto:)/;

/** Name of a label in the guide's language, the one shown first. */
export const labelName = (label: Label, guide: Guide): string => wordsIn(label[0], guide.locale);

/** A screen string as it stands on the device, set off from the sentence and left alone by page translation. */
export const labelChip = (name: string, guide: Guide): TemplateResult =>
  html`<b class="screen-label" translate="no">${unbroken(guide.locale === 'ja' ? `「${name}」` : name)}</b>`;

/** A link to an official page; it opens beside the guide so that the place is kept. */
export function officialLink(id: string, guide: Guide, className = ''): TemplateResult | string {
  const link = guide.links[id];
  if (!link) return '';
  const url = wordsIn(link.url, guide.locale);
  const name = wordsIn(link.name, guide.locale);
  if (!safeAddress.test(url)) return name;
  return html`<a class=${className} part="source" href=${url} target="_blank" rel="noopener noreferrer">${name}</a>`;
}

/** Text of the guide with its placeholders drawn. */
export function richText(text: string, guide: Guide): TemplateResult {
  return html`<span>${parseText(text).map((piece) => {
    switch (piece.kind) {
      case 'label': {
        const label = guide.labels.labels[piece.id];
        return label ? labelChip(labelName(label, guide), guide) : '';
      }
      case 'link': return officialLink(piece.id, guide);
      case 'fix': return quoted(guide.text.fixes[piece.id]?.title ?? '', guide.locale);
      case 'code': return html`<code translate="no">${piece.text}</code>`;
      default: return unbroken(piece.text);
    }
  })}</span>`;
}

/** The ids of the labels that a text mentions. */
export const labelsIn = (text: string): string[] =>
  parseText(text).flatMap((piece) => (piece.kind === 'label' ? [piece.id] : []));

/** Whether a label goes by other names on other versions, or its wording is not proven. */
export const hasOtherNames = (label: Label): boolean => label.length > 1 || Boolean(label[0].unverified);

/** "iOS 16–17": the versions that show a name, or empty. */
export function versionsOf({ from, until }: LabelName): string {
  if (from && until) return from === until ? `iOS ${from}` : `iOS ${from}–${until}`;
  if (from) return `iOS ${from}–`;
  return until ? `–iOS ${until}` : '';
}
