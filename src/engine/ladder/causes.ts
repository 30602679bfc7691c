import { evaluate, type CauseId, type Symptom } from '@naosu/content';
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
  return helpfulIn(symptom, causeStates(symptom, kase));
}

/** Causes whose fixes can help, by the states of all. */
export function helpfulIn(symptom: Symptom, states: Readonly<Record<CauseId, CauseState>>): readonly CauseId[] {
  const proven = symptom.causes.filter((id) => states[id] === 'proven');
  return proven.length > 0 ? proven : symptom.causes.filter((id) => states[id] === 'standing');
}
