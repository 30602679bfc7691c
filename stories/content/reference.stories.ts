import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { FaqEntry, Id, MaintenanceTask, Topic, TopicId } from '@naosu/content';
import { catalog } from '@naosu/content/catalog';
import { html } from 'lit';
import { bilingual } from './bilingual.js';
import { evidence } from './evidence.js';
import { ofGuide } from './guides.js';
import { lines, page, section } from './page.js';
import { inLanguage, link, path, words, type Said } from './words.js';

const meta: Meta = { title: 'Content/Reference', tags: ['!autodocs'] };

export default meta;

const textOf = ({ topic, locale }: Said) => catalog.referenceTexts[locale][topic.id];

const question = (id: Id, { fixes, links }: FaqEntry,
  topic: Topic) => section(`faq-${id}`, 'Question', id, html`${bilingual(`Words of ${id}`, topic, [
  ['Question', (guide) => textOf(guide)?.faq[id]?.question],
  ['Answer', (guide) => lines((textOf(guide)?.faq[id]?.answer ?? []).map((line) => words(line, guide)))],
  ['Fixes', ({ text }) => fixes?.map((fix) => text.fixes[fix]?.title ?? fix).join(' · ')],
  ['Pages', (guide) => links && inLanguage(guide, lines(links.map((page) => link(page, guide.locale))))],
])}${evidence(`faq/${id}`)}`);

const task = (id: Id, { everyDays, prevents, path: where }: MaintenanceTask,
  topic: Topic) => section(`task-${id}`, everyDays ? `Every ${everyDays} days` : 'Now and then', id,
  html`${bilingual(`Words of ${id}`, topic, [
  ['Title', (guide) => textOf(guide)?.tasks[id]?.title],
  ['When', (guide) => textOf(guide)?.tasks[id]?.when],
  ['Prevents', ({ text }) => prevents.map((cause) => text.causes[cause]?.name ?? cause).join(' · ')],
  ['Text', (guide) => textOf(guide)?.tasks[id]?.text],
  ['Where', (guide) => where && path(where, guide)],
])}${evidence(`task/${id}`)}`);

const all = (id: TopicId): StoryObj => ({
  render: () => page('Reference', 'Questions and answers, and the prevention routine.', ofGuide(id, (topic) => [
    Object.entries(catalog.references[id]?.faq ?? {}).map(([name, entry]) => question(name, entry, topic)),
    Object.entries(catalog.references[id]?.tasks ?? {}).map(([name, entry]) => task(name, entry, topic)),
  ])),
});

/** Questions and answers about backups, and the prevention routine, both languages side by side. */
export const Backup: StoryObj = all('backup');

/** Questions and answers about mail, and the prevention routine, both languages side by side. */
export const Mail: StoryObj = all('mail');
