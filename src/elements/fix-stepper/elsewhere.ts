import { msg } from '@lit/localize';
import { stepPathOf, type FixId, type StepId } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { addressWith } from '../../controllers/address.js';
import { copyButton } from '../copy-button.js';
import type { Shown, View } from './view.js';

/** The code of an address; what draws it is loaded when it is asked for. */
async function codeOf(address: string): Promise<TemplateResult> {
  try {
    const { qrSvg } = await import('../qr-svg.js');
    return qrSvg(address, msg('続きを開くQRコード', { id: 'elsewhere.code' }));
  } catch {
    return html`<p class="small" role="alert">${msg('QRコードを表示できませんでした。リンクをコピーして送ってください。', { id: 'elsewhere.no-code' })}</p>`;
  }
}

/** The address that opens this case on another device, which then speaks of the iPhone as one apart. */
export const addressElsewhere = ({ address, key }: Shown): string | undefined => address && addressWith(`${key}-on`, 'other', address);

/** The same case on another screen: a link and a code to scan. Nothing is stored anywhere for it. */
export function elsewhere(view: View): TemplateResult | typeof nothing {
  const address = addressElsewhere(view);
  if (address === undefined) return nothing;
  const { code, say: { setCode } } = view;
  const onToggle = ({ target }: Event) => {
    const { open } = target as HTMLDetailsElement;
    if (open === Boolean(code)) return;
    setCode(open ? 'loading' : undefined);
    if (open) void codeOf(address).then(setCode);
  };
  return html`<details class="elsewhere screen-only" .open=${Boolean(code)} @toggle=${onToggle}>
    <summary>${msg('ほかの端末で続ける', { id: 'elsewhere.title' })}</summary>
    ${code ? html`<div class="stack copyable">
      <p class="small">${msg('パソコンやiPad、家族のスマートフォンで、この続きを開けます。カメラでコードを読み取ってください。', { id: 'elsewhere.scan' })}</p>
      ${code === 'loading' ? html`<div class="qr"></div>` : code}
      <p class="small muted">${msg('リンクに入るのは、選んだ答えと試した結果だけです。データを失うおそれのある対処の前には、もう一度確認します。', { id: 'elsewhere.holds' })}</p>
      <input class="address small" readonly aria-label=${msg('続きのリンク', { id: 'keep-place.address' })} .value=${address}
        @focus=${(event: Event) => (event.target as HTMLInputElement).select()}>
      ${copyButton(msg('リンクをコピー', { id: 'keep-place.copy' }), 'button')}
    </div>` : nothing}
  </details>`;
}

/** On which screen the guide is read, and whose iPhone it is: the reader says so. */
export function viewerSwitch({ viewer, uid, say }: View): TemplateResult {
  const names = {
    phone: msg('直したいiPhone', { id: 'viewer.phone' }),
    other: msg('別の端末', { id: 'viewer.other' }),
    helper: msg('ほかの人を手伝う', { id: 'viewer.helper' }),
  };
  return html`<details class="small screen-only"><summary>${msg('このガイドを見ている端末', { id: 'viewer.title' })}: ${names[viewer]}</summary>
    <fieldset class="switch"><legend class="hidden-text">${msg('このガイドを見ている端末', { id: 'viewer.title' })}</legend>
      <div>${(['phone', 'other', 'helper'] as const).map((id) => html`<label class=${viewer === id ? 'chosen' : ''}>
        <input type="radio" name="${uid}-viewer" .checked=${viewer === id}
          @change=${() => say.setViewer(id)}><span>${names[id]}</span></label>`)}</div>
    </fieldset></details>`;
}

/** Devices that a step may be for and that are the iPhone. */
const phones = ['iphone', 'face-id', 'home-button'];

/** Where the next action is done, for who reads it on another screen; nothing where it is none on the iPhone. */
export function onWhich({ viewer, guide }: Shown, fix: FixId, id: StepId): TemplateResult | typeof nothing {
  const step = guide.topic.fixes[fix]!.steps.find((candidate) => candidate.id === id);
  const devices = step?.for?.filter((device) => phones.includes(device));
  const onPhone = devices ? devices.length > 0 : stepPathOf(guide, fix, id).length > 0;
  if (viewer === 'phone' || !onPhone) return nothing;
  return html`<b>${viewer === 'other' ? msg('直したいiPhoneで操作します。', { id: 'viewer.on-the-phone' })
    : msg('相手のiPhoneで操作してもらいます。', { id: 'viewer.on-their-phone' })}</b><br>`;
}
