import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a list of the content names. */
const listed = (list) => new RegExp(`${list} = \\[(.+?)\\]`).exec(readFileSync('content/loaders.ts', 'utf8'))[1].split(', ')
  .map((name) => name.slice(1, -1));

/** The languages of the content. */
export const locales = listed('locales');

/** The guides of the content. */
export const guides = listed('topicIds');

/** What both locales share of a list goes along with the names: one file less in the first view. */
export const wholeList = () => ({
  name: 'whole-list',
  async resolveId(source, importer) {
    const [, locale] = /[/\\]topics[/\\][\w-]+[/\\](\w+)[/\\]list\.ts$/.exec(importer ?? '') ?? [];
    if (!locale || source !== '../list.js') return null;
    const { id } = await this.resolve(source, importer, { skipSelf: true });
    return `${id}?${locale}.ts`;
  },
  load: (id) => (/[/\\]list\.ts\?\w+\.ts$/.test(id) ? readFileSync(id.split('?')[0], 'utf8') : null),
});

/**
 * The loader asks for lists before there is anything that lists them. What it takes for that from the content is a copy of its own: what it
 * shared with a chunk, the chunk would import from the loader, whose address may carry a version.
 */
export const ownContent = () => ({
  name: 'own-content',
  resolveId(source, importer) {
    if (!/[/\\]embed[/\\]loader\.ts$/.test(importer ?? '')) return null;
    if (source === '@naosu/content') return resolve('content/loaders.ts?own.ts');
    return /[/\\]strings\.js$/.test(source) ? join(importer, '..', source).replace(/\.js$/, '.ts?own.ts') : null;
  },
  load: (id) => (id.endsWith('?own.ts') ? readFileSync(id.split('?')[0], 'utf8') : null),
});

/** What stands in a folder of `content` beside the guides; prices are loaded without a guide as well. */
const sharedEntries = /\/content\/(?!topics\/[\w-]+\/|prices\/)\w+\//;

/** Entries that several guides share are built into each: a guide whole compresses better, and few readers open two. */
export const perGuide = () => ({
  name: 'per-guide',
  resolveId(source, importer) {
    const [, guide] = /\/content\/topics\/([a-z0-9-]+)\//.exec(importer ?? '') ?? /@([a-z0-9-]+)\.ts$/.exec(importer ?? '') ?? [];
    if (!guide || !source.startsWith('.')) return null;
    const path = join(importer, '..', source).replace(/\.js$/, '.ts');
    return sharedEntries.test(path) ? path.replace(/(?:@[a-z0-9-]+)?\.ts$/, `@${guide}.ts`) : null;
  },
  load(id) {
    const [, path] = /^(.+)@[a-z0-9-]+\.ts$/.exec(id) ?? [];
    return path ? readFileSync(`${path}.ts`, 'utf8') : null;
  },
});

/** Builds the lists and strings of a language into what holds the first view. */
export const listsBuiltIn = (locale) => ({
  name: 'lists-built-in',
  transform(code, id) {
    if (!/[/\\](content[/\\]loaders|locales[/\\]strings)\.ts$/.test(id)) return null;
    const imports = [];
    const text = code.replace(/\(\) => import\('(\.\/(?:topics\/[\w-]+|generated)\/(\w+)(?:\/list)?\.js)'\)/g, (loader, path, own) => {
      if (own !== locale) return loader;
      imports.push(`import * as list${imports.length} from '${path}';`);
      return `() => Promise.resolve(list${imports.length - 1})`;
    });
    return { code: `${imports.join('\n')}\n${text}`, map: null };
  },
});

/** The outermost entries of lists and tables that have one of these names. */
function* entriesOf(node, names) {
  for (const child of Object.values(node).flat()) {
    if (!child?.type) continue;
    const name = child.type === 'Property' ? child.key.name ?? child.key.value : node.type === 'ArrayExpression' ? child.value : undefined;
    if (names.includes(name)) yield child;
    else yield* entriesOf(child, names);
  }
}

/**
 * Takes every other language out of the lists and tables of loaders, and every other guide, so that nothing of them is built in: they are
 * unknown then.
 */
export const only = (locale, held = guides) => ({
  name: 'only',
  transform(code, id) {
    if (!/[/\\](content[/\\](guide-)?loaders|locales[/\\]strings)\.ts$/.test(id)) return null;
    const others = [...locales.filter((other) => other !== locale), ...guides.filter((guide) => !held.includes(guide))];
    const without = (text, { start, end }) => text.slice(0, start) + text.slice(end).replace(/^,/, '');
    return { code: [...entriesOf(this.parse(code), others)].reverse().reduce(without, code), map: null };
  },
});
