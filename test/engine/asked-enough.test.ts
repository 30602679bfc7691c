import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { UNKNOWN, type Check, type Topic } from '@naosu/content';
import { mail } from '../../content/topics/mail/topic.js';
import type { Access } from '../../src/engine/ladder/access.js';
import { act } from '../../src/engine/act/action.js';
import { caseOf, type Case } from '../../src/engine/case.js';
import { hasAskedEnough } from '../../src/engine/next/asked-enough.js';
import { emptyProgress, type Answer } from '../../src/engine/progress.js';
import { screenOf } from '../../src/engine/screen/screen.js';
import { topics } from './arbitrary.js';
import { kase, topic as small } from './fixture.js';

/** The questions that a reader is asked in a row, and what comes then. */
function askedOf(start: Case, answers: Readonly<Record<string, Answer>> = {}) {
  let reader = start;
  const asked: string[] = [];
  for (;;) {
    const screen = screenOf(reader);
    if (screen.kind !== 'check' || screen.for !== 'cause') return { asked, screen, reader };
    asked.push(screen.check);
    reader = act(reader, { type: 'answer', check: screen.check, value: answers[screen.check] ?? UNKNOWN });
  }
}

const begin = (topic: Topic, symptom: string) => act(caseOf(topic, emptyProgress), { type: 'choose-symptom', symptom });

describe('a reader who can tell nothing', () => {
  for (const [name, topic] of topics) {
    for (const symptom of Object.keys(topic.symptoms)) {
      it(`has something to try within seven questions: ${name}, ${symptom}`, () => {
        assert.ok(askedOf(begin(topic, symptom)).asked.length <= 7);
      });
    }
  }

  it('is asked on once that has not helped', () => {
    const first = askedOf(begin(mail, 'cannot-get-mail'));
    assert.equal(first.asked.length, 7);
    assert.ok('fix' in first.screen);
    const after = act(first.reader, { type: 'finish', fix: first.screen.fix, result: 'not-worked', at: 0 });
    const second = askedOf(after);
    assert.ok(second.asked.length > 0);
    assert.deepEqual(second.asked.filter((check) => first.asked.includes(check)), []);
  });
});

describe('a reader whose answers speak for an outage', () => {
  it('is asked until that is settled, before anything is tried on the device', () => {
    const { asked, screen } = askedOf(begin(mail, 'cannot-get-mail'), {
      'system-status': 'normal', 'icloud-free': 3, 'mail-device': 'iphone', 'mail-other-devices': 'same-trouble',
      'mail-other-network': 'same-trouble',
      'mail-sending': 'fails-too', 'mail-password-asked': 'no', 'mail-after-restart': 'no-change',
    });
    assert.ok(asked.length > 7);
    assert.equal(screen.kind, 'wait');
  });
});

describe('hasAskedEnough', () => {
  const eight = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
  const answered = (count: number): Readonly<Record<string, Answer>> => Object.fromEntries(eight.slice(0, count).map((id) => [id, 'yes']));
  const asking = { causes: ['network'], checks: ['room', ...eight], fixes: ['router'] };
  const scope = small.checks['carrier-scope'] as Extract<Check, { kind: 'triage' }>;
  const many: Topic = {
    ...small,
    symptoms: { plain: asking, told: { ...asking, says: { status: 'problem' } },
      carrier: { ...asking, service: small.symptoms['carrier']!.service! } },
    checks: { ...small.checks, 'carrier-scope': { ...scope, scores: { ...scope.scores, 'carrier-status': { problem: 1, normal: -1 } } },
      ...Object.fromEntries(eight.map((id) => [id, { kind: 'choice' as const, options: ['yes'] }])) },
  };
  const open: Access = { state: 'open' };
  const rows: readonly (readonly [name: string, enough: boolean, answers: Readonly<Record<string, Answer>>, fix?: string, access?: Access,
    symptom?: string])[] = [
    ['after seven answers', true, answered(7)],
    ['not after six', false, answered(6)],
    ['counting both numbers that one conclusion takes', true, { ...answered(5), free: 1, size: UNKNOWN }],
    ['not counting an answer that the guide does not have', false, { ...answered(6), seven: 'gone' }],
    ['not before a fix that does some harm', false, answered(7), 'update'],
    ['not before one that costs money', false, answered(7), 'paid-help'],
    ['not before one that something stands before', false, answered(7), 'router', { state: 'gate', check: 'status' }],
    ['not while an answer speaks for an outage', false, { ...answered(7), status: 'problem' }],
    ['not while the symptom itself does', false, answered(7), 'router', open, 'told'],
    ['not while an answer speaks for an outage at the carrier', false, { ...answered(7), 'carrier-status': 'problem' }, 'router', open,
      'carrier'],
  ];
  for (const [name, enough, answers, fix = 'router', access = open, symptom = 'plain'] of rows) {
    it(`holds ${name}`, () => {
      assert.equal(hasAskedEnough(kase({ symptom, answers }, many), { fix, access, because: { kind: 'likeliest' } }), enough);
    });
  }
});
