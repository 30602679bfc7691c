import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Topic } from '@naosu/content';
import { caseFrom, caseIn as caseOn, linksOf, linksWith, readRecord, withCase, withLinks, withOpen, withPage,
  type CaseRecord } from '../../src/engine/record/case-record.js';
import { knownIds } from '../../src/engine/record/known-ids.js';
import { writeProgress } from '../../src/engine/record/progress-record.js';
import { emptyProgress, type Progress } from '../../src/engine/progress.js';
import { progressArb, topics } from './arbitrary.js';
import { otherTopic, outcomes, serviceSide, topic } from './fixture.js';

const stored = (progress: Partial<Progress>) => writeProgress({ ...emptyProgress, ...progress });
const here = '/help.html';
const caseIn = (record: CaseRecord, guide: Topic, page = here) => {
  const { progress, dropped } = caseOn(record, guide, page);
  return { progress, dropped };
};
const progressIn = (record: unknown, guide: Topic) => caseIn(readRecord(record), guide).progress;
const mail = otherTopic;

describe('a record', () => {
  it('is read in its earlier form', () => {
    const progress = stored({ symptom: 'stuck', answers: { wifi: 'weak' } });
    assert.deepEqual(readRecord({ topic: 'backup', progress, links: ['x'] }),
      { topic: 'backup', cases: { backup: progress }, links: ['x'], pages: {} });
    assert.deepEqual(readRecord({ answersOf: 'backup', progress }), { cases: { backup: progress }, links: [], pages: {} });
  });

  it('is empty where there is none', () => {
    for (const value of [undefined, null, 7, [], {}, { cases: 3 }, { topic: 5, links: 'x' }])
      assert.deepEqual(readRecord(value), { cases: {}, links: [], pages: {} });
  });

  it('holds the cases of both guides', () => {
    const backup = { ...emptyProgress, symptom: 'stuck', answers: { switch: 'grey' } };
    const late = { ...emptyProgress, symptom: 'late', answers: { push: 'on' } };
    const record = withCase(withCase(readRecord(undefined), topic, backup), mail, late);
    assert.deepEqual(caseIn(record, topic), { progress: backup, dropped: [] });
    assert.deepEqual(caseIn(record, mail), { progress: late, dropped: [] });
  });

  it('names the guide that was open last, until the reader gives it up', () => {
    const open = withOpen(readRecord(undefined), 'backup', true);
    assert.equal(open.topic, 'backup');
    assert.equal(withOpen(open, 'mail', true).topic, 'mail');
    assert.equal(withOpen(open, 'mail', false).topic, 'backup');
    assert.ok(!('topic' in withOpen(open, 'backup', false)));
  });
});

describe('a case that was saved on another page', () => {
  const saved = (progress: Partial<Progress>) => withPage(withCase(readRecord(undefined), topic, { ...emptyProgress, symptom: 'stuck',
    ...progress }), topic, '/other.html');
  const asked = (progress: Partial<Progress>, page: string) => caseOn(saved(progress), topic, page).asksAgain;

  it('says that things are asked again only where some had been answered', () => {
    assert.deepEqual([{ consents: ['wipe'] }, { spared: { wipe: ['all'] } }, { answers: { status: 'normal' } },
      { outcomes: outcomes(['copy', 'worked']) }, { lacking: ['computer'] }].map((progress) => asked(progress, here)),
    [true, true, true, true, true]);
    assert.deepEqual([{}, { answers: { wifi: 'weak' } }, { outcomes: outcomes(['router', 'worked']) }, { lacking: ['stick'] }]
      .map((progress) => asked(progress, here)), [false, false, false, false]);
    assert.equal(asked({ consents: ['wipe'] }, '/other.html'), false);
  });

  it('lends another guide no answer of a gate', () => {
    const record = saved({ answers: { wifi: 'weak', status: 'normal' } });
    assert.deepEqual([here, '/other.html'].map((page) => caseOn(record, mail, page).progress.answers),
      [{ wifi: 'weak' }, { wifi: 'weak', status: 'normal' }]);
  });
});

describe('what a record may hold', () => {
  it('is what the guide has: answers of questions, options, steps and losses', () => {
    const { checks, answers, options, steps, lost, symptoms, needs } = knownIds(topic);
    assert.deepEqual(['wifi', 'free', 'conditions', 'scope', 'room', 'app-password', 'gone'].filter((id) => checks.includes(id)),
      ['wifi', 'free', 'conditions']);
    assert.deepEqual(['wifi', 'conditions', 'free', 'scope', 'gone'].map(answers),
      [['steady', 'weak', 'none'], ['power', 'lock'], [], [], []]);
    assert.deepEqual([options('make-room'), options('router'), options('gone')],
      [['delete-photos', 'bigger-plan', 'move-files', 'empty-bin'], [], []]);
    assert.deepEqual([steps('router'), steps('gone'), lost('delete-photos'), lost('router'), lost('gone')],
      [['unplug', 'plug'], [], ['photos', 'albums'], [], []]);
    assert.deepEqual([symptoms, needs], [Object.keys(topic.symptoms), topic.needs]);
  });
});

