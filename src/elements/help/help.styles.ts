import { css } from 'lit';

export const styles = css`
  .over {
    position: fixed;
    inset: auto 16px 16px;
    pointer-events: none;
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
