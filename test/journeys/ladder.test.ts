import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { risks } from '@naosu/content';
import type { Guide } from '@naosu/content';
import { useBrowser } from './browser.js';
import type { Told } from './browser.js';
import { guides, journeys } from './steps.js';

const journey = journeys(useBrowser());
const guide = guides.ja;

const rank = (fix: string) => risks.indexOf(guide.topic.fixes[fix]!.risk);
const copy = guide.topic.secondCopy;

/** What may cost the reader something that a backup or a wait would have saved. */
function isGrave(fix: string, { topic }: Guide) {
  const { risk, action } = topic.fixes[fix]!;
  return risks.indexOf(risk) >= risks.indexOf('settings-loss') || risk === 'sign-out' || action === 'reset' || action === 'account-removal';
}

const startsOf = (told: readonly Told[]) => told.filter(({ type }) => type === 'naosu-fix-start').map(({ fix }) => String(fix));

/** Where the reader was first asked about an outage, and first offered the copy. */
function assertSafeOrder(told: readonly Told[]) {
  const grave = told.findIndex(({ type, fix }) => type === 'naosu-fix-start' && isGrave(String(fix), guide));
  const asked = told.findIndex(({ type, check }) => type === 'naosu-answer' && check === 'system-status');
  const offered = told.findIndex(({ type, fix }) => type === 'naosu-fix-start' && fix === copy);
  assert.ok(grave > 0, 'the ladder reaches fixes that lose something');
  assert.ok(asked >= 0 && asked < grave, `asked about an outage at ${asked}, first grave fix at ${grave}`);
  assert.ok(offered >= 0 && offered < grave, `offered the copy at ${offered}, first grave fix at ${grave}`);
  const aims = (fix: string) => guide.topic.fixes[fix]!.causes
    .filter((cause) => guide.topic.symptoms['cannot-back-up']!.causes.includes(cause));
  const climb = startsOf(told).filter((fix) => fix !== copy);
  climb.forEach((fix, place) => {
    const gentler = climb.slice(place + 1)
      .find((later) => rank(fix) > 1 && rank(later) < rank(fix) && aims(later).some((cause) => aims(fix).includes(cause)));
    assert.equal(gentler, undefined, `${fix} is followed by the gentler ${gentler} for the same cause: ${climb.join()}`);
  });
}

const cases = [
  { name: 'who can tell nothing', answers: {}, kept: ['sign-in-again', 'turn-backup-off-on'] },
  {
    name: 'who has ruled out an outage', kept: [],
    answers: { 'system-status': 'normal', 'other-devices': 'fine' },
  },
];

describe('a reader for whom nothing helps', () => {
  for (const { name, answers, kept } of cases) {
    it(`${name} climbs from gentle to grave and ends at a human with a note`, () => journey('index.html', {}, async (reader, { told }) => {
      await reader.choose('バックアップを作成できません');
      assert.equal(await reader.goesOn(answers), 'human');
      await reader.arrives('ここから先は、人に相談しましょう');

      assertSafeOrder(told);
      const tried = startsOf(told);
      assert.equal(new Set(tried).size, tried.length, 'no fix comes twice');
      for (const fix of kept) assert.ok(!tried.includes(fix), `${fix} stays shut`);

      const phone = reader.guide.getByRole('link', { name: '0120-277-535' });
      assert.equal(await phone.getAttribute('href'), 'tel:0120277535');
      const note = await reader.guide.getByRole('textbox', { name: '伝えるときのメモ' }).inputValue();
      for (const fix of tried) assert.ok(note.includes(guide.text.fixes[fix]!.title), `${fix} in the note:\n${note}`);
    }));
  }

  it('without a computer is led past what would lose data', () => journey('index.html', {}, async (reader, { told }) => {
    await reader.choose('バックアップを作成できません');
    await reader.press('人に相談する');
    await reader.arrives('人に相談する');
    await reader.press('ガイドに戻る');
    await reader.arrives(reader.question('device-button'));
    assert.equal(await reader.goesOn({ 'system-status': 'normal', 'other-devices': 'fine' }, { copy: false }), 'human');
    const lossy = startsOf(told).filter((fix) => rank(fix) >= risks.indexOf('sign-out'));
    assert.deepEqual(lossy, []);
    assert.ok(told.some(({ type, fix, result }) => type === 'naosu-fix-outcome' && fix === copy && result === 'impossible'));
  }));
});
