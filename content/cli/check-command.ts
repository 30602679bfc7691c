import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { staleTranslations } from '../stale.js';
import type { Catalog, Problem } from '../types.js';
import { parseCall, UsageError, type Command } from './command.js';
import { unwiredFolders } from './unwired.js';

async function catalogIn(path: string): Promise<Catalog> {
  const url = pathToFileURL(resolve(path)).href;
  const module = await import(url).catch((error: unknown) => {
    throw new UsageError(`Cannot load "${path}": ${error instanceof Error ? error.message : String(error)}`);
  }) as { readonly catalog?: Catalog };
  if (!module.catalog) throw new UsageError(`"${path}" does not export "catalog".`);
  return module.catalog;
}

function inShort(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}

function print({ rule, entry, path, message, value, hint }: Problem): string {
  const place = path === '' ? entry : `${entry}  ${path}`;
  const given = value === undefined ? '' : `\n    value: ${inShort(value)}`;
  return `${place}\n    ${message}  [${rule}]${given}\n    hint: ${hint}\n`;
}

function summary(catalog: Catalog): string {
  const count = (key: 'symptoms' | 'checks' | 'fixes'): string =>
    `${catalog.topics.reduce((sum, topic) => sum + Object.keys(topic[key]).length, 0)} ${key}`;
  const behind = staleTranslations(catalog).length;
  const note = behind === 0 ? '' : `Translations behind their source: ${behind}, see "naosu-content stale".\n`;
  return `No problems in ${count('symptoms')}, ${count('checks')}, ${count('fixes')}.\n${note}`;
}

/** The check alone needs zod: whoever only shows the content need not install it. */
async function loadCheck() {
  return import('../check.js').catch((error: unknown) => {
    if (!/Cannot find package 'zod'/.test(String(error))) throw error;
    throw new UsageError('Checking needs zod 4.3 or a later 4 beside this package: npm install zod@4');
  });
}

/** Prints every problem of a catalog. */
export const checkCommand: Command = async (args, terminal) => {
  const [path] = parseCall(args, [], 1).positionals;
  const catalog = path === undefined ? (await import('../catalog.js')).catalog : await catalogIn(path);
  const { checkCatalog } = await loadCheck();
  const unwired = path === undefined ? await unwiredFolders(new URL('../topics/', import.meta.url)) : [];
  const problems = [...unwired, ...checkCatalog(catalog)];
  if (problems.length === 0) {
    terminal.out(summary(catalog));
    return 0;
  }
  terminal.out(problems.map(print).join('\n'));
  terminal.out(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.\n`);
  return 1;
};
