import type { FixParts, FixesText } from './guide-parts.js';
import type { Guide } from './types.js';

/** The whole guide. */
export const wholeOf = (questions: Guide, { labels, links, ...parts }: FixParts, text: FixesText): Guide => ({
  ...questions, ...parts,
  links: { ...questions.links, ...links },
  labels: { ...questions.labels, labels: { ...questions.labels.labels, ...labels } },
  text: { ...questions.text, ...text, tables: { ...questions.text.tables, ...text.tables } },
});
