import type { Refusal } from '../types.js';

/** What the source articles hold and no entry delivers. */
export const refusals: readonly Refusal[] = [
  {
    coverage: 'B22',
    reason: 'Setting a monthly price against a cup of coffee pushes a paid plan, and its figures are two price rises old. The price list says what a plan costs.',
  },
  {
    coverage: 'M3',
    reason: 'The heading of a table of contents says nothing by itself; the guide has its own list of symptoms.',
  },
];
