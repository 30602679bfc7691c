import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/** A chunk that is loaded by `pattern`, and all that it imports at once. */
function closure(bundle, file, known = new Set()) {
  if (known.has(file)) return known;
  known.add(file);
  for (const next of bundle[file].imports) closure(bundle, next, known);
  return known;
}

/**
 * Writes what a page may name in its head so that the browser asks for the whole first view at once: a line for each file, with its hash,
 * for each guide and language. Their names change with their content: to be copied with each update.
 */
export const preload = (locales) => ({
  name: 'preload',
  writeBundle(options, bundle) {
    const find = (pattern) => Object.keys(bundle).find((file) => pattern.test(file));
    const topics = Object.keys(bundle).flatMap((file) => /topics-([\w-]+)-ja-list-/.exec(file)?.[1] ?? []).sort();
    const line = (file) => `<link rel="modulepreload" href="/naosu/${file}" integrity="sha384-${
      createHash('sha384').update(readFileSync(`dist/${file}`)).digest('base64')}">`;
    const sections = locales.flatMap((locale) => topics.map((topic) => {
      const named = [`topics-${topic}-${locale}-list`, `strings-${locale}`].map((name) => new RegExp(`${name}-`));
      const wanted = [/^naosu\.js$/, /first-view-/, ...named];
      const files = wanted.map(find).filter(Boolean).reduce((known, file) => closure(bundle, file, known), new Set());
      return `<!-- naosu-help topic="${topic}" lang="${locale}" -->\n${[...files].map(line).join('\n')}\n`;
    }));
    writeFileSync('dist/preload.txt', sections.join('\n'));
    console.log('modulepreload lines: dist/preload.txt');
  },
});
