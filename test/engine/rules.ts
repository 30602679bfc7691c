import { evaluate, type FixId, type Topic } from '@naosu/content';
import type { Case } from '../../src/engine/case.js';
import { knownFrom } from '../../src/engine/facts/facts.js';

/* The rules are written out here once more, apart from the engine, so that neither hides a mistake of the other. */

export const scale = ['none', 'inconvenience', 'settings-loss', 'sign-out', 'data-loss'];
export const harmful = (topic: Topic, fix: FixId) => scale.indexOf(topic.fixes[fix]!.risk) >= 2;
export const deadly = (topic: Topic, fix: FixId) => scale.indexOf(topic.fixes[fix]!.risk) >= 3;
const facts = ({ topic, progress: { symptom, answers } }: Case) =>
  knownFrom(topic.checks, { ...answers, ...topic.symptoms[symptom ?? '']?.says }).facts;
/** The gate of the symptom's own service; of the one that all symptoms with this single fix share; else the guide's. */
const gateIdOf = ({ topic, progress: { symptom, fix } }: Case) => {
  const all = Object.keys(topic.symptoms)
    .filter((id) => (symptom === undefined ? topic.symptoms[id]!.fixes.includes(fix ?? '') : id === symptom));
  const gates = new Set(all.map((id) => topic.symptoms[id]!.service?.gate));
  return (gates.size === 1 ? [...gates][0] : undefined) ?? topic.gate;
};
export const gateOf = (kase: Case) => facts(kase)[gateIdOf(kase)];

export const isProven = (kase: Case, cause: string) => {
  const { provenBy, ruledOutBy } = kase.topic.causes[cause]!;
  return provenBy !== undefined && evaluate(provenBy, facts(kase)) === true &&
    !(ruledOutBy !== undefined && evaluate(ruledOutBy, facts(kase)) === true);
};
export const isOut = (kase: Case, cause: string) => {
  const { provenBy, ruledOutBy } = kase.topic.causes[cause]!;
  return ruledOutBy !== undefined && evaluate(ruledOutBy, facts(kase)) === true &&
    !(provenBy !== undefined && evaluate(provenBy, facts(kase)) === true);
};
export const symptomCauses = ({ topic, progress }: Case) => (progress.symptom ? topic.symptoms[progress.symptom]!.causes : []);

export const mustPassGate = (kase: Case, fix: FixId) => {
  const { risk, action, causes } = kase.topic.fixes[fix]!;
  const known = causes.some((cause) => symptomCauses(kase).includes(cause) && isProven(kase, cause));
  return risk === 'sign-out' || action === 'reset' || action === 'account-removal' || (harmful(kase.topic, fix) && !known);
};
const lossesOf = ({ topic }: Case,
  fix: FixId) => Object.entries(topic.fixes[fix]!.ledger?.lost ?? {}).filter(([, loss]) => loss !== 'replaceable');
const isHeld = ({ topic }: Case, loss: string) => (topic.fixes[topic.secondCopy]!.protects as readonly string[]).includes(loss);
export const mustCopyFirst = (kase: Case, fix: FixId) =>
  (deadly(kase.topic, fix) && lossesOf(kase, fix).some(([, loss]) => isHeld(kase, loss))) ||
  kase.topic.fixes[fix]!.risk === 'sign-out' || ['reset', 'backup-off', 'os-update'].includes(kase.topic.fixes[fix]!.action ?? '');

/** The copy was tried, or cannot be made for want of something. */
export const copyWasOffered = ({ topic, progress }: Case) =>
  progress.outcomes.some(({ fix }) => fix === topic.secondCopy) ||
  (topic.fixes[topic.secondCopy]!.needs ?? []).some((need) => progress.lacking.includes(need));
const hasCopy = ({ topic, progress }: Case) => progress.outcomes.some(({ fix, result }) => fix === topic.secondCopy && result === 'worked');
/** Each thing that would be lost is in the copy, or the reader said that it may go. */
export const isCovered = (kase: Case, fix: FixId) => lossesOf(kase, fix).length > 0 && lossesOf(kase, fix).every(([line, loss]) =>
  (hasCopy(kase) && isHeld(kase, loss)) || kase.progress.spared[fix]?.includes(line));

/** What stands between the reader and step 1 of a fix, as the rules have it; nothing where it may begin. */
export function missingBefore(fix: FixId, kase: Case): readonly string[] {
  const { topic, progress } = kase;
  const missing = [
    mustPassGate(kase, fix) && [undefined, topic.serviceSide].includes(gateOf(kase) as string | undefined) && 'gate',
    mustCopyFirst(kase, fix) && !copyWasOffered(kase) && 'copy',
    deadly(topic, fix) && !isCovered(kase, fix) && 'losses',
    harmful(topic, fix) && !progress.consents.includes(fix) && 'consent',
  ];
  return missing.filter((name) => name !== false);
}
