import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { catalog } from '@naosu/content/catalog';
import { japaneseHashes, staleTranslations } from '@naosu/content/stale';
import { html } from 'lit';
import { code, page, table } from './page.js';

const meta: Meta = { title: 'Content/Translations', tags: ['!autodocs'] };

export default meta;

const meanings = { changed: 'the Japanese is another since', unrecorded: 'nobody said from which text it was made' } as const;

/** Which English entries are behind the Japanese. */
export const All: StoryObj = {
  render: () => {
    const stale = staleTranslations(catalog);
    const hashes = Object.entries(japaneseHashes(catalog));
    const isStale = (entry: string) => stale.some((other) => other.entry === entry);
    return page('Translations', `${stale.length} of ${hashes.length} English entries may no longer say what the Japanese says.`, html`
      ${table('English behind the Japanese', ['Entry', 'State', 'Meaning'], stale.map(({ entry, state }) => [code(entry), state, meanings[state]]))}
      ${table('English made from the Japanese of today', ['Entry', 'Hash of the Japanese'], hashes.filter(([entry]) => !isStale(entry)).map(([entry, hash]) => [code(entry), code(hash)]))}`);
  },
};
