import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { examples } from '../../stories/examples.js';
import { useBrowser } from './browser.js';
import { openCase } from './screens.js';
import { journeys } from './steps.js';

const journey = journeys(useBrowser());

interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

/** Notes the layout shifts from the first paint on. The names of functions inside would not be known in the page. */
const observe = () => {
  const shifts: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  Object.assign(globalThis, { layoutShifts: { shifts, observer } });
};

/** What has shifted until two frames from now: a shift is noted after its frame. */
const shiftsOn = (page: Page): Promise<Shift[]> => page.evaluate(async () => {
  type Entry = PerformanceEntry & { value: number; sources: { node: Element | null; previousRect: DOMRect; currentRect: DOMRect }[] };
  const { shifts, observer } = (globalThis as unknown as { layoutShifts: { shifts: Entry[]; observer: PerformanceObserver } }).layoutShifts;
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  shifts.push(...observer.takeRecords() as Entry[]);
  return shifts.map(({ value, sources }) => ({
    value,
    moved: sources.map(({ node, previousRect, currentRect }) =>
      `${node?.id || node?.nodeName} from ${previousRect.top} to ${currentRect.top}`),
  }));
});

const sizes = { 'a phone': { width: 390, height: 844 }, 'a small phone': { width: 320, height: 568 },
  'a tablet': { width: 820, height: 1180 }, 'a computer': { width: 1280, height: 900 },
  'a window that shows all': { width: 390, height: 3000 } };

describe('a human', () => {
  it('is asked at the top of every screen, and its heading is not far below', () => journey('empty.html', {},
    async (reader, { page, url }) => {
    const human = page.getByRole('button', { name: '人に相談する', exact: true });
    const topOf = async (what: Locator) => (await what.boundingBox())!.y;
    await page.goto(`${url}/bare.html`);
    await reader.searchField.waitFor();
    const title = page.getByRole('heading', { name: 'どんな表示が出ていますか' });
    assert.ok(await topOf(human) < await topOf(title) && await topOf(title) - await topOf(human) < 80);
    for (const [name, progress] of Object.entries(examples)) {
      if (name === 'handoff') continue;
      await openCase(page, url, progress);
      const stepper = page.locator('naosu-fix-stepper');
      const top = await topOf(stepper);
      assert.ok(await topOf(human.first()) - top < 110, name);
      assert.ok(await topOf(stepper.locator('h2').first()) - top < 360, name);
    }
  }));
});

describe('the page around the guide', () => {
  for (const path of ['index.html', 'bare.html', 'mail.html', 'both.html']) {
    for (const [name, viewport] of Object.entries(sizes)) {
      it(`does not move while the guide comes, on ${path} in ${name}`,
        () => journey(path, { viewport, prepare: observe }, async (reader, { page }) => {
        await reader.searchField.waitFor();
        await reader.searchField.focus();
        const came = (pattern: string, count: number) => page.waitForFunction(([source, wanted]) =>
          performance.getEntriesByType('resource').filter(({ name }) => new RegExp(source).test(name)).length === wanted,
        [pattern, count] as const);
        await came('prepared-search|entries-ja-', 2);
        await came('chunks/fix-stepper', 1);
        const shifts = await shiftsOn(page);
        const total = shifts.reduce((sum, { value }) => sum + value, 0);
        assert.equal(total, 0, `CLS ${total.toFixed(4)}: ${shifts.map(({ moved }) => moved.join(', ')).join('; ')}`);
      }));
    }
  }

  it('is seen to move where it does', () => journey('empty.html', { prepare: observe }, async (reader, { page }) => {
    await page.evaluate(() => {
      const banner = document.createElement('p');
      banner.append('x');
      banner.style.setProperty('height', '200px');
      document.body.prepend(banner);
    });
    assert.ok((await shiftsOn(page)).length > 0);
  }));

  it('does not move when the search comes after the list', () => journey('index.html', { prepare: observe }, async (reader, { page }) => {
    await reader.paste('iCloudに接続できません');
    const own = await shiftsOn(page);
    assert.equal(own.reduce((sum, { value }) => sum + value, 0), 0, JSON.stringify(own));
  }));
});
