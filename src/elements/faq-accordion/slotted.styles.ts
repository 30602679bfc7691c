import { css } from 'lit';

/** Questions of the page: there from the start, so that a thousand of them are laid out only once. */
export const slotted = css`
  ::slotted(details) {
    border-bottom: 1px solid var(--_line);
  }
  /* Not the first ones, which are seen: they would be laid out a second time in the same frame. */
  ::slotted(details:not([open]):nth-of-type(n + 21)) {
    content-visibility: auto;
    contain-intrinsic-size: auto 48px;
  }
`;
