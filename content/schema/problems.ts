import * as z from 'zod/mini';
import type { Problem } from '../types.js';
import { catalog } from './catalog.js';
import { guide } from './guide.js';
import { locate, type Kind } from './locate.js';
import { reference } from './reference.js';

// Without this zod tries `new Function` once, which a page with a strict policy reports as a violation.
z.config({ jitless: true });

type Issue = z.core.$ZodIssue;

const hints: Readonly<Record<string, string>> = {
  invalid_type: 'Give it the type that content/types.ts names.',
  invalid_value: 'Use one of the allowed values.',
  invalid_format: 'Write it in the form that content/types.ts names; ids are lower case with single hyphens.',
  invalid_key: 'Rename the key: ids are lower case letters and digits, joined by single hyphens.',
  unrecognized_keys: 'Remove the key, or correct its spelling.',
  too_small: 'Add what is missing.',
  invalid_union: 'Compare it with the forms that content/types.ts allows.',
  custom: 'Write days as YYYY-MM-DD.',
};

function messageOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type': return issue.input === undefined ? `${issue.expected} is missing` : `is no ${issue.expected}`;
    case 'invalid_value': return `is none of ${issue.values.map(String).join(', ')}`;
    case 'invalid_format': return `does not match ${'pattern' in issue ? String(issue.pattern) : issue.format}`;
    case 'invalid_key': return 'has a key that is no allowed id';
    case 'unrecognized_keys': return `has unknown keys: ${issue.keys.join(', ')}`;
    case 'too_small': return `is below ${String(issue.minimum)}`;
    case 'invalid_union': return 'has none of the allowed forms';
    default: return issue.message;
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return at;
}

function problemsOf(value: unknown, schema: z.ZodMiniType, kind: Kind): Problem[] {
  const result = schema.safeParse(value, { reportInput: true });
  return (result.error?.issues ?? []).map((issue) => ({
    rule: 'schema',
    ...locate(issue.path, kind),
    message: messageOf(issue),
    value: valueAt(value, issue.path),
    hint: hints[issue.code] ?? 'Compare it with content/types.ts.',
  }));
}

/** What in a value keeps it from being a catalog. */
export function catalogProblems(value: unknown): Problem[] {
  return problemsOf(value, catalog, 'catalog');
}

/** What in a value keeps it from being a guide. */
export function guideProblems(value: unknown): Problem[] {
  return problemsOf(value, guide, 'guide');
}

/** What in a value keeps it from being a reference. */
export function referenceProblems(value: unknown): Problem[] {
  return problemsOf(value, reference, 'reference');
}
