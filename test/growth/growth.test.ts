import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromeArguments, chromePath } from '../chrome-path.mjs';
import type * as Serve from '../serve.mjs';
import { addGuide, addKind, addLanguage } from './grow.js';
import { pseudo } from './pseudo.js';
import { Tree } from './tree.js';

/** In the private range: no page speaks it. */
const locale = 'qps';

const pages = { language: 'backup', guide: 'photos' } as const;
const html = (lang: string, topic: string) => `<!doctype html><html lang="${lang}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Growth</title><link rel="icon" href="/icon.svg">
<script type="module" src="/naosu.js"></script><naosu-help topic="${topic}" progress="none"></naosu-help></html>`;

describe('a third guide and a third language', () => {
  const tree = new Tree();
  const run = (...args: readonly string[]) => promisify(execFile)(process.execPath, [...args], { cwd: tree.root, maxBuffer: 1 << 24 })
    .catch((error: { stdout: string; stderr: string }) => assert.fail(error.stdout + error.stderr));
  let browser: Browser;
  let server: Awaited<ReturnType<typeof Serve.serve>>;

  before(async () => {
    browser = await chromium.launch({ executablePath: await chromePath(), args: chromeArguments });
  });
  after(async () => {
    await browser.close();
    await server?.close();
    tree.remove();
  });

  it('are each a folder and at most four edited files', async () => {
    addGuide(tree);
    assert.deepEqual([...tree.edited], ['content/loaders.ts', 'content/guide-loaders.ts']);
    tree.edited.clear();
    await addLanguage(tree, locale);
    assert.deepEqual([...tree.edited],
      ['content/loaders.ts', 'content/guide-loaders.ts', 'src/locales/strings.ts', 'src/locales/lit-localize.json']);
  });

  it('leave room for a kind of check, which is seven files beside two rows in tests', () => {
    tree.edited.clear();
    addKind(tree);
    assert.deepEqual([...tree.edited], ['content/types.ts', 'content/schema/check.ts', 'content/rules/checks/check-kinds.ts',
      'src/engine/facts/check-kinds.ts', 'src/elements/question/inputs.ts', 'test/engine/arbitrary.ts']);
  });

  it('compile with all that is there', async () => {
    await run('node_modules/@lit/localize-tools/bin/lit-localize.js', 'build', '--config', 'src/locales/lit-localize.json');
    await run('node_modules/typescript/bin/tsc', '-b');
  });

  it('keep the rules', async () => {
    const { stdout } = await run('--conditions=source', '--import', 'tsx', 'content/cli.ts', 'check');
    assert.match(stdout, /^No problems in \d+ symptoms/);
  });

  it('are printed', async () => {
    const { stdout } = await run('--conditions=source', '--import', 'tsx', 'content/cli.ts', 'render', '--topic', 'photos', '--lang',
      locale);
    assert.ok(stdout.includes(pseudo('Resume the upload')), stdout);
  });

  it('are built', async () => {
    await run('node_modules/rollup/dist/bin/rollup', '-c', '--silent');
    for (const [name, topic] of Object.entries(pages))
      tree.write(`test/site/${name}.html`, html(name === 'language' ? locale : 'en', topic));
    const { serve } = await import(pathToFileURL(`${tree.root}/test/serve.mjs`).href) as typeof Serve;
    server = await serve();
  });

  /** Opens a page of the built tree at 320 px and does the work on it. */
  async function at320(path: string, work: (page: Page) => Promise<void>): Promise<void> {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    page.setDefaultTimeout(8000);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    try {
      await page.goto(`${server.url}/${path}`);
      await work(page);
      assert.deepEqual(errors, []);
    } finally {
      await page.close();
    }
  }

  /** What the stepper shows; nothing before it has drawn. */
  const shown = (page: Page) => page.evaluate(() => {
    const stepper = document.querySelector('naosu-help')?.shadowRoot?.querySelector('naosu-fix-stepper');
    return [...stepper?.shadowRoot?.children ?? []].map((child) => (child as HTMLElement).innerText ?? '').join('\n');
  });

  /**
   * From the first symptom on: takes the second answer, since the first is that there is an outage, and the main action of each screen,
   * until a fix has worked.
   */
  async function walk(page: Page): Promise<readonly string[]> {
    const stepper = page.locator('naosu-fix-stepper');
    const main = stepper.locator('button.primary').first();
    const screens: string[] = [];
    await page.evaluate(() => document.addEventListener('naosu-resolve', () => { document.documentElement.dataset['resolved'] = 'yes'; }));
    await page.locator('naosu-symptom-picker').getByRole('listitem').getByRole('button').first().click();
    for (;;) {
      await stepper.getByRole('heading').and(page.locator(':focus')).waitFor();
      await page.waitForFunction((last) => {
        const root = document.querySelector('naosu-help')!.shadowRoot!.querySelector('naosu-fix-stepper')!.shadowRoot!;
        return [...root.children].map((child) => (child as HTMLElement).innerText ?? '').join('\n') !== last;
      }, screens[screens.length - 1] ?? '');
      screens.push(await shown(page));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= 320, `${wide} px wide: ${screens[screens.length - 1]}`);
      if (await main.count() === 0) break;
      assert.ok(screens.length < 40, `the way ends: ${screens.slice(-3).join('\n----\n')}`);
      // An answer can leave the rest of a form without effect; "cannot tell" beside a field is none.
      const [fields, groups, boxes] = [stepper.getByRole('textbox'), stepper.locator('fieldset:not(.switch, details *):has([type=radio])'),
        stepper.getByRole('checkbox')];
      // What is free is put in as such: the second way.
      const reads = stepper.locator('.switch').filter({ has: page.locator('[name$="-reads"]') });
      for (let n = 0; n < await reads.count(); n++) await reads.nth(n).getByRole('radio').nth(1).check();
      for (let n = 0; n < await fields.count(); n++) await fields.nth(n).fill('100');
      for (let n = 0; n < await groups.count(); n++) await groups.nth(n).getByRole('radio').nth(1).check();
      if (await fields.count() === 0) for (let n = 0; n < await boxes.count(); n++) await boxes.nth(n).check();
      await main.click();
    }
    assert.equal(await page.evaluate(() => document.documentElement.dataset['resolved']), 'yes', screens[screens.length - 1]);
    return screens;
  }

  it('lead a reader of the new language to a fix that worked, on the narrowest phone, with no word of another',
    () => at320('language.html', async (page) => {
    const screens = await walk(page);
    assert.ok(screens.length >= 3);
    assert.match(screens[0]!, new RegExp(pseudo('settings'), 'i'));
    for (const screen of screens) assert.doesNotMatch(screen, /\b(the|and|your)\b|[ぁ-ん]/);
  }));

  it('lead a reader of the new guide to a fix that worked', () => at320('guide.html', async (page) => {
    const screens = await walk(page);
    assert.match(screens[0]!, /Problem: Photos are not uploaded/);
  }));
});
