import { svg, html, type TemplateResult } from 'lit';
import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** Modules of white around the code: readers need four. */
const margin = 4;

/** A QR code, dark on white in any theme. */
export function qrSvg(text: string, name: string): TemplateResult {
  const code = generate(text);
  const side = code.size + 2 * margin;
  return html`<svg class="qr" role="img" aria-label=${name} width="240" height="240"
    viewBox=${`${-margin} ${-margin} ${side} ${side}`} shape-rendering="crispEdges">
    ${svg`<rect x=${-margin} y=${-margin} width=${side} height=${side} fill="#fff"></rect><path d=${toSvgPath(code)} fill="#000"></path>`}
  </svg>`;
}
