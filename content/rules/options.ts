import { locales } from '../loaders.js';
import { risks, type Fix, type Topic } from '../types.js';
import { rule, own, type Report } from './rule.js';

function optionMistakes(entry: string, fix: Fix, topic: Topic, report: Report): void {
  for (const id of fix.options ?? []) {
    const option = own(topic.fixes, id);
    if (!option) continue;
    if (option.options) report(entry, 'options', `"${id}" is a screen of choices itself`, 'Name its options here instead.', id);
    if (!option.causes.some((cause) => fix.causes.includes(cause))) {
      report(entry, 'options', `"${id}" cures none of the same causes`, 'Give it a cause of the screen that offers it.', id);
    }
  }
  const least = Math.min(...(fix.options ?? []).map((id) => risks.indexOf(own(topic.fixes, id)?.risk ?? 'none')));
  if (fix.options && risks.indexOf(fix.risk) > least) {
    report(entry, 'risk', 'is higher than that of its gentlest option',
      'A screen of choices does nothing itself: give it the risk of its gentlest option at most.', fix.risk);
  }
}

/** Options can be chosen between: each says in every locale what it gains, loses and costs. */
export const options = rule('options', (catalog, report) => {
  for (const topic of catalog.topics) {
    for (const [id, fix] of Object.entries(topic.fixes)) {
      if (!fix.options) continue;
      optionMistakes(`fix/${id}`, fix, topic, report);
      for (const locale of locales) {
        const texts = catalog.texts[locale][topic.id];
        for (const option of fix.options) {
          if (!texts || own(texts.fixes, option)?.option) continue;
          report(`fix/${option}`, `${locale}.option`, 'is offered as a choice without words for it',
            'Write what it gains, loses and costs.');
        }
      }
    }
  }
});
