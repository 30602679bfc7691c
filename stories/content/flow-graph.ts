import { html, svg, type TemplateResult } from 'lit';
import type { Edge, EdgeKind } from './flow.js';

/** A box of the graph. */
export interface Node {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  /** Drawn with a broken line. */
  readonly faint?: boolean;
}

const width = 240;
const height = 44;
const row = 56;
const gap = 180;

const sheet = html`<style>
  .flow { display: block; color: CanvasText; }
  .flow div { display: flex; align-items: center; block-size: 100%; padding-inline: 8px; font: 12px / 1.3 system-ui, sans-serif; }
  .flow rect { fill: Canvas; stroke: CanvasText; }
  .flow rect.faint { stroke-dasharray: 3 3; }
  .flow path { fill: none; stroke-width: 1.5; }
  .flow .leads { stroke: GrayText; }
  .flow .proves { stroke: light-dark(#1b6537, #8bd7a5); stroke-width: 3; }
  .flow .rules-out { stroke: light-dark(#a91f1a, #ffb1aa); stroke-dasharray: 7 4; }
</style>`;

const meanings: Readonly<Record<EdgeKind, string>> = { 'leads': 'leads to', 'proves': 'can prove', 'rules-out': 'can rule out' };

/** What the lines and boxes mean. */
export const legend = (): TemplateResult => html`${sheet}<ul>
  ${Object.entries(meanings)
    .map(([kind, meaning]) => html`<li><svg class="flow" width="60" height="12" aria-hidden="true" style="display: inline">
    <path class=${kind} d="M0 6H60"></path></svg> ${meaning}</li>`)}
  <li>A box with a broken line is a check that decides here when it was answered elsewhere; this symptom does not ask it.</li>
  <li>A fix without a line cures nothing: it is the copy that is made before a loss.</li>
</ul>`;

/** Columns of boxes, joined by lines that run from a right edge to a left edge. */
export function graph(name: string, columns: readonly (readonly Node[])[], edges: readonly Edge[]): TemplateResult {
  const tall = Math.max(...columns.map((nodes) => nodes.length)) * row;
  const places = new Map(columns.flatMap((nodes, column) => nodes.map((node, place) =>
    [node.id, { x: 1 + column * (width + gap), y: ((place + 0.5) * tall) / nodes.length - height / 2 }] as const)));
  const shift: Readonly<Record<EdgeKind, number>> = { 'leads': 0, 'proves': -6, 'rules-out': 6 };
  const line = ({ from, to, kind }: Edge) => {
    const [start, end] = [places.get(from), places.get(to)];
    if (!start || !end) return '';
    const [x, y, toX, toY] = [start.x + width, start.y + height / 2 + shift[kind], end.x, end.y + height / 2 + shift[kind]];
    return svg`<path class=${kind} d=${`M${x} ${y}C${x + gap / 2} ${y} ${toX - gap / 2} ${toY} ${toX} ${toY}`}></path>`;
  };
  const box = ({ id, title, lang, faint }: Node) => svg`<g transform=${`translate(${places.get(id)!.x} ${places.get(id)!.y})`}>
    <rect class=${faint ? 'faint' : ''} width=${width} height=${height} rx="6"></rect>
    <foreignObject width=${width} height=${height}><div lang=${lang}>${title}</div></foreignObject>
  </g>`;
  const wide = columns.length * width + (columns.length - 1) * gap + 2;
  return html`<div class="box" role="group" aria-label=${`Graph of ${name}`} tabindex="0">
    <svg class="flow" role="img" aria-label=${`${name}; the table below says the same`} width=${wide} height=${tall}
      viewBox=${`0 0 ${wide} ${tall}`}>
      ${edges.map(line)}${columns.flat().map(box)}
    </svg>
  </div>`;
}
