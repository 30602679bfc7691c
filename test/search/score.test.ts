import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locale } from '@naosu/content';
import { calledFar, casesTogether, leaveOneOut, lettersUntilFound, offTopic, type Score } from './score.js';

function assertShare({ of, first, three }: Score, share: { readonly first: number; readonly three: number }): void {
  assert.ok(first >= of * share.first, `first: ${first} of ${of}`);
  assert.ok(three >= of * share.three, `first three: ${three} of ${of}`);
}

describe('the search for a symptom', () => {
  // A third of the phrasings; `npm run search:score` takes them all.
  const floors: readonly (readonly [Locale, number, number])[] = [['ja', 0.72, 0.9], ['en', 0.82, 0.93]];
  for (const [locale, first, three] of floors) {
    it(`understands words that nobody wrote down, in ${locale}`, () => assertShare(leaveOneOut(locale, 3), { first, three }));
  }

  it('understands complaints that it was not made for', () => assertShare(casesTogether(), { first: 0.9, three: 0.98 }));

  it('never takes a question about something else for a symptom', () => {
    assert.deepEqual(offTopic().filter(({ likeness }) => likeness === 'same'), []);
  });

  it('says that something is close where it is right', () => assert.ok(calledFar() <= 8, String(calledFar())));

  it('finds while the reader types', () => {
    assert.ok(lettersUntilFound('ja') <= 3);
    assert.ok(lettersUntilFound('en') <= 4);
  });
});
