import type { GuideLoader, GuideLoaders, IndexLoaders, ListLoaders, QuestionParts, QuestionText } from './guide-parts.js';
import { questionsOf } from './questions-of.js';
import type { Locale, SymptomList, TopicId } from './types.js';

/** The guides that there are. */
export const topicIds: readonly TopicId[] = ['backup', 'mail'];

type PartsLoader = () => Promise<{ readonly parts: QuestionParts }>;
type TextLoader = () => Promise<{ readonly text: QuestionText }>;
type ListModule = Promise<{ readonly list: SymptomList }>;

// Structure and prose are asked for side by side: one round trip, and the other locale later costs its prose alone.
const questions = (locale: Locale, parts: PartsLoader, text: TextLoader): GuideLoader => async () => {
  const [shared, prose] = await Promise.all([parts(), text()]);
  return questionsOf(locale, shared.parts, prose.text);
};

const list = (load: () => ListModule) => async () => (await load()).list;

const backup: PartsLoader = () => import('./guides/backup/questions.js');
const mail: PartsLoader = () => import('./guides/mail/questions.js');

/** The questions of one guide per locale and topic; each literal `import()` becomes a chunk. */
export const questionLoaders = {
  ja: {
    backup: questions('ja', backup, () => import('./topics/backup/ja/questions.js')),
    mail: questions('ja', mail, () => import('./topics/mail/ja/questions.js')),
  },
  en: {
    backup: questions('en', backup, () => import('./topics/backup/en/questions.js')),
    mail: questions('en', mail, () => import('./topics/mail/en/questions.js')),
  },
} as const satisfies GuideLoaders;

/** One symptom index per locale. */
export const indexLoaders: IndexLoaders = {
  ja: async () => (await import('./indexes/ja.js')).index,
  en: async () => (await import('./indexes/en.js')).index,
};

/** One symptom list per locale and topic. */
export const listLoaders: ListLoaders = {
  ja: { backup: list(() => import('./topics/backup/ja/list.js')), mail: list(() => import('./topics/mail/ja/list.js')) },
  en: { backup: list(() => import('./topics/backup/en/list.js')), mail: list(() => import('./topics/mail/en/list.js')) },
};
