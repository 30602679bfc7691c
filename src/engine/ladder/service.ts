import { meanwhileFixes, type CheckId, type FixId, type StepId } from '@naosu/content';
import type { Case } from '../case.js';
import { own } from '../own.js';

/** The outage-and-scope check that comes before harm, and what to do while it says that the service side is likely. */
export interface Service {
  readonly gate: CheckId;
  readonly meanwhile: FixId;
}

/** The service that a case depends on: that of its symptom, or of the symptoms that a single fix is for; else that of the guide. */
export function serviceOf({ topic, progress: { symptom, fix } }: Pick<Case, 'topic' | 'progress'>): Service {
  const known = Object.values(topic.symptoms);
  const symptoms = symptom === undefined ? known.filter(({ fixes }) => fixes.includes(fix ?? '')) : [own(topic.symptoms, symptom)];
  const service = symptoms[0]?.service;
  return service && symptoms.every((other) => other?.service?.gate === service.gate) ? service : topic;
}

/** Whether the service side is the likely cause. */
export function isServiceSide(kase: Case): boolean {
  return own(kase.facts, serviceOf(kase).gate) === kase.topic.serviceSide;
}

/** What the reader did to get by until the service works again: some of it is to be put back afterwards, where the text says so. */
export function undoOf({ topic, progress }: Case): readonly { readonly fix: FixId; readonly step: StepId }[] {
  return meanwhileFixes(topic).flatMap((fix) => {
    const done = own(progress.done, fix) ?? [];
    return topic.fixes[fix]!.steps.filter(({ id }) => done.includes(id)).map(({ id }) => ({ fix, step: id }));
  });
}
