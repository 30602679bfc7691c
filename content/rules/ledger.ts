import { locales } from '../loaders.js';
import { risks, type Fix, type FixText } from '../types.js';
import { rule, own, type Report } from './rule.js';

const lines = ({ ledger }: Fix,
  side: 'lost' | 'kept'): readonly string[] => side === 'lost' ? Object.keys(ledger?.lost ?? {}) : ledger?.kept ?? [];

function textMistakes(entry: string, fix: Fix, text: FixText, locale: string, report: Report): void {
  if (!text.warning) report(entry, `${locale}.warning`, 'has no warning', 'Write the one sentence to read before it.');
  for (const side of ['lost', 'kept'] as const) {
    for (const id of lines(fix, side)) {
      if (!own(text[side] ?? {}, id)) report(entry, `${locale}.${side}.${id}`, 'has no words', 'Name what is meant, in a few words.');
    }
  }
}

/** What can cost a reader something says before step 1 what is lost and kept, with a warning, in every locale. */
export const ledger = rule('ledger', (catalog, report) => {
  for (const topic of catalog.topics) {
    for (const [id, fix] of Object.entries(topic.fixes)) {
      const entry = `fix/${id}`;
      if (risks.indexOf(fix.risk) < risks.indexOf('settings-loss')) continue;
      for (const side of ['lost', 'kept'] as const) {
        if (lines(fix, side).length === 0)
          report(entry, `ledger.${side}`, `risk "${fix.risk}" without saying what is ${side}`, 'Fill the ledger.', fix.risk);
      }
      for (const locale of locales) {
        const text = own(catalog.texts[locale][topic.id]?.fixes ?? {}, id);
        if (text) textMistakes(entry, fix, text, locale, report);
      }
    }
  }
});
