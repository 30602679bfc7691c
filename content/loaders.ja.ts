import type { GuideLoaders, IndexLoaders, ListLoaders, ReferenceLoaders } from './guide-parts.js';
import { parts as backup } from './guides/backup.js';
import { parts as mail } from './guides/mail.js';
import { index } from './indexes/ja.js';
import { list as backupList } from './topics/backup/ja/list.js';
import { text as backupReferenceText } from './topics/backup/ja/reference.js';
import { text as backupText } from './topics/backup/ja/text.js';
import { reference as backupReference } from './topics/backup/reference.js';
import { list as mailList } from './topics/mail/ja/list.js';
import { text as mailReferenceText } from './topics/mail/ja/reference.js';
import { text as mailText } from './topics/mail/ja/text.js';
import { reference as mailReference } from './topics/mail/reference.js';
import type { TopicId } from './types.js';

/** The guides that there are. */
export const topicIds: readonly TopicId[] = ['backup', 'mail'];

/** Stands in for `loaders.ts` in a build of one file for one locale: nothing is loaded later. */
export const guideLoaders: GuideLoaders = {
  ja: {
    backup: () => Promise.resolve({ locale: 'ja', ...backup, text: backupText }),
    mail: () => Promise.resolve({ locale: 'ja', ...mail, text: mailText }),
  },
};

/** Stands in for the loaders of all references. */
export const referenceLoaders: ReferenceLoaders = {
  ja: {
    backup: () => Promise.resolve({ locale: 'ja', topic: 'backup', structure: backupReference, text: backupReferenceText }),
    mail: () => Promise.resolve({ locale: 'ja', topic: 'mail', structure: mailReference, text: mailReferenceText }),
  },
};

/** Stands in for the loaders of all indexes. */
export const indexLoaders: IndexLoaders = {
  ja: () => Promise.resolve(index),
};

/** Stands in for the loaders of all lists. */
export const listLoaders: ListLoaders = {
  ja: { backup: () => Promise.resolve(backupList), mail: () => Promise.resolve(mailList) },
};
