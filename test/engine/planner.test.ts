import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { UNKNOWN, type Topic } from '@naosu/content';
import fc from 'fast-check';
import { act } from '../../src/engine/act/action.js';
import { caseOf, symptomOf, type Case } from '../../src/engine/case.js';
import { accessTo } from '../../src/engine/ladder/access.js';
import { candidates } from '../../src/engine/ladder/candidates.js';
import { fixLadder } from '../../src/engine/ladder/fix-ladder.js';
import { resultOf } from '../../src/engine/ladder/outcome.js';
import { planOf } from '../../src/engine/planner/plan.js';
import { beliefOf, priorOf, whole } from '../../src/engine/planner/belief.js';
import { costOf, questionMinutes, sharedCosts } from '../../src/engine/planner/cost.js';
import { fitsOf } from '../../src/engine/planner/fit.js';
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

  it('leaves of what stands beside a proven cause a twentieth of what its answer leaves, and nothing of what cannot pass', () => {
    const none = wobbly({ answers: { wifi: 'none' } });
    const left = (of: Case, cause: number) => priorOf(symptomOf(of)!)[cause]! * fitsOf('wifi', ['none'], symptomOf(of)!, of)[0]![cause]!;
    const [network, hiccup, other] = belief(none);
    close(hiccup! / network!, (0.05 * left(none, 1)) / left(none, 0));
    // Answers alone never take all weight.
    close(other! / network!, (0.05 * Math.max(left(none, 2), 0.001)) / left(none, 0));
    assert.deepEqual(belief(kase({ symptom: 'stuck', answers: { wifi: 'none' } })).map((weight) => weight > 0), [false, true, false, true]);
  });

  it('of nothing is nothing', () => assert.deepEqual(whole([0, 0]), [0, 0]));

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
  it('puts before harm what is short and harms nothing, for whatever cause, and only that', () => {
    const first = (more: Partial<Prospect>) => order(prospect('harm', [0.9, 0, 0], { minutes: 1, rank: 3, harm: 1 }),
      prospect('other', [0, 0.1, 0], { minutes: 5, ...more })).order[0];
    assert.deepEqual([first({}), first({ minutes: 6 }), first({ rank: 2 }), first({ paid: true }), first({ chances: [0, 0, 0] })],
      ['other', 'harm', 'harm', 'harm', 'harm']);
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

describe('how well an answer fits', () => {
  const stuck = kase({ symptom: 'stuck' });
  const withFit: Topic = { ...topic, causes: { ...topic.causes, full: { ...topic.causes['full']!, fit: { wifi: { weak: 3 } } } } };
  const withUsual: Topic = { ...topic, checks: { ...topic.checks, wifi: { ...topic.checks['wifi']!, usual: 'weak' } as never } };
  /** Weights of each outcome for the causes `full`, `network` and `settings`, and for something else. */
  const rows: readonly (readonly [name: string, of: Case, check: string, weights: Readonly<Record<string, readonly number[]>>])[] = [
    ['what proves and what rules out', stuck, 'wifi', { steady: [2, 0, 2, 2], weak: [1, 1, 1, 1], none: [0.03, 4, 0.03, 0.03] }],
    ['a guess', stuck, 'room', { 'short': [4, 0.03, 0.03, 0.03], 'enough': [0, 2, 2, 2], 'probably-short': [0.15, 0.15, 0.15, 0.15],
      'borderline': [0.15, 0.15, 0.15, 0.15], 'probably-enough': [0.15, 0.15, 0.15, 0.15] }],
    ['a comparison that proves nothing', kase({ symptom: 'stuck' }, { ...topic, causes: { ...topic.causes, full: {} } }), 'room',
      { 'short': [1, 1, 1, 1], 'enough': [1, 1, 1, 1], 'probably-short': [0.15, 0.15, 0.15, 0.15],
        'borderline': [0.15, 0.15, 0.15, 0.15], 'probably-enough': [0.15, 0.15, 0.15, 0.15] }],
    ['what content says', kase({ symptom: 'stuck' }, withFit), 'wifi',
      { steady: [2, 0, 2, 2], weak: [3, 1, 1, 1], none: [0.03, 4, 0.03, 0.03] }],
    ['what is usual', kase({ symptom: 'stuck' }, withUsual), 'wifi',
      { steady: [2, 0, 2, 2], weak: [8, 8, 8, 8], none: [0.03, 4, 0.03, 0.03] }],
    ['half of what proves', stuck, 'switch', { on: [1, 1, 1, 1], off: [1, 1, 1, 1], grey: [1, 1, 1, 1] }],
    ['the other half of what proves', kase({ symptom: 'stuck', answers: { conditions: ['power'] } }), 'switch',
      { on: [1, 1, 1, 1], off: [1, 1, 1, 1], grey: [0.03, 0.03, 4, 0.03] }],
  ];
  it('takes the gate as proof of a service that it could have ruled out, where it finds the fault there', () => {
    const ruledOutBy = { any: [{ fact: 'wifi', is: 'steady' }, { fact: 'scope', is: 'device-side' }] };
    const network = { ...topic.causes['network']!, ruledOutBy };
    const guide: Topic = { ...topic, causes: { ...topic.causes, network } };
    const of = kase({ symptom: 'stuck' }, guide);
    const fits = (check: string, outcomes: readonly string[]) => fitsOf(check, outcomes, guide.symptoms['stuck']!, of);
    const [device, unclear, service] = fits('scope', ['device-side', 'unclear', 'service-side']);
    [[2, 0, 2, 2], [1, 1, 1, 1], [0.03, 4, 0.03, 0.03]].forEach((weights, outcome, all) => weights.forEach((weight, cause) =>
      close([device, unclear, service][outcome]![cause]!, weight / (all[0]![cause]! + all[1]![cause]! + all[2]![cause]!))));
    // What is no gate proves nothing by the name of its outcome.
    const named = { ...guide, serviceSide: 'weak' };
    const [weak] = fitsOf('wifi', ['weak'], named.symptoms['stuck']!, kase({ symptom: 'stuck' }, named));
    assert.deepEqual(weak, fits('wifi', ['weak'])[0]);
  });

  it('is told of lists as a whole, beside what is known', () => {
    const of = kase({ symptom: 'stuck', answers: { switch: 'grey' } });
    const lists = [[], ['power'], ['lock'], ['power', 'lock']];
    const weights = [[1, 1, 1, 1], [0.03, 0.03, 4, 0.03], [1, 1, 1, 1], [1, 1, 1, 1]];
    const fits = fitsOf('conditions', lists, symptomOf(of)!, of);
    weights.forEach((row, outcome) => row.forEach((weight, cause) =>
      close(fits[outcome]![cause]!, weight / weights.reduce((sum, each) => sum + each[cause]!, 0))));
  });

  it('is told of a list that nobody counted with, too', () => {
    const conditions = { kind: 'checklist', items: ['power', 'lock', 'line'] } as const;
    const guide = { ...topic, checks: { ...topic.checks, conditions } };
    const of = kase({ symptom: 'stuck', answers: { switch: 'grey', conditions: ['power', 'line'] } }, guide);
    const [row] = fitsOf('conditions', [['power', 'line']], symptomOf(of)!, of);
    // Of none, each of the three, and all of them, two prove nothing, and all three are contradicted.
    [0.03 / 4.03, 0.03 / 4.03, 4 / 8, 0.03 / 4.03].forEach((fit, cause) => close(row![cause]!, fit));
    assert.equal(belief(of)[1], 0);
    assert.ok(belief(of)[2]! > 0.9);
  });

  it('is nothing for a cause that every outcome rules out', () => {
    const full = { ruledOutBy: { fact: 'wifi', is: ['steady', 'weak', 'none'] } };
    const of = kase({ symptom: 'stuck' }, { ...topic, causes: { ...topic.causes, full } });
    assert.deepEqual(fitsOf('wifi', ['steady', 'weak', 'none'], symptomOf(of)!, of).map(([cause]) => cause), [0, 0, 0]);
  });

  for (const [name, of, check, weights] of rows) {
    it(`follows from ${name}`, () => {
      const totals = [0, 1, 2, 3].map((cause) => Object.values(weights).reduce((sum, row) => sum + row[cause]!, 0));
      const fits = fitsOf(check, Object.keys(weights), symptomOf(of)!, of);
      Object.values(weights).forEach((row, outcome) => row.forEach((weight, cause) =>
        close(fits[outcome]![cause]!, weight / totals[cause]!)));
    });
  }
});

describe('what a fix costs', () => {
  it('counts the gentlest of several free ways', () => assert.equal(costOf('make-room', kase({ symptom: 'stuck' })).rank, 0));

  const rows: readonly (readonly [fix: string, minutes: number, harm: number, rank: number, flags: string])[] = [
    ['restart', 5.25, 0, 0, ''], ['router', 10.25, 0, 0, ''], ['make-room', 15.25, 0, 0, ''], ['move-files', 15 + 5 * 0.8 + 0.25, 0, 0, ''],
    ['paid-help', 5.25, 0, 0, 'paid'], ['meanwhile', 5.25, 2, 0, ''], ['copy', 15 + 45 * 0.8 + 0.25, 0, 0, ''],
    ['update', 15 + 45 * 0.8 + 0.25, 2, 0, 'copied'], ['reset', 15.25, 60, 2, 'gated copied'],
    ['sign-in-again', 15 + 25 * 0.8 + 0.25, 240, 3, 'gated copied'], ['wipe', 15 + 15 * 0.8 + 0.25, 480, 4, 'gated copied'],
    ['new-profile', 10.25, 480, 4, 'gated'],
  ];
  for (const [fix, minutes, harm, rank, flags] of rows) {
    it(`is that of ${fix}`, () => {
      const { paid, gated, copied, ...cost } = costOf(fix, kase({ symptom: 'stuck' }));
      const told = Object.entries({ paid, gated, copied }).flatMap(([name, is]) => (is ? [name] : [])).join(' ');
      assert.deepEqual([cost, told], [{ minutes, harm, rank }, flags]);
    });
  }

  it('is, of several ways, that of those which are left, free ones first and those for few last', () => {
    const ways = (more: Partial<Topic['fixes'][string]>, options: readonly string[]) => {
      const room = { ...topic.fixes['make-room']!, options };
      const guide = { ...topic, fixes: { ...topic.fixes, 'wipe': { ...topic.fixes['wipe']!, ...more }, 'make-room': room } };
      const { harm, rank } = costOf('make-room', kase({ symptom: 'stuck', answers: { switch: 'off' } }, guide));
      return [harm, rank];
    };
    assert.deepEqual(ways({}, ['wipe', 'reset']), [60, 2]);
    assert.deepEqual(ways({}, ['wipe', 'bigger-plan']), [480, 4], 'a paid way counts only where there is no free one');
    assert.deepEqual(ways({ forFew: true } as never, ['wipe', 'bigger-plan']), [0, 0], 'so does one for few');
    assert.deepEqual(ways({}, ['switch-off', 'sign-in-again']), [240, 3], 'what is skipped is no way');
  });

  it('counts what is asked before it', () => {
    const guide = { ...topic, fixes: { ...topic.fixes, router: { ...topic.fixes['router']!, asks: ['wifi', 'scope'] } } };
    const minutes = (answers: Progress['answers']) => costOf('router', kase({ symptom: 'plain', answers }, guide)).minutes;
    assert.deepEqual([minutes({}), minutes({ wifi: 'weak' })], [10.25 + 0.75 + 1.75, 10.25 + 1.75]);
  });

  it('counts a question by where its answer is found', () => {
    const choice = { kind: 'choice', options: ['yes'] } as const;
    const checks = {
      known: choice, page: { ...choice, link: 'status' }, path: { ...choice, path: ['settings'] }, long: { ...choice, minutes: 4 },
    };
    const minutes = (...ids: string[]) => questionMinutes({ ...topic, checks: checks as never }, ids);
    assert.deepEqual([minutes(), minutes('known'), minutes('page'), minutes('path'), minutes('long'), minutes('known', 'gone', 'page')],
      [0.25, 0.75, 1.75, 1.25, 4.25, 2.25]);
  });

  it('counts the gate and the copy once for all, while they are to come', () => {
    const shared = (progress: Partial<Progress>) => Object.values(sharedCosts(kase({ symptom: 'stuck', ...progress })));
    assert.deepEqual(shared({}), [1.75, 51.25]);
    assert.deepEqual(shared({ answers: { status: 'normal' } }), [1.25, 51.25]);
    assert.deepEqual(shared({ answers: { status: 'normal', others: 'fine' } }), [0, 51.25]);
    assert.deepEqual(shared({ outcomes: outcomes(['copy', 'impossible']) }), [1.75, 0]);
    assert.deepEqual(shared({ lacking: ['computer'] }), [1.75, 0]);
  });
});

describe('the plan', () => {
  for (const [name, guide] of topics) {
    it(`is of exactly what is untried and not locked: ${name}`, () => {
      fc.assert(fc.property(caseArb(guide), (any) => {
        const { fixes } = candidates(any);
        const { order, beyond } = planOf(any, fixes);
        const left = fixes.filter((fix) => resultOf(fix, any) === undefined && accessTo(fix, any).state !== 'locked');
        assert.deepEqual([...order, ...beyond].sort(), [...symptomOf(any) ? left : fixes].sort());
      }));
    });
  }

  it('holds nothing that is locked, nor what was tried', () => {
    const of = kase({ symptom: 'stuck', answers: { status: 'problem', others: 'same' }, outcomes: outcomes(['router', 'not-worked']) });
    const { order, beyond } = planOf(of, candidates(of).fixes);
    assert.deepEqual([...order, ...beyond].sort(), ['make-room', 'restart', 'update']);
  });

  it('asks of two questions that tell the same the first', () => {
    const either = (outcome: string) => ({ any: [{ fact: 'left', is: outcome }, { fact: 'right', is: outcome }] });
    const choice = { kind: 'choice', options: ['yes', 'no'] } as const;
    const guide = (...checks: readonly string[]): Topic => ({ ...topic,
      checks: { ...topic.checks, left: choice, right: choice },
      causes: { ...topic.causes, full: { provenBy: either('yes'), ruledOutBy: either('no') } },
      symptoms: { plain: { causes: ['network', 'full'], checks, fixes: ['router', 'delete-photos'] } },
      fixes: { ...topic.fixes, router: { ...topic.fixes['router']!, minutes: 60 } } });
    const asked = (...checks: readonly string[]) => planOf(kase({ symptom: 'plain' }, guide(...checks)), ['router', 'delete-photos']).ask;
    assert.deepEqual([asked('left', 'right'), asked('right', 'left'), asked('left')], ['left', 'right', 'left']);
  });

  it('of a single fix is that fix', () =>
    assert.deepEqual(planOf(kase({ fix: 'router' }), ['router']), { order: ['router'], beyond: [], ask: undefined, belief: [] }));
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
