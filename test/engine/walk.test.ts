import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { UNKNOWN, type CheckId, type Topic } from '@naosu/content';
import fc from 'fast-check';
import { act, type Action } from '../../src/engine/act/action.js';
import { caseOf, type Case } from '../../src/engine/case.js';
import { orderedOptions } from '../../src/engine/ladder/options.js';
import { readProgress, writeProgress } from '../../src/engine/record/progress-record.js';
import { emptyProgress, type Answer } from '../../src/engine/progress.js';
import { screenOf, type Screen } from '../../src/engine/screen/screen.js';
import { serviceOf } from '../../src/engine/ladder/service.js';
import { answersArb, topics } from './arbitrary.js';

const limit = 400;

function answersTo(topic: Topic, id: CheckId, given: Readonly<Record<string, unknown>>): readonly Answer[] {
  if (given[id] !== undefined) return [given[id] as Answer];
  const check = topic.checks[id]!;
  switch (check.kind) {
    case 'choice': return [UNKNOWN, ...check.options];
    case 'checklist': return [UNKNOWN, [], check.items];
    case 'number': return [UNKNOWN, 0, ...check.bands.map((band) => band.from)];
    default: return [UNKNOWN];
  }
}

/** Everything that a reader can do on a screen that leads on. */
function actionsOn(screen: Screen, kase: Case, at: number, given: Readonly<Record<string, unknown>>): readonly Action[] {
  const { topic } = kase;
  switch (screen.kind) {
    case 'symptoms': return Object.keys(topic.symptoms).map((symptom) => ({ type: 'choose-symptom', symptom }));
    case 'check': {
      const [check] = screen.checks;
      return answersTo(topic, check!, given).map((value) => ({ type: 'answer', check: check!, value }));
    }
    case 'choices': {
      const { fix } = screen;
      const open = orderedOptions(fix, kase).filter(({ access, result }) => access.state !== 'locked' && result === undefined);
      return [...open.map((option): Action => ({ type: 'open-option', fix, option: option.fix })),
        { type: 'finish', fix, result: 'not-worked', at }];
    }
    case 'consent': {
      const needs = topic.fixes[screen.fix]!.needs ?? [];
      const { fix } = screen;
      return [
        { type: 'consent', fix, spared: screen.confirm }, { type: 'finish', fix, result: 'skipped', at },
          ...needs.map((need): Action => ({ type: 'lack', fix, need, at })),
      ];
    }
    case 'steps': return [
      ...(screen.ends ? [{ type: 'finish', fix: screen.fix, result: 'worked', at },
        { type: 'finish', fix: screen.fix, result: 'not-worked', at }] as const
        : [{ type: 'finish-steps', fix: screen.fix, steps: screen.list } as const]),
      ...screen.list.filter((step) => !kase.progress.done[screen.fix]?.includes(step)).slice(0, 1)
        .map((step) => ({ type: 'finish-step', fix: screen.fix, step }) as const),
      { type: 'finish', fix: screen.fix, result: 'impossible', at },
      { type: 'finish', fix: screen.fix, result: 'different-screen', at },
    ];
    case 'outcome': return [{ type: 'finish', fix: screen.fix, result: 'worked', at },
      { type: 'finish', fix: screen.fix, result: 'not-worked', at }];
    case 'wait': {
      const { meanwhile } = serviceOf(kase);
      return screen.goOn ? [{ type: 'wait-for-service', at }, { type: 'go-on' }, { type: 'finish', fix: meanwhile, result: 'worked', at }]
        : [];
    }
    case 'resolved':
    case 'handoff': return [];
  }
}

interface Walk {
  readonly start: Action;
  readonly choices: readonly number[];
  readonly given: Readonly<Record<string, unknown>>;
}

function walkArb(topic: Topic): fc.Arbitrary<Walk> {
  const symptoms = Object.keys(topic.symptoms).map((symptom): Action => ({ type: 'choose-symptom', symptom }));
  const fixes = Object.keys(topic.fixes).map((fix): Action => ({ type: 'choose-fix', fix }));
  return fc.record({
    start: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...symptoms) }, { weight: 1, arbitrary: fc.constantFrom(...fixes) }),
    choices: fc.array(fc.nat(), { minLength: 1, maxLength: 40 }),
    given: answersArb(topic),
  });
}

/** Goes on until a screen offers nothing more, and returns every case on the way. */
function walk(topic: Topic, { start, choices, given }: Walk): readonly Case[] {
  let kase = act(caseOf(topic, emptyProgress), start);
  const cases = [kase];
  for (let step = 0; step < limit; step++) {
    const screen = screenOf(kase);
    const actions = actionsOn(screen, kase, 1_790_000_000_000 + step * 1000, given);
    // Waiting is said once; after that the reader goes on or stops.
    const left = kase.progress.waitingSince === undefined ? actions : actions.filter(({ type }) => type !== 'wait-for-service');
    const action = left[choices[step % choices.length]! % left.length];
    if (!action) break;
    kase = act(kase, action);
    cases.push(kase);
  }
  return cases;
}

for (const [name, topic] of topics) {
  describe(`every way through ${name}`, () => {
    it('ends with the problem solved, a time to come back, or a human', () => {
      fc.assert(fc.property(walkArb(topic), (way) => {
        const cases = walk(topic, way);
        const last = screenOf(cases[cases.length - 1]!);
        assert.ok(['resolved', 'wait', 'handoff'].includes(last.kind), `${last.kind} after ${cases.length} actions`);
      }), { numRuns: 300 });
    });

    it('never shows the same case twice', () => {
      fc.assert(fc.property(walkArb(topic), (way) => {
        const seen = walk(topic, way).map(({ progress }) => JSON.stringify(progress));
        assert.equal(new Set(seen).size, seen.length);
      }), { numRuns: 100 });
    });

    it('stays within what can be saved', () => {
      fc.assert(fc.property(walkArb(topic), (way) => {
        for (const { progress } of walk(topic, way)) {
          assert.deepEqual(readProgress(JSON.parse(JSON.stringify(writeProgress(progress))), topic), { progress, dropped: [] });
        }
      }), { numRuns: 50 });
    });

    it('never asks a question twice', () => {
      fc.assert(fc.property(walkArb(topic), (way) => {
        for (const kase of walk(topic, way)) {
          const screen = screenOf(kase);
          if (screen.kind === 'check') for (const check of screen.checks) assert.equal(kase.progress.answers[check], undefined);
        }
      }), { numRuns: 100 });
    });
  });
}
