import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { SymptomId, TopicId } from '@naosu/content';
import { catalog } from '@naosu/content/catalog';
import { html } from 'lit';
import { isAsked } from '../../src/engine/facts/facts.js';
import { graph, legend, type Node } from './flow-graph.js';
import { flowOf, type EdgeKind, type Flow } from './flow.js';
import { ofGuide } from './guides.js';
import { code, contents, lines, page, section, table } from './page.js';
import { conditionText, inLanguage, localeOf, said, type Said } from './words.js';

const meta: Meta = { title: 'Content/Flow', tags: ['!autodocs'] };

export default meta;

const boxName = (check: string, { checks }: Said['topic']) => {
  const asked = checks[check];
  return asked && !isAsked(asked) ? `${check} (${asked.kind})` : check;
};

const titleOf = (id: SymptomId, { locale }: Said) => catalog.indexes[locale].entries.find((entry) => entry.id === id)?.title ?? id;

function flowTable(id: SymptomId, flow: Flow, guide: Said) {
  const { topic: { symptoms }, text } = guide;
  const checksOf = (cause: string,
    kind: EdgeKind) => flow.edges.filter((edge) => edge.to === `cause/${cause}` && edge.kind === kind && edge.from.startsWith('check/'))
    .map(({ from }) => from.slice('check/'.length)).map((check) => `${check}${symptoms[id]!.checks.includes(check) ? '' : ' (not asked)'}`);
  const fixesOf = (cause: string) => flow.edges.filter(({ from }) => from === `cause/${cause}`).map(({ to }) => to.slice('fix/'.length));
  return table(`Flow of ${id}`, ['Cause', 'Can be proven by', 'Can be ruled out by', 'Fixes, in the order of the ladder'],
    flow.causes.map((cause) => [
    inLanguage(guide, text.causes[cause]?.name ?? cause),
    lines(checksOf(cause, 'proves')), lines(checksOf(cause, 'rules-out')),
    lines(fixesOf(cause).map((fix) => inLanguage(guide, text.fixes[fix]?.title ?? fix))),
  ]));
}

/** Fixes that an answer adds to the ladder or takes from it, beside what it says of the causes. */
function choiceTable(id: SymptomId, { fixes }: Flow, { topic, text, locale: lang }: Said) {
  const chosen = fixes.filter((fix) => topic.fixes[fix]?.offeredWhen ?? topic.fixes[fix]?.skippedWhen);
  return table(`Answers that choose fixes of ${id}`, ['Fix', 'Offered when', 'Skipped when'], chosen.map((fix) => [
    html`<span lang=${lang}>${text.fixes[fix]?.title ?? fix}</span> ${code(fix)}`, conditionText(topic.fixes[fix]?.offeredWhen),
    conditionText(topic.fixes[fix]?.skippedWhen),
  ]));
}

function flowSection(id: SymptomId, guide: Said) {
  const { topic, text, locale: lang } = guide;
  const flow = flowOf(topic, id);
  const columns: readonly (readonly Node[])[] = [
    [
      { id: `symptom/${id}`, title: titleOf(id, guide), lang },
      ...flow.checks.map((check) => ({ id: `check/${check}`, title: boxName(check, topic), lang: 'en',
        faint: !topic.symptoms[id]!.checks.includes(check) })),
    ],
    flow.causes.map((cause) => ({ id: `cause/${cause}`, title: text.causes[cause]?.name ?? cause, lang })),
    flow.fixes.map((fix) => ({ id: `fix/${fix}`, title: text.fixes[fix]?.title ?? fix, lang })),
  ];
  return section(`flow-${id}`, inLanguage(guide, titleOf(id, guide)), id,
    html`${graph(id, columns, flow.edges)}${flowTable(id, flow, guide)}${choiceTable(id, flow, guide)}`);
}

const introduction = 'From the symptom and its checks over the causes to the fixes, likeliest cause and first fix on top.';

const all = (topicId: TopicId): StoryObj => ({
  render: (_args, { globals }) => page('Flow', introduction, html`${legend()}${ofGuide(topicId, (topic) => {
    const guide = said(topic, localeOf(globals));
    const ids = Object.keys(topic.symptoms);
    return html`${contents(ids.map((id) => [`flow-${id}`, inLanguage(guide, titleOf(id, guide))]))}${ids.map((id) => flowSection(id,
      guide))}`;
  })}`),
});

/** The way of every symptom of a backup, as a graph and as a table. */
export const Backup: StoryObj = all('backup');

/** The way of every symptom of mail, as a graph and as a table. */
export const Mail: StoryObj = all('mail');
