import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const text = readFileSync(new URL('../../stories/docs/accessibility.md', import.meta.url), 'utf8');
const rows = text.split('\n').filter((line) => /^\| \d/.test(line)).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));

describe('the table of WCAG criteria', () => {
  it('has all 55 criteria of 2.2 at levels A and AA, each once', () => {
    const numbers = rows.map(([criterion]) => criterion!.split(' ')[0]!);
    assert.equal(new Set(numbers).size, 55);
    assert.equal(rows.length, 55);
    assert.equal(rows.filter(([, level]) => level === 'A').length, 31);
    assert.equal(rows.filter(([, level]) => level === 'AA').length, 24);
  });

  it('names a test that is there for each that is met, and a reason for each that does not apply or is not met yet', () => {
    for (const [criterion, , result, heldBy] of rows) {
      if (/^not (applicable|met yet): ./.test(result!)) continue;
      assert.match(result!, /^pass/, criterion);
      const [, file] = /^`(test\/[\w/-]+\.test\.ts)`$/.exec(heldBy!) ?? [];
      assert.ok(file && existsSync(new URL(`../../${file}`, import.meta.url)), `${criterion}: ${heldBy}`);
    }
  });
});
