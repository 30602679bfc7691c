import { css } from 'lit';

/** Questions of the page: there from the start, so that a thousand of them are laid out only once. */
export const slotted = css`
  ::slotted(details) {
    border-bottom: 1px solid var(--_line);
  }
  ::slotted(details:not([open])) {
    content-visibility: auto;
    contain-intrinsic-size: auto 48px;
  }
`;
