import type { LocaleModule } from '@lit/localize';

/** Loads the UI strings of each locale but Japanese, whose strings stand in the templates. */
export const stringLoaders: Readonly<Record<string, () => Promise<LocaleModule>>> = {
  en: () => import('./generated/en.js'),
};
