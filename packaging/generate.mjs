/*
 * Writes what follows from the manifest. `lib`: types for frameworks, data for editors, a page for assistants; nothing of it is
 * committed. `docs`: the tables in README.md and stories/docs/reference.md; `check` says which of these are out of date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readApi } from './api.mjs';
import { editorFiles } from './editors.mjs';
import { frameworkFiles } from './frameworks.mjs';
import { llmsText, readmeBlocks, referencePage, withBlocks } from './reference.mjs';
import { themeProperties } from './source-types.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const api = readApi();
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

const written = (files, folder = '') => Object.entries(files).map(([file, text]) => [`${folder}${file}`, text]);

const lib = () => written({ ...frameworkFiles(api), ...editorFiles(api, manifest), 'llms.txt': llmsText(api, manifest) }, 'lib/');
const docs = () => written({
  'README.md': withBlocks(readFileSync('README.md', 'utf8'), readmeBlocks(api)),
  'stories/docs/reference.md': referencePage(api, themeProperties()),
});

const write = (files) => files.forEach(([file, text]) => writeFileSync(file, text));

function check() {
  const old = docs().filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
  for (const [file] of old) console.error(`${file} is out of date: run "npm run docs".`);
  process.exitCode = old.length > 0 ? 1 : 0;
}

({ lib: () => write(lib()), docs: () => write(docs()), check })[process.argv[2]]();
