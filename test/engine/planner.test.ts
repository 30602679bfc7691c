import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { UNKNOWN, type Topic } from '@naosu/content';
import fc from 'fast-check';
import { act } from '../../src/engine/act/action.js';
import { caseOf, symptomOf, type Case } from '../../src/engine/case.js';
import { fixLadder } from '../../src/engine/ladder/fix-ladder.js';
import { beliefOf, priorOf } from '../../src/engine/planner/belief.js';
import { costOf } from '../../src/engine/planner/cost.js';
import { sequenceOf, type Prospect } from '../../src/engine/planner/sequence.js';
import { emptyProgress, type Progress } from '../../src/engine/progress.js';
import { screenOf } from '../../src/engine/screen/screen.js';
import { caseArb, topics } from './arbitrary.js';
import { kase, outcomes, topic } from './fixture.js';

const wobbly = (progress: Partial<Progress> = {}) => kase({ symptom: 'wobbly', ...progress });
const belief = (of: Case) => beliefOf(of, symptomOf(of)!);
const close = (actual: number, expected: number) => assert.ok(Math.abs(actual - expected) < 1e-9, `${actual}, not ${expected}`);

describe('belief', () => {
  it('begins with the first cause twice as likely as the second, and something else', () => {
    const [network, hiccup, other] = priorOf(topic.symptoms['wobbly']!);
    close(network!, 2 * hiccup!);
    close(other!, 0.05);
  });

  it('takes the weights that content gives', () => {
    const [network, hiccup] = priorOf({ ...topic.symptoms['wobbly']!, weights: { network: 1, hiccup: 4 } });
    close(hiccup!, 4 * network!);
  });

  it('counts less for a cause the better a fix was that failed', () => {
    const [before, after] = [belief(wobbly()), belief(wobbly({ outcomes: outcomes(['restart', 'not-worked']) }))];
    close(after[0]! / after[1]!, (before[0]! * 0.3) / (before[1]! * 0.6));
  });

  it('keeps a little for a cause that answers contradict each other about, so that harm stays behind what is gentler for it', () => {
    const mail = topics.find(([name]) => name === 'mail')![1];
    const torn = caseOf(mail, { ...emptyProgress, symptom: 'mail-secure-connection',
      answers: { 'mail-error-body': 'credentials', 'mail-device': 'iphone', 'mail-other-network': 'fine' } });
    assert.ok(belief(torn)[symptomOf(torn)!.causes.indexOf('network')]! > 0);
    const order = fixLadder(torn).rungs.map(({ fix }) => fix);
    assert.ok(order.indexOf('other-wifi') < order.indexOf('reset-network'), order.join());
  });

  it('learns nothing from a fix that could not be done', () =>
    assert.deepEqual(belief(wobbly({ outcomes: outcomes(['restart', 'impossible']) })), belief(wobbly())));

  it('leaves nothing of a cause that is ruled out, and all but that of a fault that passes', () => {
    const [network, hiccup] = belief(wobbly({ answers: { wifi: 'steady' } }));
    assert.equal(network, 0);
    assert.ok(hiccup! > 0.5);
  });

  it('keeps a little of a fault that passes beside what is proven', () => {
    const [network, hiccup] = belief(wobbly({ answers: { wifi: 'none' } }));
    assert.ok(network! > 0.9 && hiccup! > 0 && hiccup! < 0.05);
  });

  for (const [name, guide] of topics) {
    it(`adds up to 1, and rules no passing fault out: ${name}`, () => {
      fc.assert(fc.property(caseArb(guide), (any) => {
        const symptom = symptomOf(any);
        if (!symptom) return;
        const weights = belief(any);
        if (weights.some((weight) => weight > 0)) close(weights.reduce((sum, weight) => sum + weight, 0), 1);
        symptom.causes.forEach((cause, index) => { if (guide.causes[cause]!.passes) assert.ok(weights[index]! > 0, cause); });
      }), { numRuns: 300 });
    });
  }
});

