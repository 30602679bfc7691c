import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { announce, speakerOf } from '../../controllers/announcer.js';
import { heading } from '../heading.js';
import { icon, paths } from '../icon.js';
import { sizeText } from '../money.js';
import { sizeUnits, type SizeUnit } from '../../engine/facts/quantity-fields.js';
import { emptyField, mostDevices, readAs, type Field } from './form.js';
import { stretchName } from './names.js';
import type { View } from './view.js';

const valueOf = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;

/** What to do about something that is no size. */
export const sizeError = (): string => msg('数字を入れてください。例: 0.8、500MB、1.2GB', { id: 'plan-calculator.size-error' });

/** A field for a size, in the unit that stands on the phone. */
function size(view: View, id: string, label: string, hint?: string): TemplateResult {
  const field: Field = view.form.fields[id] ?? emptyField;
  const described = [field.wrong ? `${id}-error` : '', hint ? `${id}-hint` : ''].join(' ').trim();
  return html`<div class="field" part="item">
    <label for=${id}>${label}</label>
    <span class="amount">
      <input id=${id} type="text" inputmode="decimal" autocomplete="off" enterkeyhint="done" part="answer"
        aria-invalid=${field.wrong ? 'true' : 'false'} aria-describedby=${described || nothing}
        .value=${field.text} @input=${(event: Event) => view.setField(id, { text: valueOf(event) })} @change=${() => view.leaveField(id)}>
      <select aria-label=${msg(str`${label}の単位`, { id: 'plan-calculator.unit' })} .value=${field.unit}
        @change=${(event: Event) => view.setField(id, { unit: valueOf(event) as SizeUnit })}>
        ${sizeUnits.map((unit) => html`<option .selected=${unit === field.unit}>${unit}</option>`)}
      </select>
    </span>
    ${hint ? html`<p class="hint small muted" id="${id}-hint">${hint}</p>` : nothing}
    ${field.wrong ? html`<p class="hint error small" id="${id}-error" part="warning">${icon(paths.alert)}<span>${sizeError()}</span></p>`
      : nothing}
  </div>`;
}

