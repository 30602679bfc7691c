import { locales } from '../loaders.js';
import { unprotectedLines } from '../losses.js';
import { dataKinds, type DataKind, type Fix, type Topic } from '../types.js';
import { rule, own, type Report } from './rule.js';

const losesData = ({ risk }: Fix): boolean => risk === 'sign-out' || risk === 'data-loss';

/** What fixes of a guide destroy and a copy does not hold. */
function excludedKinds({ fixes }: Topic, copy: Fix): readonly DataKind[] {
  const kinds = Object.values(fixes).filter(losesData).flatMap((fix) => unprotectedLines(fix, copy).map((line) => fix.ledger?.lost[line]));
  return dataKinds.filter((kind) => kinds.includes(kind));
}

function excludedWords(topic: Topic, copy: Fix, words: Readonly<Partial<Record<DataKind, string>>>, path: string, report: Report): void {
  const entry = `fix/${topic.secondCopy}`;
  const excluded = excludedKinds(topic, copy);
  for (const kind of excluded) {
    if (!own(words, kind)) report(entry, `${path}.${kind}`, 'does not say that the copy holds none of it',
      'Name it, or add it to `protects` if a document says so.', kind);
  }
  for (const kind of Object.keys(words)) {
    if (copy.protects?.includes(kind as DataKind))
      report(entry, `${path}.${kind}`, 'is excluded and protected', 'Decide by the documents which is true.', kind);
  }
}

/** The copy that is asked for covers the loss: both are data, and what the copy does not hold is said in every locale. */
export const copies = rule('copies', (catalog, report) => {
  for (const topic of catalog.topics) {
    for (const [id, fix] of Object.entries(topic.fixes)) {
      if (!losesData(fix) || unprotectedLines(fix).length > 0) continue;
      report(`fix/${id}`, 'ledger.lost', `risk "${fix.risk}", and every line is replaceable`,
        'Say which kind of data is lost, or lower the risk.', fix.risk);
    }
    const copy = own(topic.fixes, topic.secondCopy);
    if (!copy) continue;
    if (!copy.protects) report(`fix/${topic.secondCopy}`, 'protects', 'does not say what the copy holds',
      'List the kinds of data that it protects.');
    for (const locale of locales) {
      const text = own(catalog.texts[locale][topic.id]?.fixes ?? {}, topic.secondCopy);
      if (text) excludedWords(topic, copy, text.excludes ?? {}, `${locale}.excludes`, report);
    }
  }
});
