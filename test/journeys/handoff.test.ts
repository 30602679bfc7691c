import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainText } from '@naosu/content';
import { useBrowser } from './browser.js';
import type { Opened } from './browser.js';
import { guides, journeys } from './steps.js';
import type { Reader } from './steps.js';

const open = useBrowser();
const journey = journeys(open);

const { checks } = guides.ja.text;
const noteOf = (reader: Reader) => reader.guide.getByRole('textbox', { name: reader.words.note });
/** Lines under a title of the note. */
const under = (text: string, title: string) => (text.split(`\n${title}\n`)[1] ?? '').split('\n\n')[0]!.split('\n');
const ways = ({ told }: Opened) => told.filter(({ type }) => type === 'naosu-note-take').map(({ way }) => way);

/** Takes three fixes that do not help, each at a minute of its own. */
async function failThrice(reader: Reader, { page, told }: Opened) {
  await page.clock.install({ time: new Date('2026-11-27T09:15:00+09:00') });
  await reader.choose('バックアップを作成できませんでした');
  const failed = () => told.filter(({ type, result }) => type === 'naosu-fix-outcome' && result === 'not-worked').length;
  for (let count = 1; count <= 3; count++) {
    await page.clock.setFixedTime(new Date(`2026-11-27T09:${15 + count * 2}:00+09:00`));
    assert.equal(await reader.goesOn({}, { enough: () => failed() >= count }), 'there');
  }
}

describe('The note for a human', () => {
  it('holds exactly what was done once three fixes have failed', () => journey('index.html', {}, async (reader, opened) => {
    await failThrice(reader, opened);
    await reader.press(reader.words.human);
    const text = await noteOf(reader).inputValue();
    const outcomes = opened.told.filter(({ type }) => type === 'naosu-fix-outcome');
    assert.ok(outcomes.length >= 3);
    const times = outcomes.map(({ at }) => at);
    assert.deepEqual(times.filter(Boolean), [], 'the page is told no times, the note is');
    const tried = under(text, '試したこと');
    assert.deepEqual(tried.map((line) => line.replace(/（.*）$/, '')),
      outcomes.filter(({ result }) => result === 'not-worked').map(({ fix }) => `・${reader.title(String(fix))} → 直らない`));
    for (const line of tried) assert.match(line, /（11\/27 9:(1[5-9]|2[01])）$/);
    assert.match(tried[0]!, /9:17）$/);
    const answers = opened.told.filter(({ type }) => type === 'naosu-answer');
    assert.deepEqual(under(text, '確かめたこと'), answers.length === 0 ? ['・なし']
      : answers.map(({ check }) => `・${plainText(checks[String(check)]!.question, guides.ja)} → わからない`));
    assert.match(text, /^表示された文：バックアップを作成できませんでした$/m);
  }));

  it('is copied, shared and printed as the reader left it, and goes nowhere else', () => journey('index.html', {
    permissions: ['clipboard-read', 'clipboard-write'],
    prepare: () => {
      const given: string[] = [];
      Object.assign(window, { given, print() { given.push('print'); } });
      Object.defineProperty(navigator, 'share', { async value({ text }: ShareData) { given.push(text!); } });
    },
  }, async (reader, opened) => {
    const { page } = opened;
    await reader.press(reader.words.human);
    await noteOf(reader).fill('わたしのメモ');
    await reader.press(reader.words.copyNote);
    await reader.guide.getByText('コピーしました').last().waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), 'わたしのメモ');
    await reader.press('共有');
    await reader.press('印刷');
    assert.deepEqual(await page.evaluate(() => (window as unknown as { given: string[] }).given), ['わたしのメモ', 'print']);
    assert.deepEqual(ways(opened), ['copy', 'share', 'print']);
    await page.emulateMedia({ media: 'print' });
    await page.locator('naosu-handoff').getByText('わたしのメモ').and(page.locator('pre')).waitFor();
    const buttons = [reader.words.copyNote, 'ガイドに戻る'].map((name) => reader.button(name));
    for (const control of [noteOf(reader), ...buttons]) assert.equal(await control.isVisible(), false);
    const official = page.locator('naosu-handoff').getByRole('link', { name: '公式ページを開く' }).first();
    assert.match(await official.evaluate((link) => getComputedStyle(link, '::after').content), /https:\/\//, 'an address that can be typed');
  }));

  it('is selected where the clipboard is closed to pages, and a share that is called off says nothing', () => journey('index.html', {
    prepare: () => {
      Object.defineProperty(navigator, 'clipboard', { value: { async writeText() { throw new Error('closed'); } } });
      Object.defineProperty(navigator, 'share', { async value() { throw new DOMException('called off', 'AbortError'); } });
    },
  }, async (reader, { page }) => {
    await reader.press(reader.words.human);
    await noteOf(reader).fill('わたしのメモ');
    await reader.press(reader.words.copyNote);
    await reader.guide.getByText('選択しました。コピーしてください。').last().waitFor();
    const selected = await noteOf(reader).evaluate(({ value, selectionStart, selectionEnd }: HTMLTextAreaElement) => (
      value.slice(selectionStart, selectionEnd)));
    assert.equal(selected, 'わたしのメモ');
    await reader.press('共有');
    assert.equal(await page.locator('naosu-handoff [part~="warning"]').count(), 0);
  }));

  for (const [query, way, reason] of [
    ['謎のエラー 5102 が出ます', 'この文のことを人に相談する', '表示された文の意味がわからない'],
    ['電源が入らないことがある', '故障かもしれないiPhoneのことを、人に相談する', 'iPhone本体の故障かもしれない'],
  ] as const) {
    it(`opens from the search with the reason: ${reason}`, () => journey('index.html', {}, async (reader, { told }) => {
      await reader.searchField.fill(query);
      await reader.press(way);
      assert.match(await noteOf(reader).inputValue(), new RegExp(`^相談の理由：${reason}$[^]*^表示された文：${query}$`, 'm'));
      const chosen = await reader.guide.getByRole('combobox').evaluate((select: HTMLSelectElement) => select.selectedOptions[0]!.text);
      assert.equal(chosen, reason);
      assert.equal(told.filter(({ type }) => type === 'naosu-escalate').length, 1);
    }));
  }
});

