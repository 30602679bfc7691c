import type { FixParts, FixesText, Prose, QuestionParts, QuestionText } from './guide-parts.js';
import type { PageStrings } from './page/strings.js';
import type {
  PerLocale, PerTopic, ReferenceStructure, ReferenceText, SearchWords, SymptomEntry, TargetLocale, TopicReview,
} from './types.js';

type Loader<T> = () => Promise<T>;

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

/** Each guide from its first fix on, but for its words. */
export const fixPartLoaders: PerTopic<Loader<{ readonly parts: FixParts }>> = {
  backup: () => import('./topics/backup/fixes.js'),
  mail: () => import('./topics/mail/fixes.js'),
};

/** Words of each guide from its first fix on. */
export const fixTextLoaders: PerLocale<PerTopic<Loader<Prose<FixesText, FixParts>>>> = {
  ja: { backup: () => import('./topics/backup/ja/fixes.js'), mail: () => import('./topics/mail/ja/fixes.js') },
  en: { backup: () => import('./topics/backup/en/fixes.js'), mail: () => import('./topics/mail/en/fixes.js') },
};

/** The reference of each guide, but for its words. */
export const referenceLoaders: PerTopic<Loader<{ readonly reference: ReferenceStructure }>> = {
  backup: () => import('./topics/backup/reference.js'),
  mail: () => import('./topics/mail/reference.js'),
};

/** Words of the reference of each guide. */
export const referenceTextLoaders: PerLocale<PerTopic<Loader<{ readonly text: ReferenceText }>>> = {
  ja: { backup: () => import('./topics/backup/ja/reference.js'), mail: () => import('./topics/mail/ja/reference.js') },
  en: { backup: () => import('./topics/backup/en/reference.js'), mail: () => import('./topics/mail/en/reference.js') },
};

// For reviewers and the command line: no page calls these, so that a bundler leaves out what they load.

/** Words around a guide on a static page. */
export const pageStringLoaders: PerLocale<Loader<{ readonly strings: PageStrings }>> = {
  ja: () => import('./page/ja/strings.js'),
  en: () => import('./page/en/strings.js'),
};

/** Evidence for each guide. */
export const reviewLoaders: PerTopic<Loader<{ readonly review: TopicReview }>> = {
  backup: () => import('./topics/backup/review.js'),
  mail: () => import('./topics/mail/review.js'),
};

/** From which text each translation was made. */
export const translationLoaders: Readonly<Record<TargetLocale, Loader<{ readonly translations: Readonly<Record<string, string>> }>>> = {
  en: () => import('./translations/en.js'),
};
