import { css } from 'lit';

export const styles = css`
  .card {
    padding: var(--_space-l) var(--_space-m);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 8px);
    background: var(--_surface);
  }
  .imprint {
    margin-top: var(--_space-l);
    padding-top: 12px;
    border-top: 1px solid var(--_line);
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.6;
  }
  @media (min-width: 40em) {
    .card {
      padding: var(--_space-xl);
    }
  }
  @media print {
    .card {
      padding: 0;
      border: 0;
    }
  }
`;
