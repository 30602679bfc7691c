import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { examples } from '../../stories/examples.js';
import { useBrowser } from './browser.js';
import { everyCase, openCase } from './screens.js';
import { journeys } from './steps.js';

const journey = journeys(useBrowser());

/** What runs out of the page, is squeezed into a column of letters, or is smaller than 16 px, also in what is folded. */
const faults = (page: Page): Promise<string[]> => page.evaluate(() => {
  const roots = [document as Document | ShadowRoot];
  for (const root of roots) for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  for (const root of roots.slice(1)) for (const folded of root.querySelectorAll('details')) folded.open = true;
  const found: string[] = [];
  const excess = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (excess > 0) found.push(`the page is ${excess} px too wide`);
  for (const root of roots.slice(1)) {
    for (const text of root.querySelectorAll('svg text')) {
      const { fontSize } = getComputedStyle(text);
      if (parseFloat(fontSize) < 15.9) found.push(`"${text.textContent}" in a picture is ${fontSize}`);
    }
    const texts = 'p, li, label, legend, h2, h3, h4, summary, td, th, dt, dd, button, a, b, span';
    for (const element of root.querySelectorAll<HTMLElement>(texts)) {
      const { width, height, right, left } = element.getBoundingClientRect();
      if (width <= 1 || element.closest('.hidden-text, svg')) continue;
      const words = element.textContent.trim().slice(0, 24);
      if (words && parseFloat(getComputedStyle(element).fontSize) < 15.9) found.push(`"${words}" is ${getComputedStyle(element).fontSize}`);
      const size = parseFloat(getComputedStyle(element).fontSize);
      if (width < size * 3.5 && height > size * 6)
        found.push(`${element.localName}.${element.className} "${words}" is ${width} × ${height} px`);
      if (right > innerWidth + 1 || left < -1) found.push(`"${words}" ends at ${right.toFixed(0)} of ${innerWidth} px`);
    }
  }
  return [...new Set(found)];
});

/** The reader's own sheet, as an extension or a setting gives it. */
async function setText(page: Page, size: string) {
  await page.evaluate((value) => {
    for (const element of document.querySelectorAll<HTMLElement>('[id], naosu-plan-calculator, naosu-checker')) {
      element.style.setProperty('--naosu-font-size', value);
    }
  }, size);
}

describe('text', () => {
  for (const [width, sizes] of [[320, [16, 32]], [390, [24, 32]]] as const) {
    const viewport = { width, height: 700 };
    // The narrowest tells most; at 390 px one guide is enough.
    const cases = width === 320 ? everyCase : everyCase.filter(([, , topic]) => topic === 'backup');
    const title = `stays in the page: ${sizes.join(' and ')} px in ${width}`;
    it(title, () => journey('empty.html', { viewport }, async (_reader, { page, url }) => {
      const look = async (name: string) => {
        for (const size of sizes) {
          await setText(page, `${size}px`);
          assert.deepEqual(await faults(page), [], `${name}, ${size} px`);
        }
      };
      for (const [name, progress, topic] of cases) {
        await openCase(page, url, progress, topic);
        await look(name);
      }
      await page.evaluate(() => localStorage.clear());
      await page.goto(`${url}/calculator.html`);
      const calculator = page.locator('naosu-plan-calculator');
      await calculator.getByLabel('今の容量').selectOption('2000');
      await calculator.locator('#volume').fill('1999.999');
      await calculator.locator('#next').fill('123.456789');
      await look('calculator');
      await setText(page, '24px');
      const [whole, shown] = await calculator.locator('#next').evaluate((field) => [field.scrollWidth, field.clientWidth] as const);
      assert.ok(whole <= shown, `the number is ${whole - shown} px too long`);
      for (const path of ['index.html', 'checkers.html', 'checklist.html']) {
        await page.goto(`${url}/${path}`);
        await page.locator('.root[lang] h2').first().waitFor();
        await look(path);
      }
    }));
  }

  it('that warns, or tells what is lost, is as large as the rest', () => journey('empty.html', {}, async (_reader, { page, url }) => {
    for (const name of ['losses', 'consent', 'choices', 'risky', 'secondCopy', 'gate', 'step', 'wait'] as const) {
      await openCase(page, url, examples[name]);
      await setText(page, '24px');
      const small = await page.locator('naosu-fix-stepper').evaluate((stepper) =>
        [...stepper.shadowRoot!.querySelectorAll<HTMLElement>(
          '.note :is(p, li, b, span), .trade dd, .facts li, .tag, .choice span, .ticks p')]
          .filter((text) => text.getClientRects().length > 0 && !text.closest('.keep, .copyable, .elsewhere, details, .hidden-text')
            && parseFloat(getComputedStyle(text).fontSize) < 23.9)
          .map((text) => text.textContent.trim().slice(0, 30)));
      assert.deepEqual(small, [], name);
    }
  }));

  const narrow = { viewport: { width: 320, height: 700 } };
  it('may be spaced as WCAG has it', () => journey('empty.html', narrow, async (_reader, { page, url }) => {
    for (const [name, progress, topic] of everyCase) {
      await openCase(page, url, progress, topic);
      await page.evaluate(() => {
        const roots = [document as Document | ShadowRoot];
        for (const root of roots) for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
        for (const root of roots.slice(1)) {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
            p { margin-bottom: 2em !important }`);
          root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
        }
      });
      assert.deepEqual(await faults(page), [], name);
    }
  }));
});
