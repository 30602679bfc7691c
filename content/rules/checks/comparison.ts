import { own } from '../../own.js';
import type { ComparisonCheck, NumberCheck } from '../../types.js';
import type { CheckKind, ReportOfCheck } from './check-kind.js';

/** A comparison is of two numbers in one unit, its fallback is complete, and proof differs from rule of thumb. */
export const comparison: CheckKind<ComparisonCheck> = {
  outcomes: ({ below, atLeast, fallback }) => [...new Set([below, atLeast, ...Object.values(fallback)])],
  parts: ({ value, against }) => ({ value: [value], against: [against] }),
  mistakes(check, { checks }, report) {
    const [value, against] = [own(checks, check.value), own(checks, check.against)];
    if (value?.kind !== 'number' || against?.kind !== 'number' || value.unit !== against.unit) {
      report('value', 'does not compare two numbers in the same unit', 'Name two number checks with one unit.',
        [check.value, check.against]);
      return;
    }
    if (check.below === check.atLeast) report('atLeast', 'both outcomes are the same', 'Give each its own id.', check.below);
    fallbackMistakes(check, value, report);
  },
};

function fallbackMistakes(check: ComparisonCheck, value: NumberCheck, report: ReportOfCheck): void {
  const bands = value.bands.map((band) => band.id);
  for (const band of bands) {
    if (own(check.fallback, band) === undefined)
      report('fallback', `says nothing for band "${band}"`, 'Give every band of the value an outcome.');
  }
  for (const [band, outcome] of Object.entries(check.fallback)) {
    if (!bands.includes(band)) report('fallback', `"${band}" is no band of the value`, 'Remove it.');
    if (outcome === check.below || outcome === check.atLeast) {
      report(`fallback.${band}`, `"${outcome}" is what the comparison proves`,
        'A rule of thumb proves nothing: give it an outcome of its own.', outcome);
    }
  }
}
