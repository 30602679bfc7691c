import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { catalog } from '../../content/catalog.js';
import { kinds, ratio, reportOf, type Kind, type TopicReport } from './report.js';

const short = kinds.filter(({ unsure, ways }) => (unsure === 0 && ways === 'one') || (unsure === 0.3 && ways === 'every'));
const reports = Object.fromEntries(catalog.topics.map((topic) => [topic.id,
  reportOf(topic, { count: 1, truth: {}, faults: {}, kinds: short })]));

const ofKind = (report: TopicReport, wanted: Partial<Kind>) =>
  report.kinds.find(({ kind }) => (Object.keys(wanted) as (keyof Kind)[]).every((key) => kind[key] === wanted[key]))!;
const certain = (topic: string, cures = 1) => ofKind(reports[topic]!, { unsure: 0, cures });
const unsure = (topic: string, cures = 1) => ofKind(reports[topic]!, { unsure: 0.3, cures });

describe('a short run of the simulation', () => {
  const atMost: readonly (readonly [name: string, measured: () => number, limit: number])[] = [
    ['minutes against the article, messages that it names, certain reader', () => ratio(certain('backup').named), 0.42],
    ['minutes against the article, messages that it names, 30 % unsure', () => ratio(unsure('backup').named), 0.56],
    ['minutes against the article, all of backup, certain reader', () => ratio(certain('backup').all), 0.27],
    ['minutes against the article, all of backup, 30 % unsure', () => ratio(unsure('backup').all), 0.29],
    ['minutes against the article, all of mail, certain reader', () => ratio(certain('mail').all), 0.35],
    ['minutes against the article, all of mail, 30 % unsure', () => ratio(unsure('mail').all), 0.36],
    ['screens until a human', () => Math.max(...Object.values(reports).flatMap(({ untilHuman }) => Object.values(untilHuman))), 40],
  ];
  for (const [name, measured, limit] of atMost) {
    it(`holds: ${name}`, () => assert.ok(measured() <= limit, `${measured().toFixed(3)}, allowed ${limit}`));
  }
});
