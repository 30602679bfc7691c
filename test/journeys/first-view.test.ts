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
  /** Of the page itself. */
  readonly hash?: string;
  /** A second element stands on the page. */
  readonly another?: boolean;
  /** Symptom of a case that was left here. */
  readonly progress?: string;
  readonly topic?: TopicId;
  readonly lang?: Locale;
  readonly more?: readonly string[];
  readonly attributes?: string;
  readonly script?: string;
}

/** A page that brings the first view; its script comes when it is let. */
function visit({ topic = 'backup', lang = 'ja', more = [], attributes = '', script = 'naosu.js', hash = '', another, progress, policy,
  ...options }: Visit,   work: (drawn: Drawn) => Promise<void>) {
  return open('empty.html', { policy: undefined, ...options }, async (opened) => {
    const { page, url } = opened;
    const view = await printed(topic, lang, more);
    const body = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>…</title>
      <meta name="viewport" content="width=device-width"><body><h1>…</h1>
      <naosu-help id="help" topic="${topic}" lang="${lang}" ${attributes}>${view}</naosu-help>
      ${another ? `<naosu-help id="another" topic="${topic}" lang="${lang}">${view}</naosu-help>` : ''}
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
    if (progress) {
      const saved = JSON.stringify({ topic, cases: { [topic]: { symptom: progress } } });
      await page.evaluate((record) => localStorage.setItem('naosu-help', record), saved);
    }
    await page.goto(`${url}/drawn.html${hash}`, { waitUntil: 'commit' });
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
    'in a box with padding and a border': { attributes: 'style="padding: 10px; border: 2px solid"' },
    'of another level': { more: ['--heading-level', '4'], attributes: 'heading-level="4"' },
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

  const strict = { more: ['--sheet', '/naosu.first-view.css'], policy: `${strictPolicy}; form-action 'none'` };
  it('keeps to a strict policy with a sheet', () =>
    visit(strict, async ({ page, start, taken, complaints }) => {
      await page.waitForLoadState('domcontentloaded').catch(() => {});
      const before = await seen(page);
      start();
      await taken();
      assert.deepEqual(await seen(page), before);
      assert.deepEqual([...complaints.violations, ...complaints.errors], []);
    }));

  it('takes a press under a strict policy', () =>
    visit(strict, async ({ page, start, complaints }) => {
      await entry(page).click();
      start();
      await page.locator('naosu-fix-stepper').getByRole('heading').first().waitFor();
      assert.deepEqual([...complaints.violations, ...complaints.errors], []);
    }));

  it('stays while focus rests in it', () => visit({}, async ({ page, start, taken }) => {
    await entry(page).focus();
    start();
    await page.waitForFunction(() => document.querySelector('naosu-help')!.shadowRoot!.querySelector('naosu-symptom-picker'));
    await page.waitForLoadState('networkidle');
    assert.ok(await entry(page).first().evaluate((button) => button.matches('.rendered button:focus')));
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

  it('opens what was pressed before anything ran, as a press does', () => visit({ hash: '#about' }, async ({ page, start, told }) => {
    const loading = page.locator('naosu-help .over');
    const entries = await page.evaluate(() => history.length);
    assert.equal(await loading.isVisible(), false);
    await entry(page).click();
    await loading.waitFor();
    start();
    const heading = page.locator('naosu-fix-stepper').getByRole('heading').first();
    await heading.waitFor();
    await page.waitForFunction(() => document.activeElement?.localName === 'naosu-help');
    assert.match(await heading.evaluate((node) => (node.getRootNode() as ShadowRoot).activeElement?.localName ?? ''), /^h\d$/);
    assert.deepEqual(told.filter(({ type }) => type === 'naosu-symptom-select').map(({ symptom }) => symptom), ['icloud-storage-full']);
    assert.deepEqual([await page.evaluate(() => history.length), new URL(page.url()).hash], [entries, '#about']);
  }));

  for (const progress of ['storage', 'url', 'none'] as const) {
    const attributes = `progress="${progress}"`;
    it(`opens what was pressed where progress is kept by ${progress}`, () => visit({ attributes }, async ({ page, start }) => {
      await entry(page).click();
      start();
      await page.locator('naosu-fix-stepper').getByRole('heading').first().waitFor();
    }));
  }

  it('leaves it to the page what becomes of a press', () => visit({}, async ({ page, start, taken }) => {
    await page.evaluate(() => addEventListener('naosu-symptom-select', (event) => event.preventDefault()));
    await entry(page).click();
    start();
    await taken();
    await page.waitForLoadState('networkidle');
    assert.equal(await page.locator('naosu-fix-stepper').count(), 0);
  }));

  it('opens what is pressed while focus rests in it', () => visit({}, async ({ page, start }) => {
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
    assert.equal(told.filter(({ type }) => type === 'naosu-escalate').length, 1);
  }));

  it('says that what was pressed did not come', () => visit({ blocked: /fix-stepper-/ }, async ({ page, start, unblock }) => {
    await entry(page).click();
    start();
    await page.getByRole('alert').waitFor();
    unblock();
    await page.getByRole('button', { name: 'もう一度読み込む' }).click();
    await page.locator('naosu-fix-stepper').getByRole('heading').first().waitFor();
  }));

  it('hears the press in its own element alone', () => visit({ another: true }, async ({ page, start }) => {
    await page.locator('#another .quiet').click();
    start();
    await page.locator('#another').getByRole('heading', { name: '人に相談する' }).waitFor();
    assert.ok(await page.locator('#help').getByRole('button', { name: full }).isVisible());
  }));

  /** With a case that the reader left on this page. */
  const comingBack = (work: (drawn: Drawn) => Promise<void>) => visit({ progress: 'icloud-storage-full' }, work);
  const caseHeading = (page: Page) => page.locator('naosu-fix-stepper').getByRole('heading').first();

  it('gives way to the case that the reader comes back to', () => comingBack(async ({ page, start }) => {
    start();
    await caseHeading(page).waitFor();
  }));

  it('does not while focus rests in it', () => comingBack(async ({ page, start }) => {
    await page.getByRole('searchbox').focus();
    start();
    await page.locator('naosu-fix-stepper').waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    assert.ok(await page.getByRole('searchbox').evaluate((field) => field.matches('.rendered input:focus')));
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await caseHeading(page).waitFor();
  }));

  it('goes on in the list where the reader did something there instead', () => comingBack(async ({ page, start }) => {
    await page.getByRole('searchbox').fill('パスワード');
    start();
    await page.getByRole('button', { name: 'パスワードを求められる' }).first().waitFor();
    assert.ok(await page.getByRole('searchbox').evaluate((field: HTMLInputElement) => field.value === 'パスワード' && field.matches(':focus')));
  }));

  it('leads to a human instead of the case, where that was pressed', () => comingBack(async ({ page, start }) => {
    await page.locator('naosu-help .quiet').click();
    start();
    await page.getByRole('heading', { name: '人に相談する' }).waitFor();
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
  it('stays, and says so, where the list does not come', () => visit(withoutList, async ({ page, start, unblock, taken }) => {
    await page.getByRole('searchbox').fill('いっぱい');
    start();
    await page.getByRole('alert').waitFor();
    assert.ok(await entry(page).isVisible());
    unblock();
    await page.getByRole('button', { name: 'もう一度読み込む' }).click();
    await taken();
    assert.equal(await page.getByRole('searchbox').inputValue(), 'いっぱい');
    await page.getByRole('button', { name: full }).first().waitFor();
  }));

  it('is the guide alone without scripts', () => visit({ javaScriptEnabled: false }, async ({ page }) => {
    assert.equal(await entry(page).isVisible(), false);
    assert.ok(await page.getByText('手順をすべて読む').isVisible());
  }));
});
