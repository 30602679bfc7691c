import type { Guide, Label, TopicText } from './types.js';

/** What the questions of a guide need beside their prose: what all languages share. */
export type QuestionParts = Pick<Guide, 'topic' | 'labels' | 'links'>;

/** The prose of a guide up to its first fix. */
export type QuestionText = Pick<TopicText, 'title' | 'checks' | 'needs' | 'tables'>;

/** Prose, and what a further language calls labels and links, merged with what all languages share. */
export interface Prose<Text, Named> {
  readonly text: Text;
  readonly names?: Partial<Named>;
}

/** What the fixes of a guide need beside their prose and what the questions bring. */
export interface FixParts extends Pick<Guide, 'contacts' | 'links' | 'prices'> {
  readonly labels: Readonly<Record<string, Label>>;
}

/** The prose of a guide from its first fix on. */
export type FixesText = Omit<TopicText, 'title' | 'checks' | 'needs'>;
