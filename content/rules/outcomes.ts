import type { Check, Id } from '../types.js';

/** What a check can come out as, apart from `unknown`; for a checklist the ids of its items. */
export function outcomesOf(check: Check): readonly Id[] {
  switch (check.kind) {
    case 'choice': return check.options;
    case 'checklist': return check.items;
    case 'number':
    case 'triage': return check.bands.map((band) => band.id);
    case 'decision': return check.outcomes.map((outcome) => outcome.id);
    case 'comparison': return [...new Set([check.below, check.atLeast, ...Object.values(check.fallback)])];
  }
}
