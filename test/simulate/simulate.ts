import { parseArgs } from 'node:util';
import { catalog } from '../../content/catalog.js';
import type { Figures } from './figures.js';
import { boundRatio, kinds, median, nameOf, ratio, reportOf, type KindReport, type Options, type TopicReport } from './report.js';

const usage = `npm run simulate -- [options]
  --topic <id>      one guide
  --readers <n>     readers of each cause (3)
  --brief           totals only
  --json            all figures, for machines
  --wrong-weights   the rarest causes are the most common
  --weak-restart    a restart helps in one case of four
  --faults <share>  storage lost, reload and back, each after this share of the screens`;

const { values } = parseArgs({
  options: {
    topic: { type: 'string' }, readers: { type: 'string', default: '3' }, brief: { type: 'boolean' }, json: { type: 'boolean' },
    'wrong-weights': { type: 'boolean' }, 'weak-restart': { type: 'boolean' }, faults: { type: 'string', default: '0' },
    help: { type: 'boolean' },
  },
});

function optionsOf(): Options {
  const share = Number(values.faults);
  return {
    count: Number(values.readers), kinds,
    truth: { ...(values['wrong-weights'] ? { reversed: true as const } : {}), ...(values['weak-restart'] ? { restart: 0.25 } : {}) },
    faults: share > 0 ? { lost: share / 4, reload: share, back: share } : {},
  };
}

const columns = ['minutes', 'article', 'ratio', '× best', 'taps', 'screens', 'first', 'harmful', 'needless', 'solved', 'article'];

function cells(figures: Figures): readonly string[] {
  const { minutes, article, taps, screens, harmful, needless, solved, articleSolved, untilFirst } = figures;
  return [
    minutes.toFixed(1), article.toFixed(1), ratio(figures).toFixed(2), boundRatio(figures).toFixed(2), taps.toFixed(0), screens.toFixed(0),
    `${median(untilFirst)}·${Math.max(...untilFirst)}`, harmful.toFixed(2), needless.toFixed(2), `${(solved * 100).toFixed(0)} %`,
    `${(articleSolved * 100).toFixed(0)} %`,
  ];
}

const line = (name: string, rest: readonly string[]) => `${name.padEnd(30)}${rest.map((cell) => cell.padStart(9)).join('')}`;

function kindLines({ kind, symptoms, all, named }: KindReport): readonly string[] {
  return [
    '', line(nameOf(kind), []), line('', columns),
    ...(values.brief ? [] : Object.entries(symptoms).map(([id, figures]) => line(id, cells(figures)))),
    line('named by the article', cells(named)), line('all', cells(all)),
  ];
}

function topicLines({ topic, kinds: reports, untilHuman }: TopicReport): readonly string[] {
  const human = Object.entries(untilHuman).sort((a, b) => b[1] - a[1]).slice(0, values.brief ? 3 : undefined);
  return [`# ${topic}`, ...reports.flatMap(kindLines), '', 'screens until a human, all unsure, nothing helps',
    ...human.map(([id, screens]) => line(id, [String(screens)])), ''];
}

if (values.help) console.log(usage);
else {
  const topics = catalog.topics.filter(({ id }) => values.topic === undefined || id === values.topic);
  const reports = topics.map((topic) => reportOf(topic, optionsOf()));
  console.log(values.json ? JSON.stringify(reports) : reports.flatMap(topicLines).join('\n'));
}
