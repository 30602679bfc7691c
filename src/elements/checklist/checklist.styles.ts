import { css } from 'lit';

export const styles = css`
  .group > .subtitle {
    margin-bottom: var(--_space-s);
  }
  .group + .group {
    margin-top: var(--_space-xl);
  }
  .ticks b {
    font-weight: 600;
  }
  /* A date is read as one. */
  [part='status'] > b {
    display: inline-block;
  }
  .due {
    color: var(--_care);
  }
  textarea {
    display: block;
    width: 100%;
    padding: 12px;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  @media (min-width: 40em) {
    .card {
      padding: var(--_space-l);
    }
  }
  @media print {
    .card {
      padding: 0;
      border: 0;
    }
    .ticks > li {
      break-inside: avoid;
    }
  }
`;
