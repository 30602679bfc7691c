import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import { minify } from 'oxc-minify';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { integrity } from './packaging/integrity.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const browsers = 'safari15';
/** The languages of the content. */
const [, listed] = /locales = \[(.+?)\]/.exec(readFileSync('content/loaders.ts', 'utf8'));
const locales = listed.split(', ').map((locale) => locale.slice(1, -1));
const elements = readdirSync('src/define').map((file) => file.replace(/\.ts$/, ''));

/** Without what a former build left; what lies at the top of `lib`, and declarations, come from other tools. */
const clean = (folder, pattern) => ({
  name: 'clean',
  buildStart() {
    for (const file of existsSync(folder) ? readdirSync(folder, { recursive: true }) : []) if (pattern.test(file)) rmSync(join(folder, file));
  },
});

const sources = () => resolve({ exportConditions: ['source', 'browser', 'production'], extensions: ['.ts', '.js', '.mjs'] });

/** Dependencies are lowered too: a syntax error on an old iPhone leaves a blank page. */
const typescript = () => esbuild({
  target: browsers,
  // Else a class with static fields gets weak maps for its private members; `staticFields` writes the blocks as fields.
  supported: { 'class-static-blocks': true },
  charset: 'utf8',
  exclude: [],
  tsconfig: false,
  tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false, verbatimModuleSyntax: true } },
  define: { NAOSU_VERSION: JSON.stringify(version) },
});

