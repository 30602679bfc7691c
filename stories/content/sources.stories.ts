import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { IsoDate } from '@naosu/content';
import { catalog } from '@naosu/content/catalog';
import { datedEntries, dueEntries, type Dated } from '@naosu/content/stale';
import { html } from 'lit';
import { code, page, table, type Content } from './page.js';

interface Args {
  /** The day on which a reviewer looks; the control gives milliseconds. */
  today: string | number;
}

const meta: Meta<Args> = {
  title: 'Content/Sources',
  tags: ['!autodocs'],
  args: { today: new Date().toISOString().slice(0, 10) },
  argTypes: { today: { control: 'date' } },
};

export default meta;

const columns = ['Entry', 'Check again on', 'Ages as', 'Checked on'];
const dated = ({ entry, checkAgainOn, kind, checkedOn }: Dated): readonly Content[] => [code(entry), checkAgainOn, kind, checkedOn];

const users = (source: string) => [
  ...Object.keys(catalog.reviews).filter((key) => catalog.reviews[key]!.sources.includes(source)),
  ...Object.keys(catalog.corrections).filter((id) => catalog.corrections[id]!.sources.includes(source)).map((id) => `correction/${id}`),
];

/** What is to be checked again by a day, and what everything rests on. */
export const All: StoryObj<Args> = {
  render: ({ today }) => {
    const day = new Date(today).toISOString().slice(0, 10) as IsoDate;
    return page('Sources and what is due', html`As of ${day}; the control “today” takes another day.`, html`
      ${table(`Due by ${day}`, columns, dueEntries(catalog, day).map(dated))}
      ${table('Sources', ['Id', 'Document', 'Age', 'Checked on', 'Used by'],
        Object.entries(catalog.sources).map(([id, { title, url, published, checkedOn }]) => [
        code(id), url ? html`<a href=${url}>${title}</a>` : title, published, checkedOn, users(id).join(', ') || html`<b>nothing</b>`,
      ]))}
      ${table('Everything that is dated, soonest due first', columns, datedEntries(catalog).map(dated))}`);
  },
};
