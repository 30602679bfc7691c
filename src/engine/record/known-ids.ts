import type { FixId, Id, Topic } from '@naosu/content';
import { idsOf, isAsked } from '../facts/facts.js';
import { own } from '../own.js';

/** The id under which the guide knows `id` today: itself, else what it was renamed to; undefined where neither is known. */
export function currentId(id: unknown, topic: Topic, isKnown: (id: Id) => boolean): Id | undefined {
  let current = typeof id === 'string' ? id : undefined;
  // Two ids renamed into each other would go round for ever.
  const seen: Id[] = [];
  while (current !== undefined && !seen.includes(current)) {
    if (isKnown(current)) return current;
    seen.push(current);
    current = own(topic.redirects, current);
  }
  return undefined;
}

/** Ids of each kind that the guide knows, by what holds them. */
export interface KnownIds {
  readonly symptoms: readonly Id[];
  readonly fixes: readonly Id[];
  /** Checks that are asked themselves. */
  readonly checks: readonly Id[];
  readonly needs: readonly Id[];
  /** Options of a choice, items of a checklist. */
  answers(check: Id): readonly Id[];
  options(fix: FixId): readonly Id[];
  steps(fix: FixId): readonly Id[];
  lost(fix: FixId): readonly Id[];
}

/** The ids of a guide that progress may hold. */
export function knownIds(topic: Topic): KnownIds {
  return {
    symptoms: Object.keys(topic.symptoms),
    fixes: Object.keys(topic.fixes),
    checks: Object.keys(topic.checks).filter((id) => isAsked(topic.checks[id]!)),
    needs: topic.needs,
    answers(id) {
      const check = own(topic.checks, id);
      return check ? idsOf(check) : [];
    },
    options: (fix) => own(topic.fixes, fix)?.options ?? [],
    steps: (fix) => (own(topic.fixes, fix)?.steps ?? []).map((step) => step.id),
    lost: (fix) => Object.keys(own(topic.fixes, fix)?.ledger?.lost ?? {}),
  };
}
