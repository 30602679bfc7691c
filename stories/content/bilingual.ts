import type { Topic } from '@naosu/content';
import type { TemplateResult } from 'lit';
import { table, type Content } from './page.js';
import { said, words, type Said } from './words.js';

/** One row of two languages: its name, and what stands in one of them; absent where nothing is to be said. */
export type Row = readonly [name: Content, in_: (guide: Said) => Content | undefined];

/** A text in both languages side by side; rows that neither language has are left out. */
export function bilingual(caption: string, topic: Topic, rows: readonly Row[]): TemplateResult {
  const [ja, en] = [said(topic, 'ja'), said(topic, 'en')];
  const cell = (content: Content | undefined,
    guide: Said) => (typeof content === 'string' ? words(content, guide) : content ?? '— missing —');
  const drawn = rows.map(([name, read]) => ({ name, ja: read(ja), en: read(en) }))
    .filter((row) => row.ja !== undefined || row.en !== undefined);
  return table(caption, ['Part', '日本語', 'English'], drawn.map((row) => [row.name, cell(row.ja, ja), cell(row.en, en)]));
}
