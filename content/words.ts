import type { Locale, Words } from './types.js';

/** Words in a language, or in English where they are not translated to it; empty where there are none. */
export const wordsIn = (words: Words | undefined, locale: Locale): string => words?.[locale] ?? words?.en ?? '';
