import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser } from './browser.js';
import type { Opened } from './browser.js';
import { Reader, journeys, saying } from './steps.js';

const open = useBrowser();
const journey = journeys(open);

const full = 'iCloudストレージに十分な空き領域がありません';

/** Nothing but the refused files is complained about. */
function assertOnlyRefused({ complaints }: Opened, refused: RegExp) {
  assert.deepEqual([complaints.violations, complaints.foreign], [[], []]);
  assert.deepEqual(complaints.errors.filter((text) => !text.startsWith('Failed to load resource')), []);
  assert.deepEqual(complaints.failedRequests.filter((url) => !refused.test(url)), []);
  assert.ok(complaints.failedRequests.length > 0);
}

const failures = ({ told }: Opened) => told.filter(({ type }) => type === 'naosu-error').length;

describe('a reader whose connection fails', () => {
  const chunks = {
    'the text of the questions': /\/chunks\/topics-backup-ja-questions/,
    'the structure of the guide': /\/chunks\/topics-backup-questions/,
    'the code of the stepper': /\/chunks\/fix-stepper/,
    'what it shares with the note': /\/chunks\/case-/,
    'what it shares with the checks': /\/chunks\/question-/,
  };
  for (const [name, blocked] of Object.entries(chunks)) {
    it(`can go on looking, and tries again, when ${name} does not come`, () => open('index.html', { blocked }, async (opened) => {
      const reader = new Reader(opened.page);
      await reader.paste(full);
      await reader.hits.first().click();
      await reader.guide.getByRole('alert').filter({ hasText: '読み込めませんでした' }).waitFor();
      assert.equal(failures(opened), 1);
      await reader.searchField.fill('パスワードを求められる');
      await reader.hits.filter({ hasText: 'パスワード' }).first().waitFor();
      await reader.searchField.fill('');
      await reader.hits.first().waitFor();

      await reader.press('もう一度読み込む');
      await reader.guide.getByRole('alert').filter({ hasText: '読み込めませんでした' }).waitFor();
      opened.unblock();
      await reader.press('もう一度読み込む');
      await reader.heading(reader.question('icloud-free')).waitFor();
      assert.equal(await reader.guide.getByRole('alert').count(), 0);
      assertOnlyRefused(opened, blocked);
    }));
  }

  const later = {
    'the text of the fixes': /\/chunks\/topics-backup-ja-fixes/,
    'the labels of the fixes': /\/chunks\/topics-backup-fixes/,
    'the code of the fixes': /\/chunks\/fix-stepper-fix-screens/,
  };
  for (const [name, blocked] of Object.entries(later)) {
    it(`can answer, go back, and try again, when ${name} does not come`, () => open('index.html', { blocked }, async (opened) => {
      const reader = new Reader(opened.page);
      await reader.paste(full);
      await reader.hits.first().click();
      await reader.heading(reader.question('icloud-free')).waitFor();
      await reader.type('icloud-free', '0');
      const failed = reader.guide.getByRole('alert').filter({ hasText: '読み込めませんでした' });
      await failed.waitFor();
      assert.equal(failures(opened), 1);
      await reader.press('1つ前に戻る');
      await reader.heading(reader.question('icloud-free')).waitFor();
      await reader.type('icloud-free', '0');
      await reader.press('もう一度読み込む');
      await failed.waitFor();
      opened.unblock();
      await reader.press('もう一度読み込む');
      await reader.arrives(reader.title('make-room'));
      assert.equal(await reader.guide.getByRole('alert').count(), 0);
      assertOnlyRefused(opened, blocked);
    }));
  }

  for (const chunk of ['topics-backup-en-list', 'strings-en']) {
    it(`is told so where the list does not come, in the language of the page where that is there, and tries again: ${chunk}`,
      () => open('en.html', { blocked: new RegExp(`/chunks/${chunk}`) }, async ({ page, unblock }) => {
      const help = page.locator('naosu-help');
      await help.getByRole('alert').filter({ hasText: chunk.startsWith('topics') ? 'This couldn’t be loaded' : '読み込めませんでした' }).waitFor();
      unblock();
      await help.getByRole('alert').getByRole('button').click();
      await help.getByRole('heading', { name: 'What does your iPhone say?' }).waitFor();
    }));
  }

  for (const blocked of [/\/chunks\/prepared-search/, /\/chunks\/entries-ja-/]) {
    it(`can use the list, and tries again, when the search does not come: ${blocked.source}`,
      () => open('index.html', { blocked }, async (opened) => {
      const reader = new Reader(opened.page);
      await reader.searchField.fill(full);
      await reader.guide.getByRole('alert').filter({ hasText: '読み込めませんでした' }).waitFor();
      assert.equal(failures(opened), 1);
      opened.unblock();
      await reader.press('もう一度読み込む');
      await reader.hits.first().getByText(saying('画面の文と一致')).waitFor();
      assertOnlyRefused(opened, blocked);
    }));
  }

  it('chooses from the list without any search',
    () => open('index.html', { blocked: /\/chunks\/prepared-search/ }, async (opened) => {
    const reader = new Reader(opened.page);
    await reader.hits.filter({ hasText: 'いっぱい' }).first().click();
    await reader.heading(reader.question('icloud-free')).waitFor();
  }));

  it('loses nothing offline once the guide is there', () => journey('index.html', {}, async (reader, { page }) => {
    await reader.choose('確認済みメールアドレスなしにこのiPhoneからiCloudにバックアップできません。');
    await page.context().setOffline(true);
    await reader.doSteps();
    await reader.press('まだ直らない');
    await reader.arrives('ここから先は、人に相談しましょう');
    await reader.guide.getByRole('link', { name: '0120-277-535' }).waitFor();
  }));
});

