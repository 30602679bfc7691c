import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locale } from '@naosu/content';
import * as backup from './golden-backup-queries.js';
import * as mail from './golden-mail-queries.js';
import type { GoldenQuery } from './golden-backup-queries.js';
import { elsewhere, heldOut } from './held-out-queries.js';
import { find, firstOf, indexes } from './page-search.js';

const guides = { backup, mail };

interface Miss {
  readonly query: string;
  readonly wanted: string;
  readonly found: readonly string[];
}

/** Queries whose symptom is not among the first `depth` hits. */
function missesOf(queries: readonly GoldenQuery[], locale: Locale, depth: number): Miss[] {
  return queries
    .map(([query, wanted]) => ({ query, wanted, found: firstOf(query, locale, 8) }))
    .filter(({ wanted, found }) => !found.slice(0, depth).includes(wanted));
}

const listed = (misses: readonly Miss[]): string =>
  misses.map(({ query, wanted, found }) => `\n  ${query} → ${found.slice(0, 3).join(', ') || 'nothing'}; meant: ${wanted}`).join('');

function assertHits(queries: readonly GoldenQuery[], locale: Locale, depth: number, share = 1): void {
  const misses = missesOf(queries, locale, depth);
  const found = queries.length - misses.length;
  assert.ok(found >= queries.length * share, `${found} of ${queries.length} within the first ${depth}:${listed(misses)}`);
}

/** Every message of every symptom in one of its languages, with something in the place of `%@`. */
const messagesIn = (language: Locale): GoldenQuery[] =>
  indexes[language].entries.flatMap(({ id, messages }) => messages.map((message): GoldenQuery => [message.replace(/%@/g, '2.4 GB'), id]));

describe('the symptom index', () => {
  for (const locale of ['ja', 'en'] as const) {
    it(`finds every message in both languages first in ${locale}`, () => {
      assertHits([...messagesIn('ja'), ...messagesIn('en')], locale, 1);
    });

    it(`finds every phrasing and title of its own first in ${locale}`, () => {
      const own = indexes[locale].entries.flatMap(({ id, title, phrasings }) =>
        [title, ...phrasings].map((text): GoldenQuery => [text, id]));
      assertHits(own, locale, 1);
    });
  }
});

// Each guide keeps its level with the other one in the index.
for (const [guide, queries] of Object.entries(guides)) {
  describe(`the symptom index for readers of ${guide}`, () => {
    for (const locale of ['ja', 'en'] as const) {
      it(`finds every variant first in ${locale}`, () => {
        assertHits(queries.variants, locale, 1);
      });

      it(`finds every message in a noisy paste first in ${locale}`, () => {
        assertHits(queries.noisy, locale, 1);
      });
    }

    it('finds what worried readers type in Japanese', () => {
      assertHits(queries.colloquialJa, 'ja', 1, 0.95);
      assertHits(queries.colloquialJa, 'ja', 3);
    });

    it('finds what worried readers type in English', () => {
      assertHits(queries.colloquialEn, 'en', 1, 0.95);
      assertHits(queries.colloquialEn, 'en', 3);
    });
  });
}

describe('the symptom index for readers whom nobody thought of', () => {
  for (const locale of ['ja', 'en'] as const) {
    for (const [depth, share] of [[1, 0.85], [3, 0.95]] as const) {
      it(`has the symptom of ${share * 100} % within the first ${depth} in ${locale}`, () => {
        const queries = heldOut[locale];
        const found = queries.filter(([query, ...symptoms]) =>
          firstOf(query, locale, depth).some((id) => symptoms.includes(id))).length;
        assert.ok(found >= queries.length * share, `${found} of ${queries.length}`);
      });
    }

    it(`takes no question about other things for a message in ${locale}`, () => {
      const claimed = elsewhere[locale].filter((query) => find(query, locale).likeness === 'same');
      assert.deepEqual(claimed, []);
    });
  }
});
