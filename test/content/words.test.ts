import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { catalog } from '@naosu/content/catalog';
import { textsIn } from '../../content/rules/reader-texts.js';

/** The languages that an editor has gone through; another brings words of its own. */
const edited = ['ja', 'en'] as const;
type Edited = (typeof edited)[number];

/** The words of the elements, in both languages, with what is put into them left out. */
async function elementWords(locale: Edited): Promise<readonly string[]> {
  const xliff = await readFile(new URL('../../src/locales/xliff/en.xlf', import.meta.url), 'utf8');
  const tag = locale === 'ja' ? 'source' : 'target';
  return [...xliff.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map(([, words]) => words!.replace(/<[^>]+>/g, '○'));
}

/** All that a reader sees in one language. */
const readerWords = async (locale: Edited): Promise<readonly string[]> =>
  [...textsIn(catalog, locale).map(({ text }) => text), ...await elementWords(locale)];

/** What an editor took out, and may not come back. One thing has one word: a copy is コピー. */
const takenOut: Readonly<Record<Edited, RegExp>> = {
  ja: /写し|控え(?!め)|困っている(?:アドレス|のは)|消えるデータはありません|ロックを外|裏での|安全な接続|恒久的|ボタンなし|確信|\d{4}分|だめなら/,
  en: /coming and going|5 GB are free|gets smaller by|To put back|in disorder|so does sending/i,
};

const isoDate = /\b\d{4}-\d{2}-\d{2}\b/;

for (const locale of edited) {
  describe(`the words of a reader in ${locale}`, () => {
    it('keep out what an editor took out, and days as machines write them', async () => {
      const words = await readerWords(locale);
      assert.ok(words.length > 2000);
      assert.deepEqual(words.filter((text) => takenOut[locale].test(text) || isoDate.test(text)), []);
    });
  });
}

describe('the last resort', () => {
  it('is said of one fix alone, signing out', () => {
    const said = { ja: /最後の手段/, en: /last resort/ } as const satisfies Record<Edited, RegExp>;
    for (const locale of edited) {
      const entries = textsIn(catalog, locale).filter(({ text }) => said[locale].test(text)).map(({ entry }) => entry);
      assert.deepEqual([...new Set(entries)], ['fix/sign-in-again']);
    }
  });
});

describe('what stands as a heading', () => {
  it('names nothing on a screen by its label, after whose 」 a line could begin with a particle', () => {
    const headings = /^(question|title|caption)$/;
    const named = textsIn(catalog, 'ja').filter(({ path, text }) => headings.test(path) && text.includes('{label:'));
    assert.deepEqual(named.map(({ entry, text }) => `${entry}: ${text}`), []);
  });
});
