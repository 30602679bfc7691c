import { css } from 'lit';

/** Tables of the guide: cards where there is little room, or where the browser cannot measure it, rows and columns elsewhere. */
export const tableStyles = css`
  .data {
    container-type: inline-size;
  }
  .data :is(table, caption, tbody, tr, th, td) {
    display: block;
    text-align: start;
  }
  .data .column {
    display: block;
  }
  .data table {
    width: 100%;
    border-collapse: collapse;
  }
  .data caption {
    margin-bottom: var(--_space-s);
  }
  .data thead {
    display: none;
  }
  .data tr {
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    break-inside: avoid;
  }
  .data tr + tr {
    margin-top: var(--_space-s);
  }
  .data td {
    margin-top: 6px;
  }
  .data :is(th, td) {
    padding: 0;
  }
  .data th {
    font-weight: 700;
  }
  .data .copyable {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--_space-s);
  }
  .copy.quiet {
    margin: 0;
    margin-inline-start: auto;
  }
  .copy > :empty {
    display: none;
  }
  .copy > :not(:empty) + :not(.hidden-text) {
    display: none;
  }
  @container (min-width: 30em) {
    .data :is(table, caption, thead, tbody, tr, th, td) {
      display: revert;
    }
    .data .column {
      display: none;
    }
    .data tr {
      border: 0;
    }
    .data :is(th, td) {
      padding: 8px 12px 8px 0;
      border-bottom: 1px solid var(--_line);
      line-height: 1.6;
      vertical-align: baseline;
    }
    .data thead th {
      color: var(--_muted);
      font-size: max(16px, 0.875em);
    }
  }
`;
