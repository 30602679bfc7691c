import { locales } from '@naosu/content';
import { calledFar, casesByKind, casesTogether, leaveOneOut, lettersUntilFound, offTopic, type Score } from './score.js';

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
