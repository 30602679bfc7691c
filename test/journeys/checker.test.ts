import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { useBrowser } from './browser.js';
import { journeys } from './steps.js';

const journey = journeys(useBrowser());

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000 + 9 * 3_600_000).toISOString().slice(0, 10);

const cardOf = (page: Page, check: string): Locator => page.locator(`naosu-checker[check=${check}]`);
const statusOf = (card: Locator): Locator => card.locator('.verdict');

/** Presses Tab until the control with this name has focus. */
async function tabTo(page: Page, name: RegExp) {
  const focused = () => page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const labels = (element as HTMLInputElement | null)?.labels;
    return (labels?.length ? labels[0]!.textContent! : element?.textContent ?? '').replace(/[\u200b\u2060]/g, '').trim();
  });
  for (let count = 0; count < 60; count++) {
    await page.keyboard.press('Tab');
    if (name.test(await focused())) return;
  }
  assert.fail(`${name} is not reached by Tab`);
}

describe('a reader with the cards of a page', () => {
  it('reads the verdict while typing, follows the fix into the guide, and finds the answers there',
    () => journey('checkers.html', {}, async (reader, { page, told }) => {
    const room = cardOf(page, 'icloud-room');
    await room.getByRole('radio', { name: '空いている量' }).check();
    await room.getByRole('textbox', { name: '空いている量' }).fill('500MB');
    await statusOf(room).getByText('目安では').waitFor();
    await room.getByLabel('次のバックアップのサイズ').fill('１２．５ＧＢ');
    await statusOf(room).getByText('あと12GB足りません').waitFor();
    await room.getByRole('link', { name: reader.title('make-room') }).click();
    await reader.arrives(reader.title('make-room'));
    await reader.openFurther();
    assert.ok(await reader.guide.getByText('これまでの答え（2）').isVisible());
    assert.deepEqual(told.filter(({ type }) => type === 'naosu-fix-select').map(({ fix, topic }) => [fix, topic]),
      [['make-room', 'backup']]);
  }));

  it('comes from the first field to the fix by keyboard alone', () => journey('checkers.html', {}, async (reader, { page }) => {
    const card = cardOf(page, 'phone-free');
    await card.getByRole('radio').first().waitFor();
    await tabTo(page, /^出た$/);
    await page.keyboard.press('Space');
    await statusOf(card).getByText('わかりました').waitFor();
    await tabTo(page, new RegExp(`^${reader.title('free-phone-space')}$`));
    await page.keyboard.press('Enter');
    await reader.arrives(reader.title('free-phone-space'));
  }));

  it('finds the answers again after a reload, in the cards and in the guide',
    () => journey('checkers.html', {}, async (reader, { page }) => {
    const days = cardOf(page, 'last-backup-days');
    await days.locator('input[type=date]').fill(daysAgo(179));
    await statusOf(days).getByText('あと1日').waitFor();
    await page.reload();
    await statusOf(days).getByText('あと1日').waitFor();
    assert.equal(await days.locator('input[type=date]').inputValue(), daysAgo(179));
    await reader.searchField.waitFor();
    assert.equal(new URL(page.url()).hash, '', 'answers alone are no case');
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'body', 'focus stays where it is');
  }));

  it('takes up in a card what the guide was told', () => journey('checkers.html', {}, async (reader, { page }) => {
    await reader.choose('iCloudストレージに十分な空き領域がありません');
    await reader.type('icloud-free', '0.4');
    await reader.type('next-backup-size', '3');
    await reader.arrives(reader.title('make-room'));
    assert.equal(await cardOf(page, 'icloud-room').getByRole('textbox').first().inputValue(), '0.4');
    await cardOf(page, 'icloud-room').getByRole('textbox').first().fill('20');
    await reader.heading(reader.title('run-backup')).waitFor();
    await statusOf(cardOf(page, 'backup-time')).getByText('目安：10分〜30分').waitFor();
  }));

  it('keeps what a card was told of the line, and tells the guide', () => journey('checkers.html', {}, async (reader, { page }) => {
    const time = cardOf(page, 'backup-time');
    await time.getByRole('textbox').first().fill('10');
    await time.getByRole('textbox').last().fill('20');
    await time.getByRole('radio', { name: '2回目以降' }).check();
    await statusOf(time).getByText('目安：1時間〜2時間30分').waitFor();
    await page.reload();
    await statusOf(time).getByText('目安：1時間〜2時間30分').waitFor();
    assert.equal(await time.getByRole('textbox').last().inputValue(), '20');
    assert.ok(await time.getByRole('radio', { name: '2回目以降' }).isChecked());
    await time.getByRole('link').click();
    await reader.press(reader.words.stepDone);
    await reader.guide.getByText('サイズと回線の速さから見積もりました。').waitFor();
  }));

  it('has room for every card on a small phone, in the dark and on paper',
    () => journey('checkers.html', { viewport: { width: 320, height: 568 }, colorScheme: 'dark' }, async (reader, { page }) => {
    await cardOf(page, 'last-backup-days').getByRole('textbox').waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await page.emulateMedia({ media: 'print' });
    for (const card of await page.locator('naosu-checker').all()) assert.ok(await card.getByRole('heading').first().isVisible());
  }));
});
