import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { catalog } from '@naosu/content/catalog';
import { sourceHashes, staleTranslations } from '@naosu/content/stale';
import { html } from 'lit';
import { code, page, table } from './page.js';

const meta: Meta = { title: 'Content/Translations', tags: ['!autodocs'] };

export default meta;

const meanings = { changed: 'the source is another since', unrecorded: 'nobody said from which text it was made' } as const;

/** Which translated entries are behind their source. */
export const All: StoryObj = {
  render: () => {
    const stale = staleTranslations(catalog);
    const hashes = Object.entries(sourceHashes(catalog));
    const languages = Object.keys(catalog.translations);
    const isStale = (locale: string, entry: string) => stale.some((other) => other.locale === locale && other.entry === entry);
    const summary = `${stale.length} of ${hashes.length * languages.length} translated entries may no longer say what their source says.`;
    return page('Translations', summary, html`
      ${table('Behind their source', ['Language', 'Entry', 'State', 'Meaning'],
        stale.map(({ locale, entry, state }) => [locale, code(entry), state, meanings[state]]))}
      ${languages.map((locale) => table(`In step with the source: ${locale}`, ['Entry', 'Hash of the source'],
        hashes.filter(([entry]) => !isStale(locale, entry)).map(([entry, hash]) => [code(entry), code(hash)])))}`);
  },
};
