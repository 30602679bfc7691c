import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chunkName, sharedChunks } from './packaging/chunks.mjs';
import { ascii, compiled, minified } from './packaging/code.mjs';
import { guides, listsBuiltIn, locales, only, ownContent, perGuide, wholeList } from './packaging/guides.mjs';
import { integrity } from './packaging/integrity.mjs';
import { licences } from './packaging/licences.mjs';
import { loading } from './packaging/loading.mjs';
import { preload } from './packaging/preload.mjs';
import { rendered } from './packaging/rendered.mjs';
import { sheet } from './packaging/sheet.mjs';
import { wordsAsData } from './packaging/words-as-data.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const elements = readdirSync('src/define').map((file) => file.replace(/\.ts$/, ''));

/** Without what a former build left; what lies at the top of `lib`, and declarations, come from other tools. */
const clean = (folder, pattern) => ({
  name: 'clean',
  buildStart() {
    for (const file of existsSync(folder) ? readdirSync(folder, { recursive: true }) : [])
      if (pattern.test(file)) rmSync(join(folder, file));
  },
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
  plugins: [clean('lib', /[/\\].*\.js(\.map)?$/), compiled()],
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
  plugins: [clean('dist', /\.js(\.map)?$|first-view[/\\]/), withBodies(), wholeList(), ownContent(), perGuide(), wordsAsData(),
    loading('chunks'), compiled({ minifyIdentifiers: true }), licences(), sheet(), integrity(), preload(locales)],
  // Stripped of its type by an optimiser the loader runs all the same, and says so.
  output: { dir: 'dist', format: 'es',
    intro: ({ isEntry }) => (isEntry ? '(function(){' : ''), outro: ({ isEntry }) => (isEntry ? '})()' : ''),
    chunkFileNames: chunkName, manualChunks: sharedChunks(), onlyExplicitManualChunks: true,
    hoistTransitiveImports: false, freeze: false, plugins: [minified()] },
};

/** The first view of the guide in one module; it speaks one language, and all else is loaded when it is needed. */
const firstView = (locale) => ({
  ...common,
  input: { [`naosu.help.${locale}`]: 'src/embed/help.ts' },
  plugins: [withBodies(), wholeList(), listsBuiltIn(locale), perGuide(), wordsAsData(), loading(`help/${locale}`),
    compiled({ minifyIdentifiers: true }), only(locale), integrity()],
  output: { dir: 'dist', format: 'es', chunkFileNames: (chunk) => chunkName(chunk).replace(/^chunks/, `help/${locale}`),
    manualChunks: sharedChunks({ inEntry: true }), onlyExplicitManualChunks: true, hoistTransitiveImports: false, freeze: false,
    plugins: [minified()] },
});

const refuse = `if(!globalThis.naosuIgnored){globalThis.naosuIgnored="${version}";`
  + `console.warn("naosu: "+naosuVersion+" runs already; ${version} is ignored.")}return`;

/** Everything in one classic script, of all guides or of one. */
const single = (locale, guide) => ({
  ...common,
  input: 'src/embed/iife.ts',
  plugins: [withBodies(), compiled({ minifyIdentifiers: true }), only(locale, guide && [guide]), integrity(),
    guide ? undefined : rendered(locale, guides)],
  output: {
    file: `dist/naosu.${guide ? `${guide}.` : ''}${locale}.iife.js`,
    format: 'iife',
    inlineDynamicImports: true,
    intro: `if(globalThis.naosuVersion){${refuse}}globalThis.naosuVersion="${version}";try{`,
    outro: '}catch(reason){console.warn("naosu: the guide could not be started; the content inside the element stays.",reason)}',
    plugins: [minified(), ascii()],
  },
});

const singles = locales.flatMap((locale) => [undefined, ...guides].map((guide) => single(locale, guide)));

export default [library, loader, ...locales.map(firstView), ...singles];
