import { evaluate, factsIn } from '../condition.js';
import { UNKNOWN, type DecisionCheck, type Topic } from '../types.js';
import { outcomesOf } from './outcomes.js';
import { rule, own, type Report } from './rule.js';

type Answers = Readonly<Record<string, string>>;

/** Every way of answering the parts, `unknown` included, but for all of them unknown at once. */
function waysOf(check: DecisionCheck, topic: Topic): readonly Answers[] {
  let ways: readonly Answers[] = [{}];
  for (const part of check.parts) {
    const asked = own(topic.checks, part);
    const answers = [UNKNOWN, ...(asked ? outcomesOf(asked) : [])];
    ways = ways.flatMap((way) => answers.map((answer) => ({ ...way, [part]: answer })));
  }
  return ways.filter((way) => check.parts.some((part) => way[part] !== UNKNOWN));
}

function outcomeMistakes(entry: string, check: DecisionCheck, topic: Topic, report: Report): void {
  check.outcomes.forEach(({ id, when }, index) => {
    const last = index === check.outcomes.length - 1;
    if (last === (when !== undefined)) {
      report(entry, `outcomes.${id}`, last ? 'is the last one and has a condition' : 'has no condition and hides the rest',
        'Give every outcome but the last its condition.');
    }
    const stray = when && factsIn(when).find((fact) => !check.parts.includes(fact));
    if (stray !== undefined) report(entry, `outcomes.${id}`, `"${stray}" is no part`, 'Test the parts alone, or add the part.', stray);
  });
  const reached = waysOf(check, topic).map((way) => check.outcomes.find(({ when }) => !when || evaluate(when, way) === true)?.id);
  for (const { id } of check.outcomes) {
    if (!reached.includes(id)) report(entry, `outcomes.${id}`, 'no answers lead to it', 'Correct the conditions, or remove it.', id);
  }
}

/** A decision is over choices, tests nothing else, and comes to each of its outcomes by some answers. */
export const decision = rule('decision', (catalog, report) => {
  for (const topic of catalog.topics) {
    for (const [id, check] of Object.entries(topic.checks)) {
      if (check.kind !== 'decision') continue;
      const wrong = check.parts.find((part) => (own(topic.checks, part)?.kind ?? 'choice') !== 'choice');
      if (wrong !== undefined) report(`check/${id}`, `parts.${wrong}`, `"${wrong}" is no choice`, 'Only choices can lead to a decision.');
      else outcomeMistakes(`check/${id}`, check, topic, report);
    }
  }
});
