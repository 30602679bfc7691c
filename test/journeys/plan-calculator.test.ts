import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { drawn, useBrowser } from './browser.js';
import { assertQuiet, journeys, saying } from './steps.js';

const open = useBrowser();
const inGuide = journeys(open);
const tag = 'naosu-plan-calculator';

/** The reader at the calculator, by name and role. */
const at = (page: Page) => {
  const element = page.locator(tag);
  return {
    element,
    plan: element.getByRole('combobox', { name: '今の容量（プラン）' }),
    field: (name: string) => element.getByRole('textbox', { name, exact: true }),
    open: (name: string) => element.getByText(name, { exact: true }).click(),
    heading: (name: RegExp) => element.getByRole('heading', { name }),
  };
};

const plain = (text: string) => text.replace(/[\u200b\u2060]/g, '');

async function fill(page: Page, plan: string, used: string, next: string): Promise<void> {
  const reader = at(page);
  await reader.plan.selectOption(plan);
  await reader.field('使っている量').fill(used);
  await reader.field('次回作成時のサイズ').fill(next);
}

describe('the calculator alone on a page', () => {
  it('answers from three numbers, free ways first, and loads no guide', () => open('calculator.html', {}, async (opened) => {
    const { page } = opened;
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.reload();
    await drawn(page, tag);
    const reader = at(page);
    await fill(page, '5', '4.6', '3.1');
    await reader.heading(/あと.?2\.7GB/).waitFor();
    const headings = (await reader.element.getByRole('heading').allInnerTexts()).map(plain);
    const order = ['まず、無料で空ける', '料金を払う必要はありますか', '容量と料金'].map((name) => headings.indexOf(name));
    assert.ok(order[0]! > 0 && order[0]! < order[1]! && order[1]! < order[2]!, headings.join());
    assert.deepEqual(loaded.filter((url) => /guides-|topics-|define-(help|fix-stepper|symptom-picker)/.test(url)), []);
    await assertQuiet(opened);
  }));

  it('is used by keyboard alone', () => open('calculator.html', {}, async (opened) => {
    const { page } = opened;
    const reader = at(page);
    await drawn(page, tag);
    await reader.plan.focus();
    const { keyboard } = page;
    await keyboard.press('5');
    for (const key of ['Tab', 'ArrowRight', 'Tab']) await keyboard.press(key);
    await keyboard.type('0.4');
    for (const key of ['Tab', 'Tab']) await keyboard.press(key);
    await keyboard.type('500MB');
    for (const key of ['Tab', 'Tab', 'Enter']) await keyboard.press(key);
    await reader.heading(/あと.?100MB/).waitFor();
    await keyboard.press('Tab');
    await keyboard.type('1.4');
    assert.equal(await reader.field('写真').inputValue(), '1.4');
    await assertQuiet(opened);
  }));

  it('gives a screen reader what the pictures show', () => open('calculator.html', {}, async (opened) => {
    const { page } = opened;
    const reader = at(page);
    await drawn(page, tag);
    await fill(page, '50', '30', '6');
    await reader.open('内訳を入れて、空けられる量を調べる');
    await reader.field('写真').fill('20');
    await reader.open('ほかの端末・家族・増え方を入れる');
    await reader.field('1か月に増える量').fill('2');
    await reader.element.getByRole('img', { name: /50GBのうち30GBを使用中/ }).waitFor();
    await reader.element.getByRole('img', { name: /今 36GB、12か月後 60GB、上限 50GB/ }).waitFor();
    for (const [name, size] of [['写真', '20GB'], ['内訳にない分', '10GB'], ['次回のバックアップ', '6GB'], ['空き', '14GB']] as const) {
      await reader.element.getByRole('listitem').filter({ hasText: new RegExp(`${saying(name).source}\\s*${size}$`) }).waitFor();
    }
    await reader.open('表で見る');
    await reader.element.getByRole('row', { name: /8か月後\s+52GB\s+2GB/ }).waitFor();
    await page.waitForFunction(() => /収まります/.test(document.querySelector('naosu-plan-calculator')?.shadowRoot?.querySelector('[data-naosu-announcer]')?.textContent ?? ''));
    await assertQuiet(opened);
  }));

  it('stands on paper with everything open', () => open('calculator.html', {}, async ({ page }) => {
    const reader = at(page);
    await drawn(page, tag);
    await fill(page, '5', '4.6', '3.1');
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await reader.element.getByText('iCloudメールの送受信').waitFor();
    await page.emulateMedia({ media: 'print' });
    assert.ok(!await reader.element.getByText('端末を追加する').isVisible());
  }));

  it('tells free from used by more than colour under forced colours',
    () => open('calculator.html', { forcedColors: 'active' }, async ({ page }) => {
    await drawn(page, tag);
    await fill(page, '5', '2', '1');
    const strokes = await page.locator(`${tag} .strip .stretch`).evaluateAll((all) => all.map((each) => {
      const { stroke, strokeDasharray } = getComputedStyle(each);
      return `${stroke} ${strokeDasharray}`;
    }));
    assert.equal(new Set(strokes).size, strokes.length, strokes.join());
  }));

  it('keeps the text of the page where it cannot be loaded, and says so once',
    () => open('calculator.html', { blocked: /prices-prices/ }, async ({ page, unblock }) => {
    await drawn(page, tag);
    const reader = at(page);
    await reader.element.getByText('読み込めませんでした').waitFor();
    assert.ok(await page.getByText('空き容量が見られます').isVisible());
    unblock();
    await reader.element.getByRole('button', { name: 'もう一度読み込む' }).click();
    await reader.plan.waitFor();
  }));
});

