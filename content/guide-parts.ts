import type { Guide, Label, Locale, Reference, SymptomIndex, SymptomList, TopicId, TopicText } from './types.js';

/** What the questions of a guide need beside their prose: what both locales share. */
export type QuestionParts = Pick<Guide, 'topic' | 'labels' | 'links'>;

/** The prose of a guide up to its first fix. */
export type QuestionText = Pick<TopicText, 'title' | 'checks' | 'needs' | 'tables'>;

/** What the fixes of a guide need beside their prose and what the questions bring. */
export interface FixParts extends Pick<Guide, 'contacts' | 'links' | 'prices'> {
  readonly labels: Readonly<Record<string, Label>>;
}

/** The prose of a guide from its first fix on. */
export type FixesText = Omit<TopicText, 'title' | 'checks' | 'needs'>;

/** Loads one guide in one locale, or as much of it as its questions need. */
export type GuideLoader = () => Promise<Guide>;

/** Loaders of guides by locale and topic. */
export type GuideLoaders = Readonly<Partial<Record<Locale, Readonly<Partial<Record<TopicId, GuideLoader>>>>>>;

/** Loads the reference of one topic in one locale. */
export type ReferenceLoader = () => Promise<Reference>;

/** Loaders of references by locale and topic. */
export type ReferenceLoaders = Readonly<Partial<Record<Locale, Readonly<Partial<Record<TopicId, ReferenceLoader>>>>>>;

/** Loaders of symptom indexes by locale. */
export type IndexLoaders = Readonly<Partial<Record<Locale, () => Promise<SymptomIndex>>>>;

/** Loaders of symptom lists by locale and topic. */
export type ListLoaders = Readonly<Partial<Record<Locale, Readonly<Partial<Record<TopicId, () => Promise<SymptomList>>>>>>>;
