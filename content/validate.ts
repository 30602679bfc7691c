import { guideRules, rules } from './rules/rules.js';
import { runRules } from './rules/run-rules.js';
import { catalogProblems, guideProblems } from './schema/problems.js';
import type { Catalog, Guide, Locale, Problem, SymptomIndex } from './types.js';

const emptyIndex = (locale: Locale): SymptomIndex => ({ locale, entries: [], synonyms: [] });

function catalogOf(guide: Guide): Catalog {
  const { locale, topic, text, labels, links, contacts, prices } = guide;
  return {
    topics: [topic],
    texts: { ja: {}, en: {}, [locale]: { [topic.id]: text } },
    indexes: { ja: emptyIndex('ja'), en: emptyIndex('en') },
    labels, links, contacts, prices,
    sources: {}, reviews: {}, corrections: {}, refusals: [], translations: {},
  };
}

function isCatalog(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'topics' in value;
}

/**
 * Every mistake in a guide or catalog that a page brings itself; empty when it may be shown. A guide is held to all that
 * its page relies on, a catalog to every rule.
 */
export function validateContent(value: unknown): Problem[] {
  const whole = isCatalog(value);
  const form = whole ? catalogProblems(value) : guideProblems(value);
  if (form.length > 0) return form;
  return whole ? runRules(rules, value as Catalog, false) : runRules(guideRules, catalogOf(value as Guide), false);
}
