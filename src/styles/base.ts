import { css } from 'lit';

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
    text-size-adjust: 100%;
    -webkit-text-size-adjust: 100%;
    -webkit-tap-highlight-color: transparent;
  }
  .root[data-theme='light'] {
    color-scheme: light;
  }
  .root[data-theme='dark'] {
    color-scheme: dark;
  }
  @media print {
    .root.root {
      color-scheme: light;
    }
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :where(.root) :where(h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, fieldset, legend) {
    margin: 0;
    padding: 0;
    border: 0;
  }
  fieldset {
    min-width: 0;
  }
  p,
  li,
  dd {
    text-wrap: pretty;
  }
  ul,
  ol {
    list-style: none;
  }
  .title {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.4;
    text-wrap: balance;
    word-break: keep-all;
  }
  .subtitle {
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.5;
    text-wrap: balance;
    word-break: keep-all;
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
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-s);
    min-height: 48px;
    padding: 8px 20px;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-weight: 600;
    line-height: 1.4;
    text-align: center;
    text-decoration: none;
    text-wrap: balance;
    word-break: auto-phrase;
    cursor: pointer;
  }
  .button:focus-visible {
    border-radius: var(--_radius);
  }
  .button:hover {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .button.primary {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.primary:hover {
    background: var(--_accent-strong);
  }
  .button.wide {
    width: 100%;
  }
  .quiet {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-xs);
    min-height: 44px;
    padding: 4px 8px;
    margin-inline: -8px;
    border: 0;
    border-radius: 8px;
    background: none;
    color: var(--_accent);
    font-size: max(16px, 0.9375em);
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
    cursor: pointer;
  }
  .quiet:hover {
    background: var(--_accent-soft);
    text-decoration-thickness: 2px;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.25em;
    display: inline-block;
    min-height: 24px;
  }
  a.button {
    display: inline-flex;
  }
  .note {
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .note.care {
    border-color: var(--_care-line);
    background: var(--_care-soft);
  }
  .note .subtitle {
    display: flex;
    text-wrap: pretty;
    word-break: normal;
    gap: var(--_space-s);
  }
  .care .subtitle {
    color: var(--_care);
  }
  .icon {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    margin-top: 0.1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  details > summary {
    min-height: 44px;
    padding: 9px 0;
    color: var(--_accent);
    cursor: pointer;
  }
  .notice {
    margin-bottom: var(--_space-m);
  }
  .placeholder {
    display: grid;
    gap: 16px;
    min-height: 24em;
    padding: var(--_space-l) 0;
    align-content: start;
  }
  .placeholder .waiting {
    min-height: 56px;
  }
  .waiting {
    padding: 12px 16px;
    border-radius: var(--_radius);
    background: var(--_sunken);
    animation: come 0s 0.3s backwards;
  }
  @keyframes come {
    from {
      opacity: 0;
    }
  }
  .placeholder i {
    height: 56px;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .card {
    padding: var(--_space-l) var(--_space-m);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 8px);
    background: var(--_surface);
  }
  .imprint {
    color: var(--_muted);
    font-size: max(16px, 0.8125em);
    line-height: 1.6;
  }
  @media (forced-colors: active) {
    .button.primary {
      border-color: ButtonText;
    }
    .note {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .screen-only {
      display: none !important;
    }
  }
`;
