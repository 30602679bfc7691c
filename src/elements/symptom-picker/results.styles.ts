import { css } from 'lit';

/** What is said of a hit. */
export const styles = css`
  .guide {
    display: block;
    width: fit-content;
    padding: 0 8px;
    border: 1px solid var(--_line);
    border-radius: 1em;
    color: var(--_accent);
  }
  .best {
    background: var(--_accent-soft);
  }
`;
