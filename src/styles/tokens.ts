import { css } from 'lit';

const dark = css`
    --_surface: var(--naosu-surface, #14191f);
    --_sunken: var(--naosu-sunken, #1e252d);
    --_text: var(--naosu-text, #e9edf2);
    --_muted: var(--naosu-muted, #a9b4c0);
    --_line: var(--naosu-line, #36404b);
    --_edge: var(--naosu-edge, #8592a1);
    --_accent: var(--naosu-accent, #8fbdf5);
    --_accent-strong: var(--naosu-accent-strong, #b4d4fa);
    --_accent-soft: var(--naosu-accent-soft, #1c2f47);
    --_on-accent: var(--naosu-on-accent, #0b2443);
    --_care: var(--naosu-care, #f3c876);
    --_care-soft: var(--naosu-care-soft, #33270f);
    --_care-line: var(--naosu-care-line, #7c6026);
    --_loss: var(--naosu-loss, #ffb1aa);
    --_loss-soft: var(--naosu-loss-soft, #3c1c1b);
    --_loss-line: var(--naosu-loss-line, #8d4642);
    --_done: var(--naosu-done, #8bd7a5);
    --_done-soft: var(--naosu-done-soft, #16301f);
    color-scheme: dark;
`;

/**
 * Theme. Each private token takes the public one of the same name where the page sets it. Lengths are px and em, never
 * a bare rem: many Japanese themes set the root to 10 px.
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
    --_surface: var(--naosu-surface, #fff);
    --_sunken: var(--naosu-sunken, #f3f5f8);
    --_text: var(--naosu-text, #1b2430);
    --_muted: var(--naosu-muted, #55606e);
    --_line: var(--naosu-line, #d5dbe3);
    --_edge: var(--naosu-edge, #788494);
    --_accent: var(--naosu-accent, #1d5aa6);
    --_accent-strong: var(--naosu-accent-strong, #154580);
    --_accent-soft: var(--naosu-accent-soft, #e9f1fb);
    --_on-accent: var(--naosu-on-accent, #fff);
    --_care: var(--naosu-care, #7a4b00);
    --_care-soft: var(--naosu-care-soft, #fff4dc);
    --_care-line: var(--naosu-care-line, #e0b45c);
    --_loss: var(--naosu-loss, #a91f1a);
    --_loss-soft: var(--naosu-loss-soft, #fdeeec);
    --_loss-line: var(--naosu-loss-line, #e19a95);
    --_done: var(--naosu-done, #1b6537);
    --_done-soft: var(--naosu-done-soft, #e7f5ec);
    --_radius: var(--naosu-radius, 12px);
    --_space-xs: var(--naosu-space-xs, 4px);
    --_space-s: var(--naosu-space-s, 8px);
    --_space-m: var(--naosu-space-m, 16px);
    --_space-l: var(--naosu-space-l, 24px);
    --_space-xl: var(--naosu-space-xl, 36px);
    color-scheme: light;
  }

  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) .root {
      ${dark}
    }
  }

  :host([theme='dark']) .root {
    ${dark}
  }
`;
