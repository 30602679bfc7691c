import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { useBrowser, type Opened } from './browser.js';
import { Reader } from './steps.js';

const open = useBrowser();
const turbo = createRequire(import.meta.url).resolve('@hotwired/turbo').replace('umd', 'esm');

/** Visits a page that Turbo navigates, by its snapshots of cloned bodies. */
const visit = (work: (opened: Opened, reader: Reader) => Promise<void>) => () =>
  open('empty.html', { policy: undefined }, async (opened) => {
    const { page, url } = opened;
    await page.route('**/turbo.js', (route) => route.fulfill({ path: turbo, contentType: 'text/javascript' }));
    await page.goto(`${url}/pages/turbo.html`);
    await work(opened, new Reader(page));
    assert.deepEqual(opened.complaints.errors, []);
  });

/** To the other page, by its link; Turbo has drawn it. */
async function follow(page: Page, title: string) {
  await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
}

async function back(page: Page, title: string) {
  await page.goBack();
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  assert.ok(await page.evaluate(() => 'sameDocument' in globalThis), 'Turbo has gone back, not the browser');
}

/** There is one live region for each element, inside it, and what is found is said in it. */
async function isHeard(page: Page, { searchField, guide }: Reader) {
  await searchField.fill('');
  await searchField.fill('パスワードを求められる');
  await guide.locator('[role=status][data-naosu-announcer]').getByText(/件見つかりました/).waitFor();
  assert.equal(await page.locator('naosu-help [data-naosu-announcer]').count(), 1);
  assert.equal(await page.evaluate(() => document.querySelectorAll('[data-naosu-announcer]').length), 0, 'the page holds none');
}

describe('a page that Turbo clones', () => {
  it('is heard on the next page, and on the one that comes back from the cache', visit(async ({ page }, reader) => {
    await isHeard(page, reader);
    await follow(page, '次の記事');
    await isHeard(page, reader);
    await back(page, '記事');
    await isHeard(page, reader);
  }));

  it('holds no place in a clone, where nobody would give it back', visit(async ({ page }, { searchField }) => {
    const held = () => page.locator('naosu-help').evaluate((element) => (element as HTMLElement).style.cssText);
    await searchField.waitFor();
    assert.match(await held(), /min-height/);
    await follow(page, '次の記事');
    await searchField.waitFor();
    await back(page, '記事');
    await searchField.waitFor();
    assert.equal(await held(), '');
  }));

  it('goes on with the case on the next page and after the way back', visit(async ({ page }, reader) => {
    await reader.choose('iCloudストレージに十分な空き領域がありません');
    await reader.heading(reader.question('icloud-free')).waitFor();
    await follow(page, '次の記事');
    await reader.type('icloud-free', '20');
    await reader.type('next-backup-size', '12.5');
    await reader.heading(reader.title('run-backup')).waitFor();
    await back(page, '記事');
    await reader.heading(reader.title('run-backup')).waitFor();
  }));

  it('keeps what it marks as permanent: what is open, and what is said', visit(async ({ page }) => {
    const shop = page.locator('naosu-faq-accordion');
    await shop.getByText('営業時間を教えてください').click();
    await shop.getByRole('button', { name: 'はい' }).waitFor();
    await follow(page, '次の記事');
    assert.ok(await page.getByText('平日の10時から18時までです。').isVisible());
    await shop.getByRole('button', { name: 'すべて開く' }).click();
    await shop.locator('[data-naosu-announcer]').getByText('1件を開きました').waitFor();
    await shop.getByText('この回答は役に立ちましたか？').nth(1).waitFor();
    assert.equal(await shop.getByText('この回答は役に立ちましたか？').count(), 2, 'each is asked once');
  }));

  it('asks each open answer once where a clone comes back', visit(async ({ page }) => {
    await page.evaluate(() => document.querySelector('naosu-faq-accordion')!.removeAttribute('data-turbo-permanent'));
    const shop = page.locator('naosu-faq-accordion');
    await shop.getByText('営業時間を教えてください').click();
    await shop.getByRole('button', { name: 'はい' }).click();
    await shop.getByText('お答えありがとうございます。').waitFor();
    await follow(page, '次の記事');
    await back(page, '記事');
    await shop.getByText('この回答は役に立ちましたか？').first().waitFor();
    assert.equal(await shop.getByText('この回答は役に立ちましたか？').count(), 1);
    assert.equal(await shop.locator('#hours > div').count(), 1);
  }));
});
