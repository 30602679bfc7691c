import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { CheckId, Topic } from '@naosu/content';
import { catalog } from '@naosu/content/catalog';
import { html } from 'lit';
import { bilingual, type Row } from './bilingual.js';
import { evidence } from './evidence.js';
import { code, page, section } from './page.js';
import { inLanguage, link, path } from './words.js';

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
    ...options.map((option): Row => [html`Answer ${code(option)}`, ({ text }) => text.checks[id]?.options[option]]),
  ];
  return bilingual(`Words of ${id}`, topic, rows);
}

/** Every question with its answers, both languages side by side. */
export const All: StoryObj = {
  render: () => page('Checks', 'Every question, why it is asked, and its answers, bands or outcomes.', catalog.topics.map((topic) =>
    Object.entries(topic.checks).map(([id, check]) => section(`check-${id}`, check.kind, id, html`${text(id, topic)}${evidence(`check/${id}`)}`)))),
};
