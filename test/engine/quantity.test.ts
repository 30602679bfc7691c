import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseQuantity } from '../../src/engine/facts/quantity.js';

describe('parseQuantity', () => {
  const rows: readonly (readonly [text: string, unit: Parameters<typeof parseQuantity>[1], quantity: number | undefined])[] = [
    ['500MB', 'GB', 0.5], ['0.5 GB', 'GB', 0.5], ['１２ＧＢ', 'GB', 12], ['1,024', 'GB', 1024], ['1.2TB', 'GB', 1200], ['.5', 'GB', 0.5],
    ['800m', 'GB', 0.8],
    ['50ギガ', 'GB', 50], ['５０ギガ', 'GB', 50], ['50 ギガバイト', 'GB', 50], ['500ﾒｶﾞ', 'GB', 0.5], ['2テラ', 'GB', 2000], ['約50', 'GB', 50],
    ['だいたい50GB', 'GB', 50], ['50GBくらい', 'GB', 50], ['about 50 GB', 'GB', 50], ['〜50', 'GB', 50], ['～50', 'GB', 50], ['0。8', 'GB', 0.8],
    ['０．８', 'GB', 0.8], ['0・8', 'GB', 0.8], ['0｡8GB', 'GB', 0.8], ['20メガ', 'Mbps', 20],
    ['0。', 'GB', undefined], ['約', 'GB', undefined], ['50から60', 'GB', undefined], ['五十', 'GB', undefined],
    ['20Mbps', 'Mbps', 20], ['20', 'Mbps', 20], ['20m', 'Mbps', 20], ['20MB', 'Mbps', 20], ['20k', 'Mbps', undefined],
    ['50約', 'GB', undefined], ['くらい50', 'GB', undefined], ['1kb', 'GB', 1e-6], ['10000TB', 'GB', 1e7], ['10001TB', 'GB', undefined],
    ['1000000', 'Mbps', 1e6], ['50ギガ', 'Mbps', undefined],
    ['12,345', 'GB', 12_345], ['1,024,000', 'GB', 1_024_000], ['0.25', 'GB', 0.25], ['1キロ', 'GB', 1e-6], ['500メガバイト', 'GB', 0.5],
    ['5mバイトps', 'Mbps', undefined],
    ['50gbyte', 'GB', 50], ['50gbytes', 'GB', 50], ['500 mbytes', 'GB', 0.5], ['2tbyte', 'GB', 2000], ['8kバイト', 'GB', 8e-6],
    ['50byte', 'GB', undefined], ['50gバイト数', 'GB', undefined],
    ...['約', 'およそ', 'おおよそ', 'だいたい', '大体', 'ほぼ', 'about ', 'around ', 'approx ', 'approx. ', 'approximately ', '~', '〜', '∼', '≈', '≒']
      .map((about) => [`${about}50GB`, 'GB', 50] as const),
    ...['くらい', 'ぐらい', '位', '程度', 'ほど', '前後'].map((about) => [`50GB${about}`, 'GB', 50] as const),
    ['1.2.3', 'GB', undefined], ['12,34', 'GB', undefined], ['1234,567', 'GB', undefined], ['0。5。1', 'GB', undefined], ['20mb', 'Mbps', 20],
    ['20 mbps です', 'Mbps', undefined], ['5xb', 'GB', undefined], ['5b', 'GB', undefined], ['constructor', 'GB', undefined],
    ['', 'GB', undefined], ['-1', 'GB', undefined], ['1,5', 'GB', undefined], ['1e3', 'GB', undefined],
    ['9'.repeat(400), 'GB', undefined], ['9999999999', 'Mbps', undefined],
  ];
  for (const [text, unit, quantity] of rows) {
    it(`takes "${text.slice(0, 12)}" in ${unit} for ${quantity}`, () => assert.equal(parseQuantity(text, unit), quantity));
  }
});