describe('the page of a record', () => {
  it('is known of each guide whose case is kept, and of no other', () => {
    const late = withCase(readRecord(undefined), mail, { ...emptyProgress, symptom: 'late' });
    const both = withPage(withPage({ ...late, pages: { backup: '/old.html' } }, mail, here), topic, here);
    assert.deepEqual(both.pages, { mail: here });
  });
});

describe('the links of a record', () => {
  const stuck = { ...emptyProgress, symptom: 'stuck' };
  const nothing = readRecord(undefined);
  const saved = (record: CaseRecord, progress: Progress, links: readonly string[], former?: unknown) =>
    withLinks(withCase(record, topic, progress), topic, linksOf(links), former, record);

  it('are of each tab the last two addresses', () => {
    const one = saved(nothing, stuck, ['', 'a1']);
    const two = saved(one, stuck, ['', 'b1']);
    const three = saved(two, stuck, ['a1', 'a2'], linksWith(two, 'a1'));
    const four = saved(three, stuck, ['a2', 'a3'], linksWith(three, 'a2'));
    assert.deepEqual(['a1', 'a2', 'a3', 'b1', 'c1'].filter((link) => linksWith(four, link) !== undefined), ['a2', 'a3', 'b1']);
  });

  it('are those of the last twenty tabs', () => {
    const tabs = [...Array(25)].map((_, number) => `tab-${number}`);
    const record = tabs.reduce((before, tab) => saved(before, stuck, ['', tab]), nothing);
    assert.deepEqual(tabs.filter((tab) => linksWith(record, tab) !== undefined), tabs.slice(5));
  });

  it('are none where they are no texts', () => assert.equal(linksWith({ ...nothing, links: [7, ['a1'], null] }, 'a1'), undefined));

  it('hold a place for an address that says nothing', () => {
    assert.equal(linksOf([undefined, 'a1']), `,${linksOf(['a1'])}`);
  });

  it('lead to no case about something else', () => {
    const other = saved(saved(nothing, stuck, ['', 'a1']), { ...emptyProgress, symptom: 'full' }, ['', 'b1']);
    assert.deepEqual(['a1', 'b1'].filter((link) => linksWith(other, link) !== undefined), ['b1']);
    assert.deepEqual(other.links, [linksOf(['', 'b1'])]);
  });
});

