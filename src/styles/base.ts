import { css } from 'lit';
import { controls } from './controls.js';

/**
 * What every element shares. The wrapper `.root` resets each text property that a page's own sheet could let in, and takes only the
 * font family from the page.
 *
 * @cssprop --naosu-max-width - Greatest width of the card.
 * @cssprop --naosu-font-family - Font; else the one around the element.
 * @cssprop --naosu-font-size - Size of the text; all other sizes follow it.
 */
export const base = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  /* The reader's own text size on an iPhone; the font stays that of the page. */
  @supports (font: -apple-system-body) and (-webkit-touch-callout: none) {
    :host {
      font: -apple-system-body;
      font-family: inherit;
    }
  }
  .root {
    all: initial;
    display: block;
    /* What is placed within stays within: else it makes the page longer than a panel that scrolls. */
    position: relative;
    color-scheme: inherit;
    direction: ltr;
    box-sizing: border-box;
    max-width: var(--naosu-max-width, 40em);
    margin-inline: auto;
    border-radius: calc(var(--_radius) + 8px);
    color: var(--_text);
    background: var(--_surface);
    font-family: var(--naosu-font-family, inherit);
    font-size: var(--naosu-font-size, max(16px, 1em));
    line-height: 1.7;
    overflow-wrap: anywhere;
    line-break: strict;
    /* Between phrases alone, which are marked. No text-wrap: with it such lines crash the page in WebKit 2.50 (iOS 26) where they are
    balanced or pretty, and Chromium 147 lets them run out of it. */
    word-break: keep-all;
    -webkit-text-size-adjust: 100%;
    -webkit-tap-highlight-color: transparent;
  }
  /* The language, which chooses the shapes of letters and finds their font sooner, is reset, too. */
  .root:lang(ja) {
    -webkit-locale: 'ja';
  }
  .root[data-theme='light'] {
    color-scheme: light;
  }
  .root[data-theme='dark'] {
    color-scheme: dark;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :where(.root) :where(h2, h3, h4, h5, h6, p, ul) {
    margin: 0;
    padding: 0;
    border: 0;
  }
  /* The page's own text. */
  slot {
    word-break: normal;
  }
  ul {
    list-style: none;
  }
  .title,
  .subtitle {
    font-weight: 700;
  }
  .title {
    font-size: 1.375em;
    line-height: 1.4;
  }
  .subtitle {
    font-size: 1.0625em;
    line-height: 1.5;
  }
  .whole {
    white-space: nowrap;
  }
  .small {
    font-size: max(16px, 0.875em);
    line-height: 1.6;
  }
  .muted {
    color: var(--_muted);
  }
  .stack > * + * {
    margin-top: var(--_space-m);
  }
  .tight > * + * {
    margin-top: var(--_space-s);
  }
  ${controls}
  .root,
  [data-focus],
  summary {
    scroll-margin-top: var(--_scroll-offset, 0);
  }
  [data-focus]:focus {
    outline: none;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 4px;
  }
  @media print {
    .root.root {
      color-scheme: light;
    }
    .screen-only {
      display: none !important;
    }
  }
`;
