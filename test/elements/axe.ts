import type { AxeResults, RunOptions } from 'axe-core';
import 'axe-core/axe.min.js';

/** axe is a classic script. */
declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

/** What axe finds in an element, with the rules on target size and names that it leaves out by default; empty when there is nothing. */
export async function axeFindings(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element,
    { rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true }, region: { enabled: false } },
      resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary ?? ''}`));
}
