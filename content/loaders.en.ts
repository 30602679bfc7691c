import type { GuideLoaders, IndexLoaders, ListLoaders, ReferenceLoaders, SharedLoaders } from './guide-parts.js';
import { parts as backup } from './guides/backup.js';
import { list } from './indexes/en-list.js';
import { index } from './indexes/en.js';
import { prices } from './prices/prices.js';
import { text as backupReferenceText } from './topics/backup/en/reference.js';
import { text as backupText } from './topics/backup/en/text.js';
import { reference as backupReference } from './topics/backup/reference.js';
import type { TopicId } from './types.js';

/** The guides that there are. */
export const topicIds: readonly TopicId[] = ['backup'];

/** Stands in for `loaders.ts` in a build of one file for one locale: nothing is loaded later. */
export const guideLoaders: GuideLoaders = {
  en: { backup: () => Promise.resolve({ locale: 'en', ...backup, text: backupText }) },
};

/** Stands in for the loaders of all references. */
export const referenceLoaders: ReferenceLoaders = {
  en: {
    backup: () => Promise.resolve({ locale: 'en', topic: 'backup', structure: backupReference, text: backupReferenceText }),
  },
};

/** Stands in for the loaders of all indexes. */
export const indexLoaders: IndexLoaders = {
  en: () => Promise.resolve(index),
};

/** Stands in for the loaders of all lists. */
export const listLoaders: ListLoaders = {
  en: () => Promise.resolve(list),
};

/** Stands in for the loaders of what all locales share. */
export const sharedLoaders: SharedLoaders = {
  prices: () => Promise.resolve(prices),
};
