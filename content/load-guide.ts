import { fixPartLoaders, fixTextLoaders, referenceLoaders, referenceTextLoaders } from './guide-loaders.js';
import { loadQuestions } from './load-questions.js';
import { loaderOf } from './load.js';
import type { Guide, Locale, Reference, TopicId } from './types.js';

/** Everything that one guide needs in one locale; rejects with `UnknownTopicError` or `UnknownLocaleError`. */
export async function load(topic: TopicId, locale: Locale): Promise<Guide> {
  const loadText = loaderOf(fixTextLoaders, topic, locale);
  const [guide, shared, { text, names }] = await Promise.all([loadQuestions(topic, locale), fixPartLoaders[topic](), loadText()]);
  const parts = { ...shared.parts, ...names };
  return {
    ...guide, ...parts,
    links: { ...guide.links, ...parts.links },
    labels: { ...guide.labels, labels: { ...guide.labels.labels, ...parts.labels } },
    text: { ...guide.text, ...text, tables: { ...guide.text.tables, ...text.tables } },
  };
}

/** The questions and the prevention routine of one topic; rejects with `UnknownTopicError` or `UnknownLocaleError`. */
export async function loadReference(topic: TopicId, locale: Locale): Promise<Reference> {
  const loadText = loaderOf(referenceTextLoaders, topic, locale);
  const [{ reference: structure }, { text }] = await Promise.all([referenceLoaders[topic](), loadText()]);
  return { locale, topic, structure, text };
}
