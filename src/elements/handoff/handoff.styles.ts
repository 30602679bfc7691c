import { css } from 'lit';

export const styles = css`
  .contact {
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .bullets {
    padding-left: 1.25em;
    list-style: disc;
  }
  .fields {
    display: grid;
    gap: 12px;
  }
  .field {
    display: block;
  }
  .field span {
    display: block;
    margin-bottom: 2px;
    font-weight: 600;
  }
  .field input,
  .field select,
  textarea {
    display: block;
    width: 100%;
    min-height: 48px;
    padding: 10px 12px;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    line-height: 1.6;
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  textarea {
    resize: vertical;
  }
  .keep {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s);
  }
  .printed-note {
    display: none;
    margin: 0;
    font: inherit;
    white-space: pre-wrap;
  }
  @media print {
    .printed-note {
      display: block;
    }
    .contact,
    .contact > .button,
    .card {
      border: 0;
      padding: 0;
    }
    .contact > .button {
      display: block;
      min-height: 0;
      text-align: start;
    }
    /* Nobody presses a link on paper. */
    [part='source']::after {
      content: ' ' attr(href);
      font-weight: 400;
    }
  }
`;
