import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsed, troubles } from './old-engine.js';

const refused: Readonly<Record<string, string>> = {
  'static block': 'class A { static { this.a = 1 } }',
  'lookbehind': 'a = /(?<!b)c/',
  'flag of a regular expression': 'a = /b/d',
  'for…in': 'for (const a in b);',
  'at': 'a.at(-1)',
  'findLast': 'a?.findLast(b)',
  'entries': 'for (const [a] of b.entries());',
  'bind with more than one argument': 'a = b.bind(c, d)',
  'Array.from': 'const all = Array.from(set, map)',
  'Object.hasOwn': 'const is = Object.hasOwn',
  'structuredClone': 'structuredClone(a)',
  'fetch': "fetch('/a')",
  'cookie': 'document.cookie',
  'XMLHttpRequest': 'new XMLHttpRequest()',
  'Function': "new Function('a')",
  'style attribute': 'html`<p class="a" style="color: red">`',
  ':has()': 'css`p:has(a) { color: red }`',
  'text-wrap': 'css`p { text-wrap: pretty }`',
  'unload': "addEventListener('beforeunload', a)",
  'directive that writes HTML or style': "import { unsafeHTML } from 'lit/directives/unsafe-html.js'",
};

describe('the check of what is shipped', () => {
  for (const [name, text] of Object.entries(refused)) {
    it(`finds: ${name}`, () => assert.deepEqual(troubles(text, 'module'), [name]));
  }

  it('finds a lookbehind that is made of a text', () => assert.deepEqual(troubles("RegExp('(?<=a)b')", 'script'), ['lookbehind']));

  for (const text of ['a = /[a--b]/v', 'import a from "./b.json" with { type: "json" }', 'using a = b', 'a = /(?<b>c)|(?<b>d)/',
    'class A { accessor b }', 'a = /(?i:b)/']) {
    it(`does not parse what came after ES2022: ${text}`, () => assert.throws(() => parsed(text, 'module'), SyntaxError));
  }

  for (const text of [
    'class A { static a = 1; #b = 2; #c() {} has(a) { return #b in a } }', 'a ??= b?.c', 'await a', 'a = /(?<b>\\p{Script=Han})/u',
    'Object.entries(a)', 'a.bind(b)', '[...set]', 'html`<p class=${a}>`',
  ]) {
    it(`lets through: ${text}`, () => assert.deepEqual(troubles(text, 'module'), []));
  }
});
