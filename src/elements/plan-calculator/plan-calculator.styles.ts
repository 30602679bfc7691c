import { css } from 'lit';

export const styles = css`
  .hidden-text {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .root {
    --_photos: #a44a08;
    --_messages: #1b6537;
    --_mail: #674a9c;
    --_drive: #0c666e;
    --_kind-text: #fff;
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) .root {
      --_photos: #f0b27a;
      --_messages: #8bd7a5;
      --_mail: #c6b3f1;
      --_drive: #7fd0d8;
      --_kind-text: #14191f;
    }
  }
  :host([theme='dark']) .root {
    --_photos: #f0b27a;
    --_messages: #8bd7a5;
    --_mail: #c6b3f1;
    --_drive: #7fd0d8;
    --_kind-text: #14191f;
  }
  .card {
    padding: var(--_space-l) var(--_space-m);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 8px);
    background: var(--_surface);
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
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.6;
  }
  .note.done {
    border-color: transparent;
    background: var(--_done-soft);
  }
  .done .subtitle {
    color: var(--_done);
  }
  .verdict {
    font-size: 1.1875em;
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
  .field > label {
    flex: 1 1 7em;
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
    width: 6em;
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
  .reads label {
    position: relative;
    display: grid;
    place-items: center;
    min-height: 44px;
    padding: 4px 8px;
    border: 1.5px solid transparent;
    border-radius: calc(var(--_radius) - 4px);
    font-size: 0.9375em;
    line-height: 1.4;
    text-align: center;
    word-break: keep-all;
    cursor: pointer;
  }
  .reads input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .reads .chosen {
    border-color: var(--_accent);
    background: var(--_surface);
    color: var(--_accent);
    font-weight: 700;
  }
  .reads label:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
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
    font-size: 13px;
  }
  .strip {
    display: block;
    overflow: hidden;
    border-radius: 10px;
    background: var(--_sunken);
  }
  .stretch {
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .stretch.photos {
    fill: var(--_photos);
  }
  .stretch.backups {
    fill: var(--_accent);
  }
  .stretch.messages {
    fill: var(--_messages);
  }
  .stretch.mail {
    fill: var(--_mail);
  }
  .stretch.drive {
    fill: var(--_drive);
  }
  .stretch.other,
  .stretch.used,
  .stretch.rest {
    fill: var(--_muted);
  }
  .stretch.family {
    fill: var(--_edge);
  }
  .stretch.next {
    fill: var(--_accent-soft);
    stroke: var(--_accent);
    stroke-dasharray: 5 4;
  }
  .stretch.free {
    fill: transparent;
    stroke: none;
  }
  .swatch .stretch.free {
    stroke: var(--_edge);
    stroke-width: 1.5;
  }
  text.mark {
    fill: var(--_kind-text);
    font-size: 12px;
    font-weight: 700;
  }
  text.mark.next {
    fill: var(--_text);
  }
  .limit {
    stroke: var(--_text);
    stroke-width: 2;
  }
  .limits,
  .meter,
  .months {
    display: block;
    overflow: visible;
    color: var(--_muted);
  }
  .tight > .limits {
    margin-top: 4px;
  }
  .legend {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(12.5em, 1fr));
    gap: 4px var(--_space-l);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: var(--_space-s);
    min-width: 0;
    line-height: 1.5;
  }
  .legend b {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
  .swatch {
    flex: none;
  }
  .ways {
    counter-reset: way;
  }
  .ways li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: baseline;
    gap: 2px 12px;
    padding: 10px 0;
    border-bottom: 1px solid var(--_line);
    line-height: 1.5;
    counter-increment: way;
  }
  .ways li > span:first-child::before {
    content: counter(way) '. ';
    color: var(--_muted);
  }
  .ways b {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .ways .tag {
    justify-self: start;
  }
  .ways b.muted {
    font-weight: 400;
  }
  .tag {
    padding: 1px 10px;
    border-radius: 99px;
    background: var(--_sunken);
    color: var(--_muted);
  }
  .tag.free {
    background: var(--_done-soft);
    color: var(--_done);
  }
  .plans > li {
    padding: 12px 0;
    border-bottom: 1px solid var(--_line);
  }
  .plan-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px var(--_space-s);
  }
  .price {
    margin-inline-start: auto;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .meter {
    overflow: hidden;
    margin: 4px 0;
    border-radius: 5px;
    background: var(--_sunken);
  }
  .taken,
  .month {
    fill: var(--_accent);
  }
  .over {
    fill: var(--_care-soft);
    stroke: var(--_care);
    stroke-width: 1.5;
    stroke-dasharray: 4 3;
  }
  .due {
    color: var(--_care);
  }
  .figures {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .figures th,
  .figures td {
    padding: 6px 4px;
    border-bottom: 1px solid var(--_line);
    font-weight: 400;
    text-align: end;
  }
  .figures th:first-child {
    text-align: start;
  }
  .history > li {
    padding: 8px 0;
    border-bottom: 1px solid var(--_line);
  }
  .history ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
  }
  .history ol li {
    display: flex;
    gap: 6px;
    align-items: baseline;
    font-variant-numeric: tabular-nums;
  }
  .history ol li + li::before {
    content: '→';
    color: var(--_muted);
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
    .reads .chosen {
      border-color: Highlight;
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
