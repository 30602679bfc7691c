import { css } from 'lit';

export const styles = css`
  .case,
  .case > div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 0 var(--_space-m);
  }
  .case {
    margin-bottom: var(--_space-m);
    padding: 6px 8px 6px 14px;
    border-radius: var(--_radius);
    background: var(--_sunken);
    line-height: 1.5;
  }
  .case > span {
    flex: 1 1 14em;
  }
  .case .quiet {
    flex: none;
    margin: 0;
  }
  .actions {
    display: grid;
    gap: 12px;
    margin-top: var(--_space-l);
  }
  .actions .quiet {
    justify-self: center;
    margin: 0;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_space-m);
  }
  .footer {
    margin-top: var(--_space-xl);
    padding-top: var(--_space-s);
    border-top: 1px solid var(--_line);
  }
  .step {
    padding: var(--_space-m);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 4px);
    background: var(--_surface);
  }
  .count {
    color: var(--_accent);
    font-weight: 700;
  }
  .instruction > .count {
    display: block;
  }
  .instruction {
    font-size: 1.125em;
    font-weight: 400;
    line-height: 1.6;
  }
  .keep {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s);
  }
  .keep .button {
    min-height: 44px;
    padding: 6px 14px;
    font-size: max(16px, 0.9375em);
  }
  .address {
    width: 100%;
    min-height: 44px;
    padding: 6px 12px;
    border: 1.5px solid var(--_edge);
    border-radius: 8px;
    background: var(--_surface);
    color: var(--_muted);
  }
  .numbers {
    padding-inline-start: 1.5em;
    list-style: decimal;
  }
  .lines {
    white-space: pre-line;
  }
  .printed {
    break-inside: avoid;
  }
  .need {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-m);
    align-items: center;
  }
  .need > label {
    flex: 1 1 10em;
  }
  .answers-so-far dl > div {
    padding: 8px 0;
    border-bottom: 1px solid var(--_line);
  }
  .answers-so-far dd {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: var(--_space-m);
  }
  .answers-so-far dd .quiet {
    flex: none;
    margin: 0;
  }
  .contact {
    padding: var(--_space-m);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  select,
  textarea {
    display: block;
    width: 100%;
    field-sizing: content;
    padding: 12px;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    line-height: 1.6;
  }
  .badge {
    display: grid;
    place-items: center;
    width: 56px;
    height: 56px;
    border-radius: 50%;
    background: var(--_done-soft);
    color: var(--_done);
  }
  .badge .icon {
    width: 28px;
    height: 28px;
    margin: 0;
  }
  .qr {
    display: block;
    width: 240px;
    max-width: 100%;
    aspect-ratio: 1;
    border-radius: 8px;
    background: #fff;
    forced-color-adjust: none;
  }
  @media (min-width: 30em) {
    .actions.answers {
      grid-template-columns: 1fr 1fr;
    }
    .actions.answers .quiet {
      grid-column: 1 / -1;
    }
  }
`;
