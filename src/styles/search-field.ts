import { css } from 'lit';

/** A field to search with, its icon inside. */
export const searchField = css`
  .field {
    position: relative;
  }
  .field .icon {
    position: absolute;
    inset-inline-start: 16px;
    top: 50%;
    margin: -0.625em 0 0;
    color: var(--_muted);
    pointer-events: none;
  }
  input[type='search'] {
    display: block;
    width: 100%;
    min-height: 56px;
    padding: 8px 16px;
    padding-inline-start: calc(28px + 1.25em);
    border: 1.5px solid var(--_edge);
    border-radius: calc(var(--_radius) + 4px);
    background: var(--_surface);
    font-size: 1.0625em;
    -webkit-appearance: none;
    appearance: none;
  }
  input[type='search']:focus {
    border-color: var(--_accent);
    outline: 3px solid var(--_accent);
    outline-offset: 1px;
    border-radius: calc(var(--_radius) + 4px);
  }
`;
