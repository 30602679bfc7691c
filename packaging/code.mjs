import { readFileSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import { minify } from 'oxc-minify';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { alone } from './alone.mjs';
import { hardened } from './hardened.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const browsers = 'safari15';

const sources = () => resolve({ exportConditions: ['source', 'browser', 'production'], extensions: ['.ts', '.js', '.mjs'] });

/** Dependencies are lowered too: a syntax error on an old iPhone leaves a blank page. */
const typescript = (names) => esbuild({
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

/** From the sources to what the oldest engine reads. */
export const compiled = (names = {}) => [sources(), hardened(), literals(), tokens(), typescript(names), staticFields(), alone()];

export const minified = () => ({
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
export const ascii = () => ({
  name: 'ascii',
  renderChunk: (code) => code.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
});
