import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { UNKNOWN, type Topic } from '@naosu/content';
import { mail } from '../../content/topics/mail/topic.js';
import { act } from '../../src/engine/action.js';
import { emptyProgress, type Answer, type Progress } from '../../src/engine/progress.js';
import { screenOf } from '../../src/engine/screen.js';
import { topics } from './arbitrary.js';

/** The questions that a reader is asked in a row, and what comes then. */
function askedOf(topic: Topic, start: Progress, answers: Readonly<Record<string, Answer>> = {}) {
  let progress = start;
  const asked: string[] = [];
  for (;;) {
    const screen = screenOf({ topic, progress, loaded: true });
    if (screen.kind !== 'check' || screen.for !== 'cause') return { asked, screen, progress };
    asked.push(screen.check);
    progress = act(progress, { type: 'answer', check: screen.check, value: answers[screen.check] ?? UNKNOWN }, topic);
  }
}

const begin = (topic: Topic, symptom: string) => act(emptyProgress, { type: 'choose-symptom', symptom }, topic);

describe('a reader who can tell nothing', () => {
  for (const [name, topic] of topics) {
    for (const symptom of Object.keys(topic.symptoms)) {
      it(`has something to try within seven questions: ${name}, ${symptom}`, () => {
        assert.ok(askedOf(topic, begin(topic, symptom)).asked.length <= 7);
      });
    }
  }

  it('is asked on once that has not helped', () => {
    const first = askedOf(mail, begin(mail, 'cannot-get-mail'));
    assert.equal(first.asked.length, 7);
    assert.ok('fix' in first.screen);
    const after = act(first.progress, { type: 'finish', fix: first.screen.fix, result: 'not-worked', at: 0 }, mail);
    const second = askedOf(mail, after);
    assert.ok(second.asked.length > 0);
    assert.deepEqual(second.asked.filter((check) => first.asked.includes(check)), []);
  });
});

describe('a reader whose answers speak for an outage', () => {
  it('is asked until that is settled, before anything is tried on the device', () => {
    const { asked, screen } = askedOf(mail, begin(mail, 'cannot-get-mail'), {
      'system-status': 'normal', 'icloud-free': 3, 'mail-device': 'iphone', 'mail-other-devices': 'same-trouble', 'mail-other-network': 'same-trouble',
      'mail-sending': 'fails-too', 'mail-password-asked': 'no', 'mail-after-restart': 'no-change',
    });
    assert.ok(asked.length > 7);
    assert.equal(screen.kind, 'wait');
  });
});
