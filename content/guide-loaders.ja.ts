import type { GuideLoaders, ReferenceLoaders } from './guide-parts.js';
import { parts as backupFixes } from './guides/backup/fixes.js';
import { parts as backup } from './guides/backup/questions.js';
import { parts as mailFixes } from './guides/mail/fixes.js';
import { parts as mail } from './guides/mail/questions.js';
import { questionsOf } from './questions-of.js';
import { text as backupFixTexts } from './topics/backup/ja/fixes.js';
import { text as backupTexts } from './topics/backup/ja/questions.js';
import { text as backupReferenceText } from './topics/backup/ja/reference.js';
import { reference as backupReference } from './topics/backup/reference.js';
import { text as mailFixTexts } from './topics/mail/ja/fixes.js';
import { text as mailTexts } from './topics/mail/ja/questions.js';
import { text as mailReferenceText } from './topics/mail/ja/reference.js';
import { reference as mailReference } from './topics/mail/reference.js';
import { wholeOf } from './whole-of.js';

const guides = {
  backup: wholeOf(questionsOf('ja', backup, backupTexts), backupFixes, backupFixTexts),
  mail: wholeOf(questionsOf('ja', mail, mailTexts), mailFixes, mailFixTexts),
};

/** Stands in for `guide-loaders.ts` in a build of one file for one locale. */
export const guideLoaders: GuideLoaders = {
  ja: { backup: () => Promise.resolve(guides.backup), mail: () => Promise.resolve(guides.mail) },
};

/** Stands in for the loaders of all references. */
export const referenceLoaders: ReferenceLoaders = {
  ja: {
    backup: () => Promise.resolve({ locale: 'ja', topic: 'backup', structure: backupReference, text: backupReferenceText }),
    mail: () => Promise.resolve({ locale: 'ja', topic: 'mail', structure: mailReference, text: mailReferenceText }),
  },
};
