import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { examples } from '../../stories/examples.js';
import { useBrowser, type Opened } from './browser.js';
import { openCase } from './screens.js';
import { Reader } from './steps.js';

const open = useBrowser();
/** As iOS before 16.4 under a policy that knows no nonce: none of our sheets comes in. */
const bare = { without: ['adoptedStyleSheets'] } as const;

const full = 'iCloudストレージに十分な空き領域がありません';

/** Runs in the page: what only a sheet would put right. */
function faults(): string[] {
  const roots: ParentNode[] = [document];
  for (const root of roots) for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  const found: string[] = [];
  const sheets = roots.filter((root) => root !== document && root.querySelector('style')?.sheet);
  if (sheets.length > 0) found.push('a sheet of ours has come in');
  if (document.documentElement.scrollWidth > innerWidth) found.push(`the page is ${document.documentElement.scrollWidth} px wide`);
  for (const drawing of roots.flatMap((root) => [...root.querySelectorAll('svg')])) {
    const { width, height } = drawing.getBoundingClientRect();
    if (width === 0) continue;
    const name = `svg.${drawing.getAttribute('class')}`;
    if (drawing.classList.contains('icon') && (width > 24 || height > 24)) found.push(`${name} is ${width} × ${height} px`);
    if (height > 250) found.push(`${name} is ${height} px high`);
    const looks = (shape: Element) => {
      const { fill, stroke, strokeDasharray } = getComputedStyle(shape);
      return [fill, stroke, strokeDasharray].join();
    };
    for (const path of drawing.matches('.qr') ? [] : drawing.querySelectorAll('path')) {
      if (getComputedStyle(path).fill !== 'none') found.push(`${name} is a filled shape`);
    }
    for (const words of drawing.querySelectorAll('text')) {
      const under = words.previousElementSibling;
      if (!under?.matches('rect')) continue;
      if (getComputedStyle(under).fill === getComputedStyle(words).fill) found.push(`${name} has words in the colour under them`);
    }
    for (const over of drawing.querySelectorAll('.over')) {
      const alike = [...drawing.querySelectorAll('rect:not(.over)')].filter((shape) => looks(shape) === looks(over));
      if (alike.length > 0) found.push(`${name} does not tell what goes beyond from what is inside`);
    }
  }
  return [...new Set(found)];
}

async function assertUsable({ page }: Pick<Opened, 'page'>, where: string): Promise<void> {
  await page.evaluate('globalThis.__name = (named) => named');
  assert.deepEqual(await page.evaluate(faults), [], where);
}

/** Nothing but our sheets was refused. */
function assertOnlySheets({ complaints }: Opened): void {
  assert.ok(complaints.violations.length > 0 && complaints.violations.every((violation) => violation.startsWith('style-src-elem inline')),
    complaints.violations.join());
  assert.deepEqual(complaints.errors.filter((text) => !/inline style/.test(text)), []);
}

async function fillCalculator(page: Page): Promise<void> {
  const calculator = page.locator('naosu-plan-calculator');
  await calculator.getByLabel('今の容量').selectOption('5');
  await calculator.getByText('内訳を入れて').click();
  for (const field of await calculator.locator('details[open] input[inputmode]').all()) await field.fill('1.5');
  await calculator.getByText('ほかの端末・家族・増え方を入れる').click();
  for (const field of await calculator.locator('details[open] input[inputmode]').all()) await field.fill('1.5');
  await calculator.locator('#volume').fill('4.6');
  await calculator.locator('#next').fill('60');
  await calculator.locator('.months').waitFor();
}

describe('a page that lets no style sheet of ours in', () => {
  it('shows every kind of screen so that it can be used', () => open('empty.html', bare, async (opened) => {
    const { page, url } = opened;
    for (const [name, progress] of Object.entries(examples)) {
      await openCase(page, url, progress);
      await assertUsable(opened, name);
    }
    assertOnlySheets(opened);
  }));

  it('shows the other elements so that they can be used', () => open('calculator.html', bare, async (opened) => {
    const { page, url } = opened;
    await fillCalculator(page);
    await assertUsable(opened, 'calculator');
    for (const path of ['index.html', 'mail.html', 'checkers.html', 'faq.html', 'checklist.html']) {
      await page.goto(`${url}/${path}`);
      await page.locator('.root[lang] h2').first().waitFor();
      await assertUsable(opened, path);
    }
  }));

  for (const [path, topic, message] of [['index.html', 'backup', full], ['mail.html', 'mail', 'サーバへの接続に失敗しました。']] as const) {
    it(`leads a reader of ${topic} through every screen to a human`, () => open(path, bare, async (opened) => {
      const reader = new Reader(opened.page, 'ja', topic);
      await reader.choose(message);
      await reader.openFurther();
      await reader.guide.getByText('ほかの端末で続ける').click();
      await reader.guide.getByRole('img', { name: '続きを開くQRコード' }).waitFor();
      const screens = new Set<string>();
      let end = 'there';
      while (end === 'there') {
        const now = (await reader.headings()).join(' ');
        await assertUsable(opened, now);
        screens.add(now);
        let isAsked = false;
        // One screen at a time.
        end = await reader.goesOn({}, { enough: () => isAsked || !(isAsked = true) });
      }
      assert.equal(end, 'human');
      assert.ok(screens.size > 5, [...screens].join('\n'));
      assertOnlySheets(opened);
    }));
  }
});
