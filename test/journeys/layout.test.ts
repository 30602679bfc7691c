import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { useBrowser } from './browser.js';
import { journeys } from './steps.js';

const journey = journeys(useBrowser());

/** Adds up the layout shifts from the first paint on. */
const observe = () => {
  const shifts: { value: number; moved: string[] }[] = [];
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  function note(entries: PerformanceEntryList) {
    for (const entry of entries as unknown as { value: number; sources: { node: Element | null; previousRect: DOMRect; currentRect: DOMRect }[] }[]) {
      shifts.push({
        value: entry.value,
        moved: entry.sources.map(({ node, previousRect, currentRect }) => `${node?.id || node?.nodeName} ${previousRect.top} → ${currentRect.top}`),
      });
    }
  }
  observer.observe({ type: 'layout-shift', buffered: true });
  Object.assign(globalThis, {
    layoutShifts: () => {
      note(observer.takeRecords());
      return shifts;
    },
  });
};

const shiftsOn = (page: Page) => page.evaluate(() => new Promise<{ value: number; moved: string[] }[]>((resolve) => {
  // Shifts of a frame are noted after it.
  requestAnimationFrame(() => requestAnimationFrame(() => resolve((globalThis as unknown as { layoutShifts(): { value: number; moved: string[] }[] }).layoutShifts())));
}));

const sizes = { 'a phone': { width: 390, height: 844 }, 'a small phone': { width: 320, height: 568 }, 'a tablet': { width: 820, height: 1180 }, 'a computer': { width: 1280, height: 900 }, 'a window that shows all': { width: 390, height: 3000 } };

describe('the page around the guide', () => {
  for (const path of ['index.html', 'bare.html']) {
    for (const [name, viewport] of Object.entries(sizes)) {
      it(`does not move while the guide comes, on ${path} in ${name}`, () => journey(path, { viewport, prepare: observe }, async (reader, { page }) => {
        await reader.searchField.waitFor();
        await page.waitForLoadState('networkidle');
        const shifts = await shiftsOn(page);
        const total = shifts.reduce((sum, { value }) => sum + value, 0);
        assert.equal(total, 0, `CLS ${total.toFixed(4)}: ${shifts.map(({ moved }) => moved.join(', ')).join('; ')}`);
      }));
    }
  }

  it('does not move when the search comes after the list', () => journey('index.html', { prepare: observe }, async (reader, { page }) => {
    await reader.paste('iCloudに接続できません');
    const own = await shiftsOn(page);
    assert.equal(own.reduce((sum, { value }) => sum + value, 0), 0, JSON.stringify(own));
  }));
});
