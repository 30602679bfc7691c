import type { QuestionParts, QuestionText } from './guide-parts.js';
import type { Guide, Locale } from './types.js';

/** A guide up to its first fix: what it says of fixes, causes and contacts is empty. */
export const questionsOf = (locale: Locale, parts: QuestionParts, text: QuestionText): Guide => ({
  locale, ...parts, contacts: {}, prices: [],
  text: { fixes: {}, causes: {}, contacts: {}, retry: '', verify: '', tomorrow: '', ...text },
});
