import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { UNKNOWN, type FixId, type Topic } from '@naosu/content';
import fc from 'fast-check';
import { accessTo } from '../../src/engine/ladder/access.js';
import { act } from '../../src/engine/act/action.js';
import type { Case } from '../../src/engine/case.js';
import { openParts } from '../../src/engine/facts/facts.js';
import { fixLadder, isAhead } from '../../src/engine/ladder/fix-ladder.js';
import { orderedOptions } from '../../src/engine/ladder/options.js';
import { screenKey } from '../../src/engine/screen/screen-key.js';
import { screenOf } from '../../src/engine/screen/screen.js';
import { stepsOf } from '../../src/engine/ladder/steps.js';
import { caseArb, topics } from './arbitrary.js';
import { copyWasOffered, deadly, gateOf, harmful, isCovered, isOut, isProven, missingBefore, mustCopyFirst, mustPassGate, scale,
  symptomCauses } from './rules.js';

/** Causes whose fixes can help: the proven ones, else those standing, and a fault that passes. */
const helpfulOf = (kase: Case) => {
  const causes = symptomCauses(kase);
  const proven = causes.some((cause) => isProven(kase, cause));
  return causes.filter((cause) => kase.topic.causes[cause]!.passes || (proven ? isProven(kase, cause) : !isOut(kase, cause)));
};
/** Fixes that are to be tried, in order. */
const aheadOf = (kase: Case) =>
  fixLadder(kase).rungs.filter((rung) => isAhead(rung) && rung.fix !== kase.topic.secondCopy).map(({ fix }) => fix);
/** The least harm that a fix does; of several ways, that of the gentlest which costs nothing and all can take. */
const gentlest = (topic: Topic, fix: FixId) => {
  const ways = (topic.fixes[fix]!.options ?? [fix]).map((id) => topic.fixes[id]!);
  const free = ways.filter(({ paid, forFew }) => !paid && !forFew);
  return Math.min(...(free.length > 0 ? free : ways).map(({ risk }) => scale.indexOf(risk)));
};

const started = (kase: Case): FixId | undefined => {
  const screen = screenOf(kase);
  return screen.kind === 'steps' || screen.kind === 'outcome' ? screen.fix : undefined;
};

function holds(topic: Topic, rule: (kase: Case) => void) {
  fc.assert(fc.property(caseArb(topic), rule), { numRuns: 400 });
}

