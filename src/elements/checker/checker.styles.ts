import { css } from 'lit';

export const styles = css`
  .fields > * {
    margin-top: var(--_space-l);
  }
  #title + .fields > :first-child {
    margin-top: var(--_space-m);
  }
  .question {
    display: block;
    font-weight: 700;
    line-height: 1.5;
  }
  .options {
    display: grid;
    gap: var(--_space-s);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
  }
  .options > * + * {
    margin-top: 0;
  }
  .quantity input {
    max-width: 8em;
    min-height: 52px;
  }
  .result {
    margin-top: var(--_space-l);
    padding-top: var(--_space-l);
    border-top: 1px solid var(--_line);
  }
  .imprint {
    margin-top: var(--_space-m);
  }
  @media (min-width: 40em) {
    .card {
      padding: var(--_space-l);
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;
