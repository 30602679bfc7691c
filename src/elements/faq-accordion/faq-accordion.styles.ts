import { css } from 'lit';

export const styles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_space-m);
  }
  .bar .quiet {
    margin: 0;
  }
  .search > label {
    display: block;
    margin-bottom: var(--_space-xs);
  }
  .group + .group {
    margin-top: var(--_space-xl);
  }
  .group > .subtitle {
    margin-bottom: var(--_space-s);
  }
  .questions {
    border-top: 1px solid var(--_line);
  }
  details[part] {
    border-bottom: 1px solid var(--_line);
  }
  /* What is not seen costs nothing. */
  details[part]:not([open]):nth-of-type(n + 21) {
    content-visibility: auto;
    contain-intrinsic-size: auto 57px;
  }
  details[hidden] {
    display: none;
  }
  /* Not inline-block, which keeps "expanded" from being said on iOS. */
  details[part] > summary {
    position: relative;
    min-height: 56px;
    padding: 14px 36px 14px 4px;
    color: var(--_text);
    list-style: none;
  }
  details[part] > summary::-webkit-details-marker {
    display: none;
  }
  details[part] > summary::after {
    content: '';
    position: absolute;
    inset-inline-end: 12px;
    top: 24px;
    width: 8px;
    height: 8px;
    border: solid var(--_muted);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  details[part][open] > summary::after {
    top: 28px;
    transform: rotate(-135deg);
  }
  details[part] > summary:hover {
    background: var(--_accent-soft);
  }
  details[part] > summary:focus-visible {
    outline-offset: -3px;
    border-radius: 8px;
  }
  summary > * {
    font-size: 1em;
    font-weight: 600;
    line-height: 1.6;
  }
  .answer {
    padding: 0 4px var(--_space-l);
  }
  .answer > * + * {
    margin-top: 12px;
  }
  .awaited {
    min-height: 4em;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .beneath {
    margin-top: var(--_space-m);
  }
  /* In a panel of the page. */
  .root > .beneath {
    padding-bottom: var(--_space-m);
  }
  .beneath > .button {
    justify-content: flex-start;
    text-align: start;
  }
  .feedback {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-s);
    padding-top: var(--_space-s);
  }
  .feedback legend {
    margin-bottom: var(--_space-xs);
  }
  .feedback .button {
    min-height: 44px;
    padding: 6px 16px;
    font-size: max(16px, 0.9375em);
  }
  @media (min-width: 40em) {
    .card {
      padding: var(--_space-l);
    }
  }
  @media print {
    .card {
      padding: 0;
      border: 0;
    }
    summary::after {
      display: none;
    }
    /* Nobody presses a link on paper. */
    a[href^='https:']::after {
      content: ' ' attr(href);
    }
  }
`;
