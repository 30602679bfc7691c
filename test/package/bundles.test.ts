import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { load, topicIds, type Guide, type TopicId } from '@naosu/content';
import { build } from 'esbuild';
import { importsOf } from '../../packaging/loading.mjs';
import { isNode, nodes, parsed, troubles } from './old-engine.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const scripts = (folder: string): string[] => readdirSync(join(root, folder), { recursive: true })
  .map((file) => join(folder, String(file))).filter((file) => file.endsWith('.js'));

const forPages = scripts('dist');
const forBundlers = [...scripts('lib'), ...scripts('content/dist')];
const singles = ['ja', 'en'].flatMap((locale) => ['', ...topicIds.map((id) => `${id}.`)].map((guide) => `naosu.${guide}${locale}.iife.js`));
const read = (file: string) => readFileSync(join(root, file), 'utf8');

describe('the built files', () => {
  it('exist', () => {
    for (const file of ['naosu.js', 'naosu.help.ja.js', 'naosu.help.en.js', ...singles])
      assert.ok(readdirSync(join(root, 'dist')).includes(file), file);
  });

  for (const file of [...forPages, ...forBundlers]) {
    it(`${file} runs in Safari 15 and beside page libraries`, () => {
      assert.deepEqual(troubles(read(file), file.endsWith('.iife.js') ? 'script' : 'module'), []);
    });
  }

  for (const file of forPages) {
    it(`${file} holds no zod and makes no code from text`, () => {
      const text = read(file);
      assert.deepEqual(text.match(/ZodError|\$Zod|_zod|\bFunction\(|\beval\(/), null);
    });
  }

  for (const file of singles) {
    it(`${file} is ASCII and loads nothing`, () => {
      const text = read(`dist/${file}`);
      assert.equal(/[^\x00-\x7f]/.exec(text)?.[0], undefined);
      assert.equal(/\bimport\(/.exec(text)?.[0], undefined);
    });
  }

  it('no chunk imports the loader, whose address may carry a version', () => {
    for (const file of scripts('dist/chunks')) assert.ok(!/["'`][./]+naosu\.js["'`]/.test(read(file)), file);
  });

  it('asks for a failed chunk again under another address', () => {
    assert.ok(read('dist/naosu.js').includes('?retry='));
  });

  it('the library leaves Lit and the content to the bundler, and brings the localizer', () => {
    const imported = new Set(scripts('lib').flatMap((file) => [...nodes(parsed(read(file), 'module'))])
      .flatMap((node) => (isNode(node['source']) && node.type.startsWith('Import') ? [String(node['source']['value'])] : []))
      .filter((source) => !source.startsWith('.')).map((source) => source.split('/').slice(0, source.startsWith('@') ? 2 : 1).join('/')));
    assert.deepEqual([...imported].sort(), ['@naosu/content', 'lean-qr', 'lit', 'react']);
  });

  it('cost an app that wants one event next to nothing', async () => {
    const { outputFiles } = await build({
      stdin: { contents: "export { AnswerEvent } from 'naosu';", resolveDir: root }, bundle: true, minify: true, write: false,
      format: 'esm', target: 'safari15', logLevel: 'error',
    });
    assert.ok(outputFiles[0]!.contents.length < 400, `${outputFiles[0]!.contents.length} bytes`);
  });

  describe('of one guide', () => {
    /** `topics-mail-fixes` → `dist/chunks/topics-mail-fixes-Ab12Cd34.js`. */
    const chunk = (name: string) => {
      const [found, ...more] = scripts('dist/chunks').filter((file) => new RegExp(`/${name}-[\\w-]{7}\\.js$`).test(file));
      assert.ok(found && more.length === 0, `${name} is one chunk`);
      return found;
    };

    /** A chunk and all that it imports at once. */
    const closure = (known: ReadonlySet<string>, file: string): ReadonlySet<string> => {
      if (known.has(file)) return known;
      return importsOf(read(file)).map((name) => join(file, '..', name)).reduce(closure, new Set([...known, file]));
    };

    const loads = (topic: TopicId, locale: string) =>
      [`topics-${topic}-${locale}-list`,
        ...['questions', 'fixes'].flatMap((part) => [`topics-${topic}-${part}`, `topics-${topic}-${locale}-${part}`])].map(chunk);

    for (const [topic, other] of [topicIds, [...topicIds].reverse()] as [TopicId, TopicId][]) {
      for (const locale of ['ja', 'en'] as const) {
        it(`${topic} in ${locale} hold nothing that ${other} alone says`, async () => {
          const [own, others] = await Promise.all([load(topic, locale), load(other, locale)]);
          const ids = (['symptoms', 'fixes', 'checks', 'causes', 'tables'] as const)
            .flatMap((key) => Object.keys(others.topic[key])
              .filter((id) => id.includes('-') && !JSON.stringify(own.topic).includes(`"${id}"`)));
          assert.ok(ids.length > 30);
          const files = loads(topic, locale).reduce(closure, new Set<string>());
          const held = [...files].flatMap((file) => {
            const text = read(file);
            return ids.filter((id) => new RegExp(`["'\`]${id}["'\`]`).test(text)).map((id) => `${id} in ${file}`);
          });
          assert.deepEqual(held, []);
        });

        it(`naosu.${topic}.${locale}.iife.js holds no fix that ${other} alone has`, async () => {
          const text = read(`dist/naosu.${topic}.${locale}.iife.js`)
            .replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
          const [own, others] = await Promise.all([load(topic, locale), load(other, locale)]);
          const held = ({ text: { fixes } }: Guide, { topic: { fixes: rest } }: Guide) =>
            Object.keys(fixes).filter((id) => !(id in rest) && text.includes(fixes[id]!.because));
          assert.deepEqual(held(others, own), []);
          assert.ok(held(own, others).length > 8);
        });
      }
    }
  });
});
