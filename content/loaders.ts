import type { Prose, QuestionParts, QuestionText } from './guide-parts.js';
import type { PerLocale, PerTopic, SearchWords, SymptomEntry, SymptomList, TargetLocale } from './types.js';

/** The guides that there are. */
export const topicIds = ['backup', 'mail'] as const;

/** The languages that there are. */
export const locales = ['ja', 'en'] as const;

/** The language that all others are translated from. */
export const sourceLocale = 'ja';

/** All others. */
export const targetLocales = /* @__PURE__ */ locales.filter((locale): locale is TargetLocale => locale !== sourceLocale);

/** Each literal `import()` becomes a chunk. */
type Loader<T> = () => Promise<T>;

/** Names of the symptoms of each guide. */
export const listLoaders: PerLocale<PerTopic<Loader<{ readonly list: SymptomList }>>> = {
  ja: { backup: () => import('./topics/backup/ja/list.js'), mail: () => import('./topics/mail/ja/list.js') },
  en: { backup: () => import('./topics/backup/en/list.js'), mail: () => import('./topics/mail/en/list.js') },
};

/** What the search knows of the symptoms of each guide. */
export const entryLoaders: PerLocale<PerTopic<Loader<{ readonly entries: readonly SymptomEntry[] }>>> = {
  ja: { backup: () => import('./topics/backup/ja/entries.js'), mail: () => import('./topics/mail/ja/entries.js') },
  en: { backup: () => import('./topics/backup/en/entries.js'), mail: () => import('./topics/mail/en/entries.js') },
};

/** What readers mean by their words, whatever the guide. */
export const searchWordLoaders: PerLocale<Loader<SearchWords>> = {
  ja: () => import('./search/ja.js'),
  en: () => import('./search/en.js'),
};

/** Each guide up to its first fix, but for its words. */
export const questionPartLoaders = {
  backup: () => import('./topics/backup/questions.js'),
  mail: () => import('./topics/mail/questions.js'),
} satisfies PerTopic<Loader<{ readonly parts: QuestionParts }>>;

/** Words of each guide up to its first fix. */
export const questionTextLoaders: PerLocale<PerTopic<Loader<Prose<QuestionText, QuestionParts>>>> = {
  ja: { backup: () => import('./topics/backup/ja/questions.js'), mail: () => import('./topics/mail/ja/questions.js') },
  en: { backup: () => import('./topics/backup/en/questions.js'), mail: () => import('./topics/mail/en/questions.js') },
};
