import { css } from 'lit';

/** Free ways, plans with their prices, and the prices of the past. */
export const styles = css`
  .ways {
    counter-reset: way;
  }
  .ways li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 12px;
    padding: 10px 0;
    border-bottom: 1px solid var(--_line);
    line-height: 1.5;
    counter-increment: way;
  }
  .ways li > span:first-child {
    flex: 1 0 calc(100% - 11em);
    min-width: min(100%, 8em);
  }
  .ways li > span:first-child::before {
    content: counter(way) '. ';
    color: var(--_muted);
  }
  .ways b {
    font-variant-numeric: tabular-nums;
    margin-inline-start: auto;
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
    flex-wrap: wrap;
    gap: 0 6px;
    align-items: baseline;
    font-variant-numeric: tabular-nums;
  }
  .history ol li + li::before {
    content: '→';
    color: var(--_muted);
  }
`;