describe('answers of both guides', () => {
  const record = withCase(readRecord(undefined), topic, { ...emptyProgress, symptom: 'stuck', answers: { wifi: 'weak', switch: 'grey' } });

  it('are taken over as far as the guide knows the check', () => {
    assert.deepEqual(caseIn(record, mail), { progress: { ...emptyProgress, answers: { wifi: 'weak' } }, dropped: [] });
  });

  it('are as they were said last', () => {
    const later = withCase(record, mail, { ...emptyProgress, symptom: 'late', answers: { wifi: 'steady' } });
    assert.deepEqual(caseIn(later, topic).progress.answers, { wifi: 'steady', switch: 'grey' });
    const earlier = { cases: { mail: stored({ answers: { wifi: 'none', push: 'off' } }), backup: stored({ answers: { wifi: 'weak' } }) } };
    assert.deepEqual(progressIn(earlier, mail).answers, { wifi: 'weak', push: 'off' });
  });

  it('do not come back once they are forgotten', () => {
    const later = withCase(record, mail, { ...emptyProgress, symptom: 'late' });
    assert.deepEqual(caseIn(later, mail).progress.answers, {});
    assert.deepEqual(caseIn(later, topic).progress, { ...emptyProgress, symptom: 'stuck', answers: { switch: 'grey' } });
  });

  it('do not come back under an earlier name', () => {
    const renamed = { ...mail, redirects: topic.redirects };
    const before = readRecord({ cases: { backup: stored({ symptom: 'stuck', answers: { wlan: 'good', switch: 'grey' } }) } });
    assert.deepEqual(caseIn(before, renamed).progress.answers, { wifi: 'steady' });
    assert.deepEqual(caseIn(withCase(before, renamed, { ...emptyProgress, symptom: 'late' }), topic).progress.answers, { switch: 'grey' });
  });

  it('are kept where no case runs', () => {
    const alone = withCase(readRecord(undefined), mail, { ...emptyProgress, answers: { wifi: 'weak', push: 'on' } });
    assert.deepEqual(caseIn(alone, mail).progress.answers, { wifi: 'weak', push: 'on' });
    assert.deepEqual(caseIn(alone, topic).progress.answers, { wifi: 'weak' });
  });

  it('go where the reader starts over, but for those that the guide does not know', () => {
    const both = withCase(record, mail, { ...emptyProgress, symptom: 'late', answers: { wifi: 'weak', push: 'on' } });
    const over = withCase(both, mail, emptyProgress);
    assert.deepEqual(Object.keys(over.cases), ['backup']);
    assert.deepEqual(caseIn(over, mail).progress, emptyProgress);
    assert.deepEqual(caseIn(over, topic).progress.answers, { switch: 'grey' });
  });

  it('give way to those of a link', () => {
    const linked = { progress: { ...emptyProgress, symptom: 'late', answers: { wifi: 'none' } }, dropped: [] };
    assert.deepEqual(caseFrom(linked, record, mail, here).progress.answers, { wifi: 'none' });
    assert.deepEqual(caseFrom({ ...linked, progress: emptyProgress }, record, mail, here).progress.answers, { wifi: 'weak' });
  });

  it('that end an outage end the wait for it', () => {
    const waiting = withCase(readRecord(undefined), topic,
      { ...emptyProgress, symptom: 'stuck', answers: serviceSide, waitingSince: 5, goesOn: true });
    const answers = { ...serviceSide, status: 'normal' };
    const later = withCase(waiting, mail, { ...emptyProgress, symptom: 'late', answers });
    assert.deepEqual(caseIn(later, topic).progress, { ...emptyProgress, symptom: 'stuck', answers });
  });

  it('of a case in an unknown form are left out', () => {
    assert.deepEqual(progressIn({ cases: { backup: 'x', fax: { answers: [1] } } }, mail), emptyProgress);
    assert.deepEqual(withCase(readRecord({ cases: { backup: 'x' } }), mail, { ...emptyProgress, symptom: 'late' }).cases,
      { mail: stored({ symptom: 'late' }) });
  });

  it('do not touch how fixes ended', () => {
    const tried = withCase(record, topic, { ...emptyProgress, symptom: 'stuck', outcomes: outcomes(['router', 'skipped']) });
    assert.deepEqual(caseIn(withCase(tried, mail, { ...emptyProgress, symptom: 'late' }), topic).progress.outcomes,
      outcomes(['router', 'skipped']));
  });
});

const guides = topics.map(([, guide]) => guide);
const pairs: readonly (readonly [Topic, Topic])[] = [[topic, mail], [mail, topic], ...guides.slice(1).flatMap((one) =>
  guides.slice(1).filter((two) => two.id !== one.id).map((two) => [one, two] as const))];

for (const [one, two] of pairs) {
  describe(`the cases of ${Object.keys(one.symptoms)[0]} and ${Object.keys(two.symptoms)[0]}`, () => {
    it('lose nothing: what was saved last comes back, and of the other all but the shared answers', () => {
      fc.assert(fc.property(progressArb(one), progressArb(two), (first, last) => {
        fc.pre([first, last].every(({ symptom, fix }) => (symptom ?? fix) !== undefined));
        const record = JSON.parse(JSON.stringify(withCase(withCase(readRecord(undefined), one, first), two, last))) as unknown;
        const { waitingSince: since, goesOn, ...again } = progressIn(record, two);
        const { waitingSince: before, goesOn: went, ...expected } = last;
        assert.deepEqual(again, expected);
        assert.ok([undefined, before].includes(since) && [undefined, went].includes(goesOn), 'only a wait that no longer stands goes');
        const shared = knownIds(two).checks;
        const { answers, outcomes: ended, done } = progressIn(record, one);
        for (const id of Object.keys(first.answers)) if (!shared.includes(id)) assert.deepEqual(answers[id], first.answers[id], id);
        for (const id of shared) if (knownIds(one).checks.includes(id)) assert.deepEqual(answers[id], last.answers[id], id);
        assert.deepEqual([ended, done], [first.outcomes, first.done]);
      }), { numRuns: 60 });
    });

    it('hold no answer of a check that the guide does not know', () => {
      fc.assert(fc.property(progressArb(one), (first) => {
        const { answers } = caseIn(withCase(readRecord(undefined), one, first), two).progress;
        for (const id of Object.keys(answers)) assert.ok(knownIds(two).checks.includes(id), id);
      }), { numRuns: 60 });
    });
  });
}
