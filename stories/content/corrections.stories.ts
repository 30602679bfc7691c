import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { catalog } from '@naosu/content/catalog';
import { source } from './evidence.js';
import { code, lines, page, table } from './page.js';

const meta: Meta = { title: 'Content/Corrections', tags: ['!autodocs'] };

export default meta;

/** Where the source article was wrong, dated, dangerous or unproven. */
export const All: StoryObj = {
  render: () => page('Corrections', 'Where the source article was wrong, dated, dangerous or unproven, and what is said instead.',
    table('Corrections', ['Id', 'Verdict', 'The article said', 'Said instead', 'Why', 'Coverage', 'Sources'], Object.entries(catalog.corrections).map(([id, correction]) => [
      code(id), correction.verdict, correction.said, correction.says, correction.why, correction.coverage.join(', '), lines(correction.sources.map(source)),
    ]))),
};