/** Static fields again instead of the blocks that esbuild makes of them: blocks are newer than the oldest engine. */
const staticFields = () => ({
  name: 'static-fields',
  transform: (code) => (/^  static \{$/m.test(code)
    ? { code: code.replace(/^  static \{\n(?:    \/\*[^]*?\*\/\n)?    this\.(\w+) = ([^]*?);\n  \}$/gm, '  static $1 = $2;'), map: null } : null),
});

/** A page may have frozen what is built in (SES): writing to `Symbol` would throw. Only decorators, which nothing here uses, need it. */
const unfrozen = () => ({
  name: 'unfrozen',
  transform(code, id) {
    if (!/[/\\]@lit[/\\]reactive-element[/\\]reactive-element\.js$/.test(id)) return null;
    const without = code.replace('Symbol.metadata??=Symbol("metadata"),', '');
    if (without === code) this.error('Lit no longer writes Symbol.metadata here.');
    return { code: without, map: null };
  },
});

// The tokens are declarations without a rule, which the minifier cannot read.
const literals = () => minifyTemplateLiterals({ include: ['src/**'], exclude: ['src/styles/tokens.ts'] });

const tokens = () => ({
  name: 'tokens',
  transform: (code, id) => (/[/\\]styles[/\\]tokens\.ts$/.test(id) ? { code: code.replace(/`[^`]*`/g, (css) => css.replace(/\s*\n\s*/g, '').replace(/([:,]) /g, '$1')), map: null } : null),
});

/** The loader loads an element only where it is used, and one file holds all: the body comes along. */
const withBodies = () => ({
  name: 'with-bodies',
  transform: (code) => (code.includes("await import('./body.js')")
    ? { code: `import * as body from './body.js';\n${code.replace("await import('./body.js')", 'body')}`, map: null } : null),
});

/** What both locales share of a list goes along with the names: one file less in the first view. */
const wholeList = () => ({
  name: 'whole-list',
  async resolveId(source, importer) {
    const [, locale] = /[/\\]topics[/\\]\w+[/\\](\w+)[/\\]list\.ts$/.exec(importer ?? '') ?? [];
    if (!locale || source !== '../list.js') return null;
    const { id } = await this.resolve(source, importer, { skipSelf: true });
    return `${id}?${locale}.ts`;
  },
  load: (id) => (/[/\\]list\.ts\?\w+\.ts$/.test(id) ? readFileSync(id.split('?')[0], 'utf8') : null),
});

/** Entries that several guides share are built into each: a guide whole compresses better, and few readers open two. */
const perGuide = () => ({
  name: 'per-guide',
  resolveId(source, importer) {
    const [, guide] = /\/content\/topics\/([a-z]+)(?:\.ts|\/)/.exec(importer ?? '') ?? /@([a-z]+)\.ts$/.exec(importer ?? '') ?? [];
    if (!guide || !source.startsWith('.')) return null;
    const path = join(importer, '..', source).replace(/\.js$/, '.ts');
    return /\/content\/(?:causes|checks|contacts|fixes|labels|links|needs)\//.test(path) ? path.replace(/(?:@[a-z]+)?\.ts$/, `@${guide}.ts`) : null;
  },
  load(id) {
    const [, path] = /^(.+)@[a-z]+\.ts$/.exec(id) ?? [];
    return path ? readFileSync(`${path}.ts`, 'utf8') : null;
  },
});

const minified = () => ({
  name: 'minify',
  async renderChunk(code, chunk, { format }) {
    const modules = format === 'es';
    const result = await minify(chunk.fileName, code, {
      module: modules,
      compress: { target: 'es2021' },
      mangle: { toplevel: modules },
      codegen: { removeWhitespace: true, legalComments: 'none' },
      sourcemap: true,
    });
    if (result.errors.length > 0) throw new Error(result.errors[0].message);
    return { code: result.code, map: result.map };
  },
});

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A number of a source map, in base 64. */
function vlq(number) {
  let rest = number < 0 ? -2 * number + 1 : 2 * number;
  let text = '';
  do {
    const digit = rest % 32;
    rest = Math.floor(rest / 32);
    text += digits[rest > 0 ? digit + 32 : digit];
  } while (rest > 0);
  return text;
}

/** A classic script is read in the encoding of its page. */
const ascii = () => ({
  name: 'ascii',
  renderChunk(code) {
    let formerColumn = 0;
    const mappings = [];
    const lines = code.split('\n').map((line, number) => {
      let lastFrom = 0;
      let lastTo = 0;
      let shift = 0;
      const segments = [`AA${number > 0 ? 'C' : 'A'}${vlq(-formerColumn)}`];
      formerColumn = 0;
      const escaped = line.replace(/[^\x00-\x7f]+/g, (run, from) => {
        const text = [...run.split('')].map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
        const end = from + run.length;
        shift += text.length - run.length;
        segments.push(`${vlq(end + shift - lastTo)}AA${vlq(end - lastFrom)}`);
        [lastFrom, lastTo] = [end, end + shift];
        return text;
      });
      formerColumn = lastFrom;
      mappings.push(segments.join());
      return escaped;
    });
    return { code: lines.join('\n'), map: { version: 3, sources: [''], names: [], mappings: mappings.join(';') } };
  },
});

/** What every tag of the page brings along. */
const always = /\/(lit|first-view)-/;

/**
 * Engines remember a failed import, so a retry needs another address. What a chunk imports is asked for along with it: one
 * round trip less.
 */
const retriable = () => ({
  name: 'retriable',
  renderDynamicImport({ chunk, getTargetChunkImports }) {
    const retry = '+(globalThis.naosuAttempt?"?retry="+globalThis.naosuAttempt:"")';
    const missing = (getTargetChunkImports() ?? []).filter(({ resolvedImportPath: path }) => !chunk.fileName.startsWith('chunks/') || !always.test(path));
    const further = missing.map(({ resolvedImportPath }) => `,import(${resolvedImportPath})`).join('');
    if (!further) return { left: 'import(', right: `${retry})` };
    return { left: 'Promise.all([import(', right: `${retry})${further}]).then(all=>all[0])` };
  },
});

/** Takes every other language out of the tables of loaders, so that nothing of it is built in. */
const oneLocale = (locale) => ({
  name: 'one-locale',
  transform(code, id) {
    if (!/[/\\](loaders|guide-loaders|strings)\.ts$/.test(id)) return null;
    const dropped = [];
    for (const { declaration } of this.parse(code).body) {
      for (const { init } of declaration?.declarations ?? []) {
        const properties = init?.type === 'ObjectExpression' ? init.properties : [];
        dropped.push(...properties.filter(({ key }) => locales.includes(key.name) && key.name !== locale));
      }
    }
    // Blanks keep every column of the source map.
    return { code: dropped.reduce((text, { start, end }) => text.slice(0, start) + text.slice(start, end).replace(/./g, ' ') + text.slice(end).replace(/^,/, ' '), code), map: null };
  },
});

/** The licences of the packages that are built in. */
const licences = () => ({
  name: 'licences',
  generateBundle(options, bundle) {
    const modules = Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds);
    const folders = new Set(modules.map((id) => /^.*node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/.exec(id)?.[0]).filter(Boolean));
    const texts = [...folders].sort().map((folder) => {
      const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      return `${name} (${license})\n\n${readFileSync(join(folder, 'LICENSE'), 'utf8').trim()}\n`;
    });
    this.emitFile({ type: 'asset', fileName: 'third-party-licences.txt', source: texts.join(`\n${'-'.repeat(72)}\n\n`) });
  },
});

const warnings = {
  onwarn(warning, handle) {
    if (warning.code === 'CIRCULAR_DEPENDENCY' && warning.message.includes('node_modules')) return;
    handle(warning);
  },
};

/** For bundlers: one file a module; Lit and the content stay imports, our own copy of the localizer comes along. */
const library = {
  ...warnings,
  input: { index: 'src/index.ts', 'react/wrapper': 'src/react/wrapper.ts', ...Object.fromEntries(elements.map((name) => [`define/${name}`, `src/define/${name}.ts`])) },
  external: ['react', /^lit(\/|$)/, /^@lit\/reactive-element/, /^@naosu\/content(\/|$)/],
  plugins: [clean('lib', /[/\\].*\.js(\.map)?$/), sources(), literals(), tokens(), typescript(), staticFields()],
  output: {
    dir: 'lib',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    // npm leaves every folder of that name out of a package.
    entryFileNames: ({ name }) => `${name.replace(/node_modules/g, 'vendor')}.js`,
  },
};

/** Named by path, as one folder has a `text.ts` for each language. */
const chunkName = ({ facadeModuleId, name }) => {
  const path = facadeModuleId && relative('.', facadeModuleId).replace(/^(src|content)[/\\]/, '').replace(/\.[a-z]+$/, '').replace(/[/\\]/g, '-');
  return `chunks/${path ?? name}-[hash].js`;
};

const firstView = /[/\\](content[/\\](listed|load|loaders|own|types)\.|src[/\\](locales[/\\]strings\.|styles[/\\](base|search-field|tokens)\.|elements[/\\](enter|guarded|heading|icon|load-states|phrases|unbroken)\.|events[/\\](escalate|load-error|search-miss|symptom-select)-|controllers[/\\](attempt|content-controller|focus|fragment|language|listed-topics|page-controller|saved-case|search-controller|storage|storage-key)\.))/;

/** A named chunk takes in what its modules import, unless that has a chunk of its own. */
const forGuides = /[/\\](content[/\\](condition|guide-loaders|inline|freshness|load-guide|load-prices|meanwhile|plain-text|prices-on|steps-of|words)|engine[/\\]facts[/\\]quantity|elements[/\\]money)\./;

/** What the first view needs stays in one file, whichever further elements share a part of it: each file costs a header. */
const shared = (id) => {
  if (/node_modules[/\\](@?lit|lit-)/.test(id) && !/[/\\]directive(s|-helpers)?[/\\.]/.test(id)) return 'lit';
  const words = /[/\\](?:topics[/\\]\w+[/\\](\w+)[/\\](?:entries|messages)|search[/\\](\w+))\.ts$/.exec(id);
  const locale = words?.[1] ?? words?.[2];
  if (locale) return `entries-${locale}`;
  return firstView.test(id) ? 'first-view' : forGuides.test(id) ? 'guide' : undefined;
};

const loader = {
  ...warnings,
  input: { naosu: 'src/embed/loader.ts' },
  plugins: [clean('dist', /\.js(\.map)?$/), withBodies(), wholeList(), perGuide(), sources(), unfrozen(), literals(), tokens(), typescript(), staticFields(), retriable(), licences(), integrity()],
  output: { dir: 'dist', format: 'es', chunkFileNames: chunkName, manualChunks: shared, onlyExplicitManualChunks: true, hoistTransitiveImports: false, plugins: [minified()] },
};

const refuse = `if(!globalThis.naosuIgnored){globalThis.naosuIgnored="${version}";console.warn("naosu: "+naosuVersion+" runs already; ${version} is ignored.")}return`;

const single = (locale) => ({
  ...warnings,
  input: 'src/embed/iife.ts',
  plugins: [withBodies(), sources(), unfrozen(), literals(), typescript(), staticFields(), oneLocale(locale), integrity()],
  output: {
    file: `dist/naosu.${locale}.iife.js`,
    format: 'iife',
    inlineDynamicImports: true,
    intro: `if(globalThis.naosuVersion){${refuse}}globalThis.naosuVersion="${version}";try{`,
    outro: '}catch(reason){console.warn("naosu: the guide could not be started; the content inside the element stays.",reason)}',
    plugins: [minified(), ascii()],
  },
});

export default [library, loader, ...locales.map(single)];
