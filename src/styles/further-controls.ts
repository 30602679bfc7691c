import { css } from 'lit';

/** What the first view has none of: main actions, links, and what is folded; alike in every other element. */
export const furtherControls = css`
  .button.primary {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.primary:hover {
    background: var(--_accent-strong);
  }
  :where(.root) :where(ol, dl, dd, figure, fieldset, legend) {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ol {
    list-style: none;
  }
  fieldset {
    min-width: 0;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.25em;
    padding-block: 4px;
  }
  details > summary {
    min-height: 44px;
    padding: 9px 0;
    color: var(--_accent);
    cursor: pointer;
  }
  @media (forced-colors: active) {
    .button.primary {
      border-color: ButtonText;
    }
  }
`;
