import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { CheckId, Topic, TopicId } from '@naosu/content';
import { catalog } from '@naosu/content/catalog';
import { html } from 'lit';
import { bilingual, type Row } from './bilingual.js';
import { evidence } from './evidence.js';
import { ofGuide } from './guides.js';
import { outcomeRules } from './outcome-rules.js';
import { code, contents, page, section } from './page.js';
import { inLanguage, link, path, tableWords } from './words.js';

const meta: Meta = { title: 'Content/Checks', tags: ['!autodocs'] };

export default meta;

function text(id: CheckId, topic: Topic) {
  const check = topic.checks[id]!;
  const options = Object.keys(catalog.texts.ja[topic.id]?.checks[id]?.options ?? {});
  const rows: readonly Row[] = [
    ['Question', ({ text }) => text.checks[id]?.question],
    ['Why', ({ text }) => text.checks[id]?.why],
    ['How', ({ text }) => text.checks[id]?.how],
    ['Where', (guide) => ('path' in check && check.path ? path(check.path, guide) : undefined)],
    ['Page', (guide) => ('link' in check && check.link ? inLanguage(guide, link(check.link, guide.locale)) : undefined)],
    ['Table', (guide) => ('table' in check && check.table ? tableWords(check.table, guide) : undefined)],
    ...options.map((option): Row => [html`Answer ${code(option)}`, ({ text }) => text.checks[id]?.options[option]]),
  ];
  return bilingual(`Words of ${id}`, topic, rows);
}

const all = (id: TopicId): StoryObj => ({
  render: () => page('Checks', 'Every question, why it is asked, its answers, and how its outcome comes about.',
    ofGuide(id, (topic) => html`
    ${contents(Object.entries(topic.checks).map(([check, { kind }]) => [`check-${check}`, `${check} (${kind})`]))}
    ${Object.entries(topic.checks).map(([check, { kind }]) => section(`check-${check}`, kind, check, html`
      ${text(check, topic)}${outcomeRules(check, topic)}${evidence(`check/${check}`)}`))}`)),
});

/** Every question about backups with its answers, both languages side by side. */
export const Backup: StoryObj = all('backup');

/** Every question about mail with its answers, both languages side by side. */
export const Mail: StoryObj = all('mail');
