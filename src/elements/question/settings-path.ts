import { msg, str } from '@lit/localize';
import { phoneLocales, wordsIn, type Guide, type LabelId, type SettingsPath } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons.js';
import { unbroken } from '../unbroken.js';
import { hasOtherNames, labelName, versionsOf } from '../rich-text.js';

/** The way through the settings, drawn as the phone's own rows, or in one line where many stand in a list; the last is the thing to tap. */
export function settingsPath(path: SettingsPath, guide: Guide, inLine = false): TemplateResult {
  const last = path.length - 1;
  return html`<div class="told"><ol class=${inLine ? 'path in-line' : 'path'} aria-label=${msg('画面での場所', { id: 'fix-stepper.path' })}>
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
  </ol>
  <details class="screen-only"><summary>${msg('文で読む', { id: 'path.as-sentence' })}</summary>
    <p>${unbroken(pathSentence(path, guide))}</p></details></div>`;
}

/** Paths that begin on a Mac, where nothing is tapped. */
const onMac = ['system-settings', 'mailbox-menu'];

/** The same for whoever reads it out to somebody on the phone. */
function pathSentence(path: SettingsPath, guide: Guide): string {
  const ja = guide.locale === 'ja';
  const [app, ...rows] = path.filter((id) => guide.labels.labels[id]).map((id) => {
    // What stands there is the name of whoever holds the phone.
    if (id === 'your-name') return msg('いちばん上の名前', { id: 'path.your-name' });
    const name = labelName(guide.labels.labels[id]!, guide);
    return ja ? `「${name}」` : name;
  });
  const target = rows.pop();
  if (target === undefined) return msg(str`${app}を開きます。`, { id: 'path.open-only' });
  const pressed = rows.map((row) => (onMac.includes(path[0]!) ? msg(str`${row}をクリックし`, { id: 'path.click' })
    : msg(str`${row}を押し`, { id: 'path.tap' })));
  return [msg(str`${app}を開き`, { id: 'path.open' }), ...pressed, msg(str`${target}を探します。`, { id: 'path.target' })].join(ja ? '、' : ', ');
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
