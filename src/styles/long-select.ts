import { css } from 'lit';

/** A choice whose names are longer than its line shows them whole: as the browser draws it, it cuts them. Firefox cuts them still. */
export const longSelect = css`
  select.long {
    appearance: none;
    padding-inline-end: 2.25em;
    background: conic-gradient(from 315deg at 50% 100%, currentColor 90deg, transparent 0) calc(100% - 0.75em) 50% / 0.75em 0.375em
      no-repeat var(--_surface);
    white-space: normal;
    overflow-wrap: anywhere;
  }
`;
