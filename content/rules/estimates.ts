import type { Cause, Fix, Topic } from '../types.js';
import { outcomesOf } from './checks/check-kinds.js';
import { own, rule, type Report } from './rule.js';

const isFor = ({ fixes }: Topic, id: string, cause: string): boolean => {
  const fix = own(fixes, id);
  return fix !== undefined &&
    (fix.causes.includes(cause) || (fix.options ?? []).some((option) => own(fixes, option)?.causes.includes(cause)));
};

/** What the planner weighs: weights, chances and fits are of things that there are, and a fault that passes has something to try. */
export const estimates = rule('estimates', (catalog, report) => {
  for (const topic of catalog.topics) {
    for (const [id, symptom] of Object.entries(topic.symptoms)) {
      for (const cause of Object.keys(symptom.weights ?? {})) {
        if (!symptom.causes.includes(cause)) report(`symptom/${id}`, `weights.${cause}`, `"${cause}" is no cause of it`,
          'Weigh causes of the symptom alone.', cause);
      }
      const idle = symptom.causes
        .find((cause) => own(topic.causes, cause)?.passes && !symptom.fixes.some((fix) => isFor(topic, fix, cause)));
      if (idle !== undefined) report(`symptom/${id}`, 'causes', `nothing is tried for "${idle}"`,
        'Add a fix for it, such as a restart.', idle);
    }
    for (const [id, check] of Object.entries(topic.checks)) {
      if (check.kind === 'choice' && check.usual !== undefined && !check.options.includes(check.usual)) {
        report(`check/${id}`, 'usual', `"${check.usual}" is no option`, `Choose one of ${check.options.join(', ')}.`, check.usual);
      }
    }
    for (const [id, cause] of Object.entries(topic.causes)) causeMistakes(`cause/${id}`, cause, topic, report);
    for (const [id, fix] of Object.entries(topic.fixes)) fixMistakes(`fix/${id}`, fix, report);
  }
});

function causeMistakes(entry: string, cause: Cause, topic: Topic, report: Report): void {
  if (cause.passes && (cause.provenBy || cause.ruledOutBy)) {
    report(entry, 'passes', 'a fault that passes is proven or ruled out',
      'Nothing on a screen shows such a fault: take the condition out.');
  }
  for (const [check, weights] of Object.entries(cause.fit ?? {})) {
    const asked = own(topic.checks, check);
    const wrong = Object.keys(weights).find((outcome) => !asked || !outcomesOf(asked).includes(outcome));
    if (wrong !== undefined) report(entry, `fit.${check}`, `"${wrong}" is no outcome of it`,
      'Name a check of the guide, and its outcomes.', wrong);
  }
}

function fixMistakes(entry: string, fix: Fix, report: Report): void {
  for (const cause of Object.keys(fix.chance ?? {})) {
    if (!fix.causes.includes(cause)) report(entry, `chance.${cause}`, `it is not for "${cause}"`, 'Name one of its causes.', cause);
  }
  if (fix.attended !== undefined && fix.attended > fix.minutes) {
    report(entry, 'attended', 'is longer than the whole fix',
      'Give the minutes, waits included, and in `attended` those in which the reader is busy.', fix.attended);
  }
}
