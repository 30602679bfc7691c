import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { writeProgress } from '../../src/engine/record/progress-record.js';
import { examples } from '../../stories/examples.js';
import { useBrowser } from './browser.js';
import { journeys } from './steps.js';
import type { Reader } from './steps.js';

const open = useBrowser();
const journey = journeys(open);

/** What axe finds on the whole page. It loads no style sheets itself, which the policy would refuse. */
async function findings(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!await page.evaluate(() => 'axe' in globalThis)) await page.evaluate(axe.source);
  return page.evaluate(async (only) => {
    const { run } = (globalThis as unknown as { axe: { run(context: Node, options: RunOptions): Promise<AxeResults> } }).axe;
    const chosen: RunOptions = only ? { runOnly: [...only] } : { rules: { 'target-size': { enabled: true } } };
    const { violations } = await run(document, { preload: false, resultTypes: ['violations'], ...chosen });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`));
  }, rules);
}

const modes = [
  { width: 390, height: 844, colorScheme: 'light', contrast: 'no-preference' },
  // Held sideways.
  { width: 844, height: 390, colorScheme: 'dark', contrast: 'no-preference' },
  { width: 320, height: 844, colorScheme: 'light', contrast: 'more' },
  { width: 320, height: 844, colorScheme: 'dark', contrast: 'more' },
] as const;

/** Rules whose findings hang on the mode; all others are asked once a screen. */
const modeRules = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

/** Looks at the screen in every mode, also for what runs out of the page. */
async function look(page: Page, name: string) {
  for (const [place, { width, height, colorScheme, contrast }] of modes.entries()) {
    await page.emulateMedia({ colorScheme, contrast });
    await page.setViewportSize({ width, height });
    const found = await findings(page, place === 0 ? undefined : modeRules);
    assert.deepEqual(found, [], `${name}, ${width} px, ${colorScheme}, contrast ${contrast}`);
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(excess, 0, `${name}: runs ${excess} px out of ${width} px`);
  }
}

async function resume(reader: Reader, url: string, name: keyof typeof examples) {
  const record = JSON.stringify({ topic: 'backup', progress: writeProgress(examples[name]) });
  await reader.page.evaluate((value) => localStorage.setItem('naosu-help', value), record);
  await reader.page.goto(`${url}/index.html`);
  await reader.page.locator('naosu-fix-stepper').getByRole('heading').first().waitFor();
}

const names = Object.keys(examples) as (keyof typeof examples)[];

describe('every screen', () => {
  for (const half of [names.slice(0, names.length / 2), names.slice(names.length / 2)]) {
    it(`has nothing for axe to find: ${half.join(', ')}`, () => journey('empty.html', {}, async (reader, { page, url }) => {
      for (const name of half) {
        await resume(reader, url, name);
        await look(page, name);
      }
    }));
  }

  it('would not hide a fault from axe', () => journey('index.html', {}, async (reader, { page }) => {
    await reader.searchField.waitFor();
    await page.locator('naosu-help').evaluate((element) => element.style.setProperty('--naosu-muted', '#ddd'));
    assert.match((await findings(page)).join(), /color-contrast/);
  }));

  it('has nothing for axe to find: list, hits, no hit, human', () => journey('index.html', {}, async (reader, { page }) => {
    await reader.searchField.waitFor();
    await look(page, 'list');
    await reader.paste('パスワードを求められる');
    await look(page, 'hits');
    await reader.searchField.fill('zzzzzz');
    await reader.hits.first().waitFor({ state: 'detached' });
    await look(page, 'no hit');
    await reader.press('人に相談する');
    await reader.arrives('人に相談する');
    await look(page, 'human');
  }));
});

async function reachesResult(reader: Reader) {
  await reader.choose('確認済みメールアドレスなしにこのiPhoneからiCloudにバックアップできません。');
  await reader.doSteps();
  await reader.heading('直りましたか').waitFor();
  await reader.press('直った');
  await reader.arrives('直ってよかったです');
}

describe('a reader with settings of the own', () => {
  const settings = { 'forced colours': { forcedColors: 'active' }, 'little motion': { reducedMotion: 'reduce' },
    'more contrast': { contrast: 'more' }, 'a dark screen': { colorScheme: 'dark' } } as const;
  for (const [name, options] of Object.entries(settings)) {
    it(`reaches the result with ${name}`, () => journey('index.html', options, (reader) => reachesResult(reader)));
  }

  it('tells controls and the chosen answer by more than colour under forced colours',
    () => journey('index.html', { forcedColors: 'active' }, async (reader) => {
    await reader.choose('iCloudに接続できません');
    await reader.radio('wifi-state', 'steady').check();
    assert.ok(await reader.radio('wifi-state', 'steady').isChecked());
    const border = await reader.button('次へ').evaluate((button) => getComputedStyle(button).borderTopStyle);
    assert.equal(border, 'solid');
  }));

  it('starts nothing that moves by itself with little motion',
    () => journey('index.html', { reducedMotion: 'reduce' }, async (reader, { page }) => {
    await reachesResult(reader);
    assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
  }));
});

describe('the guide on paper', () => {
  it('holds the steps, and no control that is for the screen only', () => journey('empty.html', {}, async (reader, { page, url }) => {
    await resume(reader, url, 'step');
    const controls = ['最初から', '人に相談する'].map((name) => reader.button(name));
    for (const control of controls) assert.ok(await control.isVisible());
    const steps = reader.guide.getByRole('listitem').filter({ has: page.getByRole('checkbox') });
    const count = await steps.count();
    assert.ok(count >= 3, String(count));
    await page.emulateMedia({ media: 'print' });
    for (const control of controls) assert.ok(!await control.isVisible());
    for (const step of await steps.all()) assert.ok(await step.isVisible());
    await reader.heading(reader.title('check-connection')).waitFor();
  }));
});
