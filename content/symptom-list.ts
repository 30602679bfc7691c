import type { Locale, SymptomList, SymptomListEntry, TopicId } from './types.js';

/** What both locales share of the list of one guide. */
export interface ListStructure<Known extends string> {
  readonly topic: TopicId;
  /** Group of each symptom, in the order of the list. */
  readonly kinds: Readonly<Record<Known, SymptomListEntry['kind']>>;
  /** Shown first: the ones that most readers come with. */
  readonly common: readonly Known[];
  /** Where a reader begins who is not sure. */
  readonly catchAll: Known;
}

/** The symptoms of one guide with the names that one locale gives them. */
export const symptomList = <Known extends string>(
  { topic, kinds, common, catchAll }: ListStructure<Known>, locale: Locale,
  guide: { readonly name: string; readonly title: string }, titles: Readonly<Record<Known, string>>,
): SymptomList => ({
  locale, topic, title: guide.title,
  entries: (Object.keys(kinds) as Known[]).map((id) => ({
    id, topic, guide: guide.name, kind: kinds[id], title: titles[id], ...(common.includes(id) ? { common: true } : {}),
    ...(id === catchAll ? { catchAll: true } : {}),
  })),
});
