import { rules } from './rules/rules.js';
import { runRules } from './rules/run-rules.js';
import { catalogProblems } from './schema/problems.js';
import type { Catalog, Problem } from './types.js';

/** Every mistake in a catalog, those of form and those of every rule, at once; empty when there is none. */
export function checkCatalog(catalog: Catalog): Problem[] {
  const form = catalogProblems(catalog);
  return [...form, ...runRules(rules, catalog, form.length > 0)];
}
