import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { FixId, Step, Topic } from '@naosu/content';
import { catalog } from '@naosu/content/catalog';
import { html } from 'lit';
import { bilingual, type Row } from './bilingual.js';
import { evidence } from './evidence.js';
import { code, contents, lines, page, section, table, type Content } from './page.js';
import { conditionText, inLanguage, link, localeOf, path, said, stepWords } from './words.js';

const meta: Meta = { title: 'Content/Fixes', tags: ['!autodocs'] };

export default meta;

const list = (ids: readonly string[] | undefined) => ids?.join(', ') || '—';

function facts(id: FixId, topic: Topic) {
  const fix = topic.fixes[id]!;
  const users = Object.keys(topic.symptoms).filter((symptom) => topic.symptoms[symptom]!.fixes.includes(id));
  const screens = Object.keys(topic.fixes).filter((other) => topic.fixes[other]!.options?.includes(id));
  const rows: readonly (readonly [string, Content])[] = [
    ['Risk', fix.risk], ['Minutes', fix.minutes], ['Cost', fix.paid ? 'paid' : 'free'], ['Causes that it cures', list(fix.causes)],
    ['Action', fix.action ?? '—'], ['Effects on the page', list(fix.effects)], ['Needs', list(fix.needs)], ['Variant asked', fix.variant ?? '—'],
    ['Offered when', conditionText(fix.offeredWhen)], ['Skipped when', conditionText(fix.skippedWhen)],
    ['Options', list(fix.options)], ['Option of', list(screens)], ['In the ladders of', list(users)], ['Shows prices', fix.prices ? 'yes' : 'no'],
  ];
  return table(`Rules of ${id}`, ['Rule', 'Value'], rows.filter(([, value]) => value !== '—'));
}

const stepRow = (id: FixId, step: Step, place: number): Row => [
  html`Step ${place + 1} ${code(step.id)}${step.for ? html` for ${step.for.join(', ')}` : ''}`,
  (guide) => lines([
    ...stepWords(guide.text.fixes[id]?.steps[step.id], guide),
    ...(step.path ? [path(step.path, guide)] : []),
    ...(step.link ? [inLanguage(guide, link(step.link, guide.locale))] : []),
    ...(step.waitSeconds ? [`Wait: ${step.waitSeconds} s`] : []),
  ]),
];

function text(id: FixId, topic: Topic) {
  const fix = topic.fixes[id]!;
  const rows: readonly Row[] = [
    ['Title', ({ text }) => text.fixes[id]?.title],
    ['Because', ({ text }) => text.fixes[id]?.because],
    ['Warning', ({ text }) => text.fixes[id]?.warning],
    ['As an option: gains', ({ text }) => text.fixes[id]?.option?.gains],
    ['As an option: loses', ({ text }) => text.fixes[id]?.option?.loses],
    ['As an option: costs', ({ text }) => text.fixes[id]?.option?.costs],
    ...(fix.ledger?.lost ?? []).map((line): Row => [html`Lost ${code(line)}`, ({ text }) => text.fixes[id]?.lost?.[line]]),
    ...(fix.ledger?.kept ?? []).map((line): Row => [html`Kept ${code(line)}`, ({ text }) => text.fixes[id]?.kept?.[line]]),
    ...(fix.needs ?? []).map((need): Row => [html`Needs ${code(need)}`, ({ text }) => text.needs[need]]),
    ...fix.steps.map((step, place) => stepRow(id, step, place)),
    ['Verify', ({ text }) => text.fixes[id]?.verify],
    ['Tomorrow', ({ text }) => text.fixes[id]?.tomorrow],
  ];
  return bilingual(`Words of ${id}`, topic, rows);
}

/** Every fix in full, both languages side by side. */
export const All: StoryObj = {
  render: (_args, { globals }) => page('Fixes', 'Every fix in full: its rules, its words in both languages, and what they rest on.', catalog.topics.map((topic) => {
    const guide = said(topic, localeOf(globals));
    const ids = Object.keys(topic.fixes);
    const title = (id: FixId) => inLanguage(guide, guide.text.fixes[id]?.title ?? id);
    return html`${contents(ids.map((id) => [`fix-${id}`, title(id)]))}
      ${ids.map((id) => section(`fix-${id}`, title(id), id, html`${facts(id, topic)}${text(id, topic)}${evidence(`fix/${id}`)}`))}`;
  })),
};
