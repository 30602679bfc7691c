import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { risks } from '@naosu/content';
import { needsSecondCopy } from '../../src/engine/ladder/harm.js';
import { useBrowser } from './browser.js';
import type { Told } from './browser.js';
import { guides, journeys } from './steps.js';

const journey = journeys(useBrowser());
const guide = guides.ja;
/** A symptom at whose end something grave can be the likeliest cure. */
const message = 'iCloudに接続できない';

const rank = (fix: string) => risks.indexOf(guide.topic.fixes[fix]!.risk);
const copy = guide.topic.secondCopy;

const starts = (told: readonly Told[], is: (fix: string) => boolean) =>
  told.findIndex(({ type, fix }) => type === 'naosu-fix-start' && is(String(fix)));
const startsOf = (told: readonly Told[]) => told.filter(({ type }) => type === 'naosu-fix-start').map(({ fix }) => String(fix));

/** The outage is asked about before anything grave, and the copy is offered before what needs it. */
function assertSafeOrder(told: readonly Told[]) {
  const grave = starts(told, (fix) => rank(fix) >= risks.indexOf('settings-loss'));
  const asked = told.findIndex(({ type, check }) => type === 'naosu-answer' && check === 'system-status');
  assert.ok(grave > 0, 'the ladder reaches fixes that lose something');
  assert.ok(asked >= 0 && asked < grave, `asked about an outage at ${asked}, first grave fix at ${grave}`);
  const risky = starts(told, (fix) => fix !== copy && needsSecondCopy(guide.topic.fixes[fix]!, guide.topic.fixes[copy]!));
  const offered = starts(told, (fix) => fix === copy);
  assert.ok(risky < 0 || (offered >= 0 && offered < risky), `offered the copy at ${offered}, first fix that needs it at ${risky}`);
  const aims = (fix: string) => guide.topic.fixes[fix]!.causes
    .filter((cause) => guide.topic.symptoms['cannot-connect-icloud']!.causes.includes(cause));
  const climb = startsOf(told).filter((fix) => fix !== copy);
  climb.forEach((fix, place) => {
    const gentler = climb.slice(place + 1)
      .find((later) => rank(fix) > 1 && rank(later) < rank(fix) && aims(later).some((cause) => aims(fix).includes(cause)));
    assert.equal(gentler, undefined, `${fix} is followed by the gentler ${gentler} for the same cause: ${climb.join()}`);
  });
}

const cases = [
  { name: 'who can tell nothing', answers: {}, kept: ['sign-in-again'], reached: ['unlock-account'] },
  { name: 'who has ruled out an outage', kept: [], reached: ['reset-network'],
    answers: { 'system-status': 'normal', 'other-devices': 'fine' } },
];

describe('a reader for whom nothing helps', () => {
  for (const { name, answers, kept, reached } of cases) {
    it(`${name} climbs from gentle to grave and ends at a human with a note`, () => journey('index.html', {}, async (reader, { told }) => {
      await reader.choose(message);
      assert.equal(await reader.goesOn(answers), 'human');
      await reader.arrives('ここから先は、人に相談しましょう');

      assertSafeOrder(told);
      const tried = startsOf(told);
      assert.equal(new Set(tried).size, tried.length, 'no fix comes twice');
      for (const fix of reached) assert.ok(tried.includes(fix), `${fix} comes`);
      for (const fix of kept) assert.ok(!tried.includes(fix), `${fix} stays shut`);

      const phone = reader.guide.getByRole('link', { name: '0120-277-535' });
      assert.equal(await phone.getAttribute('href'), 'tel:0120277535');
      const note = await reader.guide.getByRole('textbox', { name: '伝えるときのメモ' }).inputValue();
      for (const fix of tried) assert.ok(note.includes(guide.text.fixes[fix]!.title), `${fix} in the note:\n${note}`);
    }));
  }

  it('without a computer is led past what would lose data', () => journey('index.html', {}, async (reader, { told }) => {
    await reader.choose(message);
    await reader.press('人に相談する');
    await reader.arrives('人に相談する');
    await reader.press('ガイドに戻る');
    await reader.arrives(reader.question('wifi-state'));
    assert.equal(await reader.goesOn({ 'system-status': 'normal', 'other-devices': 'fine' }, { copy: false }), 'human');
    const lossy = startsOf(told).filter((fix) => rank(fix) >= risks.indexOf('sign-out'));
    assert.deepEqual(lossy, []);
    assert.ok(told.some(({ type, fix, result }) => type === 'naosu-fix-outcome' && fix === copy && result === 'impossible'));
  }));
});
