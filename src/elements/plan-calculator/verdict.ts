import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { barOf } from '../../engine/plan/bar.js';
import { exactGb, type StorageInput } from '../../engine/plan/input.js';
import type { Room } from '../../engine/plan/room.js';
import { gainTotal, payVerdict, valuedWays, waysOf, type PayVerdict, type Way } from '../../engine/plan/ways.js';
import { heading } from '../heading.js';
import { icon, paths } from '../icon.js';
import { sizeText, sizeUp } from '../money.js';
import { storageBar } from './storage-bar.js';
import type { View } from './view.js';

const check = 'M20 6 9 17l-5-5';

/** Whether the next backups fit, in one line. */
export function verdictText({ state, missingGb, leftGb, devices }: Room): string {
  const [missing, left] = [sizeUp(missingGb), sizeText(leftGb)];
  switch (state) {
    case 'enough': return devices > 1 ? msg(str`${devices}台分のバックアップは収まります（残り${left}）`, { id: 'plan-calculator.enough-all' })
      : msg(str`次回のバックアップは収まります（残り${left}）`, { id: 'plan-calculator.enough' });
    case 'exact': return devices > 1 ? msg(str`${devices}台分のバックアップがちょうど収まります`, { id: 'plan-calculator.exact-all' })
      : msg('次回のバックアップがちょうど収まります', { id: 'plan-calculator.exact' });
    case 'full': return msg(str`空きがありません。${missing}必要です`, { id: 'plan-calculator.full' });
    case 'short': return msg(str`あと${missing}足りません`, { id: 'plan-calculator.short' });
    case 'over': return msg(str`容量を超えています。あと${missing}足りません`, { id: 'plan-calculator.over' });
  }
}

/** The answer: is there room, and the storage bar. */
export function verdict(view: View): TemplateResult {
  const { room, input, plans, level, locale } = view;
  const bar = barOf(input, plans.map(({ sizeGb }) => sizeGb));
  const fits = room?.state === 'enough' || room?.state === 'exact';
  return html`<section class="stack" part="status">
    ${room ? html`<div class="note tight ${fits ? 'done' : 'care'}">
        ${heading(level + 1, 'subtitle verdict', html`${icon(fits ? check : paths.alert)}<span>${verdictText(room)}</span>`)}
        <p class="small">${compared(room)}</p>
        ${room.state === 'short' && room.ownFits
          ? html`<p class="small">${msg('この端末の分だけなら、今の空きに収まります。', { id: 'plan-calculator.own-fits' })}</p>` : nothing}
        ${room.state === 'exact' ? html`<p class="small">${msg('画面の数字は丸められています。少し空けておくと安心です。', { id: 'plan-calculator.rounded' })}</p>`
          : nothing}
        ${howReckoned(view, roomReckoned(room, input))}
      </div>`
      : html`<p class="note">${msg('プラン、使っている量（または空き）、次回作成時のサイズを入れると、ここに答えが出ます。', { id: 'plan-calculator.waiting' })}</p>`}
    ${bar ? storageBar(bar, input.planGb, locale) : nothing}
  </section>`;
}

/** How a result comes about, and which of the reader's numbers moves it. */
export const howReckoned = ({ printing }: View, how: string): TemplateResult => html`<details class="small" ?open=${printing}>
  <summary>${msg('この答えの出し方', { id: 'plan-calculator.how' })}</summary><p>${how}</p></details>`;

function roomReckoned({ state, freeGb, nextGb, missingGb, leftGb }: Room, { planGb, usedGb, freeGb: readFree }: StorageInput): string {
  const [free, next, rest] = [sizeText(freeGb), sizeUp(nextGb), missingGb > 0 ? sizeUp(missingGb) : sizeText(leftGb)];
  if (state === 'over')
    return msg(str`使っている量が容量を超えています。超えた分と次回のバックアップ${next}を合わせて、${rest}足りません。`, { id: 'plan-calculator.how-over' });
  const room = usedGb === undefined && readFree !== undefined
    ? msg(str`入れた「空いている量」は${free}です。`, { id: 'plan-calculator.how-free' })
    : msg(str`容量${sizeText(planGb!)}から使っている量を引くと、空きは${free}です。`, { id: 'plan-calculator.how-used' });
  return room + (missingGb > 0
    ? msg(str`次回のバックアップは${next}なので、${rest}足りません。プラン、使っている量、次回の大きさを変えると、答えも変わります。`,
      { id: 'plan-calculator.how-short' })
    : msg(str`次回のバックアップは${next}なので、${rest}残ります。プラン、使っている量、次回の大きさを変えると、答えも変わります。`,
      { id: 'plan-calculator.how-fits' }));
}

