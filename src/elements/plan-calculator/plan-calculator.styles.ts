import { css } from 'lit';

export const styles = css`
  .root {
    --_photos: #a44a08;
    --_messages: #1b6537;
    --_mail: #674a9c;
    --_drive: #0c666e;
    --_kind-text: #fff;
  }
  .root[data-theme='dark'] {
    --_photos: #f0b27a;
    --_messages: #8bd7a5;
    --_mail: #c6b3f1;
    --_drive: #7fd0d8;
    --_kind-text: #14191f;
  }
  @supports (color: light-dark(#000, #fff)) {
    .root.root {
      --_photos: light-dark(#a44a08, #f0b27a);
      --_messages: light-dark(#1b6537, #8bd7a5);
      --_mail: light-dark(#674a9c, #c6b3f1);
      --_drive: light-dark(#0c666e, #7fd0d8);
      --_kind-text: light-dark(#fff, #14191f);
    }
  }
  .answers {
    padding-top: var(--_space-l);
    border-top: 1px solid var(--_line);
  }
  .answers > * + * {
    margin-top: var(--_space-xl);
  }
  .imprint {
    padding-top: 12px;
    border-top: 1px solid var(--_line);
  }
  .note.done {
    border-color: transparent;
    background: var(--_done-soft);
  }
  .done .subtitle {
    color: var(--_done);
  }
  .verdict {
    flex-wrap: wrap;
    font-size: 1.1875em;
  }
  .verdict > span {
    flex: 1 1 5em;
  }
  .fields > * + * {
    margin-top: var(--_space-m);
  }
  .fields > .reads + .field {
    margin-top: var(--_space-s);
  }
  details > .fields,
  details > .tight {
    padding-bottom: var(--_space-m);
  }
  .field {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    align-items: center;
  }
  /* Beside its label a number keeps its width; alone in a line, as with large text, it takes all of that. */
  .field > label {
    flex: 99 1 7em;
    line-height: 1.5;
  }
  .hint {
    flex: 0 0 100%;
  }
  .error {
    display: flex;
    gap: var(--_space-s);
    color: var(--_loss);
    font-weight: 600;
  }
  .amount {
    display: flex;
    flex: 1 1 auto;
    max-width: 100%;
  }
  .amount input,
  select {
    min-height: 48px;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: max(16px, 1em);
  }
  .amount input {
    flex: 1 1 auto;
    width: calc(10ch + 28px);
    min-width: 0;
    padding: 8px 12px;
    border-inline-end: 0;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .amount select {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    background: var(--_sunken);
  }
  select {
    max-width: 100%;
    padding: 8px;
  }
  .amount input[aria-invalid='true'] {
    border-color: var(--_loss);
  }
  .amount :focus-visible,
  select:focus-visible {
    z-index: 1;
    border-radius: var(--_radius);
  }
  .reads {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 4px;
    padding: 4px;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .device {
    padding: 12px var(--_space-m);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .device-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_space-m);
  }
  .device-tools .quiet {
    margin: 0;
  }
  .tick {
    display: flex;
    align-items: center;
    gap: var(--_space-s);
    min-height: 44px;
    cursor: pointer;
  }
  .tick input {
    flex: none;
    width: 22px;
    height: 22px;
    margin: 0;
    accent-color: var(--_accent);
  }
  svg text {
    fill: currentColor;
    font-size: 16px;
  }
  .bullets {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  @media (min-width: 40em) {
    .card {
      padding: var(--_space-xl);
    }
  }
  @media (forced-colors: active) {
    .strip,
    .meter {
      border: 1px solid CanvasText;
    }
    .strip .stretch,
    .swatch .stretch {
      fill: Canvas;
      stroke: CanvasText;
    }
    .taken,
    .month {
      fill: Highlight;
    }
    .strip .stretch.free {
      stroke: none;
    }
    .over {
      fill: Canvas;
      stroke: CanvasText;
    }
    text.mark,
    text.mark.next,
    svg text {
      fill: CanvasText;
    }
    .limit {
      stroke: Highlight;
    }
    .limit.edge {
      stroke: Canvas;
    }
  }
  @media print {
    .card {
      padding: 0;
      border: 0;
    }
    .strip,
    .meter,
    .months {
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
    .plan,
    figure {
      break-inside: avoid;
    }
  }
`;
