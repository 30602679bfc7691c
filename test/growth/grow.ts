import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load, topicIds } from '@naosu/content';
import { pseudo, pseudoModule, pseudoXliff } from './pseudo.js';
import type { Tree } from './tree.js';

const tables = ['content/loaders.ts', 'content/guide-loaders.ts'];

/** Adds the guide in `photos/` as the README says: its folder, its id, its lines in the tables. */
export function addGuide(tree: Tree): void {
  cpSync(fileURLToPath(new URL('photos', import.meta.url)), join(tree.root, 'content/topics/photos'), { recursive: true });
  for (const path of tables) {
    tree.edit(path, (text) => text.replace(/^export const topicIds = .*$/m, (line) => line.replace(']', ", 'photos']"))
      .replace(/mail: \(\) => import\('\.\/topics\/mail\/([^']+)'\)/g, "$&, photos: () => import('./topics/photos/$1')"));
  }
}

const words = (names: Readonly<Record<string, unknown>>) => JSON.stringify(names, undefined, 2);

/** What the language calls the labels and links of a guide. */
async function namesOf(topic: (typeof topicIds)[number]): Promise<string> {
  const { labels, links } = await load(topic, 'en');
  const labelNames = Object.fromEntries(Object.entries(labels.labels).map(([id, names]) => [id, names.map(({ en }) => pseudo(en))]));
  const linkNames = Object.fromEntries(Object.entries(links).map(([id, { name }]) => [id, pseudo(name.en)]));
  return `import type { Names } from '../../../named.js';

/** What this language calls labels and links. */
export const labelNames: Names['labels'] = ${words(labelNames)};
export const linkNames: Names['links'] = ${words(linkNames)};
`;
}

/** The lines with which a text brings those names. */
const naming = (locale: string, part: 'questions' | 'fixes') => `
import { namedLabels, namedLinks } from '../../../named.js';
import { parts } from '../${part}.js';
import { labelNames, linkNames } from './names.js';

/** Labels and links in this language. */
export const names = {
  labels: ${part === 'questions'
    ? `{ ...parts.labels, labels: namedLabels('${locale}', parts.labels.labels, labelNames) }`
    : `namedLabels('${locale}', parts.labels, labelNames)`},
  links: namedLinks('${locale}', parts.links, linkNames),
};
`;

/** Adds a pseudo language as the README says: each folder and file named \`en\`, its name in the lists, its lines in the tables. */
export async function addLanguage(tree: Tree, locale: string): Promise<void> {
  const english = readdirSync(join(tree.root, 'content'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replace(/\\/g, '/')).filter((path) => /(^|\/)en(\/[^/]+)?\.ts$/.test(path) && !path.startsWith('node_modules'));
  for (const path of english) {
    const copy = path.replace(/(^|\/)en(?=[/.])/, `$1${locale}`);
    const text = tree.read(`content/${path}`);
    const [, topic, part] = /^topics\/(\w+)\/en\/(questions|fixes)\.ts$/.exec(path) ?? [];
    const isOurs = topicIds.some((id) => id === topic);
    tree.write(`content/${copy}`,
      path.startsWith('translations') ? text : pseudoModule(text, locale) + (isOurs ? naming(locale, part as 'questions') : ''));
  }
  for (const topic of topicIds) tree.write(`content/topics/${topic}/${locale}/names.ts`, await namesOf(topic));
  for (const path of tables) {
    tree.edit(path, (text) => text.replace(/^export const locales = .*$/m, (line) => line.replace(']', `, '${locale}']`))
      .replace(/^  en: .*$/gm, (line) => `${line}\n${line.replace('en:', `${locale}:`).replace(/\/en(?=[/.])/g, `/${locale}`)}`));
  }
  tree.edit('src/locales/strings.ts', (text) => text.replace(/^  en: .*$/m, (line) => `${line}\n${line.replace(/\ben\b/g, locale)}`));
  tree.edit('src/locales/lit-localize.json', (text) => text.replace('["en"]', `["en", "${locale}"]`));
  tree.write(`src/locales/xliff/${locale}.xlf`, pseudoXliff(tree.read('src/locales/xliff/en.xlf'), locale));
}
