import { evaluate, type CauseId, type Symptom, type Topic } from '@naosu/content';
import type { Case } from '../case.js';
import { own } from '../own.js';

/** What the facts say of a cause; `standing` while they decide nothing. */
export type CauseState = 'proven' | 'standing' | 'ruled-out';

/** State of each cause of a symptom, likeliest first. */
export function causeStates(symptom: Symptom, kase: Case): Readonly<Record<CauseId, CauseState>> {
  const states: Record<CauseId, CauseState> = {};
  for (const id of symptom.causes) states[id] = stateOf(id, kase);
  return states;
}

function stateOf(id: CauseId, { topic, facts }: Case): CauseState {
  const cause = own(topic.causes, id);
  const proven = cause?.provenBy !== undefined && evaluate(cause.provenBy, facts) === true;
  const ruledOut = cause?.ruledOutBy !== undefined && evaluate(cause.ruledOutBy, facts) === true;
  // Facts that contradict each other decide nothing.
  if (proven === ruledOut) return 'standing';
  return proven ? 'proven' : 'ruled-out';
}

/** Causes whose fixes can help, likeliest first: the proven ones where there are any, else those standing. */
export function helpfulCauses(symptom: Symptom, kase: Case): readonly CauseId[] {
  return helpfulIn(symptom, causeStates(symptom, kase), kase.topic);
}

/** Causes whose fixes can help, by the states of all: also beside a proven one, a fault that passes. */
export function helpfulIn(symptom: Symptom, states: Readonly<Record<CauseId, CauseState>>, { causes }: Topic): readonly CauseId[] {
  const proven = symptom.causes.some((id) => states[id] === 'proven');
  return symptom.causes.filter((id) => states[id] === (proven ? 'proven' : 'standing') || own(causes, id)?.passes);
}
