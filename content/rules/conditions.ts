import type { Condition, Topic } from '../types.js';
import { conditionsOf, hasMany, outcomesOf } from './checks/check-kinds.js';
import { rule, own } from './rule.js';

type Test = Extract<Condition, { readonly fact: string }>;

function testsIn(condition: Condition): Test[] {
  if ('all' in condition) return condition.all.flatMap(testsIn);
  if ('any' in condition) return condition.any.flatMap(testsIn);
  return 'not' in condition ? testsIn(condition.not) : [condition];
}

function mistakeIn(test: Test, topic: Topic): string | undefined {
  const check = own(topic.checks, test.fact);
  if (!check) return `there is no check "${test.fact}"`;
  if (hasMany(check) === ('is' in test)) {
    return 'is' in test ? `"${test.fact}" is a checklist: test it with has or lacks` : `"${test.fact}" is no checklist: test it with is`;
  }
  const named = 'is' in test ? [test.is].flat() : ['has' in test ? test.has : test.lacks];
  const unknown = named.find((outcome) => !outcomesOf(check).includes(outcome));
  return unknown === undefined ? undefined : `"${unknown}" is no outcome of "${test.fact}"`;
}

/** Conditions test outcomes that exist. */
export const conditions = rule('conditions', (catalog, report) => {
  for (const topic of catalog.topics) {
    const look = (entry: string, path: string, condition: Condition | undefined): void => {
      for (const test of condition ? testsIn(condition) : []) {
        const mistake = mistakeIn(test, topic);
        if (mistake) report(entry, path, mistake, 'Name an outcome of the check; "unknown" decides nothing and cannot be tested.', test);
      }
    };
    for (const [id, check] of Object.entries(topic.checks)) {
      for (const [path, when] of Object.entries(conditionsOf(check))) look(`check/${id}`, path, when);
    }
    for (const [id, cause] of Object.entries(topic.causes)) {
      look(`cause/${id}`, 'provenBy', cause.provenBy);
      look(`cause/${id}`, 'ruledOutBy', cause.ruledOutBy);
    }
    for (const [id, fix] of Object.entries(topic.fixes)) {
      look(`fix/${id}`, 'offeredWhen', fix.offeredWhen);
      look(`fix/${id}`, 'skippedWhen', fix.skippedWhen);
    }
  }
});
