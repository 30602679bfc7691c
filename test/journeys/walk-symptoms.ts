import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { UNKNOWN, loadIndex } from '@naosu/content';
import type { SymptomListEntry } from '@naosu/content';
import { useBrowser } from './browser.js';
import type { Told } from './browser.js';
import { allGuides, journeys, plain, saying } from './steps.js';
import type { Reader } from './steps.js';

/** More screens than the longest ladder has. */
const most = 140;

const words = {
  cannotTell: 'わからない・確認できない', neither: 'どちらもわからない', next: '次へ', stepDone: 'できた・次の手順へ', lastStepDone: 'できた・結果を見る', worked: '直った',
    notWorked: 'まだ直らない',
  copyMade: '作れた', copyFailed: '作れなかった', start: '読んで確かめた・この対処を始める', decline: 'この対処はしない', declineLosses: 'やめておく', confirm: 'すべて確かめたので進む',
  open: 'この方法を見る', noChoice: 'できる方法がない', copyNote: 'メモをコピーする', reopen: 'やはり直っていない', startOver: '最初から',
} as const;
type Word = keyof typeof words;

/** What is pressed where more than one of them is on the screen: the first. */
type Manner = readonly Word[];
const hopeful: Manner = ['reopen', 'copyNote', 'worked', 'copyMade', 'confirm', 'start', 'open', 'neither', 'cannotTell', 'next',
  'stepDone', 'lastStepDone'];
const unlucky: Manner = ['reopen', 'copyNote', 'notWorked', 'copyFailed', 'decline', 'declineLosses', 'noChoice', 'neither', 'cannotTell',
  'next', 'stepDone', 'lastStepDone'];

const titled = (title: string) => new RegExp(`^${saying(title).source}$`);

/** Takes a symptom from the list, opening its group where it is folded. */
async function chooseFromList({ page }: Reader, { title, common }: SymptomListEntry): Promise<void> {
  const entry = page.locator('button.hit').filter({ hasText: titled(title) });
  if (!common) await page.locator('naosu-symptom-picker details').filter({ has: entry }).locator('summary').click();
  await entry.click();
  await page.locator('naosu-fix-stepper').getByRole('heading').first().waitFor();
}

/** The way on in this manner, by its name on the screen. */
async function wayOn(reader: Reader, manner: Manner): Promise<Word | undefined> {
  const names = (await reader.guide.getByRole('button').allInnerTexts()).map(plain);
  return manner.find((word) => names.some((name) => name === words[word] || (word === 'open' && name.startsWith(words.open))));
}

async function goOn(reader: Reader, way: Word): Promise<void> {
  const { guide } = reader;
  if (way === 'start' || way === 'confirm') for (const need of await guide.getByRole('checkbox').all()) await need.check();
  const unknown = guide.getByRole('radio', { name: words.cannotTell, exact: true });
  // An answer can leave the rest of a form without effect.
  if (way === 'next') for (let n = 0; n < await unknown.count(); n++) await unknown.nth(n).check();
  await guide.getByRole('button',
    way === 'open' ? { name: new RegExp(`^${words.open}`) } : { name: words[way], exact: true }).first().press('Enter');
}

/** Goes on in one manner until the case is resolved or at a human, and says which. */
async function end(reader: Reader, symptom: string, manner: Manner): Promise<'resolved' | 'human'> {
  const screens: string[] = [];
  for (let count = 0; count < most; count++) {
    // The first fix may still be on its way.
    await reader.page.locator('naosu-fix-stepper').getByRole('heading').first().waitFor();
    screens.push((await reader.headings())[0] ?? '(no heading)');
    const trail = `${symptom} at “${screens[screens.length - 1]}”, after ${screens.slice(-5, -1).join(' → ')}`;
    const way = await wayOn(reader, manner);
    if (way === 'reopen') return 'resolved';
    if (way === 'copyNote') return 'human';
    assert.ok(way, `no way on for ${trail}`);
    await goOn(reader, way).catch((error: unknown) => assert.fail(`“${words[way]}” cannot be pressed for ${trail}: ${String(error)}`));
  }
  assert.fail(`no end after ${most} screens for ${symptom}: ${screens.slice(-8).join(' → ')}`);
}

/** Answers that a reader who can tell nothing did not give. */
const guessed = (told: readonly Told[]) =>
  told.filter(({ type, answer }) => type === 'naosu-answer' && answer !== UNKNOWN);

/** Few symptoms whose fixes together are all that there are: each time the one with most that no other has. */
function coveringFixes(symptoms: Readonly<Record<string, { readonly fixes: readonly string[] }>>): ReadonlySet<string> {
  const chosen = new Set<string>();
  const left = new Set(Object.values(symptoms).flatMap(({ fixes }) => fixes));
  const gain = (id: string) => symptoms[id]!.fixes.filter((fix) => left.has(fix)).length;
  while (left.size > 0) {
    const best = Object.keys(symptoms).reduce((one, other) => (gain(other) > gain(one) ? other : one));
    for (const fix of symptoms[best]!.fixes) left.delete(fix);
    chosen.add(best);
  }
  return chosen;
}

/**
 * Every symptom of a guide, from the list on its page to what works; and to a human, through each fix that there is. That every case ends
 * is a rule of the engine, held there for all of them.
 */
export async function walkSymptoms(topic: keyof typeof allGuides, path: string): Promise<void> {
  const journey = journeys(useBrowser());
  const { symptoms } = allGuides[topic].ja.topic;
  const throughAll = coveringFixes(symptoms);
  const entries = (await loadIndex('ja')).entries.filter((entry) => entry.topic === topic);

  describe(`from the list of ${topic}`, () => {
    it('every symptom of the guide can be chosen', () => {
      assert.deepEqual(entries.map(({ id }) => id).sort(), Object.keys(symptoms).sort());
    });

    for (const entry of entries) {
      it(`“${entry.title}” leads a reader who can tell nothing to what works`, () => journey(path, {}, async (reader, { told }) => {
        await chooseFromList(reader, entry);
        assert.equal(await end(reader, entry.id, hopeful), 'resolved', entry.id);
        assert.ok(told.some(({ type, symptom }) => type === 'naosu-resolve' && symptom === entry.id), `${entry.id} is told as resolved`);
        await reader.press(words.startOver);
        await reader.searchField.waitFor();
        assert.deepEqual(guessed(told), []);
      }));

      if (!throughAll.has(entry.id)) continue;
      it(`“${entry.title}” leads a reader whom nothing helps to a human`, () => journey(path, {}, async (reader, { told }) => {
        await chooseFromList(reader, entry);
        assert.equal(await end(reader, entry.id, unlucky), 'human', entry.id);
        await reader.arrives('ここから先は、人に相談しましょう');
        assert.ok(await reader.guide.getByRole('link', { name: '0120-277-535' }).isVisible(), `${entry.id} ends with a phone number`);
        assert.ok(told.some(({ type, symptom }) => type === 'naosu-escalate' && symptom === entry.id), `${entry.id} is told as escalated`);
        assert.deepEqual(guessed(told), []);
      }));
    }
  });
}
