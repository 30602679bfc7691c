import { msg } from '@lit/localize';
import { phoneLocales, wordsIn, type Guide, type LabelId, type SettingsPath } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons.js';
import { hasOtherNames, labelName, versionsOf } from '../rich-text.js';

/** The way through the settings, drawn as the phone's own rows, or in one line where many stand in a list; the last is the thing to tap. */
export function settingsPath(path: SettingsPath, guide: Guide, inLine = false): TemplateResult {
  const last = path.length - 1;
  return html`<ol class=${inLine ? 'path in-line' : 'path'} aria-label=${msg('画面での場所', { id: 'fix-stepper.path' })}>
    ${path.map((id, index) => {
      const label = guide.labels.labels[id];
      if (!label) return nothing;
      return html`<li class=${index === last ? 'row target' : 'row'}>
        <span translate="no">${labelName(label, guide)}</span>
        ${index === last
          ? html`<span class="tap">${icon('tap')}${msg('ここを見る', { id: 'fix-stepper.path-target' })}</span>`
          : icon('chevron')}
      </li>`;
    })}
  </ol>`;
}

/** Former and other names of the labels that a step names, and what a phone in another language calls them. */
export function otherNames(ids: readonly LabelId[], guide: Guide): TemplateResult | typeof nothing {
  const labels = [...new Set(ids)].map((id) => guide.labels.labels[id]).filter((label) => label !== undefined).filter(hasOtherNames);
  const others = phoneLocales.filter((locale) => locale !== guide.locale);
  if (labels.length === 0) return nothing;
  return html`<dl class="names">
    ${labels.map(([first, ...rest]) => html`
      <dt><b translate="no">${wordsIn(first,
        guide.locale)}</b> ${others.map((locale) => html`<span class="muted" translate="no" lang=${locale}>${first[locale]}</span> `)}</dt>
      ${rest.map((name) => html`<dd translate="no">
        ${wordsIn(name, guide.locale)} <span class="muted">${versionsOf(name)}</span>
      </dd>`)}
      ${first.unverified ? html`<dd class="muted">${msg('この名前は、お使いのバージョンでは違うことがあります。', { id: 'fix-stepper.label-unverified' })}</dd>`
        : nothing}`)}
  </dl>`;
}
