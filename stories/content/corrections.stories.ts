import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { catalog } from '@naosu/content/catalog';
import { source } from './evidence.js';
import { code, lines, page, table } from './page.js';

const meta: Meta = { title: 'Content/Corrections', tags: ['!autodocs'] };

export default meta;

const columns = ['Id', 'Verdict', 'The article said', 'Said instead', 'Why', 'Coverage', 'Sources'];

const ofArticle = (name: string, prefix: string) => table(name, columns, Object.entries(catalog.corrections)
  .filter(([, { coverage }]) => coverage[0]?.startsWith(prefix))
  .map(([id, { verdict, said, says, why, coverage, sources }]) => [
    code(id), verdict, said, says, why, coverage.join(', '), lines(sources.map(source)),
  ]));

/** Where the source articles were wrong, dated, dangerous or unproven. */
export const All: StoryObj = {
  render: () => page('Corrections', 'Where the source articles were wrong, dated, dangerous or unproven, and what is said instead.', [
    ofArticle('The article about backups', 'B'), ofArticle('The article about mail', 'M'),
  ]),
};
