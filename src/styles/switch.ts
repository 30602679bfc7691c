import { css } from 'lit';

/** The places of a switch, drawn over native radios. */
export const switchPlaces = css`
  .switch > div {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7em), 1fr));
    gap: 4px;
    padding: 4px;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .switch label {
    position: relative;
    display: grid;
    place-items: center;
    min-height: 44px;
    padding: 4px 8px;
    border: 1.5px solid transparent;
    border-radius: calc(var(--_radius) - 4px);
    font-size: max(16px, 0.9375em);
    line-height: 1.4;
    text-align: center;
    cursor: pointer;
  }
  .switch input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .switch .chosen {
    border-color: var(--_accent);
    background: var(--_surface);
    color: var(--_accent);
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .switch label {
      forced-color-adjust: none;
      border-color: Canvas;
      color: CanvasText;
    }
    .switch .chosen {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  .switch label:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
`;
