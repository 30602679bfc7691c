import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { evaluate, UNKNOWN, type FixId, type Topic } from '@naosu/content';
import fc from 'fast-check';
import { accessTo } from '../../src/engine/ladder/access.js';
import { act } from '../../src/engine/act/action.js';
import type { Case } from '../../src/engine/case.js';
import { knownFrom } from '../../src/engine/facts/facts.js';
import { fixLadder } from '../../src/engine/ladder/fix-ladder.js';
import { orderedOptions } from '../../src/engine/ladder/options.js';
import { screenKey } from '../../src/engine/screen/screen-key.js';
import { screenOf } from '../../src/engine/screen/screen.js';
import { stepsOf } from '../../src/engine/ladder/steps.js';
import { caseArb, topics } from './arbitrary.js';

/* The rules are written out here once more, apart from the engine, so that neither hides a mistake of the other. */

const scale = ['none', 'inconvenience', 'settings-loss', 'sign-out', 'data-loss'];
const harmful = (topic: Topic, fix: FixId) => scale.indexOf(topic.fixes[fix]!.risk) >= 2;
const deadly = (topic: Topic, fix: FixId) => scale.indexOf(topic.fixes[fix]!.risk) >= 3;
const facts = ({ topic, progress: { symptom, answers } }: Case) =>
  knownFrom(topic.checks, { ...answers, ...topic.symptoms[symptom ?? '']?.says }).facts;
/** The gate of the symptom's own service; of the one that all symptoms with this single fix share; else the guide's. */
const gateIdOf = ({ topic, progress: { symptom, fix } }: Case) => {
  const all = Object.keys(topic.symptoms)
    .filter((id) => (symptom === undefined ? topic.symptoms[id]!.fixes.includes(fix ?? '') : id === symptom));
  const gates = new Set(all.map((id) => topic.symptoms[id]!.service?.gate));
  return (gates.size === 1 ? [...gates][0] : undefined) ?? topic.gate;
};
const gateOf = (kase: Case) => facts(kase)[gateIdOf(kase)];

const isProven = (kase: Case, cause: string) => {
  const { provenBy, ruledOutBy } = kase.topic.causes[cause]!;
  return provenBy !== undefined && evaluate(provenBy, facts(kase)) === true &&
    !(ruledOutBy !== undefined && evaluate(ruledOutBy, facts(kase)) === true);
};
const isOut = (kase: Case, cause: string) => {
  const { provenBy, ruledOutBy } = kase.topic.causes[cause]!;
  return ruledOutBy !== undefined && evaluate(ruledOutBy, facts(kase)) === true &&
    !(provenBy !== undefined && evaluate(provenBy, facts(kase)) === true);
};
const symptomCauses = ({ topic, progress }: Case) => (progress.symptom ? topic.symptoms[progress.symptom]!.causes : []);

const mustPassGate = (kase: Case, fix: FixId) => {
  const { risk, action, causes } = kase.topic.fixes[fix]!;
  const known = causes.some((cause) => symptomCauses(kase).includes(cause) && isProven(kase, cause));
  return risk === 'sign-out' || action === 'reset' || action === 'account-removal' || (harmful(kase.topic, fix) && !known);
};
const lossesOf = ({ topic }: Case,
  fix: FixId) => Object.entries(topic.fixes[fix]!.ledger?.lost ?? {}).filter(([, loss]) => loss !== 'replaceable');
const isHeld = ({ topic }: Case, loss: string) => (topic.fixes[topic.secondCopy]!.protects as readonly string[]).includes(loss);
const mustCopyFirst = (kase: Case, fix: FixId) =>
  (deadly(kase.topic, fix) && lossesOf(kase, fix).some(([, loss]) => isHeld(kase, loss))) ||
  kase.topic.fixes[fix]!.risk === 'sign-out' || ['reset', 'backup-off', 'os-update'].includes(kase.topic.fixes[fix]!.action ?? '');

