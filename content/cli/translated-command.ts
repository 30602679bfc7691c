import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { targetLocales } from '../loaders.js';
import { sourceHashes } from '../stale.js';
import type { TargetLocale } from '../types.js';
import { oneOf, parseCall, UsageError, type Command } from './command.js';

type Hashes = Readonly<Record<string, string>>;

const moduleOf = (hashes: Hashes): string =>
  `/** Hash of the source text that each entry was translated from; written by \`naosu-content translated\`. */
export const translations: Readonly<Record<string, string>> = {
${Object.entries(hashes).map(([entry, hash]) => `  '${entry}': '${hash}',\n`).join('')}};
`;

/** What was recorded, without what is gone, and with what was named as it stands now; throws `UsageError` for what there is not. */
function recorded(before: Hashes, now: Hashes, named: readonly string[]): Hashes {
  const unknown = named.filter((entry) => !(entry in now));
  if (unknown.length > 0) throw new UsageError(`There is no entry ${unknown.map((entry) => `"${entry}"`).join(', ')}.`);
  return Object.fromEntries(Object.entries(now).flatMap(([entry, hash]) => {
    const kept = named.includes(entry) ? hash : before[entry];
    return kept === undefined ? [] : [[entry, kept]];
  }));
}

/** Records that the words of the named entries say what the source says now, and nothing of any other entry. */
export const translatedCommand: Command = async (args, terminal) => {
  const { values, positionals: named } = parseCall(args, ['lang', 'folder'], Infinity);
  if (named.length === 0) throw new UsageError('Name the entries that were compared with their source, as "stale" lists them.');
  const locale: TargetLocale = oneOf('lang', values['lang'] ?? (targetLocales.length === 1 ? targetLocales[0] : undefined), targetLocales);
  const { catalog } = await import('../catalog.js');
  const file = join(values['folder'] ?? fileURLToPath(new URL('../translations', import.meta.url)), `${locale}.ts`);
  const text = moduleOf(recorded(catalog.translations[locale], sourceHashes(catalog), named));
  await readFile(file).catch(
    () => { throw new UsageError(`There is no "${file}": run it where the content is written, or name its --folder.`); });
  await writeFile(file, text);
  terminal.out(`${named.length} recorded in ${file}\n`);
  return 0;
};
