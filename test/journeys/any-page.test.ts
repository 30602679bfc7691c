import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser } from './browser.js';

const open = useBrowser();
const visit = (name: string, work: Parameters<typeof open>[2], more = {}) => () =>
  open(`pages/${name}`, { policy: undefined, ...more }, work);
const textOf = (element: Element) => element.shadowRoot!.textContent;

describe('a page of its own', () => {
  it('may pass its fragment to querySelector, and the case of any id comes back', visit('selector.html', async ({ page, complaints }) => {
    await page.locator('naosu-help').getByRole('button', { name: 'iCloudの容量' }).first().click();
    await page.waitForFunction(() => location.hash.includes('__backup'));
    await page.reload();
    await page.locator('#menu', { hasText: '動いた' }).waitFor();
    await page.locator('naosu-fix-stepper').getByRole('heading').first().waitFor();
    assert.deepEqual(complaints.errors, []);
  }));

  it('with a base keeps our links', visit('base.html', async ({ page, url }) => {
    const card = page.locator('naosu-checker');
    for (const [place, size] of ['5', '5', '9'].entries()) await card.getByRole('textbox').nth(place).fill(size);
    const link = await card.locator('a[part=action]').first().evaluate((element) => (element as HTMLAnchorElement).href);
    assert.ok(link.startsWith(`${url}/pages/base.html#`), link);
  }));

  it('opens its own article, not the case of another', visit('article-a.html', async ({ page, url }) => {
    const stepper = page.locator('naosu-fix-stepper');
    await stepper.getByRole('heading').first().waitFor();
    const first = await stepper.evaluate((element) => (element as HTMLElement & { symptom: string }).symptom);
    await page.goto(`${url}/pages/article-b.html`);
    await stepper.getByRole('heading').first().waitFor();
    assert.deepEqual([first, await stepper.evaluate((element) => (element as HTMLElement & { symptom: string }).symptom)],
      ['icloud-storage-full', 'cannot-back-up']);
  }));

  it('with two languages hears both', visit('languages.html', async ({ page }) => {
    const cards = page.locator('naosu-checker');
    await cards.first().locator('h2').waitFor();
    await cards.last().locator('h2').waitFor();
    assert.match(await cards.first().evaluate(textOf) ?? '', /[ぁ-ん]/);
    assert.doesNotMatch(await cards.last().evaluate(textOf) ?? '', /[ぁ-ん]/);
  }));

  it('that scrolls inside a panel gets no scrollbar of its own', visit('panel.html', async ({ page }) => {
    await page.locator('naosu-help').getByRole('button', { name: 'iCloudの容量' }).first().click();
    await page.locator('naosu-fix-stepper').getByRole('button', { name: 'わからない' }).first().click();
    await page.locator('naosu-fix-stepper .rungs').waitFor({ state: 'attached' });
    assert.equal(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight), 0);
  }));

  it('scrolls to the guide that a link names, once', visit('below.html#naosu-help=backup/fix/restart', async ({ page }) => {
    await page.locator('naosu-fix-stepper').getByRole('heading').first().waitFor();
    await page.waitForFunction(() => Math.abs(document.querySelector('naosu-help')!.getBoundingClientRect().top) < 300);
  }));

  it('frames the guide with scripts alone allowed, and it goes on', visit('frame.html', async ({ page }) => {
    const stepper = page.frameLocator('iframe').locator('naosu-fix-stepper');
    const heading = stepper.locator('[data-focus]');
    const before = await heading.innerText();
    for (const place of [0, 1]) await stepper.getByRole('textbox').nth(place).fill('5');
    await stepper.getByRole('button', { name: '次へ' }).click();
    await heading.filter({ hasNotText: before }).waitFor();
  }));
});

describe('the loader', () => {
  it('finds what stands in an open shadow root', visit('shadow.html', async ({ page }) => {
    await page.locator('naosu-help').getByRole('heading').first().waitFor();
  }));

  it('says that a tag was never closed', visit('swallowed.html', async ({ page, complaints }) => {
    await page.locator('naosu-help').getByRole('heading').first().waitFor();
    await page.waitForLoadState('networkidle');
    assert.match(complaints.warnings.join(), /<naosu-help> holds <footer>/);
  }));

  it('runs without type="module", and says so', visit('classic.html', async ({ page, complaints }) => {
    await page.locator('naosu-help').getByRole('heading').first().waitFor();
    assert.match(complaints.warnings.join(), /has lost its type="module"/);
    assert.deepEqual(complaints.errors, []);
  }));

  it('asks again for what failed when the next element needs it', visit('retry.html', async ({ page, unblock }) => {
    const failed = page.waitForEvent('console', (message) => message.text().includes('could not be loaded'));
    await page.getByRole('button').click();
    await failed;
    unblock();
    await page.getByRole('button').click();
    await page.locator('naosu-checker h2').waitFor();
  }, { blocked: /define-checker/ }));
});
