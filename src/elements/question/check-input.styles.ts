import { css } from 'lit';

/** Questions, their answers, and notes about them. */
export const styles = css`
  .note.loss {
    border-color: var(--_loss-line);
    background: var(--_loss-soft);
  }
  .note.done {
    border-color: transparent;
    background: var(--_done-soft);
  }
  .loss .subtitle {
    color: var(--_loss);
  }
  .done .subtitle {
    color: var(--_done);
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: 52px;
    padding: 10px 16px;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
  }
  .choice:hover,
  .choice:focus-within {
    border-color: var(--_accent);
  }
  .choice input {
    flex: none;
    width: 22px;
    height: 22px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .choice.chosen {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .ticks > li {
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .ticks > li + li {
    margin-top: var(--_space-s);
  }
  .ticks > .chosen {
    border-color: var(--_accent);
  }
  .ticks .choice {
    align-items: start;
    border-color: transparent;
    background: none;
  }
  .ticks input {
    margin-top: 3px;
  }
  .ticks > li > div {
    padding: 0 16px;
  }
  .ticks > li > div > :last-child {
    margin-bottom: 14px;
  }
  .error {
    display: flex;
    gap: var(--_space-s);
    color: var(--_loss);
    font-weight: 600;
  }
  .screen-label {
    font-weight: 700;
  }
  .iconed {
    display: flex;
    gap: var(--_space-s);
  }
  .care.iconed .icon {
    color: var(--_care);
  }
  .loss.iconed .icon {
    color: var(--_loss);
  }
  .done.iconed .icon {
    color: var(--_done);
  }
  .path {
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .told {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-m);
  }
  .told > ol {
    flex: 1 1 auto;
  }
  .told > :not(.in-line):first-child,
  .told > [open] {
    flex-basis: 100%;
  }
  .row {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_space-m);
    min-height: 44px;
    padding: 8px 14px;
    line-height: 1.4;
  }
  .path:not(.in-line) span:first-child {
    flex: 1 1 6em;
  }
  .row + .row {
    border-top: 1px solid var(--_line);
  }
  .row > .icon {
    width: 1em;
    height: 1em;
    color: var(--_muted);
  }
  .row.target {
    background: var(--_accent-soft);
    font-weight: 700;
    box-shadow: inset 4px 0 0 var(--_accent);
  }
  .in-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 6px;
    padding: 8px 12px;
    font-size: max(16px, 0.875em);
  }
  .in-line .row {
    min-height: 0;
    padding: 0;
    border: 0;
    background: none;
    box-shadow: none;
    gap: 6px;
  }
  .in-line .target span:first-child {
    color: var(--_accent);
    font-weight: 700;
  }
  .in-line .tap {
    display: none;
  }
  .tap {
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: 4px;
    color: var(--_accent);
    font-size: max(16px, 0.8125em);
    font-weight: 600;
  }
  .tap .icon {
    margin: 0;
  }
  .names dt {
    margin-top: var(--_space-s);
  }
  .names dd {
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_line);
  }
  .quantity {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px;
    font-size: 1.25em;
  }
  .quantity input,
  .quantity select {
    max-width: 100%;
    min-height: 56px;
    padding: 8px 12px;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-variant-numeric: tabular-nums;
  }
  .quantity input {
    flex: 1 1 4em;
    min-width: 0;
    max-width: 10em;
  }
  .quantity select {
    flex: none;
    width: auto;
  }
  .quantity input[type='date'] {
    min-width: min(8em, 100%);
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 12px;
  }
  .quantity input[aria-invalid='true'] {
    border-color: var(--_loss);
  }
  .bullets {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .bullets li + li {
    margin-top: 4px;
  }
  @media (forced-colors: active) {
    .choice.chosen,
    .ticks > .chosen {
      border: 3px solid Highlight;
    }
    .ticks .choice {
      border-color: Canvas;
    }
  }
`;
