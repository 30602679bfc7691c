import type { GuideLoader, GuideLoaders, GuideParts, IndexLoaders, ListLoaders } from './guide-parts.js';
import type { Locale, TopicId, TopicText } from './types.js';

/** The guides that there are. */
export const topicIds: readonly TopicId[] = ['backup'];

type PartsLoader = () => Promise<{ readonly parts: GuideParts }>;
type TextLoader = () => Promise<{ readonly text: TopicText }>;

// Structure and prose are asked for side by side: one round trip, and the other locale later costs its prose alone.
function guide(locale: Locale, loadParts: PartsLoader, loadText: TextLoader): GuideLoader {
  return async () => {
    const [{ parts }, { text }] = await Promise.all([loadParts(), loadText()]);
    return { locale, ...parts, text };
  };
}

const backup: PartsLoader = () => import('./guides/backup.js');

/** One entry per locale and topic; each literal `import()` becomes a chunk. */
export const guideLoaders: GuideLoaders = {
  ja: { backup: guide('ja', backup, () => import('./topics/backup/ja/text.js')) },
  en: { backup: guide('en', backup, () => import('./topics/backup/en/text.js')) },
};

/** One symptom index per locale. */
export const indexLoaders: IndexLoaders = {
  ja: async () => (await import('./indexes/ja.js')).index,
  en: async () => (await import('./indexes/en.js')).index,
};

/** One symptom list per locale. */
export const listLoaders: ListLoaders = {
  ja: async () => (await import('./indexes/ja-list.js')).list,
  en: async () => (await import('./indexes/en-list.js')).list,
};
