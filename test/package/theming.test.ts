import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { darkName, themeProperties } from '../../packaging/source-types.mjs';
import { snippets } from './snippets.mjs';

/** Relative luminance of a colour as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [, short] = /^#([0-9a-f]{3})$/i.exec(colour) ?? [];
  const hex = short ? short.replace(/./g, '$&$&') : colour.slice(1);
  const [red, green, blue] = [0, 2, 4].map((from) => parseInt(hex.slice(from, from + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const set = (css: string) =>
  Object.fromEntries([...css.matchAll(/(--naosu-[a-z-]+): ([^;]+);/g)].map(([, name, value]) => [name!, value!]));

/** What of a brand's colours is read on a dark page, under the names of a light one. */
const inDark = (own: Readonly<Record<string, string>>) => Object.fromEntries(properties.map(({ name }) => [name, own[darkName(name)]])
  .filter(([, value]) => value));

/** [foreground, background, least contrast] */
const pairs: readonly (readonly [string, string, number])[] = [
  ['text', 'surface', 4.5], ['text', 'sunken', 4.5], ['text', 'accent-soft', 4.5], ['muted', 'surface', 4.5], ['muted', 'sunken', 4.5],
  ['accent', 'surface', 4.5],
  ['accent', 'accent-soft', 4.5], ['on-accent', 'accent', 4.5], ['on-accent', 'accent-strong', 4.5], ['edge', 'surface', 3],
  ['care', 'care-soft', 4.5], ['loss', 'loss-soft', 4.5], ['done', 'done-soft', 4.5], ['loss', 'surface', 4.5], ['done', 'surface', 4.5],
];

const properties = themeProperties();
const defaults = (key: 'default' | 'dark') =>
  Object.fromEntries(properties.map((property) => [property.name, property[key] ?? property.default]));
const brands = snippets.filter(({ document, language }) => document === 'stories/docs/theming.md' && language === 'css');

describe('a theme of the documents', () => {
  for (const brand of [{ file: 'the built-in one', text: '' }, ...brands]) {
    const own = set(brand.text);
    for (const [scheme, colours] of [['light', { ...defaults('default'), ...own }],
      ['dark', { ...defaults('dark'), ...inDark(own) }]] as const) {
      it(`${brand.file} can be read in ${scheme}`, () => {
        const low = pairs.map(([one, other, least]) => ({ one, other, least,
          found: contrast(colours[`--naosu-${one}`]!, colours[`--naosu-${other}`]!) }))
          .filter(({ found, least }) => found < least);
        assert.deepEqual(low, []);
      });
    }
  }

  it('sets only properties that there are', () => {
    const known = properties.flatMap(({ name, dark }) => (dark ? [name, darkName(name)] : [name]));
    assert.deepEqual(brands.flatMap(({ text }) => Object.keys(set(text))).filter((name) => !known.includes(name)), []);
    assert.equal(brands.length, 3);
  });
});

describe('theme properties', () => {
  it('say what they are for, each', () => {
    assert.deepEqual(properties.filter(({ description }) => !description).map(({ name }) => name), []);
  });
});

describe('parts', () => {
  const manifest = JSON.parse(readFileSync(fileURLToPath(new URL('../../lib/custom-elements.json', import.meta.url)), 'utf8')) as {
    readonly modules: readonly {
      readonly declarations: readonly {
        readonly tagName?: string; readonly cssParts?: readonly { readonly name: string; readonly description?: string }[];
      }[];
    }[];
  };
  const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

  it('are nouns of the one list, and say what they are', () => {
    const shared = ['list', 'item', 'trigger', 'content', 'step', 'answer', 'status', 'warning', 'source', 'action'];
    const odd = elements.flatMap(({ tagName, cssParts = [] }) =>
      cssParts.filter(({ name, description }) => !shared.includes(name) || !description).map(({ name }) => `${tagName}::part(${name})`));
    assert.deepEqual(odd, []);
  });
});
