import { evaluate, factsIn } from '../../condition.js';
import { own } from '../../own.js';
import { UNKNOWN, type DecisionCheck, type Topic } from '../../types.js';
import type { CheckKind, ReportOfCheck } from './check-kind.js';

/** A decision is over choices, tests nothing else, and comes to each of its outcomes by some answers. */
export const decision: CheckKind<DecisionCheck> = {
  outcomes: ({ outcomes }) => outcomes.map(({ id }) => id),
  parts: ({ parts }) => ({ parts }),
  conditions: ({ outcomes }) => Object.fromEntries(outcomes.map(({ id, when }) => [`outcomes.${id}`, when])),
  mistakes(check, topic, report) {
    const wrong = check.parts.find((part) => (own(topic.checks, part)?.kind ?? 'choice') !== 'choice');
    if (wrong !== undefined) report(`parts.${wrong}`, `"${wrong}" is no choice`, 'Only choices can lead to a decision.');
    else outcomeMistakes(check, topic, report);
  },
};

type Answers = Readonly<Record<string, string>>;

/** Every way of answering the parts, `unknown` included, but for all of them unknown at once. */
function waysOf(check: DecisionCheck, topic: Topic): readonly Answers[] {
  let ways: readonly Answers[] = [{}];
  for (const part of check.parts) {
    const asked = own(topic.checks, part);
    const answers = [UNKNOWN, ...(asked?.kind === 'choice' ? asked.options : [])];
    ways = ways.flatMap((way) => answers.map((answer) => ({ ...way, [part]: answer })));
  }
  return ways.filter((way) => check.parts.some((part) => way[part] !== UNKNOWN));
}

function outcomeMistakes(check: DecisionCheck, topic: Topic, report: ReportOfCheck): void {
  check.outcomes.forEach(({ id, when }, index) => {
    const last = index === check.outcomes.length - 1;
    if (last === (when !== undefined)) {
      report(`outcomes.${id}`, last ? 'is the last one and has a condition' : 'has no condition and hides the rest',
        'Give every outcome but the last its condition.');
    }
    const stray = when && factsIn(when).find((fact) => !check.parts.includes(fact));
    if (stray !== undefined) report(`outcomes.${id}`, `"${stray}" is no part`, 'Test the parts alone, or add the part.', stray);
  });
  const reached = waysOf(check, topic).map((way) => check.outcomes.find(({ when }) => !when || evaluate(when, way) === true)?.id);
  for (const { id } of check.outcomes) {
    if (!reached.includes(id)) report(`outcomes.${id}`, 'no answers lead to it', 'Correct the conditions, or remove it.', id);
  }
}
