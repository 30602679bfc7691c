import { css } from 'lit';

export const styles = css`
  .bar {
    margin: -12px 8px 0;
    text-align: end;
  }
  .imprint {
    margin-top: var(--_space-m);
    padding-top: 12px;
    border-top: 1px solid var(--_line);
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
