import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load, loadReference } from '@naosu/content';
import type { Locator, Page } from 'playwright-core';
import { renderFaq } from '../../content/cli/render.js';
import { pageStringLoaders } from '../../content/guide-loaders.js';
import { useBrowser } from './browser.js';

const open = useBrowser();
const guide = await load('backup', 'ja');
const { text } = await loadReference('backup', 'ja');
const questions = (page: Page, id = 'faq') => page.locator(`naosu-faq-accordion#${id}`);
const panel = (page: Page, id: string): Locator => page.locator(`details#${id}`);

/** A panel comes to stand right below the header. */
async function arrives(page: Page, id: string) {
  const header = await page.locator('.site-header').boundingBox();
  await page.waitForFunction(([details, below]) => {
    const { top } = details!.getBoundingClientRect();
    return top >= below && top < below + 40;
  }, [await panel(page, id).elementHandle(), header!.height] as const);
}

describe('questions and answers on a page', () => {
  for (const id of ['naosu-faq-cancel-plan', 'hours']) {
    it(`open for a link to #${id}, below the header that sticks to the top`,
      () => open(`faq.html#${id}`, {}, async ({ page, complaints }) => {
      await panel(page, id).locator('p').first().waitFor();
      await arrives(page, id);
      assert.deepEqual([complaints.violations, complaints.errors, complaints.foreign], [[], [], []]);
    }));
  }

  it('open for a link that is followed on the page', () => open('faq.html', {}, async ({ page }) => {
    await questions(page).getByRole('heading', { name: 'よくある質問' }).waitFor();
    await page.evaluate(() => { location.hash = '#naosu-faq-how-much-room'; });
    await arrives(page, 'naosu-faq-how-much-room');
    assert.equal(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.localName), 'summary');
  }));

  it('open for a text that a link names', () => open('faq.html#:~:text=無料で使えるのは5GBです', {}, async ({ page }) => {
    await panel(page, 'naosu-faq-how-much-room').getByText('無料で使えるのは5GBです').waitFor();
    assert.ok(await panel(page, 'naosu-faq-how-much-room').evaluate((details: HTMLDetailsElement) => details.open));
    assert.ok(await panel(page, 'naosu-faq-how-much-room').evaluate((details) => details.getBoundingClientRect().top < innerHeight));
  }));

  it('are found again as they were left, and searched with the words of a reader', () => open('faq.html', {}, async ({ page, told }) => {
    const faq = questions(page);
    await faq.getByText(text.faq['use-meanwhile']!.question).click();
    await faq.getByRole('button', { name: 'はい' }).click();
    await faq.getByText('お答えありがとうございます。').waitFor();
    await page.reload();
    await faq.getByText(text.faq['use-meanwhile']!.answer[0]!).waitFor();
    await faq.getByRole('searchbox').fill('二段階認証なしでアプリ用パスワードはいつまで使える');
    await faq.getByText('アプリ用パスワードはいつまで使えますか？').waitFor();
    await panel(page, 'naosu-faq-use-meanwhile').waitFor({ state: 'hidden' });
    assert.deepEqual(told.filter(({ type }) => type === 'naosu-feedback').map(({ question, helped }) => [question, helped]),
      [['use-meanwhile', true]]);
  }));

  it('lead into the fix that they name, in the guide of the page', () => open('faq.html', {}, async ({ page }) => {
    await questions(page).getByText(text.faq['mobile-data']!.question).click();
    await panel(page, 'naosu-faq-mobile-data').getByRole('link', { name: guide.text.fixes['use-cellular']!.title }).click();
    await page.locator('naosu-help').getByRole('heading', { name: guide.text.fixes['use-cellular']!.title }).waitFor();
  }));

  it('are all open on paper', () => open('faq.html', {}, async ({ page }) => {
    await questions(page).getByRole('heading', { name: 'よくある質問' }).waitFor();
    await page.evaluate(() => (document.querySelector(
      'naosu-faq-accordion') as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    for (const { answer } of Object.values(text.faq))
      assert.ok(await questions(page).getByText(answer[0]!.split('{')[0]!).first().isVisible(), answer[0]);
    assert.ok(await panel(page, 'hours').getByText('平日の10時から18時までです。').isVisible());
    const link = questions(page).locator('a[href^="https:"]').first();
    assert.match(await link.evaluate((one) => getComputedStyle(one, '::after').content), /https:\/\//, 'an address that can be typed');
  }));

  it('fit the narrowest phone, in English and in the dark',
    () => open('faq.html', { viewport: { width: 320, height: 568 }, colorScheme: 'dark' }, async ({ page }) => {
    await page.evaluate(() => { document.documentElement.lang = 'en'; });
    await questions(page).getByRole('button', { name: 'Open all' }).click();
    await questions(page).getByText('Did this answer help?').first().waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  }));

  it('that the page holds as the static page writes them stay, readable before a script runs, and are drawn once', async () => {
    const { strings: say } = await pageStringLoaders.ja();
    const markup = renderFaq({ ...guide, say }, await loadReference('backup', 'ja'));
    await open('empty.html', { javaScriptEnabled: false, policy: undefined }, async ({ page }) => {
      await page.setContent(markup);
      await page.getByText(text.faq['photos-off']!.question).click();
      assert.ok(await page.getByText('この方法は避けてください。').isVisible());
    });
    await open('empty.html', { policy: undefined }, async ({ page, url }) => {
      await page.route('**/held.html', (route) => route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="ja"><title>FAQ</title><naosu-faq-accordion topic="backup">${markup}</naosu-faq-accordion>
          <script type="module" src="/naosu.js"></script>`,
      }));
      await page.goto(`${url}/held.html#naosu-faq-photos-off`);
      await page.getByText('この回答は役に立ちましたか？').waitFor();
      assert.equal(await page.getByRole('link', { name: 'iCloud写真をオフにする' }).count(), 2, 'what the page says is not said again');
      for (const { question } of Object.values(text.faq))
        assert.equal(await page.getByRole('heading', { name: question }).count(), 1, question);
    });
  });
});

describe('the routine on a page', () => {
  it('has one edge around each task under forced colours', () => open('checklist.html', { forcedColors: 'active' }, async ({ page }) => {
    const task = page.locator('naosu-checklist').getByRole('listitem').first();
    await task.waitFor();
    const edges = await task.evaluate((item) =>
      [item, item.querySelector('label')!].map((one) => getComputedStyle(one).borderTopColor));
    assert.notEqual(edges[0], edges[1], 'the label shows no edge of its own');
  }));

  it('is ticked, kept, and saved as a calendar file', () => open('checklist.html', {}, async ({ page, complaints }) => {
    const list = page.locator('naosu-checklist');
    await list.getByRole('checkbox', { name: 'iCloudの空きを見る' }).check();
    await page.reload();
    assert.ok(await list.getByRole('checkbox', { name: 'iCloudの空きを見る' }).isChecked());
    const [download] = await Promise.all([page.waitForEvent('download'), list.getByRole('button', { name: 'カレンダーに登録するファイルを保存' }).click()]);
    assert.equal(download.suggestedFilename(), 'naosu.ics');
    const stream = await download.createReadStream();
    let file = '';
    for await (const part of stream) file += String(part);
    assert.match(file, /^BEGIN:VCALENDAR\r\n[^]*SUMMARY:iCloudの空きを見る\r\n[^]*END:VCALENDAR\r\n$/);
    assert.deepEqual([complaints.violations, complaints.errors, complaints.foreign], [[], [], []]);
  }));
});
