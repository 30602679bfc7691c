import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator } from 'playwright-core';
import { useBrowser } from './browser.js';

const open = useBrowser();
const visit = (name: string, work: Parameters<typeof open>[2], more = {}) => () =>
  open(`pages/${name}`, { policy: undefined, ...more }, work);
/** Too little room for the next backup. */
async function fillRoom(stepper: Locator): Promise<void> {
  for (const [place, size] of ['3.75', '5', '9'].entries()) await stepper.getByRole('textbox').nth(place).fill(size);
}
const textOf = (element: Element) => element.shadowRoot!.textContent!.replace(/[\u200b\u2060]/g, '');

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

  it('frames the guide with scripts alone allowed, and it goes on by click and by Enter', visit('frame.html', async ({ page }) => {
    const stepper = page.frameLocator('iframe').locator('naosu-fix-stepper');
    const heading = stepper.locator('[data-focus]');
    const before = await heading.innerText();
    await fillRoom(stepper);
    await stepper.getByRole('textbox').nth(2).press('Enter');
    await heading.filter({ hasNotText: before }).waitFor();
    await stepper.getByText('ほかの操作').click();
    await stepper.getByRole('button', { name: '1つ前に戻る' }).click();
    await heading.filter({ hasText: before }).waitFor();
    await stepper.getByRole('button', { name: '次へ' }).click();
    await heading.filter({ hasNotText: before }).waitFor();
  }));

  it('in a srcdoc frame goes on, and its links stay in the frame', visit('srcdoc.html', async ({ page, complaints }) => {
    const frame = page.frameLocator('iframe');
    await frame.locator('naosu-help').getByRole('button', { name: 'iCloudの容量' }).first().click();
    await frame.locator('naosu-fix-stepper [data-focus]').waitFor();
    const card = frame.locator('naosu-checker');
    for (const [place, size] of ['5', '5', '9'].entries()) await card.getByRole('textbox').nth(place).fill(size);
    await card.locator('a[part=action]').first().click();
    await frame.locator('naosu-fix-stepper [data-focus]', { hasText: '空きを' }).waitFor();
    assert.deepEqual([page.frames().length, complaints.errors], [2, []]);
  }));

  it('of XHTML keeps its own words, and hears why', visit('page.xhtml', async ({ page, complaints }) => {
    assert.ok(await page.getByText('代わりの文').isVisible());
    assert.deepEqual(complaints.warnings, ['heard: draw']);
  }, { prepare: () => document.addEventListener('naosu-error', ({ kind }) => console.warn(`heard: ${kind}`)) }));

  for (const [file, asked, shown] of [['english-file.html', 'ja', 'en'], ['japanese-file.html', 'en', 'ja']] as const) {
    it(`that asks a file for what it does not speak is told, and gets what there is: ${file}`, visit(file, async (opened) => {
      const { page, complaints } = opened;
      await page.locator('naosu-help').getByRole('heading').first().waitFor();
      assert.equal(await page.locator('naosu-help .root').first().getAttribute('lang'), shown);
      assert.deepEqual(complaints.warnings, [`naosu: there is no text for lang="${asked}", only for ${shown}. Shown: ${shown}.`]);
      assert.deepEqual(complaints.errors, []);
    }));
  }

  it('keeps free at the top what it says by scroll-offset, and no more once it is gone', visit('offset.html', async ({ page }) => {
    const stepper = page.locator('naosu-fix-stepper');
    const top = () => stepper.locator('.root').evaluate((screen) => Math.round(screen.getBoundingClientRect().top));
    await page.locator('naosu-help').getByRole('button', { name: 'iCloudの容量' }).first().click();
    await fillRoom(stepper);
    await stepper.getByRole('button', { name: '次へ' }).click();
    await stepper.locator('[data-focus]', { hasText: '空きを' }).waitFor();
    assert.equal(await top(), 104);
    await page.evaluate(() => document.querySelector('naosu-help')!.removeAttribute('scroll-offset'));
    await stepper.getByText('ほかの操作').click();
    await stepper.getByRole('button', { name: '1つ前に戻る' }).click();
    await stepper.locator('[data-focus]', { hasText: '確かめて' }).waitFor();
    assert.notEqual(await top(), 104);
  }));

  it('gives a frame the height of what is in it, and sees the heading of each screen', visit('grows.html', async ({ page }) => {
    const stepper = page.frameLocator('iframe').locator('naosu-fix-stepper');
    const fits = () => page.waitForFunction(() => {
      const frame = document.querySelector('iframe')!;
      const inner = frame.contentDocument!.querySelector('naosu-help')!;
      return frame.offsetHeight === inner.offsetHeight && inner.offsetHeight > 300;
    });
    await fits();
    await page.frameLocator('iframe').getByRole('button', { name: 'どれかわからない' }).scrollIntoViewIfNeeded();
    await page.frameLocator('iframe').getByRole('button', { name: 'どれかわからない' }).click();
    await stepper.locator('[data-focus]').waitFor();
    await fits();
    const box = await stepper.locator('[data-focus]').boundingBox();
    assert.ok(box!.y >= 0 && box!.y < 844, `the heading is at ${box!.y}`);
  }));

  it('styles each part through the outermost element, nested ones too', visit('parts.html', async ({ page }) => {
    const outline = (selector: string) => page.locator(selector).first().evaluate((part) => getComputedStyle(part).outlineColor);
    await page.locator('naosu-help').getByRole('button', { name: 'iCloudの容量' }).first().waitFor();
    assert.equal(await outline('naosu-symptom-picker [part=item]'), 'rgb(1, 2, 3)');
    await page.locator('naosu-help').getByRole('button', { name: 'iCloudの容量' }).first().click();
    assert.equal(await outline('naosu-fix-stepper [part=answer]'), 'rgb(7, 8, 9)');
    const stepper = page.locator('naosu-fix-stepper');
    await fillRoom(stepper);
    await stepper.getByRole('button', { name: '次へ' }).click();
    await stepper.getByText('空けられる量と、足りる容量を計算する').click();
    assert.equal(await outline('naosu-plan-calculator [part=answer]'), 'rgb(7, 8, 9)');
    await stepper.getByRole('button', { name: '人に相談する' }).first().click();
    assert.equal(await outline('naosu-handoff [part=item]'), 'rgb(1, 2, 3)');
  }));
});
