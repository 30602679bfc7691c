import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { drawn, useBrowser } from './browser.js';

const open = useBrowser();

/** Names of the files that the page has asked for, without their hashes, in order. */
const asked = (page: Page): Promise<string[]> => page.evaluate(
  () => performance.getEntriesByType('resource').map(({ name }) => /chunks\/(.+)-[\w-]{7}\.js/.exec(name)?.[1] ?? '').filter(Boolean),
);

/** Until the page has asked for a file. */
const askedFor = (page: Page, file: string) => page.waitForFunction(
  (wanted) => performance.getEntriesByType('resource').some(({ name }) => name.includes(`/chunks/${wanted}-`)), file,
);

const next = ['fix-stepper', 'topics-backup-questions', 'topics-backup-ja-questions'];
const search = /^(symptom-picker-picker-search|prepared-search|entries-)/;
const full = 'iCloudの容量がいっぱい';

const savingData = () => Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
/** The browser tells at once that it is idle, so that nothing is left to wait for. */
const idle = () => { globalThis.requestIdleCallback = queueMicrotask as never; };
const neverIdle = () => { globalThis.requestIdleCallback = Function.prototype as never; };

describe('what a page asks for', () => {
  for (const [path, ...files] of [
    ['bare.html', 'topics-backup-ja-list'],
    ['mail.html', 'topics-mail-ja-list'],
    ['en.html', 'topics-backup-en-list', 'strings-en'],
  ] as const) {
    const withoutCode = { blocked: /\/chunks\/first-view-/ };
    it(`is what its attributes name, beside the code that shows it, on ${path}`, () => open(path, withoutCode, async ({ page }) => {
      for (const file of files) await askedFor(page, file);
      assert.equal((await asked(page)).filter((name) => name.includes('-list')).length, 1);
    }));
  }

  it('is the list alone while the reader reads it', () => open('bare.html', { prepare: neverIdle }, async ({ page }) => {
    await drawn(page);
    await page.getByRole('searchbox').waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual([...new Set(await asked(page))].sort(), ['first-view', 'topics-backup-ja-list']);
  }));

  it('is the next screen, once the list is seen and the page idle', () => open('bare.html', { prepare: idle }, async ({ page }) => {
    for (const file of next) await askedFor(page, file);
    await page.waitForLoadState('networkidle');
    const before = await asked(page);
    assert.deepEqual(before.filter((name) => search.test(name)), []);
    await page.getByRole('button', { name: full }).click();
    await page.locator('naosu-fix-stepper').getByRole('heading').first().waitFor();
    const ofNext = (names: readonly string[]) => names.filter((name) => next.includes(name));
    assert.deepEqual(ofNext(await asked(page)), ofNext(before), 'nothing more after the click');
  }));

  it('is no next screen where the reader saves data', () => open('bare.html', { prepare: savingData }, async ({ page }) => {
    await page.getByRole('searchbox').waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual((await asked(page)).filter((name) => next.includes(name)), []);
    await page.getByRole('button', { name: full }).hover();
    for (const file of next) await askedFor(page, file);
  }));

  it('is the next screen by keyboard, too', () => open('bare.html', { prepare: savingData }, async ({ page }) => {
    await page.getByRole('button', { name: full }).focus();
    for (const file of next) await askedFor(page, file);
  }));

  it('is no next screen while the element is out of sight', () => open('empty.html', { prepare: idle }, async ({ page }) => {
    await page.evaluate(() => {
      const help = document.createElement('naosu-help');
      help.setAttribute('topic', 'backup');
      const space = document.createElement('div');
      space.style.setProperty('height', '3000px');
      document.body.append(space, help);
    });
    await page.getByRole('searchbox').waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual((await asked(page)).filter((name) => next.includes(name)), []);
    await page.getByRole('searchbox').scrollIntoViewIfNeeded();
    for (const file of next) await askedFor(page, file);
  }));

  it('is of several guides the one that the reader points at', () => open('both.html', { prepare: savingData }, async ({ page }) => {
    await page.getByRole('button', { name: 'どれかわからない' }).last().hover();
    await askedFor(page, 'topics-mail-ja-questions');
    assert.deepEqual((await asked(page)).filter((name) => /^topics-backup-(ja-)?questions/.test(name)), []);
  }));

  it('is the search in one language once the field is touched', () => open('bare.html', { prepare: neverIdle }, async ({ page }) => {
    await page.getByRole('searchbox').focus();
    await askedFor(page, 'entries-ja');
    await page.waitForLoadState('networkidle');
    assert.deepEqual((await asked(page)).filter((name) => name.startsWith('entries-')), ['entries-ja']);
  }));

  for (const [named, own, questions] of [
    ['a list', [], ['どこにありますか？']], ['<details>', ['営業日は？', '駐車場は？'], ['営業日は？', '駐車場は？']],
  ] as const) {
    it(`is nothing of a guide where the page brings its own questions, as ${named}`, () => open('empty.html', {}, async ({ page }) => {
      await page.evaluate((titles) => {
        const element = document.createElement('naosu-faq-accordion');
        if (titles.length === 0) element.items = [{ id: 'place', question: 'どこにありますか？', answer: '駅の前です。' }];
        for (const title of titles) {
          const panel = element.appendChild(document.createElement('details'));
          panel.appendChild(document.createElement('summary')).textContent = title;
        }
        document.body.append(element);
      }, own);
      for (const question of questions) await page.getByText(question).waitFor();
      await page.waitForFunction(() => document.querySelector('naosu-faq-accordion')!.shadowRoot!.querySelector('#title'));
      await page.waitForLoadState('networkidle');
      assert.deepEqual((await asked(page)).filter((name) => name.startsWith('topics-')), []);
    }));
  }

  it('is asked for again when the next screen could not be had before it was needed', () => {
    const blocked = /\/chunks\/fix-stepper/;
    return open('bare.html', { prepare: idle, blocked }, async ({ page, unblock }) => {
      await askedFor(page, 'fix-stepper');
      await page.waitForLoadState('networkidle');
      unblock();
      await page.getByRole('button', { name: full }).click();
      await page.locator('naosu-fix-stepper').getByRole('heading').first().waitFor();
    });
  });
});

describe('the first view in one module', () => {
  it('asks for nothing more until the list stands', () => open('help-module.html', { prepare: neverIdle }, async ({ page, complaints }) => {
    await page.getByRole('searchbox').waitFor();
    await page.waitForLoadState('networkidle');
    const scripts = await page.evaluate(
      () => performance.getEntriesByType('resource').flatMap(({ name }) => /[^/]+\.js$/.exec(name)?.[0] ?? []),
    );
    assert.deepEqual(scripts, ['naosu.help.ja.js']);
    assert.deepEqual(complaints, { violations: [], errors: [], warnings: [], failedRequests: [], foreign: [] });
  }));

  it('leads on, and loads what else stands on the page', () => open('help-module.html', {}, async ({ page, complaints }) => {
    await page.getByRole('button', { name: full }).click();
    await page.locator('naosu-fix-stepper').getByRole('heading').first().waitFor();
    await page.evaluate(() => document.body.append(document.createElement('naosu-checklist')));
    await page.locator('naosu-checklist').getByRole('checkbox').first().waitFor();
    assert.deepEqual(complaints, { violations: [], errors: [], warnings: [], failedRequests: [], foreign: [] });
  }));
});
