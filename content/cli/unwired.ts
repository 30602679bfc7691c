import { readdir } from 'node:fs/promises';
import { locales, topicIds } from '../loaders.js';
import type { Problem } from '../types.js';

const foldersIn = async (folder: URL): Promise<readonly string[]> =>
  (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name);

function unlisted(entry: string, names: readonly string[], list: string, known: readonly string[]): Problem[] {
  return names.filter((name) => !known.includes(name)).map((name) => ({
    rule: 'wired', entry, path: '', message: `the folder "${name}" is wired nowhere`, value: name,
    hint: `Add it to ${list} and to the tables of loaders.ts and guide-loaders.ts, or remove it.`,
  }));
}

/** Folders of guides and of languages inside `topics` that no list names, so that nobody ever sees what is in them. */
export async function unwiredFolders(topics: URL): Promise<Problem[]> {
  const guides = await foldersIn(topics);
  const languages = await Promise.all(guides.map(async (guide) =>
    unlisted(`topic/${guide}`, await foldersIn(new URL(`${guide}/`, topics)), '`locales`', locales)));
  return [...unlisted('topics', guides, '`topicIds`', topicIds), ...languages.flat()];
}
