import type { GuideLoader, GuideLoaders, GuideParts, IndexLoaders, ListLoaders, ReferenceLoader, ReferenceLoaders } from './guide-parts.js';
import type { Locale, ReferenceStructure, ReferenceText, SymptomList, TopicId, TopicText } from './types.js';

/** The guides that there are. */
export const topicIds: readonly TopicId[] = ['backup', 'mail'];

type PartsLoader = () => Promise<{ readonly parts: GuideParts }>;
type TextLoader = () => Promise<{ readonly text: TopicText }>;
type StructureLoader = () => Promise<{ readonly reference: ReferenceStructure }>;
type ListModule = Promise<{ readonly list: SymptomList }>;
type ReferenceTextLoader = () => Promise<{ readonly text: ReferenceText }>;

// Structure and prose are asked for side by side: one round trip, and the other locale later costs its prose alone.
function guide(locale: Locale, loadParts: PartsLoader, loadText: TextLoader): GuideLoader {
  return async () => {
    const [{ parts }, { text }] = await Promise.all([loadParts(), loadText()]);
    return { locale, ...parts, text };
  };
}

function reference(
  topic: TopicId, locale: Locale, loadStructure: StructureLoader, loadText: ReferenceTextLoader,
): ReferenceLoader {
  return async () => {
    const [{ reference: structure }, { text }] = await Promise.all([loadStructure(), loadText()]);
    return { locale, topic, structure, text };
  };
}

const list = (load: () => ListModule) => async () => (await load()).list;

const backup: PartsLoader = () => import('./guides/backup.js');
const mail: PartsLoader = () => import('./guides/mail.js');
const backupReference: StructureLoader = () => import('./topics/backup/reference.js');
const mailReference: StructureLoader = () => import('./topics/mail/reference.js');

/** One entry per locale and topic; each literal `import()` becomes a chunk. */
export const guideLoaders: GuideLoaders = {
  ja: {
    backup: guide('ja', backup, () => import('./topics/backup/ja/text.js')),
    mail: guide('ja', mail, () => import('./topics/mail/ja/text.js')),
  },
  en: {
    backup: guide('en', backup, () => import('./topics/backup/en/text.js')),
    mail: guide('en', mail, () => import('./topics/mail/en/text.js')),
  },
};

/** One reference per locale and topic. */
export const referenceLoaders: ReferenceLoaders = {
  ja: {
    backup: reference('backup', 'ja', backupReference, () => import('./topics/backup/ja/reference.js')),
    mail: reference('mail', 'ja', mailReference, () => import('./topics/mail/ja/reference.js')),
  },
  en: {
    backup: reference('backup', 'en', backupReference, () => import('./topics/backup/en/reference.js')),
    mail: reference('mail', 'en', mailReference, () => import('./topics/mail/en/reference.js')),
  },
};

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
