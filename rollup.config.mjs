import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import { minify } from 'oxc-minify';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { chunkName, sharedChunks } from './packaging/chunks.mjs';
import { listsBuiltIn, locales, oneLocale, ownContent, perGuide, wholeList } from './packaging/guides.mjs';
import { hardened } from './packaging/hardened.mjs';
import { integrity } from './packaging/integrity.mjs';
import { licences } from './packaging/licences.mjs';
import { loading } from './packaging/loading.mjs';
import { preload } from './packaging/preload.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const browsers = 'safari15';
const elements = readdirSync('src/define').map((file) => file.replace(/\.ts$/, ''));

/** Without what a former build left; what lies at the top of `lib`, and declarations, come from other tools. */
const clean = (folder, pattern) => ({
  name: 'clean',
  buildStart() {
    for (const file of existsSync(folder) ? readdirSync(folder, { recursive: true }) : [])
      if (pattern.test(file)) rmSync(join(folder, file));
  },
});

const sources = () => resolve({ exportConditions: ['source', 'browser', 'production'], extensions: ['.ts', '.js', '.mjs'] });

/** Dependencies are lowered too: a syntax error on an old iPhone leaves a blank page. */
const typescript = (names = {}) => esbuild({
  ...names,
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
    ? { code: code.replace(/^  static \{\n(?:    \/\*[^]*?\*\/\n)?    this\.(\w+) = ([^]*?);\n  \}$/gm, '  static $1 = $2;'), map: null }
    : null),
});

// The tokens are declarations without a rule, which the minifier cannot read.
const literals = () => minifyTemplateLiterals({ include: ['src/**'], exclude: ['src/styles/tokens.ts'] });

const tokens = () => ({
  name: 'tokens',
  transform: (code, id) => (/[/\\]styles[/\\]tokens\.ts$/.test(id)
    ? { code: code.replace(/`[^`]*`/g, (css) => css.replace(/\s*\n\s*/g, '').replace(/([:,]) /g, '$1')), map: null } : null),
});

/** The loader loads an element only where it is used, and one file holds all: the body comes along. */
const withBodies = () => ({
  name: 'with-bodies',
  transform: (code) => {
    const own = "await import('./body.js')";
    if (code.includes(own)) return { code: `import * as body from './body.js';\n${code.replace(own, 'body')}`, map: null };
    const beside = /, import\('[./]+elements\/[\w-]+\/body\.js'\)/g;
    return beside.test(code) ? { code: code.replace(beside, ''), map: null } : null;
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
    });
    if (result.errors.length > 0) throw new Error(result.errors[0].message);
    return result.code;
  },
});

/** A classic script is read in the encoding of its page. */
const ascii = () => ({
  name: 'ascii',
  renderChunk: (code) => code.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
});

const common = {
  // Its modules only declare things; what loads a language for a whole page is left out then.
  treeshake: { moduleSideEffects: (id) => !/@lit[/\\]localize[/\\]/.test(id) },
  onwarn(warning, handle) {
    if (warning.code === 'CIRCULAR_DEPENDENCY' && warning.message.includes('node_modules')) return;
    handle(warning);
  },
};

/** For bundlers: one file a module; Lit and the content stay imports, our own copy of the localizer comes along. */
const library = {
  ...common,
  input: { index: 'src/index.ts', 'react/wrapper': 'src/react/wrapper.ts',
    ...Object.fromEntries(elements.map((name) => [`define/${name}`, `src/define/${name}.ts`])) },
  external: ['react', /^lean-qr(\/|$)/, /^lit(\/|$)/, /^@lit\/reactive-element/, /^@naosu\/content(\/|$)/],
  plugins: [clean('lib', /[/\\].*\.js(\.map)?$/), sources(), hardened(), literals(), tokens(), typescript(), staticFields()],
  output: {
    dir: 'lib',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    // npm leaves every folder of that name out of a package.
    entryFileNames: ({ name }) => `${name.replace(/node_modules/g, 'vendor')}.js`,
  },
};

const loader = {
  ...common,
  input: { naosu: 'src/embed/loader.ts' },
  plugins: [clean('dist', /\.js(\.map)?$/), withBodies(), wholeList(), ownContent(), perGuide(), loading('chunks'), sources(), hardened(),
    literals(), tokens(), typescript({ minifyIdentifiers: true }), staticFields(), licences(), integrity(), preload(locales)],
  // Stripped of its type by an optimiser the loader runs all the same, and says so.
  output: { dir: 'dist', format: 'es', intro: ({ isEntry }) => (isEntry ? '(()=>{' : ''), outro: ({ isEntry }) => (isEntry ? '})()' : ''),
    chunkFileNames: chunkName, manualChunks: sharedChunks(), onlyExplicitManualChunks: true,
    hoistTransitiveImports: false, plugins: [minified()] },
};

/** The first view of the guide in one module; it speaks one language, and all else is loaded when it is needed. */
const firstView = (locale) => ({
  ...common,
  input: { [`naosu.help.${locale}`]: 'src/embed/help.ts' },
  plugins: [withBodies(), wholeList(), listsBuiltIn(locale), perGuide(), loading(`help/${locale}`), sources(), hardened(), literals(),
    tokens(), typescript({ minifyIdentifiers: true }), staticFields(), oneLocale(locale), integrity()],
  output: { dir: 'dist', format: 'es', chunkFileNames: (chunk) => chunkName(chunk).replace(/^chunks/, `help/${locale}`),
    manualChunks: sharedChunks({ inEntry: true }), onlyExplicitManualChunks: true, hoistTransitiveImports: false, plugins: [minified()] },
});

const refuse = `if(!globalThis.naosuIgnored){globalThis.naosuIgnored="${version}";`
  + `console.warn("naosu: "+naosuVersion+" runs already; ${version} is ignored.")}return`;

const single = (locale) => ({
  ...common,
  input: 'src/embed/iife.ts',
  plugins: [withBodies(), sources(), hardened(), literals(), tokens(), typescript({ minifyIdentifiers: true }), staticFields(),
    oneLocale(locale), integrity()],
  output: {
    file: `dist/naosu.${locale}.iife.js`,
    format: 'iife',
    inlineDynamicImports: true,
    intro: `if(globalThis.naosuVersion){${refuse}}globalThis.naosuVersion="${version}";try{`,
    outro: '}catch(reason){console.warn("naosu: the guide could not be started; the content inside the element stays.",reason)}',
    plugins: [minified(), ascii()],
  },
});

export default [library, loader, ...locales.map(firstView), ...locales.map(single)];