for (const [name, topic] of topics) {
  const ids = Object.keys(topic.fixes);

  describe(`the ladder of ${name}`, () => {
    it('holds only fixes for causes still standing, for the proven ones where there are any, and for a fault that passes',
      () => holds(topic, (kase) => {
      if (symptomCauses(kase).length === 0) return;
      const helpful = helpfulOf(kase);
      for (const { fix } of fixLadder(kase).rungs) {
        if (fix !== topic.secondCopy) assert.ok(topic.fixes[fix]!.causes.some((cause) => helpful.includes(cause)), fix);
      }
    }));

    it('never rules out a fault that passes', () => holds(topic, (kase) => {
      const passing = symptomCauses(kase).filter((cause) => topic.causes[cause]!.passes);
      for (const { fix, why } of fixLadder(kase).skipped) {
        if (topic.fixes[fix]!.causes
          .some((cause) => passing.includes(cause))) assert.ok(!['cause-ruled-out', 'other-cause-proven'].includes(why), fix);
      }
    }));

    it('asks nothing that the symptom says by itself', () => holds(topic, (kase) => {
      const screen = screenOf(kase);
      const says = topic.symptoms[kase.progress.symptom ?? '']?.says ?? {};
      if (screen.kind === 'check') for (const check of screen.checks) assert.ok(!(check in says), check);
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

    it('never puts a paid way before a free one, on the ladder or among choices', () => holds(topic, (kase) => {
      const choices = ids.filter((id) => topic.fixes[id]!.options).map((id) => orderedOptions(id, kase).map(({ fix }) => fix));
      for (const list of [aheadOf(kase), ...choices]) {
        const paid = list.map((fix) => Number(topic.fixes[fix]!.paid === true));
        assert.deepEqual(paid, [...paid].sort());
      }
    }));

    it('puts nothing harmful before something gentler for the same cause', () => holds(topic, (kase) => {
      if (!kase.progress.symptom) return;
      const ahead = aheadOf(kase);
      const helpful = helpfulOf(kase);
      const aims = (fix: FixId) => topic.fixes[fix]!.causes.filter((cause) => helpful.includes(cause));
      ahead.forEach((fix, place) => {
        if (gentlest(topic, fix) < 2) return;
        const later = ahead.slice(place + 1).filter((other) => !topic.fixes[other]!.paid && gentlest(topic, other) < gentlest(topic, fix));
        for (const other of later) assert.ok(!aims(other).some((cause) => aims(fix).includes(cause)), `${fix} before ${other}`);
      });
    }));

    it('asks a human before harm or pay alone', () => holds(topic, (kase) => {
      for (const { fix, beyond } of fixLadder(kase).rungs) if (beyond) assert.ok(topic.fixes[fix]!.paid || gentlest(topic, fix) >= 2, fix);
    }));

    it('puts gentle ways before harmful ones on a screen of choices', () => holds(topic, (kase) => {
      for (const id of ids.filter((fix) => topic.fixes[fix]!.options)) {
        const free = orderedOptions(id, kase).map(({ fix }) => topic.fixes[fix]!).filter(({ paid, forFew }) => !paid && !forFew);
        const ranks = free.map(({ risk }) => scale.indexOf(risk));
        assert.deepEqual(ranks, [...ranks].sort());
      }
    }));

    it('puts the second copy before everything that needs it and is left to try', () => holds(topic, (kase) => {
      if (kase.progress.fix === topic.secondCopy) return;
      const { rungs } = fixLadder(kase);
      const place = rungs.findIndex(({ fix }) => fix === topic.secondCopy);
      const first = rungs.findIndex(({ fix, access, result, beyond }) => mustCopyFirst(kase, fix) && access.state !== 'locked' &&
        result === undefined && !beyond);
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

    it('goes on with the first that is left', () => holds(topic, (kase) => {
      const { rungs, current } = fixLadder(kase);
      assert.deepEqual(current, rungs.find(({ result, access, beyond }) => result === undefined && access.state !== 'locked' && !beyond));
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
        const access = accessTo(id, kase);
        const { state } = access;
        if (state === 'copy-first') assert.ok(mustCopyFirst(kase, id), id);
        if (state === 'locked' || state === 'gate' || state === 'copy-first') continue;
        assert.ok(!mustCopyFirst(kase, id) || copyWasOffered(kase), id);
        if (deadly(topic, id)) assert.equal(access.state !== 'consent' || access.confirm.length === 0, isCovered(kase, id), id);
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
      assert.deepEqual(missingBefore(fix, kase), [], fix);
    }));

    it('asks for consent and losses only after the gate and the copy', () => holds(topic, (kase) => {
      const screen = screenOf(kase);
      if (screen.kind !== 'consent') return;
      if (mustPassGate(kase, screen.fix)) assert.ok(![undefined, topic.serviceSide].includes(gateOf(kase) as string | undefined));
      assert.ok(!mustCopyFirst(kase, screen.fix) || copyWasOffered(kase));
    }));

    it('asks only checks that can be asked and are open', () => holds(topic, (kase) => {
      const screen = screenOf(kase);
      if (screen.kind !== 'check') return;
      assert.ok(screen.checks.length > 0);
      for (const check of screen.checks) {
        assert.ok(['choice', 'number', 'checklist'].includes(topic.checks[check]!.kind));
        assert.equal(kase.progress.answers[check], undefined);
      }
    }));

    it('shows a fix only once all is asked that decides whether it makes sense', () => holds(topic, (kase) => {
      const fix = started(kase);
      if (fix === undefined || !kase.progress.symptom) return;
      for (const check of topic.fixes[fix]!.asks ?? []) assert.deepEqual(openParts(topic, check, kase), [], check);
    }));

    it('plans the same for the same case', () => holds(topic, (kase) => {
      assert.deepEqual(screenOf({ ...kase }), screenOf(kase));
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

    it('stands still while a list is ticked off, but for the last tick before something stands alone', () => holds(topic, (kase) => {
      const screen = screenOf(kase);
      if (screen.kind !== 'steps') return;
      for (const step of screen.list) {
        for (const type of ['finish-step', 'unfinish-step'] as const) {
          const left = screen.list.filter((other) => other !== step && !kase.progress.done[screen.fix]?.includes(other));
          if (type === 'finish-step' && !screen.ends && left.length === 0) continue;
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
      if (screen.kind === 'steps' || screen.kind === 'outcome') assert.deepEqual(screen.steps, stepsOf(screen.fix, kase));
      if (screen.kind === 'steps') for (const step of screen.list) assert.ok(screen.steps.includes(step));
    }));
  });
}
