import { css } from 'lit';

/** The storage bar, the meters and the months ahead, with their legends and figures. */
export const styles = css`
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
    font-size: 16px;
    font-weight: 700;
  }
  text.mark.next {
    fill: var(--_text);
  }
  .limit {
    stroke: var(--_text);
    stroke-width: 2;
  }
  .limit.edge {
    stroke: var(--_surface);
    stroke-width: 8;
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
  .limits text {
    font-size: 16px;
  }
  .legend {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12.5em), 1fr));
    gap: 4px var(--_space-l);
  }
  .legend li {
    display: flex;
    flex-wrap: wrap;
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
  .meter {
    overflow: hidden;
    margin: 4px 0;
    border-radius: 5px;
    background: var(--_sunken);
  }
  .taken,
  .month {
    fill: var(--_accent);
    stroke: none;
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
`;
