import type { Catalog, Problem } from '../types.js';

export { own } from '../own.js';

/** A rule across entries: everything in a catalog that breaks it. */
export type Rule = (catalog: Catalog) => Problem[];

/** Says one problem of a rule; `path` is dotted and inside the entry. */
export type Report = (entry: string, path: string, message: string, hint: string, value?: unknown) => void;

/** A rule from a walk that reports as it goes; what topics share is reported once. */
export function rule(name: string, walk: (catalog: Catalog, report: Report) => void): Rule {
  return (catalog) => {
    const found = new Map<string, Problem>();
    walk(catalog, (entry, path, message, hint, value) => {
      const problem = { rule: name, entry, path, message, hint, ...(value === undefined ? {} : { value }) };
      found.set(JSON.stringify([entry, path, message]), problem);
    });
    return [...found.values()];
  };
}
