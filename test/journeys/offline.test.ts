import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser } from './browser.js';
import { Reader } from './steps.js';

const open = useBrowser();

describe('a reader without a connection', () => {
  it('goes from the chosen symptom to the end of its ladder', () => open('index.html', {}, async ({ page, complaints }) => {
    const reader = new Reader(page);
    await reader.choose('バックアップを作成できません');
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    assert.equal(await reader.goesOn({ 'system-status': 'normal', 'other-devices': 'fine' }), 'human');
    await reader.guide.getByRole('link', { name: '0120-277-535' }).waitFor();
    assert.deepEqual(complaints.errors, []);
    assert.deepEqual(complaints.failedRequests, []);
  }));

  it('is told before the line is cut that nothing is lost while the page stays open',
    () => open('index.html#naosu-help=backup/fix/toggle-airplane', {}, async ({ page }) => {
    const reader = new Reader(page);
    await reader.heading(reader.title('toggle-airplane')).waitFor();
    await reader.guide.getByText('再読み込みしたりしないでください').waitFor();
  }));

  it('comes back from another page with the case as it was', () => open('index.html', {}, async ({ page, url }) => {
    const reader = new Reader(page);
    await reader.choose('iCloudストレージに十分な空き領域がありません');
    await reader.type('icloud-free', '0.4');
    await reader.type('next-backup-size', '12.5');
    await reader.arrives(reader.title('make-room'));
    await page.goto(`${url}/empty.html`);
    await page.goBack();
    await reader.heading(reader.title('make-room')).waitFor();
  }));
});
