import { guideLoaders } from './guide-loaders.ja.js';
import type { IndexLoaders, ListLoaders } from './guide-parts.js';
import { index } from './indexes/ja.js';
import { list as backup } from './topics/backup/ja/list.js';
import { list as mail } from './topics/mail/ja/list.js';
import type { TopicId } from './types.js';

/** The guides that there are. */
export const topicIds: readonly TopicId[] = ['backup', 'mail'];

/** Stands in for `loaders.ts` in a build of one file for one locale: nothing is loaded later, so the questions come with all else. */
export const questionLoaders = guideLoaders;

/** Stands in for the loaders of all indexes. */
export const indexLoaders: IndexLoaders = {
  ja: () => Promise.resolve(index),
};

/** Stands in for the loaders of all lists. */
export const listLoaders: ListLoaders = {
  ja: { backup: () => Promise.resolve(backup), mail: () => Promise.resolve(mail) },
};