describe('the sequence', () => {
  const prospect = (fix: string, chances: readonly number[], more: Partial<Prospect> = {}): Prospect =>
    ({ fix, chances, minutes: 10, harm: 0, rank: 0, paid: false, gated: false, copied: false, ...more });
  const order = (...prospects: readonly Prospect[]) => sequenceOf(prospects, [0.6, 0.35, 0.05], { gate: 0, copy: 0 });

  it('tries first what has the best chance per minute', () =>
    assert.deepEqual(order(prospect('slow', [0.7, 0, 0], { minutes: 60 }), prospect('quick', [0, 0.7, 0], { minutes: 2 })).order,
      ['quick', 'slow']));
  it('counts what failures leave', () => {
    const both = order(prospect('first', [0.9, 0, 0]), prospect('same', [0.8, 0, 0]), prospect('other', [0, 0.7, 0]));
    assert.deepEqual(both.order, ['first', 'other', 'same']);
  });
  it('keeps the order of content between equals', () =>
    assert.deepEqual(order(prospect('one', [0.5, 0, 0]), prospect('two', [0.5, 0, 0])).order, ['one', 'two']));
  it('puts nothing harmful before something gentler for the same cause, however slow', () => {
    const { order: ids } = order(prospect('harm', [0.9, 0, 0], { minutes: 1, rank: 2, harm: 1 }),
      prospect('gentle', [0.1, 0, 0], { minutes: 300 }));
    assert.deepEqual(ids, ['gentle', 'harm']);
  });
  it('may put something harmful before what is for another cause', () => {
    const { order: ids } = order(prospect('harm', [0.9, 0, 0], { minutes: 1, rank: 2, harm: 1 }),
      prospect('gentle', [0, 0.1, 0], { minutes: 300 }));
    assert.deepEqual(ids, ['harm', 'gentle']);
  });
  it('puts nothing paid before anything free', () =>
    assert.deepEqual(order(prospect('paid', [0.9, 0, 0], { minutes: 1, paid: true }),
      prospect('free', [0, 0.1, 0], { minutes: 300 })).order, ['free', 'paid']));
  it('asks a human before a harm that is not worth it', () => {
    const { order: ids, beyond } = order(prospect('gentle', [0, 0.1, 0]), prospect('harm', [0.1, 0, 0], { rank: 4, harm: 480 }));
    assert.deepEqual([ids, beyond], [['gentle'], ['harm']]);
  });
  it('pays for a copy once', () => {
    const copied = (id: string, chances: readonly number[]) => prospect(id, chances, { rank: 2, copied: true });
    const minutes = (copy: number) =>
      sequenceOf([copied('a', [0.5, 0, 0]), copied('b', [0, 0.5, 0])], [0.6, 0.35, 0.05], { gate: 0, copy }).minutes;
    close(minutes(60) - minutes(0), 60);
  });
});

describe('what a fix costs', () => {
  it('counts the gentlest of several free ways', () => assert.equal(costOf('make-room', kase({ symptom: 'stuck' })).rank, 0));
  it('counts minutes that pass by themselves for less', () =>
    assert.ok(costOf('update', kase({ symptom: 'stuck' })).minutes < topic.fixes['update']!.minutes));
  it('counts harm by the scale of it', () => {
    const harm = ['router', 'update', 'reset', 'sign-in-again', 'wipe'].map((fix) => costOf(fix, kase({ symptom: 'stuck' })).harm);
    assert.deepEqual(harm, [...harm].sort((a, b) => a - b));
  });
});

/** Screens between a symptom and something to try, and what comes then. */
function untilSomething(guide: Topic, symptom: string, answer: (check: string) => string | number) {
  let reader = act(caseOf(guide, emptyProgress), { type: 'choose-symptom', symptom });
  for (let screens = 0; ; screens++) {
    const screen = screenOf(reader);
    if (screen.kind !== 'check') return { screens, screen, reader };
    reader = act(reader, { type: 'answer-form', answers: Object.fromEntries(screen.checks.map((check) => [check, answer(check)])) });
  }
}

describe('questions', () => {
  for (const [name, guide] of topics) {
    for (const symptom of Object.keys(guide.symptoms)) {
      it(`are few for a reader who can tell nothing: ${name}, ${symptom}`, () =>
        assert.ok(untilSomething(guide, symptom, () => UNKNOWN).screens <= 4));
    }
  }

  it('are asked again where a way of making room was tried, and the ladder follows the new number', () => {
    const backup = topics.find(([name]) => name === 'backup')![1];
    const short = caseOf(backup, {
      ...emptyProgress, symptom: 'icloud-storage-full', answers: { 'icloud-free': 1, 'next-backup-size': 4 },
        opened: { 'make-room': 'empty-mail' },
    });
    const tried = act(short, { type: 'finish', fix: 'empty-mail', result: 'not-worked', at: 1 });
    assert.deepEqual(screenOf(tried), { kind: 'check', checks: ['icloud-free'], for: 'cause', before: 'make-room' });
    const stillShort = act(tried, { type: 'answer', check: 'icloud-free', value: 2 });
    assert.deepEqual(screenOf(stillShort), { kind: 'choices', fix: 'make-room' });
    const enough = act(tried, { type: 'answer', check: 'icloud-free', value: 9 });
    assert.equal(fixLadder(enough).current?.fix, 'run-backup');
  });
});
