import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { codeOf, markOf } from '../../src/engine/record/id-code.js';
import { decodeFragment, encodeFragment } from '../../src/engine/record/progress-fragment.js';
import { readProgress, writeProgress } from '../../src/engine/record/progress-record.js';
import { emptyProgress, type Progress } from '../../src/engine/progress.js';
import { progressArb, topics } from './arbitrary.js';
import { outcomes, topic } from './fixture.js';

const read = (value: object) => readProgress({ version: 1, ...value }, topic);

const at = 1_790_000_000_000;

describe('readProgress', () => {
  const kept: readonly (readonly [string, object, Partial<Progress>])[] = [
    ['a renamed symptom', { symptom: 'jammed' }, { symptom: 'stuck' }],
    ['a renamed check and option', { answers: { wlan: 'good' } }, { answers: { wifi: 'steady' } }],
    ['a renamed fix in every place',
      { outcomes: [{ fix: 'reboot', result: 'worked', at }], done: { reboot: ['wait'] }, waits: { 'reboot/wait': at } },
      { outcomes: [{ fix: 'restart', result: 'worked', at }], done: { restart: ['wait'] }, waits: { 'restart/wait': at } }],
    ['the later of two outcomes', { outcomes: [{ fix: 'router', result: 'worked', at: at + 5 }, { fix: 'router', result: 'skipped', at }] },
      { outcomes: [{ fix: 'router', result: 'worked', at: at + 5 }] }],
    ['that the reader goes on', { goesOn: true }, { goesOn: true }],
    ['a wait', { waitingSince: at }, { waitingSince: at }],
    ['a time before 2000 as the first moment of it', { waitingSince: 0 }, { waitingSince: Date.UTC(2000, 0) }],
    ['nothing of what an earlier version kept', { through: { look: true } }, {}],
    ['outcomes in the order of time',
      { outcomes: [{ fix: 'router', result: 'worked', at: at + 5 }, { fix: 'look', result: 'skipped', at }] },
      { outcomes: [{ fix: 'look', result: 'skipped', at }, { fix: 'router', result: 'worked', at: at + 5 }] }],
    ['no list of nothing', { done: { router: [] }, spared: { wipe: [] } }, {}],
    ['the last moment of the year 9999', { waitingSince: 253_402_300_799_999 }, { waitingSince: 253_402_300_799_999 }],
    ['the first moment of 2000', { waitingSince: Date.UTC(2000, 0) }, { waitingSince: Date.UTC(2000, 0) }],
    ['a checklist with nothing ticked, and one that cannot be told', { answers: { conditions: [], wlan: 'unknown' } },
      { answers: { conditions: [], wifi: 'unknown' } }],
    ['each id once', { consents: ['reset', 'reset'] }, { consents: ['reset'] }],
  ];
  for (const [name, value, expected] of kept) {
    it(`keeps ${name}`, () => assert.deepEqual(read(value), { progress: { ...emptyProgress, ...expected }, dropped: [] }));
  }

  const dropped: readonly (readonly [string, object, string])[] = [
    ['an unknown symptom', { symptom: 'gone' }, 'symptom'],
    ['a name that leads round in circles', { symptom: 'round' }, 'symptom'],
    ['a member of objects', { fix: 'constructor' }, 'fix'],
    ['an unknown option', { answers: { wifi: 'purple' } }, 'answers.wifi'],
    ['an answer to a triage', { answers: { scope: 'device-side' } }, 'answers.scope'],
    ['a negative number', { answers: { free: -1 } }, 'answers.free'],
    ['a text for a number', { answers: { free: '1' } }, 'answers.free'],
    ['markup', { answers: { wifi: '<b>' } }, 'answers.wifi'],
    ['an unknown result', { outcomes: [{ fix: 'router', result: 'exploded', at: 1 }] }, 'outcomes.0.result'],
    ['half a millisecond', { outcomes: [{ fix: 'router', result: 'worked', at: 0.5 }] }, 'outcomes.0.at'],
    ['a time before all', { waitingSince: -1 }, 'waitingSince'],
    ['a time after the year 9999', { waitingSince: 253_402_300_800_000 }, 'waitingSince'],
    ['a size beyond any', { answers: { free: 1e308 } }, 'answers.free'],
    ['an option of another fix', { opened: { 'make-room': 'router' } }, 'opened.make-room'],
    ['a step of another fix', { done: { router: ['wait'] } }, 'done.router.0'],
    ['a line that is not in the ledger', { spared: { wipe: ['photos'] } }, 'spared.wipe.0'],
    ['an unknown need', { lacking: ['money'] }, 'lacking.0'],
    ['a wait of no step', { waits: { restart: 1 } }, 'waits.restart'],
    ['a time that is none', { waitingSince: 'noon' }, 'waitingSince'],
    ['a number for a list', { consents: 7 }, 'consents'], ['a list for a record', { answers: [] }, 'answers'],
    ['a number for an outcome', { outcomes: [7] }, 'outcomes.0'], ['a text for waits', { waits: 'x' }, 'waits'],
    ['a wait of a fix that there is not', { waits: { 'gone/wait': at } }, 'waits.gone/wait'],
    ['a wait until no time', { waits: { 'restart/wait': 'noon' } }, 'waits.restart/wait'],
    ['a list for one option', { answers: { wifi: ['weak'] } }, 'answers.wifi'],
    ['a text for a list', { answers: { conditions: 'power' } }, 'answers.conditions'],
    ['an item that there is not', { done: { router: 'plug' } }, 'done.router'],
    ['an outcome of a fix that there is not', { outcomes: [{ fix: 'gone', result: 'worked', at }] }, 'outcomes.0.fix'],
    ['a flag that is none', { goesOn: 'yes' }, 'goesOn'],
    ['an unknown field', { position: 3 }, 'position'],
  ];
  for (const [name, value, place] of dropped) {
    it(`drops ${name} and says where`, () => {
      const { progress, dropped: list } = read(value);
      assert.deepEqual(progress, emptyProgress);
      assert.deepEqual(list.map((entry) => entry.place), [place]);
    });
  }

  it('keeps the symptom where a single fix is saved beside it', () => {
    const { progress, dropped: list } = read({ symptom: 'stuck', fix: 'reset' });
    assert.deepEqual([progress.symptom, progress.fix, list.map(({ place }) => place)], ['stuck', undefined, ['fix']]);
  });

  it('takes nothing of another format', () => {
    for (const value of [undefined, null, 7, 'x', [], {}, { version: 2, symptom: 'stuck' }]) {
      assert.deepEqual(readProgress(value, topic), { progress: emptyProgress, dropped: [{ place: '', value }] });
    }
  });
});