describe('a price list of the page', () => {
  const good = { region: 'jp', currency: 'JPY', freeGb: 5, checkedOn: '2026-11-01',
    rows: [{ sizeGb: 100, amount: 260, from: '2026-01-01', source: 'own' }] };
  const give = (page: Page, prices: unknown) => page.locator(tag).evaluate((element, value) => Object.assign(element, { prices: value }),
    prices);

  it('is used in place of the built-in one', () => open('calculator.html', {}, async (opened) => {
    const { page } = opened;
    await drawn(page, tag);
    await give(page, good);
    await fill(page, '5', '5', '2');
    await at(page).element.getByText('月260円').waitFor();
    await assertQuiet(opened);
  }));

  it('is refused where it is broken, with the list of mistakes', () => open('calculator.html', {}, async (opened) => {
    const { page, complaints } = opened;
    await drawn(page, tag);
    await give(page, { ...good, rows: [{ ...good.rows[0], amount: '260円' }] });
    await fill(page, '5', '5', '2');
    const reader = at(page);
    await reader.element.getByText('月180円').waitFor();
    await reader.open('誤りを見る');
    await reader.element.getByText('rows[0].amount').waitFor();
    assert.match(complaints.warnings.join(), /rows\[0\]\.amount/);
    await assertQuiet(opened, { warnings: 1 });
  }));

  it('says that it must be checked again once it is past its date', () => open('calculator.html', {}, async (opened) => {
    const { page } = opened;
    await drawn(page, tag);
    await give(page, { ...good, checkedOn: '2024-01-01' });
    await at(page).element.getByText(saying('要確認: 2024年3月31日 が確認の期日でした')).waitFor();
    await assertQuiet(opened);
  }));
});

describe('the calculator inside the guide', () => {
  it('lets the reader change each number that the guide knows', () => inGuide('index.html', {}, async (reader, { page }) => {
    await reader.choose('iCloudストレージに十分な空き領域がありません');
    await reader.type('icloud-free', '0.4');
    await reader.type('next-backup-size', '12.5');
    await reader.arrives(reader.title('make-room'));
    await reader.guide.getByText('空けられる量と、足りる容量を計算する').click();
    const { plan, field, heading, element } = at(page);
    await plan.selectOption({ label: '5GB（無料）' });
    const [free, next] = [field('空いている量'), field('次回作成時のサイズ')];
    await free.fill('2');
    await next.fill('3');
    await heading(/あと.?1GB足りません/).waitFor();
    assert.deepEqual([await free.inputValue(), await next.inputValue()], ['2', '3']);
    await element.getByRole('radio', { name: '使っている量' }).check();
    await field('使っている量').fill('4');
    await heading(/あと.?2GB足りません/).waitFor();
    assert.deepEqual([await field('使っている量').inputValue(), await next.inputValue()], ['4', '3']);
    await reader.press('この数字でガイドを続ける');
    await reader.openFurther();
    await reader.guide.getByText(saying('これまでの答え')).click();
    for (const answer of ['1GB', '3GB']) await reader.guide.locator('.answers-so-far').getByText(answer, { exact: true }).waitFor();
    assert.deepEqual([await field('使っている量').inputValue(), await next.inputValue()], ['4', '3']);
  }));

  it('starts from the answers, leads to a fix, and gives its numbers back', () => inGuide('index.html', {}, async (reader, { page }) => {
    await reader.choose('iCloudストレージに十分な空き領域がありません');
    await reader.type('icloud-free', '0.4');
    await reader.type('next-backup-size', '12.5');
    await reader.arrives(reader.title('make-room'));
    const calculator = page.locator('naosu-plan-calculator');
    const calculate = () => reader.guide.getByText('空けられる量と、足りる容量を計算する').click();
    await calculate();
    await calculator.getByRole('combobox', { name: '今の容量' }).selectOption({ label: '5GB（無料）' });
    await calculator.getByText('あと12.1GB足りません').waitFor();
    await calculator.getByRole('button', { name: reader.title('delete-old-backups') }).click();
    await reader.arrives(reader.title('delete-old-backups'));
    await reader.pressFurther('ほかの方法を選び直す');
    await calculate();
    await calculator.getByRole('textbox', { name: '空いている量' }).fill('4');
    assert.equal(await calculator.getByRole('textbox', { name: '空いている量' }).inputValue(), '4');
    await reader.press('この数字でガイドを続ける');
    await reader.openFurther();
    await reader.guide.getByText(saying('これまでの答え')).click();
    await reader.guide.locator('.answers-so-far').getByText('4GB', { exact: true }).waitFor();
  }));
});
