import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Check, SymptomId, TopicId } from '@naosu/content';
import { catalog } from '@naosu/content/catalog';
import { html } from 'lit';
import type { Access } from '../../src/engine/ladder/access.js';
import { caseOf } from '../../src/engine/case.js';
import { fixLadder } from '../../src/engine/ladder/fix-ladder.js';
import { emptyProgress } from '../../src/engine/progress.js';
import { evidence } from './evidence.js';
import { ofGuide } from './guides.js';
import { code, contents, lines, page, section, table } from './page.js';
import { conditionText, inLanguage, localeOf, path, said, tableWords, words, type Said } from './words.js';

const meta: Meta = { title: 'Content/Symptoms', tags: ['!autodocs'] };

export default meta;

const entryOf = (id: SymptomId, { locale }: Said) => catalog.indexes[locale].entries.find((entry) => entry.id === id);

const readAt = (check: Check | undefined, guide: Said) => [
  ...(check && 'path' in check && check.path ? [path(check.path, guide)] : []),
  ...(check && 'table' in check && check.table ? [tableWords(check.table, guide)] : []),
];

/** The service that the symptom depends on, where it is not that of the guide. */
function service(id: SymptomId, { topic, text }: Said) {
  const other = topic.symptoms[id]!.service;
  return other && html`<p>Another service: outage and scope by ${code(other.gate)}, meanwhile ${text.fixes[other.meanwhile]?.title} ${code(
    other.meanwhile)}.</p>`;
}

function causes(id: SymptomId, guide: Said) {
  const { topic, text } = guide;
  return table(`Causes of ${id}, likeliest first`, ['Cause', 'Id', 'Proven when', 'Ruled out when'],
    topic.symptoms[id]!.causes.map((cause) => [
    words(text.causes[cause]?.name ?? cause, guide), code(cause),
    conditionText(topic.causes[cause]?.provenBy), conditionText(topic.causes[cause]?.ruledOutBy),
  ]));
}

function checks(id: SymptomId, guide: Said) {
  const { topic, text } = guide;
  return table(`Checks of ${id}, in order`, ['Question', 'Id', 'Why', 'How', 'Answers or outcomes'],
    topic.symptoms[id]!.checks.map((check) => {
    const say = text.checks[check];
    return [
      words(say?.question ?? check, guide), html`${code(check)} (${topic.checks[check]?.kind ?? 'unknown'})`, words(say?.why ?? '', guide),
      lines([...(say?.how ? [words(say.how, guide)] : []), ...readAt(topic.checks[check], guide)]),
      lines(Object.entries(say?.options ?? {}).map(([option, line]) => html`${code(option)} ${words(line, guide)}`)),
    ];
  }));
}

function accessText(access: Access): string {
  switch (access.state) {
    case 'gate': return `outage and scope first, ${access.checks.join(', ')}`;
    case 'copy-first': return `${access.fix} first`;
    case 'locked': return `locked: ${access.because}`;
    case 'consent': return access.confirm.length > 0 ? 'consent, losses confirmed one by one' : 'consent';
    default: return access.state;
  }
}

function ladder(id: SymptomId, guide: Said) {
  const { topic, text } = guide;
  const { rungs, skipped } = fixLadder(caseOf(topic, { ...emptyProgress, symptom: id }));
  const title = (fix: string) => html`${words(text.fixes[fix]?.title ?? fix, guide)} ${code(fix)}`;
  return html`${table(`Ladder of ${id} when nothing is known`, ['No.', 'Fix', 'Why here', 'Risk', 'Minutes', 'Before step 1'],
    rungs.map((rung, place) => [
    place + 1, title(rung.fix),
    html`${rung.because.kind}${rung.because.cause ? html`: ${words(text.causes[rung.because.cause]?.name ?? rung.because.cause, guide)}`
      : ''}`,
    `${topic.fixes[rung.fix]?.risk}${topic.fixes[rung.fix]?.paid ? ', paid' : ''}`, topic.fixes[rung.fix]?.minutes ?? '',
    accessText(rung.access),
  ]))}${table(`Left out of the ladder of ${id}`, ['Fix', 'Why'], skipped.map(({ fix, why }) => [title(fix), why]))}`;
}

function symptom(id: SymptomId, guide: Said) {
  const entry = entryOf(id, guide);
  return section(`symptom-${id}`, inLanguage(guide, entry?.title ?? id), id, html`
    ${table(`Messages of ${id}`, ['日本語', 'English'], (entry?.messages ?? []).map((_, place) => ['ja', 'en'].map((locale) =>
      html`<span lang=${locale}>${catalog.indexes[locale as 'ja' | 'en'].entries.find((other) =>
        other.id === id)?.messages[place]}</span>`)))}
    <p>Phrasings: ${inLanguage(guide, entry?.phrasings.join(' · ') ?? '')}</p>
    ${service(id, guide)}${causes(id, guide)}${checks(id, guide)}${ladder(id, guide)}${evidence(`symptom/${id}`)}`);
}

const introduction = 'What readers see, why it shows, what is asked, and what is tried, in the language of the toolbar.';

const all = (topicId: TopicId): StoryObj => ({
  render: (_args, { globals }) => page('Symptoms', introduction, ofGuide(topicId, (topic) => {
    const guide = said(topic, localeOf(globals));
    const ids = Object.keys(topic.symptoms);
    return html`${contents(ids.map((id) => [`symptom-${id}`, inLanguage(guide, entryOf(id, guide)?.title ?? id)]))}${ids.map((id) =>
      symptom(id, guide))}`;
  })),
});

/** Every symptom of a backup with its causes, its checks and its ladder while nothing is known. */
export const Backup: StoryObj = all('backup');

/** Every symptom of mail with its causes, its checks and its ladder while nothing is known. */
export const Mail: StoryObj = all('mail');
