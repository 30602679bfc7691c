import type { Guide, Locale, Reference, SymptomIndex, SymptomList, TopicId } from './types.js';

/** A guide without its prose: what both locales share. */
export type GuideParts = Omit<Guide, 'locale' | 'text'>;

/** Loads one guide in one locale. */
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
