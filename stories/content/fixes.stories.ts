import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { stepPathOf, stepTextOf, verifyOf, type FixId, type Step, type Topic, type TopicId } from '@naosu/content';
import { html } from 'lit';
import { bilingual, type Row } from './bilingual.js';
import { evidence } from './evidence.js';
import { fixRules } from './fix-rules.js';
import { ofGuide } from './guides.js';
import { code, contents, lines, page, section } from './page.js';
import { inLanguage, link, localeOf, path, said, stepWords, tableWords, type Said } from './words.js';

const meta: Meta = { title: 'Content/Fixes', tags: ['!autodocs'] };

export default meta;

const whereOf = (id: FixId, step: Step, guide: Said) => {
  const where = stepPathOf(guide, id, step.id);
  return where.length > 0 ? [path(where, guide)] : [];
};

const stepRow = (id: FixId, step: Step, place: number): Row => [
  html`Step ${place + 1} ${code(step.id)}${step.for ? html` for ${step.for.join(', ')}` : ''}`,
  (guide) => lines([
    ...stepWords(stepTextOf(guide, id, step.id), guide),
    ...whereOf(id, step, guide),
    ...(step.link ? [inLanguage(guide, link(step.link, guide.locale))] : []),
    ...(step.waitSeconds ? [`Wait: ${step.waitSeconds} s`] : []),
    ...(step.table ? [tableWords(step.table, guide)] : []),
  ]),
];

const verify = (id: FixId,
  guide: Said) => `${guide.text.fixes[id]?.verify === undefined ? '(the guide’s own) ' : ''}${verifyOf(guide, id)}`;

function text(id: FixId, topic: Topic) {
  const fix = topic.fixes[id]!;
  const rows: readonly Row[] = [
    ['Title', ({ text }) => text.fixes[id]?.title],
    ['Because', ({ text }) => text.fixes[id]?.because],
    ['Warning', ({ text }) => text.fixes[id]?.warning],
    ['As an option: gains', ({ text }) => text.fixes[id]?.option?.gains],
    ['As an option: loses', ({ text }) => text.fixes[id]?.option?.loses],
    ['As an option: costs', ({ text }) => text.fixes[id]?.option?.costs],
    ...Object.entries(fix.ledger?.lost ?? {})
      .map(([line, loss]): Row => [html`Lost ${code(line)} (${loss})`, ({ text }) => text.fixes[id]?.lost?.[line]]),
    ...(fix.ledger?.kept ?? []).map((line): Row => [html`Kept ${code(line)}`, ({ text }) => text.fixes[id]?.kept?.[line]]),
    ...(fix.needs ?? []).map((need): Row => [html`Needs ${code(need)}`, ({ text }) => text.needs[need]]),
    ...fix.steps.map((step, place) => stepRow(id, step, place)),
    ['Verify', (guide) => verify(id, guide)],
    ['Tomorrow', ({ text }) => text.fixes[id]?.tomorrow],
  ];
  return bilingual(`Words of ${id}`, topic, rows);
}

const all = (id: TopicId): StoryObj => ({
  render: (_args, { globals }) => page('Fixes', 'Every fix in full: its rules, its words in both languages, and what they rest on.',
    ofGuide(id, (topic) => {
    const guide = said(topic, localeOf(globals));
    const ids = Object.keys(topic.fixes);
    const title = (fix: FixId) => inLanguage(guide, guide.text.fixes[fix]?.title ?? fix);
    return html`${contents(ids.map((fix) => [`fix-${fix}`, title(fix)]))}
      ${ids.map((fix) => section(`fix-${fix}`, title(fix), fix,
        html`${fixRules(fix, topic)}${text(fix, topic)}${evidence(`fix/${fix}`)}`))}`;
  })),
});

/** Every fix of the guide to backups in full, both languages side by side. */
export const Backup: StoryObj = all('backup');

/** Every fix of the guide to mail in full, both languages side by side. */
export const Mail: StoryObj = all('mail');
