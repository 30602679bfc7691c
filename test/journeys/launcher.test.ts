import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { useBrowser } from './browser.js';
import { Reader, assertQuiet } from './steps.js';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'お困りごとのガイド' });
const opener = (page: Page) => page.locator('naosu-launcher').getByRole('button', { name: 'お困りですか' });

describe('The launcher on a page of a support site', () => {
  const open = useBrowser();

  it('costs the page the loader and a button until it is pressed', async () => {
    await open('launcher.html', {}, async (opened) => {
      await opener(opened.page).waitFor();
      const scripts = await opened.page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((path) => path.endsWith('.js')));
      assert.deepEqual(scripts.map((path) => path.replace(/-[\w-]{7}\.js$/, '')), ['/naosu.js', '/chunks/define-launcher']);
      await assertQuiet(opened);
    });
  });

  it('leads by keyboard alone into the guide and back to where the reader was on the page', async () => {
    await open('launcher.html', {}, async (opened) => {
      const { page } = opened;
      const reader = new Reader(page);
      await page.evaluate(() => window.scrollTo(0, 300));
      await opener(page).focus();
      await page.keyboard.press('Enter');
      await dialog(page).waitFor();
      await page.locator('#title').and(page.locator(':focus')).waitFor();
      await reader.searchField.waitFor();
      await page.keyboard.press('Tab');
      await dialog(page).getByRole('button', { name: '閉じる' }).and(page.locator(':focus')).waitFor();
      await page.keyboard.press('Tab');
      await reader.button(reader.words.human).and(page.locator(':focus')).waitFor();
      await page.keyboard.press('Tab');
      await reader.searchField.and(page.locator(':focus')).waitFor();
      await page.keyboard.insertText('iCloudストレージがいっぱいです');
      await page.keyboard.press('Enter');
      await reader.hits.first().and(page.locator(':focus')).waitFor();
      await page.locator('naosu-launcher [data-naosu-announcer]').getByText(/件見つかりました/).waitFor();
      await page.keyboard.press('Enter');
      await reader.guide.locator('naosu-fix-stepper [data-focus]').and(page.locator(':focus')).waitFor();
      await page.keyboard.press('Escape');
      await dialog(page).waitFor({ state: 'hidden' });
      await opener(page).and(page.locator(':focus')).waitFor();
      assert.equal(await page.evaluate(() => window.scrollY), 300);
      await assertQuiet(opened);
    });
  });

  it('keeps the case: closed, opened, and after a reload; the address stays the page’s own', async () => {
    await open('launcher.html', {}, async (opened) => {
      const { page, url } = opened;
      const reader = new Reader(page);
      await opener(page).click();
      await reader.choose('iCloudストレージがいっぱいです');
      const question = (await reader.headings())[0]!;
      await page.goBack();
      await dialog(page).waitFor({ state: 'hidden' });
      assert.equal(page.url(), `${url}/launcher.html`);
      await opener(page).click();
      await reader.heading(question).waitFor();
      await page.reload();
      await reader.heading(question).waitFor();
      await dialog(page).getByRole('button', { name: '閉じる' }).click();
      await page.waitForURL(`${url}/launcher.html`);
      await page.reload();
      await opener(page).click();
      await reader.heading(question).waitFor();
      await assertQuiet(opened);
    });
  });

  it('opens for a link of the page into the guide', async () => {
    await open('launcher.html', {}, async (opened) => {
      const reader = new Reader(opened.page);
      await opened.page.getByRole('link', { name: 'iPhoneを再起動する手順' }).click();
      await dialog(opened.page).waitFor();
      await reader.guide.getByText(reader.title('restart')).first().waitFor();
      await assertQuiet(opened);
    });
  });

  it('tells the page when the guide cannot be loaded, shows its content, and loads it once the network is back', async () => {
    await open('launcher.html', { blocked: /launcher-panel-/ }, async ({ page, unblock, told }) => {
      await opener(page).click();
      await page.getByRole('link', { name: 'iCloudの困りごとのページ' }).waitFor();
      const again = page.locator('naosu-launcher').getByRole('button', { name: '読み込めませんでした' });
      await again.waitFor();
      assert.deepEqual(told.map(({ type }) => type), ['naosu-error']);
      unblock();
      await again.click();
      await dialog(page).waitFor();
    });
  });
});