/** The copy was tried, or cannot be made for want of something. */
const copyWasOffered = ({ topic, progress }: Case) =>
  progress.outcomes.some(({ fix }) => fix === topic.secondCopy) ||
  (topic.fixes[topic.secondCopy]!.needs ?? []).some((need) => progress.lacking.includes(need));
const hasCopy = ({ topic, progress }: Case) => progress.outcomes.some(({ fix, result }) => fix === topic.secondCopy && result === 'worked');
/** Each thing that would be lost is in the copy, or the reader said that it may go. */
const isCovered = (kase: Case, fix: FixId) => lossesOf(kase, fix).length > 0 && lossesOf(kase, fix).every(([line, loss]) =>
  (hasCopy(kase) && isHeld(kase, loss)) || kase.progress.spared[fix]?.includes(line));

const started = (kase: Case): FixId | undefined => {
  const screen = screenOf(kase);
  return screen.kind === 'step' || screen.kind === 'outcome' ? screen.fix : undefined;
};

function holds(topic: Topic, rule: (kase: Case) => void) {
  fc.assert(fc.property(caseArb(topic), rule), { numRuns: 400 });
}

for (const [name, topic] of topics) {
  const ids = Object.keys(topic.fixes);

  describe(`the ladder of ${name}`, () => {
    it('holds only fixes for causes still standing, and for the proven ones where there are any', () => holds(topic, (kase) => {
      const causes = symptomCauses(kase);
      if (causes.length === 0) return;
      const proven = causes.filter((cause) => isProven(kase, cause));
      const helpful = proven.length > 0 ? proven : causes.filter((cause) => !isOut(kase, cause));
      for (const { fix } of fixLadder(kase).rungs) {
        if (fix !== topic.secondCopy) assert.ok(topic.fixes[fix]!.causes.some((cause) => helpful.includes(cause)), fix);
      }
    }));

    it('asks for no cause while one is proven and has a fix left to try', () => holds(topic, (kase) => {
      const { current } = fixLadder(kase);
      const screen = screenOf(kase);
      if (current?.because.kind === 'cause-proven') assert.notEqual(screen.kind === 'check' && screen.for, 'cause');
    }));

    it('asks nothing that the symptom says by itself', () => holds(topic, (kase) => {
      const screen = screenOf(kase);
      const says = topic.symptoms[kase.progress.symptom ?? '']?.says ?? {};
      if (screen.kind === 'check') assert.ok(!(screen.check in says), screen.check);
    }));

    it('begins another symptom without the answers that were about the last', () => holds(topic, (kase) => {
      const { answers } = act(kase, { type: 'choose-symptom', symptom: Object.keys(topic.symptoms)[0]! }).progress;
      for (const check of Object.keys(answers)) assert.ok(!('perSymptom' in topic.checks[check]!), check);
    }));

    it('accounts for every fix of the symptom once', () => holds(topic, (kase) => {
      if (!kase.progress.symptom) return;
      const { rungs, skipped } = fixLadder(kase);
      const found = [...rungs, ...skipped].map(({ fix }) => fix).filter((fix) => fix !== topic.secondCopy).sort();
      const listed = topic.symptoms[kase.progress.symptom]!.fixes.filter((fix) => fix !== topic.secondCopy);
      assert.deepEqual(found, [...listed].sort());
    }));

    it('gives the cause and the need behind each skip', () => holds(topic, (kase) => {
      for (const { fix, why, cause, need } of fixLadder(kase).skipped) {
        if (why === 'cause-ruled-out')
          assert.ok(cause !== undefined && isOut(kase, cause) && topic.fixes[fix]!.causes.includes(cause), fix);
        if (why === 'other-cause-proven')
          assert.ok(cause !== undefined && isProven(kase, cause) && !topic.fixes[fix]!.causes.includes(cause), fix);
        if (why === 'lacking') assert.ok(need !== undefined && kase.progress.lacking.includes(need), fix);
      }
    }));

    it('never puts a paid way before a free one, nor a riskier before a gentler one', () => holds(topic, (kase) => {
      const order = fixLadder(kase).rungs.map(({ fix }) => fix).filter((fix) => fix !== topic.secondCopy);
      const choices = ids.filter((id) => topic.fixes[id]!.options).map((id) => orderedOptions(id, kase).map(({ fix }) => fix));
      for (const list of [order, ...choices]) {
        const keys = list.map((fix) => (topic.fixes[fix]!.paid ? 10 : 0) + scale.indexOf(topic.fixes[fix]!.risk));
        assert.deepEqual(keys, [...keys].sort((a, b) => a - b));
      }
    }));

    it('puts the second copy before everything that needs it and is left to try', () => holds(topic, (kase) => {
      if (kase.progress.fix === topic.secondCopy) return;
      const { rungs } = fixLadder(kase);
      const place = rungs.findIndex(({ fix }) => fix === topic.secondCopy);
      const first = rungs.findIndex(({ fix, access, result }) => mustCopyFirst(kase, fix) && access.state !== 'locked'
        && result === undefined);
      const cannot = (topic.fixes[topic.secondCopy]!.needs ?? []).some((need) => kase.progress.lacking.includes(need));
      if (first >= 0 && !cannot) assert.ok(place >= 0 && place < first);
      if (place >= 0) assert.ok(mustCopyFirst(kase, rungs[place + 1]!.fix), 'directly before the first that needs it');
    }));

    it('skips what is riskier than the gentlest fix that something is lacking for', () => holds(topic, (kase) => {
      const { rungs, skipped } = fixLadder(kase);
      const lacked = skipped.filter(({ fix, why }) => why === 'lacking' && fix !== topic.secondCopy &&
        kase.progress.outcomes.some((outcome) => outcome.fix === fix && outcome.result === 'lacking'));
      for (const { fix } of lacked) {
        for (const rung of rungs) assert.ok(scale.indexOf(topic.fixes[rung.fix]!.risk) <= scale.indexOf(topic.fixes[fix]!.risk), rung.fix);
      }
    }));

    it('counts what is left', () => holds(topic, (kase) => {
      const { rungs, number, total, current, minutesLeft } = fixLadder(kase);
      assert.equal(total, rungs.length);
      assert.deepEqual(rungs[number - 1], current);
      assert.equal(minutesLeft === 0, current === undefined);
    }));
  });

  describe(`access in ${name}`, () => {
    it('comes after the outage-and-scope check', () => holds(topic, (kase) => {
      const gate = gateOf(kase);
      for (const id of ids) {
        const access = accessTo(id, kase);
        if (harmful(topic, id) && gate === topic.serviceSide) assert.equal(access.state, 'locked', id);
        if (!mustPassGate(kase, id) || access.state === 'locked') continue;
        if (gate === undefined) assert.equal(access.state, 'gate', id);
        else assert.ok(gate !== topic.serviceSide && (gate !== UNKNOWN || topic.fixes[id]!.risk === 'settings-loss'), id);
      }
    }));

    it('comes after the second copy, or after every loss is confirmed', () => holds(topic, (kase) => {
      for (const id of ids) {
        const { state } = accessTo(id, kase);
        if (state === 'copy-first') assert.ok(mustCopyFirst(kase, id), id);
        if (state === 'locked' || state === 'gate' || state === 'copy-first') continue;
        assert.ok(!mustCopyFirst(kase, id) || copyWasOffered(kase), id);
        if (deadly(topic, id)) assert.equal(state !== 'losses', isCovered(kase, id), id);
      }
    }));

    it('comes after consent, with all that is needed at hand', () => holds(topic, (kase) => {
      for (const id of ids) {
        if (accessTo(id, kase).state !== 'open') continue;
        assert.ok(!harmful(topic, id) || kase.progress.consents.includes(id), id);
        assert.ok((topic.fixes[id]!.needs ?? []).every((need) => !kase.progress.lacking.includes(need)), id);
      }
    }));
  });

  describe(`the screen of ${name}`, () => {
    it('shows a step only of a fix that is open', () => holds(topic, (kase) => {
      const fix = started(kase);
      if (fix === undefined) return;
      assert.equal(accessTo(fix, kase).state, 'open');
      if (mustPassGate(kase, fix)) assert.ok(![undefined, topic.serviceSide].includes(gateOf(kase) as string | undefined));
      if (mustCopyFirst(kase, fix)) assert.ok(copyWasOffered(kase));
      if (deadly(topic, fix)) assert.ok(isCovered(kase, fix));
      if (harmful(topic, fix)) assert.ok(kase.progress.consents.includes(fix));
    }));

    it('asks for consent and losses only after the gate and the copy', () => holds(topic, (kase) => {
      const screen = screenOf(kase);
      if (screen.kind !== 'consent' && screen.kind !== 'losses') return;
      if (mustPassGate(kase, screen.fix)) assert.ok(![undefined, topic.serviceSide].includes(gateOf(kase) as string | undefined));
      assert.ok(!mustCopyFirst(kase, screen.fix) || copyWasOffered(kase));
    }));

    it('asks only checks that can be asked and are open', () => holds(topic, (kase) => {
      const screen = screenOf(kase);
      if (screen.kind !== 'check') return;
      assert.ok(['choice', 'number', 'checklist'].includes(topic.checks[screen.check]!.kind));
      assert.equal(kase.progress.answers[screen.check], undefined);
    }));

    it('asks nobody for money while the service side is likely, and shows no choices of which none may be made',
      () => holds(topic, (kase) => {
      for (const id of ids) {
        const { paid, options = [] } = topic.fixes[id]!;
        const { state } = accessTo(id, kase);
        if (paid && gateOf(kase) === topic.serviceSide) assert.equal(state, 'locked', id);
        if (options.length > 0 && options.every((option) => accessTo(option, kase).state === 'locked')) assert.equal(state, 'locked', id);
      }
    }));

    it('waits while the service side is likely, unless the reader goes on or it is solved', () => holds(topic, (kase) => {
      const screen = screenOf(kase);
      if (gateOf(kase) !== topic.serviceSide || ['resolved', 'symptoms'].includes(screen.kind)) return;
      if (!kase.progress.goesOn) assert.equal(screen.kind, 'wait');
      assert.notEqual(screen.kind, 'handoff');
    }));

    it('stands still while a checklist is ticked off', () => holds(topic, (kase) => {
      const screen = screenOf(kase);
      if (screen.kind !== 'step' || !screen.checklist) return;
      for (const step of screen.steps) {
        for (const type of ['finish-step', 'unfinish-step'] as const) {
          assert.equal(screenKey(screenOf(act(kase, { type, fix: screen.fix, step }))), screenKey(screen));
        }
      }
    }));

    it('never leads to what stands in for a service, but to one who came for it', () => holds(topic, (kase) => {
      const services = [topic.meanwhile, ...Object.values(topic.symptoms).map(({ service }) => service?.meanwhile)];
      for (const { fix } of fixLadder(kase).rungs) assert.ok(!services.includes(fix) || kase.progress.fix === fix, fix);
    }));

    it('hands over only when nothing is left that may be tried', () => holds(topic, (kase) => {
      const screen = screenOf(kase);
      if (screen.kind === 'handoff') assert.equal(fixLadder(kase).current, undefined);
    }));

    it('is resolved only by a fix', () => holds(topic, (kase) => {
      const screen = screenOf(kase);
      if (screen.kind === 'resolved') assert.ok(screen.fix !== topic.secondCopy || kase.progress.fix === topic.secondCopy);
    }));

    it('lists the steps of the reader’s variant', () => holds(topic, (kase) => {
      const screen = screenOf(kase);
      if (screen.kind === 'step' || screen.kind === 'outcome') assert.deepEqual(screen.steps, stepsOf(screen.fix, kase));
      if (screen.kind === 'step') assert.ok(screen.steps.includes(screen.step));
    }));
  });
}
