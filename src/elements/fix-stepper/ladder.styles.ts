import { css } from 'lit';

/** What a fix costs and risks, its options and prices. */
export const styles = css`
  .facts,
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 8px;
    align-items: center;
  }
  .facts li,
  .tag {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    padding: 2px 10px;
    border: 1px solid transparent;
    border-radius: 1.1em;
    background: var(--_sunken);
    color: var(--_muted);
  }
  .facts .icon {
    width: 1em;
    height: 1em;
    margin: 0;
  }
  .tag.free {
    background: var(--_done-soft);
    color: var(--_done);
  }
  .tag.paid,
  .tag.inconvenience,
  .tag.settings-loss,
  .facts .inconvenience,
  .facts .settings-loss {
    background: var(--_care-soft);
    color: var(--_care);
  }
  .tag.sign-out,
  .tag.data-loss,
  .facts .sign-out,
  .facts .data-loss {
    background: var(--_loss-soft);
    color: var(--_loss);
  }
  .option {
    padding: 6px var(--_space-m) 12px;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) + 4px);
  }
  .option + .option {
    margin-top: 12px;
  }
  .option {
    position: relative;
  }
  .way {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    min-height: 44px;
  }
  .option .open {
    flex: none;
    width: 44px;
    height: 44px;
    margin-inline-end: -12px;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  /* The whole row is pressed. */
  .option .open::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }
  .option .icon {
    flex: none;
    color: var(--_muted);
  }
  .trade > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-s);
    padding: 2px 0;
  }
  .trade dd {
    flex: 1 1 8em;
  }
  .trade dt {
    width: 5em;
    color: var(--_muted);
  }
  .rungs {
    counter-reset: rung;
  }
  .rungs li {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-s);
    padding: 6px 0 6px 2.5em;
    counter-increment: rung;
  }
  .rungs li::before {
    content: counter(rung);
    position: absolute;
    inset-inline-start: 0;
    top: 7px;
    display: grid;
    place-items: center;
    width: 1.75em;
    height: 1.75em;
    border: 1.5px solid var(--_line);
    border-radius: 50%;
    font-size: max(16px, 0.875em);
  }
  .rungs .current::before {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .rungs .tried {
    color: var(--_muted);
  }
  .now {
    color: var(--_accent);
    font-weight: 700;
  }
  .skipped li {
    padding: 4px 0;
  }
  .prices {
    margin-top: var(--_space-m);
  }
  .prices table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .prices caption {
    padding-bottom: 4px;
    color: var(--_muted);
    text-align: start;
  }
  .prices figcaption {
    margin-top: var(--_space-s);
  }
  .prices th,
  .prices td {
    padding: 8px 4px;
    border-bottom: 1px solid var(--_line);
    text-align: start;
  }
  .prices td,
  .prices thead th + th {
    text-align: end;
  }
`;