/** A choice of a small number. */
function count(id: 'devices' | 'people', view: View, label: string, hint: string): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} aria-describedby="${id}-hint" @change=${(event: Event) => view.change({ [id]: Number(valueOf(event)) })}>
      ${[1, 2, 3, 4, 5, 6].map((number) => html`<option value=${number} .selected=${number === view.form[id]}>${number}</option>`)}
    </select>
    <p class="hint small muted" id="${id}-hint">${hint}</p>
  </div>`;
}

/** The three numbers that the answer needs. */
export function mainFields(view: View): TemplateResult {
  const { form, plans, list } = view;
  return html`<div class="fields">
    <div class="field">
      <label for="plan">${msg('今の容量（プラン）', { id: 'plan-calculator.plan' })}</label>
      <select id="plan" part="answer" @change=${(event: Event) => view.change({ planGb: Number(valueOf(event)) || undefined })}>
        <option value="" .selected=${form.planGb === undefined}>${msg('選んでください', { id: 'plan-calculator.choose' })}</option>
        ${plans.map(({ sizeGb }) =>
          html`<option value=${sizeGb}
          .selected=${sizeGb === form.planGb}>${sizeText(sizeGb)}${sizeGb === list.freeGb
          ? msg('（無料）', { id: 'plan-calculator.free-of-charge' }) : ''}</option>`)}
      </select>
    </div>
    <fieldset class="reads switch">
      <legend class="hidden-text">${msg('画面で読める数字', { id: 'plan-calculator.reads' })}</legend>
      ${(['used', 'free'] as const).map((id) => html`<label class=${form.reads === id ? 'chosen' : ''}>
        <input type="radio" name="reads" value=${id} .checked=${form.reads === id} @change=${() => view.change(readAs(view.form, id))}>
        ${id === 'used' ? usedName() : freeName()}</label>`)}
    </fieldset>
    ${size(view, 'volume', form.reads === 'used' ? usedName() : freeName(),
      msg('iCloudの画面の上に出ている数字です。', { id: 'plan-calculator.volume-hint' }))}
    ${size(view, 'next', msg('次回作成時のサイズ', { id: 'plan-calculator.next' }),
      msg('「iCloudバックアップ」の画面に出ます。出るまで数分かかることがあります。', { id: 'plan-calculator.next-hint' }))}
  </div>`;
}

const usedName = () => msg('使っている量', { id: 'plan-calculator.used' });
const freeName = () => msg('空いている量', { id: 'plan-calculator.free-volume' });

/** What is used by kind, and each device's backup: what could be freed comes from these. */
export function kindFields(view: View): TemplateResult {
  const { form, level, printing } = view;
  return html`<details ?open=${printing}>
    <summary>${msg('内訳を入れて、空けられる量を調べる', { id: 'plan-calculator.by-kind' })}</summary>
    <div class="fields">
      <p class="small muted">${msg('iCloudの容量の画面で読めます。わかるものだけで計算します。', { id: 'plan-calculator.by-kind-hint' })}</p>
      ${(['photos', 'messages', 'mail', 'drive', 'other'] as const).map((kind) => size(view, kind, stretchName(kind)))}
      <fieldset class="fields">
        <legend>${heading(level + 1, 'subtitle', stretchName('backups'))}</legend>
        ${form.backups.map((row, place) => device(view, row.key, place))}
        ${form.backups.length < mostDevices
          ? html`<button class="quiet screen-only" type="button"
          @click=${(event: Event) => addDevice(view, speakerOf(event))}>
          ${msg('端末を追加する', { id: 'plan-calculator.add-device' })}</button>` : nothing}
      </fieldset>
      ${size(view, 'trim', msg('バックアップから外せるアプリの合計', { id: 'plan-calculator.trim' }),
        msg('アプリごとの大きさは、バックアップの詳細の画面に出ます。', { id: 'plan-calculator.trim-hint' }))}
    </div>
  </details>`;
}

function device(view: View, key: number, place: number) {
  const { backups } = view.form;
  const name = msg(str`端末${place + 1}`, { id: 'plan-calculator.device' });
  const unused = (on: boolean) => backups.map((row) => (row.key === key ? { ...row, unused: on } : row));
  return html`<div class="device" role="group" aria-label=${name}>
    ${size(view, `backup-${key}`, name)}
    <div class="device-tools">
      <label class="tick"><input type="checkbox" .checked=${backups[place]!.unused}
        @change=${(event: Event) => view.change({ backups: unused((event.target as HTMLInputElement).checked) })}>
        ${msg('もう使わない端末', { id: 'plan-calculator.unused' })}</label>
      ${backups.length > 1 ? html`<button class="quiet screen-only" type="button"
        aria-label=${msg(str`${name}を取り除く`, { id: 'plan-calculator.remove-device' })}
        @click=${(event: Event) => removeDevice(view, key, name, speakerOf(event))}>${msg('取り除く',
          { id: 'plan-calculator.remove' })}</button>` : nothing}
    </div>
  </div>`;
}

function removeDevice({ form: { backups }, change }: View, key: number, name: string, speaker: Element) {
  change({ backups: backups.filter((row) => row.key !== key) });
  announce(speaker, () => msg(str`${name}を取り除きました`, { id: 'plan-calculator.device-removed' }));
}

function addDevice({ form: { backups, fields }, change }: View, speaker: Element) {
  const key = Math.max(...backups.map((row) => row.key)) + 1;
  // A number that stood under the key of a device taken away must not come back.
  change({ backups: [...backups, { key, unused: false }], fields: { ...fields, [`backup-${key}`]: emptyField } });
  announce(speaker, () => msg(str`端末${backups.length + 1}の欄を追加しました`, { id: 'plan-calculator.device-added' }));
}

/** Who else uses the storage, and how fast it fills. */
export function shareFields(view: View): TemplateResult {
  return html`<details ?open=${view.printing}>
    <summary>${msg('ほかの端末・家族・増え方を入れる', { id: 'plan-calculator.sharing' })}</summary>
    <div class="fields">
      ${count('devices', view, msg('これからバックアップする端末の数', { id: 'plan-calculator.devices' }),
        msg('この端末を含めた数です。', { id: 'plan-calculator.devices-hint' }))}
      ${view.form.devices > 1 ? size(view, 'others', msg('ほかの端末の次回作成時のサイズの合計', { id: 'plan-calculator.others' }),
        msg('空欄なら、どの端末も同じ大きさとして計算します（目安）。', { id: 'plan-calculator.others-hint' })) : nothing}
      ${count('people', view, msg('容量を分け合う人数', { id: 'plan-calculator.people' }),
        msg('自分を含めた人数です。', { id: 'plan-calculator.people-hint' }))}
      ${view.form.people > 1 && view.form.reads === 'used'
        ? size(view, 'family', msg('家族が使っている量', { id: 'plan-calculator.family-used' }),
        msg('上の「使っている量」に入っていない分です。', { id: 'plan-calculator.family-hint' })) : nothing}
      ${size(view, 'growth', msg('1か月に増える量', { id: 'plan-calculator.growth' }),
        msg('先月との差がわかれば入れてください。', { id: 'plan-calculator.growth-hint' }))}
    </div>
  </details>`;
}
