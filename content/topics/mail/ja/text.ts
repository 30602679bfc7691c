import type { TopicText } from '../../../types.js';
import { text as fixes } from './fixes.js';
import { text as questions } from './questions.js';

/** The guide to mail in Japanese. */
export const text: TopicText = { ...questions, ...fixes, tables: { ...questions.tables, ...fixes.tables } };
