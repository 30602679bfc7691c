import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CheckId, Topic } from '@naosu/content';
import { act, type Action } from '../../src/engine/act/action.js';
import { caseOf, withProgress } from '../../src/engine/case.js';
import { emptyProgress } from '../../src/engine/progress.js';
import { situationOf } from '../../src/engine/screen/situation.js';
import { topics } from './arbitrary.js';
import { kase, outcomes, topic } from './fixture.js';

/** A guide that counts how often its facts are worked out: once each time this answer is judged, which no question and no fix looks at. */
function counted(guide: Topic) {
  let passes = 0;
  const probe = {
    kind: 'choice' as const,
    get options() {
      passes++;
      return ['yes'];
    },
  };
  return { guide: { ...guide, checks: { ...guide.checks, probe } }, passes: () => passes, answers: { probe: 'yes' } };
}

describe('a case', () => {
  it('knows what the answers and the symptom say, and nothing that the guide does not allow', () => {
    const { answers, asked, facts } = kase({ symptom: 'told', answers: { app: 'partner', wifi: 'purple', free: 0 } });
    assert.deepEqual(answers, { app: 'other', device: 'old', status: 'normal', free: 0 });
    assert.deepEqual(asked, { app: 'other', device: 'old', status: 'normal', free: 'little' });
    assert.deepEqual(facts, { ...asked, room: 'short' });
  });

  it('is worked out anew where something else was said, and only there', () => {
    const before = kase({ symptom: 'stuck', answers: { free: 0 } });
    const same = withProgress(before, { ...before.progress, outcomes: outcomes(['restart', 'skipped']) });
    assert.equal(same.facts, before.facts);
    assert.equal(withProgress(before, { ...before.progress, answers: { free: 9, size: 1 } }).facts['room'], 'enough');
    assert.equal(withProgress(before, { ...before.progress, symptom: 'told' }).facts['app'], 'other');
  });

  for (const [name, guide] of topics) {
    it(`goes over the facts once for an answer, with all that is shown after it: ${name}`, () => {
      for (const symptom of Object.keys(guide.symptoms)) {
        const { guide: probed, passes, answers } = counted(guide);
        let reader = act(caseOf(probed, { ...emptyProgress, answers }), { type: 'choose-symptom', symptom });
        const firstQuestion = (): CheckId | undefined => {
          const { screen } = situationOf(reader);
          return screen.kind === 'check' ? screen.checks[0] : undefined;
        };
        for (let check = firstQuestion(); check !== undefined; check = firstQuestion()) {
          const before = passes();
          reader = act(reader, { type: 'answer', check, value: 'unknown' });
          situationOf(reader);
          assert.equal(passes() - before, 1, `${symptom}, ${check}`);
        }
      }
    });
  }

  it('goes over no facts for what is no answer', () => {
    const { guide, passes, answers } = counted(topic);
    const reader = caseOf(guide, { ...emptyProgress, symptom: 'stuck', answers: { ...answers, free: 0 } });
    const before = passes();
    const actions: readonly Action[] = [
      { type: 'open-option', fix: 'make-room', option: 'move-files' }, { type: 'finish-step', fix: 'move-files', step: 'move' },
      { type: 'finish', fix: 'move-files', result: 'not-worked', at: 1 }, { type: 'consent', fix: 'reset' },
    ];
    actions.reduce((going, action) => {
      const next = act(going, action);
      situationOf(next);
      return next;
    }, reader);
    assert.equal(passes(), before);
  });
});
