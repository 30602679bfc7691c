import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { catalog } from '@naosu/content/catalog';
import { expectedCoverage, reachedReviews } from '../../content/rules/coverage.js';

/** What the articles hold, by guide: how their items begin, and how many there are. */
const articles = { backup: { prefix: 'B', items: 64 }, mail: { prefix: 'M', items: 65 } } as const;

const reviews = reachedReviews(catalog);
const delivered = new Set(reviews.flatMap((key) => catalog.reviews[key]!.coverage));
const refused = catalog.refusals.map(({ coverage }) => coverage);

for (const [topic, { prefix, items }] of Object.entries(articles)) {
  describe(`what the article about ${topic} holds`, () => {
    // Questions are on `<naosu-faq-accordion>`, tasks on `<naosu-checklist>`, whose tests hold that all of them are drawn.
    it('reaches a reader, or is refused', () => {
      const all = expectedCoverage(catalog).filter((id) => id.startsWith(prefix));
      assert.equal(all.length, items);
      assert.deepEqual(all.filter((id) => !refused.includes(id) && !delivered.has(id)), []);
    });
  });
}

describe('what the articles hold', () => {
  it('counts prices as shown only where a fix on the way shows them', () => {
    const showing = catalog.topics.flatMap(({ fixes }) => Object.keys(fixes).filter((id) => fixes[id]!.prices));
    assert.ok(showing.some((id) => reviews.includes(`fix/${id}`)));
  });

  it('is refused with a reason that says more than a word', () => {
    for (const { coverage, reason } of catalog.refusals) assert.ok(reason.length > 40, coverage);
  });
});
