import { writeFile } from 'node:fs/promises';
import { japaneseHashes } from '../stale.js';
import { parseCall, type Command } from './command.js';

function moduleOf(hashes: Readonly<Record<string, string>>): string {
  const lines = Object.entries(hashes).map(([entry, hash]) => `  '${entry}': '${hash}',\n`);
  return `/** Hash of the Japanese text that each English entry was made from; written by \`naosu-content translated\`. */
export const translations: Readonly<Record<string, string>> = {
${lines.join('')}};
`;
}

/** Records that the English of every entry was made from, or compared with, the Japanese as it stands. */
export const translatedCommand: Command = async (args, terminal) => {
  const [file] = parseCall(args, [], 1).positionals;
  const { catalog } = await import('../catalog.js');
  const text = moduleOf(japaneseHashes(catalog));
  if (file === undefined) terminal.out(text);
  else await writeFile(file, text);
  return 0;
};
