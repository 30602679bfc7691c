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

const scale = `
/** A level that the reader sees, such as bars of a signal: 0 to \`top\`. Its outcome is the band that holds it. */
export interface ScaleCheck extends Asked {
  readonly kind: 'scale';
  readonly top: number;
  readonly bands: readonly Band[];
}
`;

const scaleInput = `import { UNKNOWN, type ScaleCheck } from '@naosu/content';
import { html } from 'lit';
import { cannotTell } from './check-input.js';
import type { Input, Question } from './question.js';

const level = ({ id, texts, uid, write }: Question<ScaleCheck>, value: string, name: unknown) => html\`<label class="choice">
  <input type="radio" name="\${uid}-\${id}" .checked=\${texts[id] === value} @change=\${() => write(id, value)}>
  <span>\${name}</span></label>\`;

/** One of the levels. */
export const scale: Input<ScaleCheck> = {
  offersUnknown: true,
  fields: (question) => html\`<div class="tight options">
    \${[...new Array<undefined>(question.check.top + 1)].map((_, value) => level(question, String(value), value))}
    \${level(question, UNKNOWN, cannotTell())}</div>\`,
  answer: ({ id, texts }) => (texts[id] ? Number(texts[id]) : undefined),
};
`;

/** Adds an invented kind of check as the README says. */
export function addKind(tree: Tree): void {
  const line = (path: string, after: RegExp, text: string) => tree.edit(path, (all) => all.replace(after, (found) => found + text));
  tree.edit('content/types.ts', (text) => text
    .replace(/(?=\n\/\*\*\n \* Several choice checks scored together)/, scale)
    .replace('AskedCheck = ChoiceCheck', 'AskedCheck = ScaleCheck | ChoiceCheck'));
  line('content/schema/check.ts', /discriminatedUnion\('kind', \[\n/,
    "  z.strictObject({ kind: z.literal('scale'), top: z.number(), bands: z.array(band), ...asked }),\n");
  for (const path of ['content/rules/checks/check-kinds.ts', 'src/engine/facts/check-kinds.ts']) {
    tree.edit(path, (text) => text.replace(/(type )?ChoiceCheck,/, '$& $1ScaleCheck,')
      .replace('  choice, number,', '  scale, choice, number,'));
  }
  line('content/rules/checks/check-kinds.ts', /(?=const choice:)/,
    'const scale: CheckKind<ScaleCheck> = { outcomes: ({ bands }) => bands.map(({ id }) => id) };\n');
  line('src/engine/facts/check-kinds.ts', /(?=\/\*\* One of several options)/, `const scale: AskedKind<ScaleCheck> = {
  asked: true,
  allows: (check, value): value is Answer =>
    value === UNKNOWN || (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= check.top),
  ids: () => [],
  outcome: (check, answer) => (typeof answer === 'number' ? bandAt(check.bands, answer) : undefined) ?? UNKNOWN,
  reach: (check) => check.bands.map((band) => band.id),
};
`);
  tree.write('src/elements/question/scale.ts', scaleInput);
  tree.edit('src/elements/question/inputs.ts', (text) => text.replace(/(?=import type \{ Input)/, "import { scale } from './scale.js';\n")
    .replace('{ choice,', '{ scale, choice,'));
  line('test/engine/arbitrary.ts', /AskedCheck as C\['kind'\]\]: .* = \{\n/, '  scale: ({ top }) => fc.constantFrom(UNKNOWN, 0, top),\n');
}
