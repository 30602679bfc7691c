import { locales } from './loaders.js';
import { guideRules, rules } from './rules/rules.js';
import { runRules } from './rules/run-rules.js';
import { catalogProblems, guideProblems, referenceProblems } from './schema/problems.js';
import type { Catalog, Guide, Locale, PerLocale, Problem, Reference } from './types.js';

const perLocale = <T>(make: (locale: Locale) => T): PerLocale<T> =>
  Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as PerLocale<T>;

function catalogOf(guide: Guide, reference: Reference | undefined): Catalog {
  const { locale, topic, text, labels, links, contacts, prices } = guide;
  return {
    topics: [topic],
    texts: perLocale((each) => (each === locale ? { [topic.id]: text } : {})),
    references: reference ? { [topic.id]: reference.structure } : {},
    referenceTexts: perLocale((each) => (each === locale && reference ? { [topic.id]: reference.text } : {})),
    indexes: perLocale((each) => ({ locale: each, entries: [], concepts: [], names: [], elsewhere: [], faults: [] })),
    labels, links, contacts, prices,
    sources: {}, reviews: {}, corrections: {}, refusals: [], coverage: {}, translations: perLocale(() => ({})),
  };
}

function isCatalog(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'topics' in value;
}

// What a reference names stands in its guide, so that it is read beside no other.
function strayProblems(guide: Guide, reference: Reference): Problem[] {
  return (['locale', 'topic'] as const).flatMap((path): Problem[] => {
    const wanted = path === 'topic' ? guide.topic.id : guide.locale;
    if (reference[path] === wanted) return [];
    return [{ rule: 'same-guide', entry: 'reference', path, message: `is none of "${wanted}"`, value: reference[path],
      hint: 'Bring the reference of this guide.' }];
  });
}

/**
 * Every mistake in a guide, with its reference where there is one, or in a catalog that a page brings itself; empty when it
 * may be shown. A guide is held to all that its page relies on, a catalog to every rule.
 */
export function validateContent(value: unknown, reference?: unknown): Problem[] {
  if (isCatalog(value)) {
    const form = catalogProblems(value);
    return form.length > 0 ? form : runRules(rules, value as Catalog, false);
  }
  const form = [...guideProblems(value), ...(reference === undefined ? [] : referenceProblems(reference))];
  if (form.length > 0) return form;
  const [guide, beside] = [value as Guide, reference as Reference | undefined];
  const stray = beside ? strayProblems(guide, beside) : [];
  return stray.length > 0 ? stray : runRules(guideRules, catalogOf(guide, beside), false);
}
