import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { TableId, Topic, TopicId } from '@naosu/content';
import { catalog } from '@naosu/content/catalog';
import { html } from 'lit';
import { bilingual } from './bilingual.js';
import { evidence } from './evidence.js';
import { ofGuide } from './guides.js';
import { code, contents, lines, page, section, table } from './page.js';
import { inLanguage, path, stepWords, tableWords, words } from './words.js';

const meta: Meta = { title: 'Content/Guides', tags: ['!autodocs'] };

export default meta;

const common = (topic: Topic) => bilingual('What holds for the whole guide', topic, [
  ['Title', ({ text }) => text.title],
  ['Outage and scope', ({ text }) => text.checks[topic.gate]?.question],
  ['Service side', ({ text }) => text.checks[topic.gate]?.options[topic.serviceSide]],
  ['Meanwhile', ({ text }) => text.fixes[topic.meanwhile]?.title],
  ['Copy before loss', ({ text }) => text.fixes[topic.secondCopy]?.title],
  ['Try again', (guide) => lines([...stepWords(guide.text.retry, guide), ...(topic.retry.length > 0 ? [path(topic.retry, guide)] : [])])],
  ['Verify', ({ text }) => text.verify],
  ['Tomorrow', ({ text }) => text.tomorrow],
  ['Needs', (guide) => lines(topic.needs.map((need) => words(guide.text.needs[need] ?? need, guide)))],
  ['Contacts', (guide) => inLanguage(guide, lines(topic.contacts.map((contact) => {
    const { name = contact, note } = guide.text.contacts[contact] ?? {};
    return html`<a href=${catalog.contacts[contact]?.url[guide.locale] ?? ''}>${name}</a> ${catalog.contacts[contact]?.phone ?? ''} ${note
      ? words(note, guide) : ''}`;
  })))],
]);

const services = ({ symptoms }: Topic) => table('Symptoms of another service', ['Symptom', 'Outage and scope', 'Meanwhile'],
  Object.entries(symptoms)
  .flatMap(([id, { service }]) => (service ? [[code(id), code(service.gate), code(service.meanwhile)]] : [])));

function users(id: TableId, { fixes, checks }: Topic): string {
  const steps = Object.entries(fixes)
    .flatMap(([fix, { steps: all }]) => all.filter((step) => step.table === id).map((step) => `fix/${fix} ${step.id}`));
  const asked = Object.entries(checks).flatMap(([check, entry]) => ('table' in entry && entry.table === id ? [`check/${check}`] : []));
  return [...steps, ...asked].join(', ') || 'nothing';
}

const drawn = (id: TableId, topic: Topic) => section(`table-${id}`, 'Table', id, html`<p>Shown by ${users(id, topic)}.</p>
  ${bilingual(`Words of ${id}`, topic, [['Table', (guide) => tableWords(id, guide)]])}${evidence(`table/${id}`)}`);

const all = (id: TopicId): StoryObj => ({
  render: () => page('Guide', 'What the whole guide shares, and its tables, both languages side by side.', ofGuide(id, (topic) => html`
    ${common(topic)}${services(topic)}${contents(Object.keys(topic.tables).map((name) => [`table-${name}`, name]))}
    ${Object.keys(topic.tables).map((name) => drawn(name, topic))}`)),
});

/** The guide to backups as a whole. */
export const Backup: StoryObj = all('backup');

/** The guide to mail as a whole. */
export const Mail: StoryObj = all('mail');
