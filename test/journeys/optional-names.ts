import { readFileSync, readdirSync } from 'node:fs';
import { guide } from '../../content/schema/guide.js';
import { reference } from '../../content/schema/reference.js';
import { symptomIndex } from '../../content/schema/symptom-index.js';

interface Schema {
  readonly _zod: { readonly def: object };
}

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && '_zod' in value;

const defOf = ({ _zod }: Schema) => _zod.def as Readonly<Record<string, unknown>>;

/** The names under which a schema, or one within it, may hold something or not. */
function collect(schema: Schema, names: Set<string>, seen: Set<Schema>) {
  if (seen.has(schema)) return;
  seen.add(schema);
  const def = defOf(schema);
  const shape = def['shape'] as Readonly<Record<string, Schema>> | undefined;
  for (const [name, entry] of Object.entries(shape ?? {})) if (defOf(entry)['type'] === 'optional') names.add(name);
  const within = typeof def['getter'] === 'function' ? [(def['getter'] as () => unknown)()] : [];
  const parts = [...Object.values(shape ?? {}), ...Object.values(def).flat(), ...within];
  for (const part of parts) if (isSchema(part)) collect(part, names, seen);
}

/** Every optional name of what a page loads, as the schema has them. */
export const optionalNames: readonly string[] = (() => {
  const names = new Set<string>();
  const seen = new Set<Schema>();
  for (const schema of [guide, reference, symptomIndex]) collect(schema, names, seen);
  return [...names].sort();
})();

/** Every name that something of ours may hold or not, as its type says: an entry that may be left out, a field that may be empty. */
export const ownOptionalNames: readonly string[] = (() => {
  const folder = new URL('../../src/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const texts = files.map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const optional = /\b(\w+)\?:|^ {2}(?:readonly )?(\w+): (?:unknown|[^=;(){}]*\bundefined)(?: = undefined)?;/gm;
  return [...new Set(texts.flatMap((text) => [...text.matchAll(optional)].map(([, entry, field]) => (entry ?? field)!)))]
    .filter((name) => name !== 'value').sort(); // Where that stands, no script can define a property.
})();
