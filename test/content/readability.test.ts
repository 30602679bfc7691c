import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { flesch, kanjiRunsIn, readabilityOf, sentencesIn, tateishi } from '../../content/readability.js';
import { run } from '../../content/cli/run.js';

describe('the Japanese index', () => {
  it('adds up what stands on the surface', () => {
    // One sentence of 8 characters; runs: 設定 and 開, を and きます.
    assert.ok(Math.abs(tateishi('設定を開きます。') - (115.79 - 0.12 * 8 + 7.4 * 2 - 23.18 * 1.5)) < 0.001);
  });

  const pairs: readonly (readonly [name: string, easy: string, hard: string])[] = [
    ['kana to kanji', 'もう一度ためします。', '再度試行実施。'],
    ['short to long sentences', '見ます。見ます。', '見ます見ます見ます見ます。'],
    ['no commas to many', 'これを見てから押します。', 'これを、見て、から、押し、ます。'],
    ['Japanese words to letters', 'けいたいを見ます。', 'Internetを見ます。'],
  ];
  for (const [name, easy, hard] of pairs) it(`prefers ${name}`, () => assert.ok(tateishi(easy) > tateishi(hard)));
});

describe('Flesch', () => {
  it('knows plain English from heavy English', () => {
    assert.ok(flesch('The cat sat on the mat.') > 100);
    assert.ok(flesch('Authentication configuration necessitates organizational authorization.') < 0);
  });
});

describe('figures of a text', () => {
  it('are those of its sentences and kanji', () => {
    assert.deepEqual(sentencesIn('開きます。\n見ますか？はい'), ['開きます。', '見ますか？', 'はい']);
    assert.deepEqual(kanjiRunsIn('復旧用連絡先を見る、日々'), ['復旧用連絡先', '見', '日々']);
    const { longest, sentence, kanjiPercent, kanjiRun } = readabilityOf('見る。開いた。', '見る。', true);
    assert.deepEqual([longest, sentence, Math.round(kanjiPercent), kanjiRun], [4, 3.5, 29, 1]);
  });
});

describe('naosu-content read', () => {
  it('prints every entry, worst first', async () => {
    let out = '';
    const code = await run(['read', '--lang', 'ja'], { out: (text) => { out += text; }, err: () => {}, now: () => new Date() });
    const [, , all, ...rest] = out.trimEnd().split('\n');
    const scores = rest.map((line) => Number(line.trim().split(/\s+/)[0]));
    assert.equal(code, 0);
    assert.match(all!, /all$/);
    assert.deepEqual(scores, [...scores].sort((a, b) => a - b));
    assert.ok(rest.some((line) => line.endsWith('  fix/restart')));
  });
});

describe('the words of the elements', () => {
  it('keep to short sentences too', async () => {
    const xliff = await readFile(new URL('../../src/locales/xliff/en.xlf', import.meta.url), 'utf8');
    const sources = [...xliff.matchAll(/<source>(.*?)<\/source>/gs)].map(([, source]) => source!.replace(/<[^>]+>/g, '○○'));
    assert.ok(sources.length > 300);
    for (const sentence of sources.flatMap(sentencesIn)) assert.ok([...sentence].length <= 60, sentence);
    for (const kanji of sources.flatMap(kanjiRunsIn)) assert.ok([...kanji].length <= 8, kanji);
  });
});