describe('a reader in a hurry', () => {
  it('is told what is missing when going on without an answer', () => journey('index.html', {}, async (reader) => {
    await reader.choose(full);
    await reader.press('次へ');
    await reader.guide.getByRole('alert').filter({ hasText: '数字を入れてください' }).waitFor();
    const field = reader.guide.getByRole('textbox').first();
    assert.equal(await field.getAttribute('aria-invalid'), 'true');
    await reader.guide.getByRole('textbox', { name: reader.question('next-backup-size') }).fill('12.5');
    await reader.fill('icloud-free', 'たくさん');
    await reader.press('次へ');
    await reader.guide.getByRole('alert').waitFor();
    await reader.fill('icloud-free', '５００ＭＢ');
    await reader.press('次へ');
    await reader.arrives(reader.title('make-room'));
    assert.equal(await reader.guide.getByRole('alert').count(), 0);
  }));

  it('is told to choose one', () => journey('index.html', {}, async (reader) => {
    await reader.choose('iCloudに接続できません');
    await reader.press('次へ');
    await reader.guide.getByRole('alert').filter({ hasText: 'どれか1つを選んでください' }).waitFor();
    await reader.pick('wifi-state', 'unsteady');
    await reader.heading(reader.question('wifi-state')).waitFor({ state: 'detached' });
  }));

  it('goes back one screen at a time', () => journey('index.html', {}, async (reader) => {
    await reader.choose(full);
    await reader.type('icloud-free', '0.4');
    await reader.type('next-backup-size', '12.5');
    await reader.arrives(reader.title('make-room'));
    await reader.pressFurther('1つ前に戻る');
    await reader.heading(reader.question('icloud-free')).waitFor();
    await reader.press('1つ前に戻る');
    await reader.arrives('どんな表示が出ていますか');
  }));

  it('changes an earlier answer and keeps the later ones', () => journey('index.html', {}, async (reader, { told }) => {
    await reader.choose(full);
    await reader.type('icloud-free', '0.4');
    await reader.type('next-backup-size', '12.5');
    await reader.arrives(reader.title('make-room'));
    await reader.openFurther();
    await reader.guide.getByText('これまでの答え（2）').click();
    await reader.guide.getByRole('button', { name: /^変更 ?: iCloudの/ }).click();
    await reader.type('icloud-free', '20');
    await reader.arrives(reader.title('run-backup'));
    const [last] = told.filter(({ type }) => type === 'naosu-progress-change').slice(-1);
    assert.deepEqual((last!['state'] as { answers: unknown }).answers, { 'icloud-free': 20, 'next-backup-size': 12.5 });
  }));

  it('presses twice and skips nothing', () => journey('index.html', {}, async (reader, { told }) => {
    await reader.choose('確認済みメールアドレスなしにこのiPhoneからiCloudにバックアップできません。');
    await reader.arrives(reader.title('answer-account-request'));
    await reader.press('最初から');
    await reader.arrives('どんな表示が出ていますか');
    await reader.hits.first().dblclick();
    await reader.heading(reader.question('icloud-free')).waitFor();
    assert.equal(told.filter(({ type }) => type === 'naosu-answer').length, 0);
  }));
});
