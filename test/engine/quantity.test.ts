import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseQuantity } from '../../src/engine/facts/quantity.js';

describe('parseQuantity', () => {
  const rows: readonly (readonly [text: string, unit: Parameters<typeof parseQuantity>[1], quantity: number | undefined])[] = [
    ['500MB', 'GB', 0.5], ['0.5 GB', 'GB', 0.5], ['１２ＧＢ', 'GB', 12], ['1,024', 'GB', 1024], ['1.2TB', 'GB', 1200], ['.5', 'GB', 0.5],
    ['800m', 'GB', 0.8],
    ['14日', 'days', 14], ['14', 'days', 14], ['20Mbps', 'Mbps', 20],
    ['', 'GB', undefined], ['約5', 'GB', undefined], ['-1', 'GB', undefined], ['1,5', 'GB', undefined], ['1e3', 'GB', undefined],
    ['5GB', 'days', undefined],
    ['9'.repeat(400), 'GB', undefined], ['9'.repeat(400), 'days', undefined], ['9999999999', 'Mbps', undefined],
  ];
  for (const [text, unit, quantity] of rows) {
    it(`takes "${text.slice(0, 12)}" in ${unit} for ${quantity}`, () => assert.equal(parseQuantity(text, unit), quantity));
  }
});
