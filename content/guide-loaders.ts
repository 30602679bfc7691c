import type { FixParts, FixesText, GuideLoader, GuideLoaders, ReferenceLoader, ReferenceLoaders } from './guide-parts.js';
import { questionLoaders } from './loaders.js';
import type { Locale, ReferenceStructure, ReferenceText, TopicId } from './types.js';
import { wholeOf } from './whole-of.js';

type PartsLoader = () => Promise<{ readonly parts: FixParts }>;
type TextLoader = () => Promise<{ readonly text: FixesText }>;
type StructureLoader = () => Promise<{ readonly reference: ReferenceStructure }>;
type ReferenceTextLoader = () => Promise<{ readonly text: ReferenceText }>;

const whole = (questions: GuideLoader, parts: PartsLoader, text: TextLoader): GuideLoader => async () => {
  const [guide, shared, prose] = await Promise.all([questions(), parts(), text()]);
  return wholeOf(guide, shared.parts, prose.text);
};

function reference(
  topic: TopicId, locale: Locale, loadStructure: StructureLoader, loadText: ReferenceTextLoader,
): ReferenceLoader {
  return async () => {
    const [{ reference: structure }, { text }] = await Promise.all([loadStructure(), loadText()]);
    return { locale, topic, structure, text };
  };
}

const backup: PartsLoader = () => import('./guides/backup/fixes.js');
const mail: PartsLoader = () => import('./guides/mail/fixes.js');
const backupReference: StructureLoader = () => import('./topics/backup/reference.js');
const mailReference: StructureLoader = () => import('./topics/mail/reference.js');

/** Whole guides: what the questions need, and the fixes. */
export const guideLoaders: GuideLoaders = {
  ja: {
    backup: whole(questionLoaders.ja.backup, backup, () => import('./topics/backup/ja/fixes.js')),
    mail: whole(questionLoaders.ja.mail, mail, () => import('./topics/mail/ja/fixes.js')),
  },
  en: {
    backup: whole(questionLoaders.en.backup, backup, () => import('./topics/backup/en/fixes.js')),
    mail: whole(questionLoaders.en.mail, mail, () => import('./topics/mail/en/fixes.js')),
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
