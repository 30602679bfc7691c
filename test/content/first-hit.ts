import assert from 'node:assert/strict';
import { loadIndex, type SymptomId } from '@naosu/content';
import { prepareSearch } from '../../src/engine/symptom-search/search.js';

const [ja, en] = await Promise.all([loadIndex('ja'), loadIndex('en')]);

export const indexes = { ja, en };
const searches = { ja: prepareSearch(ja), en: prepareSearch(en) };

/** The search of each language puts this symptom first; `%@` stands for any text. */
export function assertFirst(text: string, symptom: SymptomId, locales: readonly ('ja' | 'en')[] = ['ja', 'en']): void {
  for (const locale of locales) {
    const { hits } = searches[locale].find(text.replace(/%@/g, '1.5 GB'));
    assert.equal(hits[0]?.entry.id, symptom, `${text} in ${locale}: ${hits.slice(0, 3).map(({ entry }) => entry.id).join(', ') || 'nothing'}`);
  }
}
