import { guideLoaders, referenceLoaders } from './guide-loaders.js';
import { loadFrom } from './load.js';
import type { Guide, Locale, Reference, TopicId } from './types.js';

/** Everything that one guide needs in one locale; rejects with `UnknownTopicError` or `UnknownLocaleError`. */
export function load(topic: TopicId, locale: Locale): Promise<Guide> {
  return loadFrom(guideLoaders, topic, locale);
}

/** The questions and the prevention routine of one topic; rejects with `UnknownTopicError` or `UnknownLocaleError`. */
export function loadReference(topic: TopicId, locale: Locale): Promise<Reference> {
  return loadFrom(referenceLoaders, topic, locale);
}
