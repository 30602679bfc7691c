import { locales } from '@naosu/content';
import { calledFar, casesByKind, casesTogether, leaveOneOut, lettersUntilFound, offTopic, type Score } from './score.js';
import { measured } from './speed.js';

const shown = ({ of, first, three }: Score) =>
  ({ of, first, 'first three': three, 'first %': ((100 * first) / of).toFixed(1), 'three %': ((100 * three) / of).toFixed(1) });

const table: Record<string, ReturnType<typeof shown>> = {};
for (const locale of locales) table[`leave one out, ${locale}`] = shown(leaveOneOut(locale));
for (const [kind, score] of Object.entries(casesByKind())) table[`cases: ${kind}`] = shown(score);
table['cases together'] = shown(casesTogether());
console.table(table);
const off = offTopic();
for (const { query, likeness } of off) console.log(`about something else, called ${likeness}: ${query}`);
console.log(`right and yet called far: ${calledFar()}`);
for (const locale of locales) console.log(`letters until found, ${locale}: ${lettersUntilFound(locale)}`);
for (const locale of locales) {
  const { keys, steps } = measured(locale, 10_000);
  const [half, most] = [0.5, 0.99].map((share) => keys[Math.floor(keys.length * share)]!.toFixed(1));
  console.log(`10,000 entries, ${locale}: ${half} ms a key, p99 ${most} ms; longest step of ${steps.length}: ${steps[0]!.toFixed(1)} ms`);
}
