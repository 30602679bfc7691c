import type { ComparisonCheck, NumberCheck } from '../types.js';
import { rule, own, type Report } from './rule.js';

function fallbackMistakes(id: string, check: ComparisonCheck, value: NumberCheck, report: Report): void {
  const bands = value.bands.map((band) => band.id);
  for (const band of bands) {
    if (own(check.fallback, band) === undefined)
      report(`check/${id}`, 'fallback', `says nothing for band "${band}"`, 'Give every band of the value an outcome.');
  }
  for (const [band, outcome] of Object.entries(check.fallback)) {
    if (!bands.includes(band)) report(`check/${id}`, 'fallback', `"${band}" is no band of the value`, 'Remove it.');
    if (outcome === check.below || outcome === check.atLeast) {
      report(`check/${id}`, `fallback.${band}`, `"${outcome}" is what the comparison proves`,
        'A rule of thumb proves nothing: give it an outcome of its own.', outcome);
    }
  }
}

/** A comparison is of two numbers in one unit, its fallback is complete, and proof differs from rule of thumb. */
export const comparison = rule('comparison', (catalog, report) => {
  for (const topic of catalog.topics) {
    for (const [id, check] of Object.entries(topic.checks)) {
      if (check.kind !== 'comparison') continue;
      const value = own(topic.checks, check.value);
      const against = own(topic.checks, check.against);
      if (value?.kind !== 'number' || against?.kind !== 'number' || value.unit !== against.unit) {
        report(`check/${id}`, 'value', 'does not compare two numbers in the same unit', 'Name two number checks with one unit.',
          [check.value, check.against]);
        continue;
      }
      if (check.below === check.atLeast)
        report(`check/${id}`, 'atLeast', 'both outcomes are the same', 'Give each its own id.', check.below);
      fallbackMistakes(id, check, value, report);
    }
  }
});
