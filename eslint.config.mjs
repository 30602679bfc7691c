import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const shipped = ['src/**/*.ts', 'content/**/*.ts'];
const authoring = ['content/schema/**', 'content/rules/**', 'content/cli.ts', 'content/cli/**', 'content/catalog.ts', 'content/check.ts',
  'content/stale.ts', 'content/translations/**', 'content/reviewed.ts', 'content/validate.ts', 'content/**/review.ts',
  'content/**/review/**'];

/** Words for readers and for reviewers: a sentence is not broken for the width of a screen. */
const prose = [
  'content/**/{ja,en}/**', 'content/**/{ja,en}.ts', 'content/{corrections,refusals,sources}/**',
  'content/**/review.ts', 'content/**/review/**',
];

const ban = (selector, message) => ({ selector, message });

const everywhere = [
  ban('TSEnumDeclaration', 'Use a union of literals.'),
  ban('TSModuleDeclaration[kind="namespace"]', 'Use a module.'),
];

// Prototype.js and MooTools break these on pages that still load them; the rest is missing in old Safari.
const inPages = [
  ...everywhere,
  ban('ForInStatement', 'Old page libraries add enumerable properties: use for…of over Object.keys.'),
  ban('CallExpression[callee.object.name="Array"][callee.property.name="from"]', 'Old page libraries replace Array.from: use spread.'),
  ban('CallExpression[callee.property.name="entries"][callee.object.name!="Object"][arguments.length=0]',
    'Array entries() is not iterable beside old page libraries: count in the loop, or iterate a Map itself.'),
  ban('CallExpression[callee.property.name="bind"][arguments.length>1]',
    'MooTools loses further arguments of bind: use an arrow function.'),
  ban(':matches(ClassDeclaration[superClass.name="Event"], NewExpression[callee.name="Event"])',
    'MooTools replaces Event: use CustomEvent.'),
  ban('CallExpression[callee.property.name=/^(at|toSorted|toReversed|toSpliced|findLast|findLastIndex|with)$/]', 'Missing in Safari 15.'),
  ban('CallExpression[callee.name="structuredClone"]', 'Missing in Safari 15.'),
  ban('MemberExpression[object.name="Object"][property.name=/^(hasOwn|groupBy)$/]', 'Missing in Safari 15.'),
  ban('StaticBlock', 'A parse error in Safari before 16.4.'),
  ban('Literal[regex.pattern=/\\(\\?<[=!]/]', 'Lookbehind is a parse error in Safari before 16.4.'),
  ban('Identifier[name=/^(unsafeHTML|unsafeSVG|unsafeStatic|styleMap)$/]', 'Blocked by content security policies, or a way past them.'),
  ban('TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    'A style attribute is blocked by content security policies.'),
  ban('CallExpression[callee.property.name="addEventListener"] > Literal[value=/^(unload|beforeunload)$/]',
    'Shuts the page out of the back/forward cache.'),
  ban('MemberExpression[property.name=/^on(before)?unload$/]', 'Shuts the page out of the back/forward cache.'),
  ban('MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]', 'Text only.'),
];

const pure = [
  ...inPages,
  ban('CallExpression[callee.object.name="Date"][callee.property.name="now"]', 'The clock is an argument.'),
  ban('NewExpression[callee.name="Date"][arguments.length=0]', 'The clock is an argument.'),
  ban('CallExpression[callee.object.name="Math"][callee.property.name="random"]', 'The same case gives the same screen.'),
];

const storage = ban('MemberExpression[property.name=/^(localStorage|sessionStorage)$/]',
  'The getter itself may throw: go through the storage controller.');

const from = (group, message) => ({ group, message });
const zod = from(['zod', 'zod/*'], 'zod is for authoring alone.');
const imports = (...patterns) => ['error', { patterns }];

export default defineConfig(
  globalIgnores(['test/package/apps/', 'test/growth/photos/', '**/dist/', 'lib/', 'storybook-static/', '**/node_modules/',
    'src/locales/generated/', '**/.cache/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-empty-function': 'off',
      'no-restricted-syntax': ['error', ...everywhere],
      'eqeqeq': ['error', 'always'],
      'prefer-const': 'error',
    },
  },
  { rules: { 'max-len': ['error', { code: 140, ignoreRegExpLiterals: true }] } },
  { files: prose, rules: { 'max-len': 'off' } },
  // Chai asserts by reading a property.
  { files: ['test/elements/**/*.ts'], rules: { '@typescript-eslint/no-unused-expressions': 'off' } },
  { files: shipped, ignores: authoring, rules: { 'no-restricted-syntax': ['error', ...inPages] } },
  {
    files: ['content/**/*.ts'],
    rules: { 'no-restricted-imports': imports(from(['**/src/**', 'naosu', 'naosu/*', 'lit', 'lit/*'],
      'The content knows nothing of the elements.')) },
  },
  {
    files: ['content/**/*.ts'],
    ignores: authoring,
    rules: {
      'no-restricted-imports': imports(
        zod,
        from(['**/src/**', 'naosu', 'naosu/*', 'lit', 'lit/*'], 'The content knows nothing of the elements.'),
        from(['**/schema/**', '**/rules/**', '**/review.js', '**/review/**', '**/catalog.js'],
          'For authoring alone: a page would load it.'),
      ),
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'no-restricted-imports': imports(zod, from(['@naosu/content/*', '**/content/**'], 'Only the public entry of the content.')) },
  },
  { files: ['src/**/*.ts'], ignores: ['src/controllers/**', 'src/engine/**'],
    rules: { 'no-restricted-syntax': ['error', ...inPages, storage] } },
  {
    files: ['src/engine/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...pure, storage],
      'no-restricted-imports': imports(zod,
        from(['lit', 'lit/*', '@lit/*', '**/controllers/**', '**/elements/**', '**/events/**', '**/define/**', '**/styles/**'],
        'The engine decides; it draws and waits for nothing.')),
      'no-restricted-globals': ['error', 'window', 'document', 'navigator', 'location', 'localStorage', 'setTimeout', 'fetch'],
    },
  },
  {
    files: ['src/elements/**/*.ts', 'src/controllers/**/*.ts', 'src/events/**/*.ts', 'src/index.ts'],
    rules: { 'no-restricted-imports': imports(zod, from(['**/define/**', '**/embed/**'], 'Importing a class has no effect on the page.'),
      from(['@naosu/content/*', '**/content/**'], 'Only the public entry of the content.')) },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    plugins: { lit, wc, 'lit-a11y': litA11y },
    settings: { wc: { elementBaseClasses: ['LitElement'] }, litHtmlSources: ['lit'] },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/recommended'].rules,
      ...litA11y.configs.recommended.rules,
      'lit/no-template-bind': 'error',
      'lit/no-template-map': 'off',
      'lit/no-useless-template-literals': 'error',
      // Fields are compiled to assignments (useDefineForClassFields: false), so they go through Lit's accessors.
      'lit/no-classfield-shadowing': 'off',
      'wc/guard-super-call': 'off',
      'wc/guard-define-call': 'error',
    },
  },
);
