import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { catalog } from '@naosu/content/catalog';
import { expectedCoverage, reachedReviews } from '../../content/rules/coverage.js';

/** Entries that are loaded apart from the guide and that no element shows yet. An element that shows them takes them out. */
const unshown = ['task'];

/** What the articles hold, by guide: how their items begin, how many there are, and which have no reader surface yet. */
const articles = {
  backup: { prefix: 'B', items: 64, awaited: ['B56', 'B57', 'B61'] },
  mail: { prefix: 'M', items: 65, awaited: [] },
} as const;

const entityOf = (review: string): string => review.split('/')[0]!;
const deliveredBy = (reviews: readonly string[]): ReadonlySet<string> => new Set(reviews.flatMap((key) => catalog.reviews[key]!.coverage));

const reviews = reachedReviews(catalog);
const onTheWay = deliveredBy(reviews.filter((key) => !unshown.includes(entityOf(key))));
const waiting = deliveredBy(reviews.filter((key) => unshown.includes(entityOf(key))));
const refused = catalog.refusals.map(({ coverage }) => coverage);

for (const [topic, { prefix, items, awaited }] of Object.entries(articles)) {
  const all = expectedCoverage(catalog).filter((id) => id.startsWith(prefix));

  describe(`what the article about ${topic} holds`, () => {
    it('reaches a reader of the guided journey, but for what waits for its element', () => {
      assert.equal(all.length, items);
      assert.deepEqual(all.filter((id) => !refused.includes(id) && !onTheWay.has(id)), awaited);
    });

    it('is written where it waits for its element', () => {
      assert.deepEqual(awaited.filter((id) => !waiting.has(id)), []);
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
