import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { catalog } from '@naosu/content/catalog';
import { expectedCoverage, reachedReviews } from '../../content/rules/coverage.js';

/** Entries that are loaded apart from the guide and that no element shows yet. An element that shows them takes them out. */
const unshown = ['faq', 'task'];

/** No reader surface yet: delivered by such entries alone. */
const awaited = ['B51', 'B53', 'B55', 'B56', 'B57', 'B61', 'B62'];

const entityOf = (review: string): string => review.split('/')[0]!;
const deliveredBy = (reviews: readonly string[]): ReadonlySet<string> => new Set(reviews.flatMap((key) => catalog.reviews[key]!.coverage));

const reviews = reachedReviews(catalog);
const onTheWay = deliveredBy(reviews.filter((key) => !unshown.includes(entityOf(key))));
const refused = new Set(catalog.refusals.map(({ coverage }) => coverage));
const wanted = expectedCoverage(catalog).filter((id) => id.startsWith('B') && !refused.has(id));

describe('what the article about backups holds', () => {
  it('reaches a reader of the guided journey, but for what waits for its element', () => {
    assert.equal(wanted.length + refused.size, 64);
    assert.deepEqual(wanted.filter((id) => !onTheWay.has(id)), awaited);
  });

  it('is written where it waits for its element', () => {
    const waiting = deliveredBy(reviews.filter((key) => unshown.includes(entityOf(key))));
    assert.deepEqual(awaited.filter((id) => !waiting.has(id)), []);
  });

  it('counts prices as shown only where a fix on the way shows them', () => {
    const showing = catalog.topics.flatMap(({ fixes }) => Object.keys(fixes).filter((id) => fixes[id]!.prices));
    assert.ok(showing.some((id) => reviews.includes(`fix/${id}`)));
  });

  it('is refused with a reason that says more than a word', () => {
    for (const { coverage, reason } of catalog.refusals) assert.ok(reason.length > 40, coverage);
  });
});
