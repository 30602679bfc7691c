import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser } from './browser.js';
import { Reader, journeys, plain } from './steps.js';

const journey = journeys(useBrowser());

describe('a reader of English', () => {
  it('makes room from the message to the result', () => journey('en.html', {}, async (reader) => {
    await reader.choose('You do not have enough space in iCloud to back up this iPhone');
    await reader.type('icloud-free', '0.4');
    await reader.type('next-backup-size', '12.5');
    await reader.arrives(reader.title('make-room'));
    await reader.press(`See how ${reader.title('trim-backup')}`);
    await reader.pick('computer', 'windows');
    await reader.arrives(reader.title('computer-backup'));
    await reader.doSteps();
    await reader.press('Yes, it’s made');
    await reader.arrives(reader.title('trim-backup'));
    for (const need of await reader.guide.getByRole('checkbox').all()) await need.check();
    await reader.press('I’ve read this – start');
    await reader.doSteps();
    await reader.press('Yes, it works');
    await reader.arrives('Glad it works again');
    await reader.heading('Check this tomorrow').waitFor();
    const text = plain((await reader.guide.getByRole('paragraph').allInnerTexts()).join(' '));
    assert.doesNotMatch(text, /[ぁ-んァ-ヶ]/);
  }));

  it('changes the language half-way and keeps place and answers', () => journey('en.html', {}, async (reader, { page, told }) => {
    await page.clock.install();
    const japanese = new Reader(page, 'ja');
    const speak = (lang: string) => page.locator('naosu-help').evaluate((element, value) => element.setAttribute('lang', value), lang);
    await reader.choose('You do not have enough space in iCloud to back up this iPhone');
    await reader.type('icloud-free', '0.4');
    await reader.heading(reader.question('next-backup-size')).waitFor();
    await reader.guide.getByRole('textbox', { name: reader.question('next-backup-size') }).fill('12.5');
    await speak('ja');
    await japanese.heading(japanese.question('next-backup-size')).waitFor();
    assert.equal(await japanese.guide.getByRole('textbox', { name: japanese.question('next-backup-size') }).inputValue(), '12.5');
    await japanese.press('次へ');
    await japanese.heading(japanese.title('make-room')).waitFor();
    await japanese.press(`この方法を見る ${japanese.title('upgrade-plan')}`);
    await japanese.heading('手順 1〜4（全4手順）').waitFor();
    await japanese.guide.getByRole('checkbox').first().check();
    await speak('en');
    await reader.heading('Steps 1 to 4 of 4').waitFor();
    assert.equal(await reader.guide.getByText(/^Your answers so far \(2\)$/).count(), 1);
    assert.equal(told.filter(({ type }) => type === 'naosu-error').length, 0);
    await reader.rest();
    await page.reload();
    await reader.heading('Steps 1 to 4 of 4').waitFor();
    assert.ok(await reader.guide.getByRole('checkbox').first().isChecked());
  }));
});
