import { css, unsafeCSS } from 'lit';

/** Each colour on a light and on a dark page. */
export const colours: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  surface: ['#fff', '#14191f'],
  sunken: ['#f3f5f8', '#1e252d'],
  text: ['#1b2430', '#e9edf2'],
  muted: ['#55606e', '#a9b4c0'],
  line: ['#d5dbe3', '#36404b'],
  edge: ['#788494', '#8592a1'],
  accent: ['#1d5aa6', '#8fbdf5'],
  'accent-strong': ['#154580', '#b4d4fa'],
  'accent-soft': ['#e9f1fb', '#1c2f47'],
  'on-accent': ['#fff', '#0b2443'],
  care: ['#7a4b00', '#f3c876'],
  'care-soft': ['#fff4dc', '#33270f'],
  'care-line': ['#e0b45c', '#7c6026'],
  loss: ['#a91f1a', '#ffb1aa'],
  'loss-soft': ['#fdeeec', '#3c1c1b'],
  'loss-line': ['#e19a95', '#8d4642'],
  done: ['#1b6537', '#8bd7a5'],
  'done-soft': ['#e7f5ec', '#16301f'],
};

const declared = (value: (name: string, light: string, dark: string) => string) =>
  unsafeCSS(Object.entries(colours).map(([name, [light, dark]]) => `--_${name}:${value(name, light, dark)};`).join(''));

const light = declared((name, value) => `var(--naosu-${name},${value})`);
const dark = declared((name, _, value) => `var(--naosu-dark-${name},${value})`);
/** By the scheme that is used where the element stands. */
const either = declared((name, day, night) => `light-dark(var(--naosu-${name},${day}),var(--naosu-dark-${name},${night}))`);
/** Paper is white, whatever the page is. */
const paper = declared((_, value) => value);

/**
 * Theme. Each private token takes the public one of the same name where the page sets it; on a dark page the one that begins with
 * `--naosu-dark-`, so that a brand's light surface never stands under the light text of a dark scheme. The scheme is the one that the page
 * uses (`color-scheme`), not the reader's system alone; `data-theme` is set by PageController. Engines without `light-dark()` (Safari
 * before 17.5) are light unless the theme is dark. Lengths are px and em, never a bare rem: many Japanese themes set the root to 10 px.
 *
 * @cssprop --naosu-surface - Background of the card and of what stands on it.
 * @cssprop --naosu-sunken - Background of quiet areas, such as a path through the settings.
 * @cssprop --naosu-text - Text.
 * @cssprop --naosu-muted - Secondary text.
 * @cssprop --naosu-line - Lines between things.
 * @cssprop --naosu-edge - Edges of fields and choices; 3:1 against the surface.
 * @cssprop --naosu-accent - Main action, links, focus.
 * @cssprop --naosu-accent-strong - Main action under the pointer.
 * @cssprop --naosu-accent-soft - Background of what is chosen.
 * @cssprop --naosu-on-accent - Text on the main action.
 * @cssprop --naosu-care - Text of a note that asks for care.
 * @cssprop --naosu-care-soft - Its background.
 * @cssprop --naosu-care-line - Its edge.
 * @cssprop --naosu-loss - Text of a warning that something would be lost; nothing else is red.
 * @cssprop --naosu-loss-soft - Its background.
 * @cssprop --naosu-loss-line - Its edge.
 * @cssprop --naosu-done - Text of what is done or fits.
 * @cssprop --naosu-done-soft - Its background.
 * @cssprop --naosu-radius - Radius of corners.
 * @cssprop --naosu-space-xs - Space within a thing.
 * @cssprop --naosu-space-s - Space between things that belong together.
 * @cssprop --naosu-space-m - Space between things.
 * @cssprop --naosu-space-l - Space between groups.
 * @cssprop --naosu-space-xl - Space between sections.
 */
export const tokens = css`
  .root {
    ${light}
    --_radius: var(--naosu-radius, 12px);
    --_space-xs: var(--naosu-space-xs, 4px);
    --_space-s: var(--naosu-space-s, 8px);
    --_space-m: var(--naosu-space-m, 16px);
    --_space-l: var(--naosu-space-l, 24px);
    --_space-xl: var(--naosu-space-xl, 36px);
  }
  .root[data-theme='dark'] {
    ${dark}
  }
  @supports (color: light-dark(#000, #fff)) {
    .root.root {
      ${either}
    }
  }
  @media (prefers-contrast: more) {
    .root.root.root {
      --_muted: var(--_text);
      --_line: var(--_edge);
      --_edge: var(--_text);
    }
  }
  @media print {
    .root.root.root {
      ${paper}
    }
  }
`;
