import { UNKNOWN, type Fix, type Topic } from '../types.js';
import { outcomesOf } from './checks/check-kinds.js';
import { rule, own, type Report } from './rule.js';

function variantMistakes(entry: string, fix: Fix, topic: Topic, report: Report): void {
  const variant = fix.variant === undefined ? undefined : own(topic.checks, fix.variant);
  if (variant && variant.kind !== 'choice') {
    report(entry, 'variant', `"${fix.variant}" is no choice`, 'Only the answer of a choice selects steps.', fix.variant);
    return;
  }
  // A step can be for readers who cannot tell.
  const options = variant ? [...outcomesOf(variant), UNKNOWN] : [];
  for (const step of fix.steps) {
    const wrong = step.for?.find((option) => !options.includes(option));
    if (wrong !== undefined) report(entry, `steps.${step.id}.for`, `"${wrong}" is no option of the variant`,
      'Name the variant, and one of its options.', wrong);
  }
  for (const option of options) {
    if (!fix.steps.some((step) => !step.for || step.for.includes(option))) {
      report(entry, 'steps', `has no step for "${option}"`, 'Add a step for it, or for all.', option);
    }
  }
}

/** A fix has steps or options and never both; steps for one device name an option of the variant. */
export const steps = rule('steps', (catalog, report) => {
  for (const topic of catalog.topics) {
    for (const [id, fix] of Object.entries(topic.fixes)) {
      const entry = `fix/${id}`;
      if (fix.options && fix.steps.length > 0) report(entry, 'steps', 'has both options and steps', 'Move the steps into the options.');
      if (!fix.options && fix.steps.length === 0) report(entry, 'steps', 'has no steps', 'Add steps, or options.');
      variantMistakes(entry, fix, topic, report);
    }
  }
});
