import { questionPartLoaders, questionTextLoaders } from './guide-loaders.js';
import { loaderOf } from './load.js';
import type { Guide, Locale, TopicId } from './types.js';

/**
 * A guide as far as it is needed until the first fix: what it says of fixes, causes and contacts is empty. Rejects with
 * `UnknownTopicError` or `UnknownLocaleError`.
 */
export async function loadQuestions(topic: TopicId, locale: Locale): Promise<Guide> {
  const loadText = loaderOf(questionTextLoaders, topic, locale);
  // Side by side: one round trip, and another locale later costs its prose alone.
  const [{ parts }, { text, names }] = await Promise.all([questionPartLoaders[topic](), loadText()]);
  return {
    locale, ...parts, ...names, contacts: {}, prices: [],
    text: { fixes: {}, causes: {}, contacts: {}, retry: '', verify: '', tomorrow: '', ...text },
  };
}
