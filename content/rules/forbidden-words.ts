import type { Locale } from '../types.js';
import { parseText } from '../inline.js';
import { rule } from './rule.js';
import { readerTexts } from './reader-texts.js';

/** What no guide may say: promises, words that age by themselves, and the pushing of a purchase. Other languages are left to their
 * reviewer. */
const forbidden: Readonly<Partial<Record<Locale, RegExp>>> = {
  ja: /必ず|絶対|最新|現在|確実|間違いなく|おすすめ(?!できません|しません)|オススメ|お勧め(?!できません|しません)|お得|たったの|ご安心/,
  en: /\b(latest|currently|guaranteed?|definitely|certainly|always works|recommended plan|best value|don't worry)\b/i,
};

/** No promise of success, nothing that ages by itself, no advertising. */
export const forbiddenWords = rule('forbidden-words', (catalog, report) => {
  for (const { entry, path, locale, text } of readerTexts(catalog)) {
    // Screen strings stand in placeholders and may say what they like.
    const own = parseText(text).map((inline) => (inline.kind === 'text' ? inline.text : ' ')).join('');
    const found = forbidden[locale]?.exec(own);
    if (found) report(entry, `${locale}.${path}`, `says "${found[0]}"`, 'Say what is known, without promise, date word or praise.', text);
  }
});
