import assert from 'node:assert/strict';
import { locales, type Locale, type SymptomId } from '@naosu/content';
import { firstOf } from './page-search.js';

/** Pages of these languages find this symptom first; `%@` stands for any text. */
export function assertFirst(text: string, symptom: SymptomId, pages: readonly Locale[] = locales): void {
  for (const page of pages) {
    const found = firstOf(text.replace(/%@/g, '1.5 GB'), page, 3);
    assert.equal(found[0], symptom, `${text} on a page in ${page}: ${found.join(', ') || 'nothing'}`);
  }
}