function compared({ freeGb, nextGb, devices }: Room): string {
  const [free, next] = [sizeText(freeGb), sizeUp(nextGb)];
  return devices > 1 ? msg(str`空き ${free} ／ 次回のバックアップ ${devices}台分 ${next}`, { id: 'plan-calculator.compared-all' })
    : msg(str`空き ${free} ／ 次回作成時のサイズ ${next}`, { id: 'plan-calculator.compared' });
}

/** Free ways with what each gains, safest first: where room is missing, and where the reader gave numbers for them. */
export function ways(view: View): TemplateResult | typeof nothing {
  const { room, input, level, way: nameOf } = view;
  const missing = room?.missingGb ?? 0;
  const all = waysOf(input, missing);
  const valued = valuedWays(input);
  const some = [...all, ...valued].filter(({ gainGb }) => gainGb !== 0);
  if (some.length === 0 || (missing === 0 && some.every(({ gainGb }) => gainGb === undefined))) return nothing;
  const total = gainTotal(all);
  return html`<section class="tight">
    ${heading(level + 1, 'subtitle',
      missing > 0 ? msg('まず、無料で空ける', { id: 'plan-calculator.free-first' }) : msg('無料で空けられる量', { id: 'plan-calculator.could-free' }))}
    <ol class="ways">${some.map((way) =>
      html`<li part="item"><span>${nameOf(way.id)}</span> <b class=${way.gainGb === undefined ? 'muted small' : ''}>${gainText(way)}</b>
      ${way.suffices ? html`<span class="tag free small">${msg('これだけで足ります', { id: 'plan-calculator.suffices' })}</span>`
        : nothing}</li>`)}</ol>
    ${total > 0 ? html`<p>${missing === 0 ? msg(str`合わせて最大${sizeText(total)}。`, { id: 'plan-calculator.gain-total' })
      : total >= missing ? msg(str`合わせて最大${sizeText(total)}。足りない分に届きます。`, { id: 'plan-calculator.gain-enough' })
      : msg(str`合わせて最大${sizeText(total)}。まだ${sizeUp(exactGb(missing - total))}足りません。`, { id: 'plan-calculator.gain-short' })}</p>`
      : nothing}
    ${valued.length > 0 ? html`<p class="small muted">${msg('写真とメッセージは、残したいものがあるので合計に入れていません。', { id: 'plan-calculator.valued' })}</p>`
      : nothing}
    ${howReckoned(view, msg('端末のバックアップは、もう使わないと印を付けた分です。ほかは、入れた大きさの全部を消した場合です。', { id: 'plan-calculator.how-ways' }))}
    <p class="note care">${msg('消したものは元に戻せません。必要なものが別の場所にあるか、先に確かめてください。', { id: 'plan-calculator.before-deleting' })}</p>
  </section>`;
}

function gainText({ id, gainGb, ceiling }: Way): string {
  if (gainGb === undefined) return msg('内訳を入れると出ます', { id: 'plan-calculator.gain-unknown' });
  const gain = sizeText(gainGb);
  if (id === 'trim-backup') return msg(str`${gain}減`, { id: 'plan-calculator.gain-trim' });
  return ceiling ? msg(str`最大${gain}`, { id: 'plan-calculator.gain-at-most' }) : gain;
}

/** Whether the reader needs to pay: free first. */
export function pay({ room, input, level }: View): TemplateResult | typeof nothing {
  if (!room) return nothing;
  return html`<section class="tight">
    ${heading(level + 1, 'subtitle', msg('料金を払う必要はありますか', { id: 'plan-calculator.pay' }))}
    <p>${payText(payVerdict(room, waysOf(input, room.missingGb)))}</p>
    ${room.missingGb > 0 ? html`<p class="small muted">${msg('パソコンにバックアップするなら、iCloudの空きは要りません。', { id: 'plan-calculator.computer' })}</p>`
      : nothing}
  </section>`;
}

function payText(pays: PayVerdict): string {
  switch (pays) {
    case 'no': return msg('いいえ。今の容量で収まります。', { id: 'plan-calculator.pay-no' });
    case 'free': return msg('無料で足りる見込みです。先に上の方法を試してください。', { id: 'plan-calculator.pay-free' });
    case 'open': return msg('まだわかりません。内訳を入れると、無料で足りるかがわかります。', { id: 'plan-calculator.pay-open' });
    case 'short': return msg('入れた数字では、上の方法だけでは足りません。写真などを別の場所へ移すか、容量を増やす方法があります。', { id: 'plan-calculator.pay-short' });
  }
}
