import { css } from 'lit';

export const styles = css`
  .hit {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    width: 100%;
    min-height: 56px;
    padding: 12px 16px;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .hits {
    overflow: hidden;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) + 4px);
    background: var(--_surface);
  }
  .hits li + li {
    border-top: 1px solid var(--_line);
  }
  .hit:hover {
    background: var(--_accent-soft);
  }
  .hit:focus-visible {
    outline-offset: -3px;
    border-radius: var(--_radius);
  }
  .hit b {
    display: block;
    line-height: 1.5;
  }
  .hit > .icon {
    width: 1.125em;
    height: 1.125em;
    color: var(--_muted);
  }
  .stack + .stack {
    margin-top: var(--_space-xl);
  }
  .kind {
    margin-bottom: 8px;
    font-size: max(16px, 0.9375em);
    font-weight: 700;
    color: var(--_muted);
  }
  .group + .group {
    margin-top: var(--_space-s);
  }
  .group > summary {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 0 12px;
    min-height: 52px;
    padding: 12px 16px;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) + 4px);
    color: var(--_text);
    font-weight: 600;
    line-height: 1.5;
    list-style: none;
    cursor: pointer;
  }
  .group > summary > :first-child {
    flex: 1 0 60%;
  }
  .group > summary::-webkit-details-marker {
    display: none;
  }
  .group > summary::after {
    content: '';
    flex: none;
    width: 0.5em;
    height: 0.5em;
    margin-inline: auto 4px;
    border: solid var(--_muted);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg) translate(-2px, -2px);
    order: 2;
  }
  .group[open] > summary::after {
    transform: rotate(-135deg) translate(-3px, -3px);
  }
  .group > summary:hover {
    border-color: var(--_accent);
  }
  .group[open] > .hits {
    margin-top: var(--_space-s);
    margin-inline-start: var(--_space-m);
  }
`;