describe('A case that is half done, on paper', () => {
  it('holds the answers, what became of each fix, and who can help', () => journey('index.html', {
    // Heard before the guide takes its print away again.
    prepare: () => window.addEventListener('afterprint', () => {
      const stepper = document.querySelector('naosu-help')!.shadowRoot!.querySelector('naosu-fix-stepper')!;
      const drawn = stepper.shadowRoot!.querySelector('article.print');
      Object.assign(window, { printed: drawn?.textContent?.replace(/[\u200b\u2060]/g, '').replace(/\s+/g, ' ') });
    }),
  }, async (reader, opened) => {
    const { page, told } = opened;
    await failThrice(reader, opened);
    await page.pdf();
    const printed = await page.evaluate(() => (window as unknown as { printed?: string }).printed ?? '');
    assert.ok(printed, 'nothing was drawn for the printer');
    const outcomes = told.filter(({ type, result }) => type === 'naosu-fix-outcome' && result === 'not-worked');
    for (const { fix } of outcomes) assert.ok(printed.includes(reader.title(String(fix))), String(fix));
    assert.ok(printed.split('直らない').length > outcomes.length, printed.slice(0, 400));
    const answered = told.filter(({ type }) => type === 'naosu-answer').map(({ check }) => String(check));
    for (const check of answered) assert.ok(printed.includes(`${reader.question(check)} →`), check);
    assert.ok(printed.includes('人に相談する') && printed.includes('0120-277-535'));
  }));
});
