import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { useBrowser } from './browser.js';
import { journeys, plain, saying } from './steps.js';

const journey = journeys(useBrowser());

const messages = { backup: 'iCloudストレージに十分な空き領域がありません', mail: 'サーバへの接続に失敗しました。' };

/** Chunks that the page has asked for whose names match. */
const loaded = (page: Page, pattern: RegExp) => page.evaluate(
  (source) => performance.getEntriesByType('resource').map(({ name }) => name.split('/').pop()!)
    .filter((name) => new RegExp(source).test(name)), pattern.source,
);

describe('a page with one guide', () => {
  for (const [path, own, other] of [['bare.html', 'backup', 'mail'], ['mail.html', 'mail', 'backup']] as const) {
    it(`on ${own} loads nothing of ${other} but what the search knows of it`, () => journey(path, {}, async (reader, { page }) => {
      await reader.choose(messages[own]);
      assert.deepEqual(await loaded(page, new RegExp(`^topics-${other}-(ja-)?(questions|fixes|reference)-`)), []);
      await page.waitForFunction((name) => performance.getEntriesByType('resource')
        .filter((entry) => new RegExp(`/topics-${name}-(ja-)?(questions|fixes)-`).test(entry.name)).length === 4, own);
    }));
  }

  it('opens the other one for a symptom of it, which the hit and the first screen say',
    () => journey('bare.html', {}, async (reader, { page, told }) => {
    await reader.paste(messages.mail);
    assert.match(plain(await reader.hits.first().innerText()), /iCloudメールのガイド/);
    assert.deepEqual(await loaded(page, /^topics-mail-(ja-)?(questions|fixes)-/), []);
    await reader.hits.first().click();
    await reader.guide.getByText(saying('この症状は「iCloudメールが使えないとき」のガイドにあります。')).waitFor();
    await reader.guide.getByText('ほかの操作').first().waitFor(); // The fixes come after the question.
    assert.equal((await loaded(page, /^topics-mail-(ja-)?(questions|fixes)-/)).length, 4);
    assert.equal(told.find(({ type }) => type === 'naosu-symptom-select')!['topic'], 'mail');
    await reader.press(reader.words.startOver);
    await reader.searchField.waitFor();
  }));

  it('hears a link of the page into the guide at once', () => journey('bare.html', {}, async (reader, { page }) => {
    await reader.searchField.waitFor();
    for (const [topic, fix] of [['backup', 'run-backup'], ['mail', 'check-junk']] as const) {
      await page.evaluate((hash) => { location.hash = hash; }, `naosu-help=${topic}/fix/${fix}`);
      reader.topic = topic;
      await reader.arrives(reader.title(fix));
    }
  }));

  it('goes on in the other one after a reload', () => journey('bare.html', {}, async (reader, { page }) => {
    await reader.choose(messages.mail);
    await page.waitForFunction(() => location.hash.includes('__mail_3A'));
    await page.reload();
    await page.locator('naosu-fix-stepper').getByRole('heading').first().waitFor();
    assert.equal(await page.locator('naosu-fix-stepper').evaluate((element) => (element as unknown as { topic: string }).topic), 'mail');
  }));
});

describe('a page with all guides', () => {
  it('lists them, and loads none before a symptom is chosen', () => journey('both.html', {}, async (reader, { page }) => {
    await reader.heading('iCloudメールが使えないとき').waitFor();
    await reader.heading('iCloudバックアップができないとき').waitFor();
    await reader.paste(messages.mail);
    assert.deepEqual(await loaded(page, /^(guides-|topics-\w+-ja-(questions|fixes))/), []);
    await reader.hits.first().click();
    await page.locator('naosu-fix-stepper').getByRole('heading').first().waitFor();
    assert.deepEqual(await loaded(page, /^topics-backup-(ja-)?(questions|fixes)-/), []);
  }));
});
