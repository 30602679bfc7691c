import type { Catalog, Problem } from '../types.js';
import type { Rule } from './rule.js';

/**
 * Problems of all rules at once. On a catalog whose form is `broken` already a rule may find nothing to walk on; what it
 * would say waits until the form is mended.
 */
export function runRules(rules: Readonly<Record<string, Rule>>, catalog: Catalog, broken: boolean): Problem[] {
  return Object.values(rules).flatMap((rule) => {
    try {
      return rule(catalog);
    } catch (error) {
      if (broken) return [];
      throw error;
    }
  });
}
