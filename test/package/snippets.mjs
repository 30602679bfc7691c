import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const documents = ['README.md', 'content/README.md',
  ...readdirSync(join(root, 'stories/docs')).filter((file) => file.endsWith('.md')).map((file) => `stories/docs/${file}`)];

const slug = (heading) => heading.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

/**
 * Every fenced snippet that a developer is told to write: its document, the heading above it, its language, the file that its first line
 * names, where there is one, and its text.
 */
export const snippets = documents.flatMap((document) => {
  let heading = '';
  const found = [];
  for (const [, title, language, file, text] of readFileSync(join(root, document), 'utf8')
    .matchAll(/^#{1,6} (.+)$|^```(\w+)(?: (\S+))?\n([^]*?)^```$/gm)) {
    if (title) heading = slug(title);
    else found.push({ document, heading, language, file, text });
  }
  return found;
});
