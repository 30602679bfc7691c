import type { PerLocale, PerTopic, SymptomList, TargetLocale } from './types.js';

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
