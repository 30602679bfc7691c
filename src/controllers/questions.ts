import { loadQuestions as load } from '@naosu/content';
import { bare } from './bare.js';

/** Apart from the list, which is all that the first view needs. Bared when it is fetched, which may be ahead, and not at the press. */
export const loadQuestions: typeof load = async (topic, locale) => bare(await load(topic, locale));
