import { css } from 'lit';

/** Buttons, links, notes, icons, and what waits to be drawn: alike in every element. */
export const controls = css`
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-s);
    min-height: 48px;
    padding: 8px 20px;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-weight: 600;
    line-height: 1.4;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .button.wide {
    width: 100%;
  }
  .quiet {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-xs);
    min-height: 44px;
    padding: 4px 8px;
    margin-inline: -8px;
    border: 0;
    border-radius: 8px;
    background: none;
    color: var(--_accent);
    font-size: max(16px, 0.9375em);
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
    cursor: pointer;
  }
  .quiet:hover {
    background: var(--_accent-soft);
    text-decoration-thickness: 2px;
  }
  .note,
  .waiting,
  .placeholder i {
    padding: 12px 16px;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .note {
    border: 1px solid var(--_line);
  }
  .note.care {
    border-color: var(--_care-line);
    background: var(--_care-soft);
  }
  .note .subtitle {
    display: flex;
    gap: var(--_space-s);
  }
  .care .subtitle {
    color: var(--_care);
  }
  .icon {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    margin-top: 0.1em;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .notice {
    margin-bottom: var(--_space-m);
  }
  .placeholder {
    display: grid;
    gap: 16px;
    min-height: 24em;
    padding: var(--_space-l) 0;
    align-content: start;
  }
  .placeholder > * {
    min-height: 56px;
  }
  .waiting {
    animation: come 0s 0.3s backwards;
  }
  .over {
    position: fixed;
    inset: auto 16px 16px;
    pointer-events: none;
  }
  @keyframes come {
    from {
      opacity: 0;
    }
  }
  .card {
    padding: var(--_space-l) var(--_space-m);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 8px);
    background: var(--_surface);
  }
  @media (forced-colors: active) {
    .note {
      border: 1px solid CanvasText;
    }
  }
`;
