import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { locales, topicIds, type Locale, type TopicId } from '@naosu/content';
import type { Page } from 'playwright-core';
import { run } from '../../content/cli/run.js';
import { strictPolicy } from '../serve.mjs';
import { useBrowser, type OpenOptions, type Opened } from './browser.js';

const open = useBrowser();

/** What the command prints for a page to write into the element. */
async function printed(topic: TopicId, lang: Locale, more: readonly string[] = []): Promise<string> {
  let text = '';
  const terminal = { out: (part: string) => (text += part), err: (part: string) => (text += part), now: () => new Date() };
  assert.equal(await run(['render', '--topic', topic, '--lang', lang, '--first-view', ...more], terminal), 0, text);
  return text;
}

interface Drawn extends Opened {
  /** Lets the script come. */
  readonly start: () => void;
  /** Until the element has taken over. */
  readonly taken: () => Promise<unknown>;
}

interface Visit extends OpenOptions {
  readonly id?: string;
  readonly topic?: TopicId;
  readonly lang?: Locale;
  readonly more?: readonly string[];
  readonly attributes?: string;
  readonly script?: string;
}

/** A page that brings the first view; its script comes when it is let. */
function visit({ id = 'help', topic = 'backup', lang = 'ja', more = [], attributes = '', script = 'naosu.js', policy, ...options }: Visit,
  work: (drawn: Drawn) => Promise<void>) {
  return open('empty.html', { policy: undefined, ...options }, async (opened) => {
    const { page, url } = opened;
    const view = await printed(topic, lang, more);
    const body = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>…</title>
      <meta name="viewport" content="width=device-width"><body><h1>…</h1>
      <naosu-help id="${id}" topic="${topic}" lang="${lang}" ${attributes}>${view}</naosu-help>
      <p id="below">…</p><script type="module" src="/${script}"></script>`;
    await page.route('**/drawn.html', (route) => route.fulfill({
      contentType: 'text/html; charset=utf-8', body, headers: policy ? { 'content-security-policy': policy } : {},
    }));
    let start = () => {};
    const started = new Promise<void>((resolve) => (start = resolve));
    await page.route(`**/${script}`, async (route) => {
      await started;
      await route.continue();
    });
    await page.goto(`${url}/drawn.html`, { waitUntil: 'commit' });
    await page.locator('#below').waitFor();
    const taken = () => page.waitForFunction(() => {
      const root = document.querySelector('naosu-help')!.shadowRoot!;
      return !root.querySelector('.rendered') && root.querySelector('.card');
    });
    await work({ ...opened, start, taken });
    start();
  });
}

/** Every text and box that is seen, with where it stands, whatever draws it. */
const seen = (page: Page) => page.evaluate(() => {
  const texts: string[] = [];
  const boxes: string[] = [];
  const range = document.createRange();
  const left: Node[] = [document.body];
  while (left.length > 0) {
    const node = left.pop()!;
    if (/^(style|script|template)$/i.test(node.nodeName)) continue;
    if (node instanceof Text && node.data.trim()) {
      range.selectNodeContents(node);
      const { x, y, width, height } = range.getBoundingClientRect();
      const { color, fontSize, fontWeight, textDecorationLine } = getComputedStyle(node.parentElement!);
      if (width) texts.push([node.data.trim(), x, y + scrollY, width, height, color, fontSize, fontWeight, textDecorationLine].join(' '));
    } else if (node instanceof Element && node.matches('.hit, .button, .card, summary, input, svg, li')) {
      const { x, y, width, height } = node.getBoundingClientRect();
      const { backgroundColor, borderTopColor, cursor } = getComputedStyle(node);
      if (width) boxes.push([x, y + scrollY, width, height, backgroundColor, borderTopColor, cursor].join(' '));
    }
    left.push(...node instanceof HTMLSlotElement ? node.assignedNodes()
      : (node as Partial<Element>).shadowRoot?.childNodes ?? node.childNodes);
  }
  return { texts: texts.sort(), boxes: boxes.sort() };
});

const shift = (page: Page) => page.evaluate(() => new Promise<number>((resolve) => {
  new PerformanceObserver((list) => resolve(list.getEntries().reduce((sum, entry) => sum + (entry as never as { value: number }).value, 0)))
    .observe({ type: 'layout-shift', buffered: true });
  requestAnimationFrame(() => setTimeout(() => resolve(0)));
}));

const full = 'iCloudの容量がいっぱい';
const entry = (page: Page, name: RegExp | string = /容量がいっぱい/) => page.locator('naosu-help').locator('.hit', { hasText: name });

describe('a first view that the page brings', () => {
  for (const topic of topicIds) for (const lang of locales) for (const width of [320, 390, 1280]) {
    it(`of ${topic} in ${lang} is what the element draws in its place, ${width} px wide, and nothing moves`, () =>
      visit({ topic, lang, viewport: { width, height: 844 } }, async ({ page, start, taken, complaints }) => {
        await page.evaluate(() => scrollTo(0, 200));
        const before = await seen(page);
        assert.ok(before.texts.length > 15);
        start();
        await taken();
        assert.deepEqual(await seen(page), before);
        assert.equal(await page.evaluate(() => scrollY), 200);
        assert.equal(await shift(page), 0);
        assert.deepEqual([...complaints.errors, ...complaints.warnings], []);
      }));
  }

  for (const [name, options] of Object.entries({
    'on a dark page': { colorScheme: 'dark', attributes: 'style="color-scheme: dark"' },
    'that is dark itself': { more: ['--theme', 'dark'], attributes: 'theme="dark"' },
    'of the module': { script: 'naosu.help.ja.js' },
  } satisfies Record<string, Visit>)) {
    it(`is what the element draws, ${name}`, () => visit(options, async ({ page, start, taken }) => {
      const before = await seen(page);
      start();
      await taken();
      assert.deepEqual(await seen(page), before);
    }));
  }

  it('keeps to a strict policy with a sheet', () =>
    visit({ more: ['--sheet', '/naosu.first-view.css'], policy: strictPolicy }, async ({ page, start, taken, complaints }) => {
      await page.waitForLoadState('domcontentloaded').catch(() => {});
      const before = await seen(page);
      start();
      await taken();
      assert.deepEqual(await seen(page), before);
      assert.deepEqual([...complaints.violations, ...complaints.errors], []);
    }));

  it('stays while focus rests in it', () => visit({}, async ({ page, start, taken }) => {
    await entry(page).focus();
    start();
    await page.waitForFunction(() => document.querySelector('naosu-help')!.shadowRoot!.querySelector('naosu-symptom-picker'));
    await page.waitForLoadState('networkidle');
    assert.ok(await entry(page).first().evaluate((link) => link.matches('.rendered a:focus')));
    await page.keyboard.press('Shift+Tab');
    assert.ok(await page.evaluate(() => document.querySelector('naosu-help')!.shadowRoot!.querySelector('.rendered')), 'still inside');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await taken();
  }));

  it('goes on with what was typed into it', () => visit({}, async ({ page, start, taken }) => {
    const field = page.getByRole('searchbox');
    await field.fill('容量が');
    start();
    await taken();
    assert.equal(await field.inputValue(), '容量が');
    assert.ok(await field.evaluate((input: HTMLInputElement) => input.matches(':focus') && input.selectionStart === 3));
    await page.keyboard.type('いっぱい');
    await page.getByRole('button', { name: full }).first().waitFor();
  }));

  it('goes on with what is typed while it rests', () => visit({}, async ({ page, start, taken }) => {
    const field = page.getByRole('searchbox');
    await field.focus();
    start();
    await page.locator('naosu-symptom-picker').waitFor({ state: 'attached' });
    await page.keyboard.type('いっぱい');
    await taken();
    assert.equal(await field.inputValue(), 'いっぱい');
    await page.getByRole('button', { name: full }).first().waitFor();
  }));

  it('opens what was pressed before anything ran', () => visit({}, async ({ page, start }) => {
    await entry(page).click();
    start();
    const heading = page.locator('naosu-fix-stepper').getByRole('heading').first();
    await heading.waitFor();
    await page.waitForFunction(() => document.activeElement?.localName === 'naosu-help');
    assert.match(await heading.evaluate((node) => (node.getRootNode() as ShadowRoot).activeElement?.localName ?? ''), /^h\d$/);
  }));

  it('opens it in an element of another id', () => visit({ id: 'ヘルプ 1', more: ['--id', 'ヘルプ 1'] }, async ({ page, start }) => {
    await entry(page).click();
    await page.evaluate(() => document.querySelector(location.hash));
    start();
    await page.locator('naosu-fix-stepper').getByRole('heading').first().waitFor();
  }));

  it('opens what is pressed while it waits for the rest', () => visit({}, async ({ page, start }) => {
    await entry(page).focus();
    start();
    await page.locator('naosu-symptom-picker').waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    await page.locator('naosu-fix-stepper').getByRole('heading').first().waitFor();
  }));

  it('leads to a human, pressed before anything ran', () => visit({}, async ({ page, start, told }) => {
    await page.locator('naosu-help .quiet').click();
    start();
    await page.getByRole('heading', { name: '人に相談する' }).waitFor();
    assert.equal(new URL(page.url()).hash.includes('naosu-human'), false);
    assert.equal(told.filter(({ type }) => type === 'naosu-escalate').length, 1);
  }));

  it('keeps open what was opened in it', () => visit({}, async ({ page, start, taken }) => {
    await page.locator('naosu-help .group > summary').nth(1).click();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const before = await seen(page);
    start();
    await taken();
    assert.deepEqual(await seen(page), before);
  }));

  it('has the guide below it, closed, until a case is opened', () => visit({}, async ({ page, start, taken }) => {
    const guide = page.getByText('手順をすべて読む');
    await guide.waitFor();
    start();
    await taken();
    assert.equal(await guide.count(), 1);
    assert.ok(await guide.isVisible());
    await page.getByRole('button', { name: full }).click();
    await page.locator('naosu-fix-stepper').getByRole('heading').first().waitFor();
    assert.equal(await guide.isVisible(), false);
  }));

  it('stays, with the guide below it, where the script does not come', () => visit({ blocked: /\/naosu\.js/ }, async ({ page, start }) => {
    start();
    await page.waitForLoadState('networkidle');
    assert.ok(await entry(page).isVisible());
    await page.getByText('手順をすべて読む').click();
    assert.ok(await page.getByText('対処の手順').isVisible());
  }));

  const withoutList = { blocked: /topics-backup-ja-list/ };
  it('gives way to what says that the list did not come', () => visit(withoutList, async ({ page, start, unblock }) => {
    start();
    await page.getByRole('alert').waitFor();
    assert.ok(await page.getByText('手順をすべて読む').isVisible());
    unblock();
    await page.getByRole('button', { name: 'もう一度読み込む' }).click();
    await page.getByRole('button', { name: full }).waitFor();
  }));

  it('is the guide alone without scripts', () => visit({ javaScriptEnabled: false }, async ({ page }) => {
    assert.equal(await entry(page).isVisible(), false);
    assert.ok(await page.getByText('手順をすべて読む').isVisible());
  }));
});