describe('the fragment', () => {
  it('of an empty case is short', () => assert.equal(encodeFragment(emptyProgress, topic), '1'));

  const broken: readonly (readonly [name: string, text: string, places: readonly string[]])[] = [
    ['another version', `2~s${codeOf('stuck', ['stuck'])}`, ['']],
    ['sections that there are not', '1~zfoo~', ['?z', '?']],
    ['more than that the reader cannot tell', `1~a${codeOf('wifi', ['wifi'])}_uu`, ['answers.wifi']],
    ['an answer of no kind', `1~a${codeOf('wifi', ['wifi'])}_x`, ['answers.wifi']],
    ['a number with letters', `1~a${codeOf('free', ['free'])}_n1x`, ['answers.free']],
    ['a number of two points', `1~a${codeOf('free', ['free'])}_n1p2p3`, ['answers.free']],
    ['a time that is none', '1~w-', ['waitingSince']],
    ['a wait without a time', `1~t${codeOf('restart', ['restart'])}_${codeOf('wait', ['wait'])}`, ['waits.restart/wait']],
    ['a flag that is none', '1~g2', ['goesOn']],
  ];
  for (const [name, text, places] of broken) {
    it(`takes nothing of ${name}, and says where`, () => {
      const { progress, dropped } = decodeFragment(text, topic);
      assert.deepEqual([progress, dropped.map(({ place }) => place)], [emptyProgress, places]);
    });
  }

  it('says what it could not take, as it stands there', () => {
    const wifi = codeOf('wifi', ['wifi', 'free']);
    const free = codeOf('free', ['wifi', 'free']);
    const left = (text: string) => decodeFragment(text, topic).dropped;
    assert.deepEqual(left(`1~a${wifi}_x`), [{ place: 'answers.wifi', value: 'x' }]);
    assert.deepEqual(left(`1~a${wifi}_uu.${free}_n1x`), [{ place: 'answers.wifi', value: 'uu' }, { place: 'answers.free', value: 'n1x' }]);
    assert.deepEqual(left('1~zfoo~g2'), [{ place: '?z', value: 'foo' }, { place: 'goesOn', value: '2' }]);
    assert.deepEqual([left('1~wk-2'), left('1~w-k'), left('1~wK')].map(([one]) => one),
      ['k-2', '-k', 'K'].map((value) => ({ place: 'waitingSince', value })));
    assert.deepEqual(left(`1~o${codeOf('router', ['router'])}_9abc`), [{ place: 'outcomes.0.result', value: '9abc' }]);
  });

  it('reads as it did in links that are out there', () => {
    const time = 1_790_000_000_000;
    const progress: Progress = {
      ...emptyProgress, symptom: 'stuck', answers: { wifi: 'weak', free: 0.5, conditions: ['power', 'lock'], size: 'unknown' },
      outcomes: outcomes(['router', 'not-worked'], ['look', 'skipped']), opened: { 'make-room': 'move-files' },
      done: { restart: ['wait'] }, lacking: ['stick'], waits: { 'restart/wait': time }, waitingSince: time, goesOn: true,
    };
    const text = '1~swgwb~ahw7c_oo3pl.ame3_n0p5.btfb_l_boli_tvlu.vq70_u~o7jlw_1mubbs7i8.qsuu_5rs~pu5jh_skia~d83cc_9eow~lgdaf'
      + '~t83cc_9eow_mubbs7i8~wmubbs7i8~g1';
    assert.equal(encodeFragment(progress, topic), text);
    assert.deepEqual(decodeFragment(text, topic), { progress, dropped: [] });
    assert.deepEqual([codeOf('id-87', ['id-87']), codeOf('id-87', ['other']), codeOf('', [])], ['036m', '-id-87', '-']);
    assert.deepEqual(['', 'a1', text.slice(0, 7)].map(markOf), ['ztntfp', '7t47mv', markOf('1~swgwb')]);
  });

  it('is still read where it holds consents, as it once did', () => {
    const fixes = Object.keys(topic.fixes);
    const code = (id: string, ids: readonly string[] = fixes) => codeOf(id, ids);
    const text = `1~c${code('reset')}.${code('wipe')}~r${code('wipe')}_${code('all', ['all'])}`;
    assert.deepEqual(decodeFragment(text, topic),
      { progress: { ...emptyProgress, consents: ['reset', 'wipe'], spared: { wipe: ['all'] } }, dropped: [] });
    assert.ok(!/~[cr]/.test(encodeFragment({ ...emptyProgress, consents: ['reset'], spared: { wipe: ['all'] } }, topic)));
  });

  it('holds any number that a reader types', () => {
    for (const free of [0, 0.5, 12, 1e-7, 1.5e-9]) {
      assert.deepEqual(decodeFragment(encodeFragment({ ...emptyProgress, answers: { free } }, topic), topic).progress.answers, { free });
    }
  });

  it('follows renamed ids', () => {
    const former = { ...topic, symptoms: { ...topic.symptoms, jammed: topic.symptoms['stuck']! } };
    const text = encodeFragment({ ...emptyProgress, symptom: 'jammed' }, former);
    assert.deepEqual(decodeFragment(text, topic), { progress: { ...emptyProgress, symptom: 'stuck' }, dropped: [] });
  });

  it('keeps ids with the same code apart', () => {
    const twins = collision();
    const guide = { ...topic, needs: twins };
    const progress = { ...emptyProgress, lacking: [...twins].reverse() };
    assert.deepEqual(decodeFragment(encodeFragment(progress, guide), guide), { progress, dropped: [] });
  });
});

