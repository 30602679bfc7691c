import { guideLoaders } from './guide-loaders.en.js';
import type { IndexLoaders, ListLoaders } from './guide-parts.js';
import { index } from './indexes/en.js';
import { list as backup } from './topics/backup/en/list.js';
import { list as mail } from './topics/mail/en/list.js';
import type { TopicId } from './types.js';

/** The guides that there are. */
export const topicIds: readonly TopicId[] = ['backup', 'mail'];

/** Stands in for `loaders.ts` in a build of one file for one locale: nothing is loaded later, so the questions come with all else. */
export const questionLoaders = guideLoaders;

/** Stands in for the loaders of all indexes. */
export const indexLoaders: IndexLoaders = {
  en: () => Promise.resolve(index),
};

/** Stands in for the loaders of all lists. */
export const listLoaders: ListLoaders = {
  en: { backup: () => Promise.resolve(backup), mail: () => Promise.resolve(mail) },
};