/** Two ids whose four-letter codes are the same, found by looking. */
function collision(): readonly string[] {
  const seen = new Map<string, string>();
  for (let number = 0; ; number++) {
    const id = `need-${number}`;
    const code = encodeFragment({ ...emptyProgress, lacking: [id] }, { ...topic, needs: [id] });
    const other = seen.get(code);
    if (other !== undefined) return [other, id];
    seen.set(code, id);
  }
}

for (const [name, guide] of topics) {
  const known = (progress: Progress) => {
    const { dropped, progress: again } = readProgress(writeProgress(progress), guide);
    assert.deepEqual(dropped, []);
    assert.deepEqual(again, progress);
  };

  describe(`progress of ${name}`, () => {
    it('comes back from storage as it was', () => {
      fc.assert(fc.property(progressArb(guide), (progress) => {
        assert.deepEqual(readProgress(JSON.parse(JSON.stringify(writeProgress(progress))), guide), { progress, dropped: [] });
      }));
    });

    it('comes back from the fragment as it was, but for consents', () => {
      fc.assert(fc.property(progressArb(guide), (progress) => {
        // Consent proves nothing on another device, so it does not make a link longer.
        assert.deepEqual(decodeFragment(encodeFragment(progress, guide), guide),
          { progress: { ...progress, consents: [], spared: {} }, dropped: [] });
      }), { numRuns: 300 });
    });

    it('needs no escaping in a fragment', () => {
      fc.assert(fc.property(progressArb(guide), (progress) => assert.match(encodeFragment(progress, guide), /^[a-z0-9._~-]+$/)));
    });

    it('fits into 1,000 characters with every fix of the symptom tried', () => {
      fc.assert(fc.property(fc.constantFrom(...Object.keys(guide.symptoms)), progressArb(guide), (symptom, progress) => {
        const { fixes } = guide.symptoms[symptom]!;
        const all = [...new Set([...fixes, ...fixes.flatMap((id) => guide.fixes[id]!.options ?? []), guide.secondCopy])];
        const outcomes = all.map((fix, index) => ({ fix, result: 'not-worked' as const, at: 1_795_000_000_000 + index * 600_000 }));
        const text = encodeFragment({ ...progress, symptom, outcomes, done: {}, waits: {} }, guide);
        assert.ok(text.length < 1000, `${text.length}`);
      }));
    });

    it('is valid whatever is read', () => {
      fc.assert(fc.property(fc.oneof(fc.jsonValue(),
        fc.jsonValue().map((value) => ({ version: 1, answers: value, outcomes: value, opened: value, waits: value }))),
        (value) => known(readProgress(value, guide).progress)), { numRuns: 2000 });
    });

    it('is valid with any part of it spoilt', () => {
      const fields = ['symptom', 'fix', 'answers', 'outcomes', 'opened', 'done', 'consents', 'spared', 'lacking', 'waits', 'waitingSince',
        'goesOn'];
      fc.assert(fc.property(progressArb(guide), fc.constantFrom(...fields), fc.jsonValue(), (progress, field, value) =>
        known(readProgress({ ...(writeProgress(progress) as object), [field]: value }, guide).progress)));
    });

    it('is valid whatever a fragment says', () => {
      fc.assert(fc.property(fc.oneof(fc.string(), fc.string().map((text) => `1~${text}`)),
        (text) => known(decodeFragment(text, guide).progress)), { numRuns: 2000 });
    });

    it('is valid from a fragment with letters changed, lost or doubled', () => {
      const change = fc.tuple(fc.nat(), fc.constantFrom('', '.', '_', '~', '-', 'a', '0', 'n', '__proto__'));
      fc.assert(fc.property(progressArb(guide), fc.array(change, { minLength: 1, maxLength: 4 }), (progress, changes) => {
        const text = changes.reduce((letters, [at, by]) => {
          const place = at % (letters.length + 1);
          return letters.slice(0, place) + by + letters.slice(place + 1);
        }, encodeFragment(progress, guide));
        known(decodeFragment(text, guide).progress);
      }), { numRuns: 2000 });
    });
  });
}
