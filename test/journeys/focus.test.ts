import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { useBrowser } from './browser.js';
import { Reader, journeys, plain } from './steps.js';

const open = useBrowser();
const journey = journeys(open);

const full = 'iCloudストレージに十分な空き領域がありません';

/** What has focus, by its tag and what it is called. */
const focused = (page: Page): Promise<string> => page.evaluate(() => {
  let element: Element = document.activeElement ?? document.body;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const label = (element as Partial<HTMLInputElement>).labels?.[0] ?? element;
  return `${element.localName} ${element.getAttribute('aria-label') ?? label.textContent ?? ''}`
    .replace(/[\u200b\u2060]/g, '').replace(/\s+/g, ' ').trim();
});

/** What the live region says now. */
const said = async (page: Page) => plain((await page.locator('[data-naosu-announcer]').allInnerTexts()).join(''));

/** What all live regions say of what is on its way. */
const saidOfWaiting = (page: Page) => page.locator('[role=status], [role=alert], [aria-live]').getByText('読み込んで').count();

/** Lets nothing of an address through until it is called. */
async function holdBack(page: Page, address: RegExp): Promise<() => void> {
  let release!: () => void;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(address, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

describe('a reader who waits', () => {
  const questions = /\/chunks\/topics-backup-ja-questions/;

  it('hears once that something is on its way, and sees it no more when it has come', () => journey('index.html', {},
    async (reader, { page }) => {
    await reader.searchField.waitFor();
    const release = await holdBack(page, questions);
    // What was fetched ahead is fetched anew.
    await page.reload();
    const hit = reader.hits.filter({ hasText: 'いっぱい' }).first();
    await hit.press('Enter');
    await page.locator('[data-naosu-announcer]').getByText('読み込んで').waitFor();
    assert.equal(await saidOfWaiting(page), 1);
    release();
    await reader.heading(reader.question('icloud-free')).waitFor();
    assert.equal(await page.locator('.waiting').count(), 0);
  }));

  it('hears it where focus waits for the next screen, and no second time', () => journey('index.html', {}, async (reader, { page }) => {
    await page.clock.install();
    const release = await holdBack(page, /\/chunks\/topics-backup-ja-fixes/);
    await reader.choose(full);
    await reader.fill('icloud-free', '0');
    await reader.button('次へ').press('Enter');
    await page.locator('.waiting').and(page.locator(':focus')).waitFor();
    await page.clock.runFor(1000);
    assert.equal(await saidOfWaiting(page), 0);
    release();
    await reader.arrives(reader.title('make-room'));
  }));

  it('reads it in the language of the page, also before there is any content in it', () => open('empty.html', {}, async ({ page }) => {
    const release = await holdBack(page, /\/chunks\/topics-backup-en-list/);
    await page.evaluate(() => {
      const help = document.createElement('naosu-help');
      help.topic = 'backup';
      help.lang = 'en';
      document.body.append(help);
    });
    await page.locator('.waiting[lang=en]').getByText('Loading').waitFor();
    release();
    await page.getByRole('searchbox').waitFor();
  }));

  it('sees nothing of it any more when what failed has come at last', () => open('index.html', { blocked: questions },
    async ({ page, unblock }) => {
    const reader = new Reader(page);
    await reader.hits.filter({ hasText: 'いっぱい' }).first().press('Enter');
    await reader.button('もう一度読み込む').waitFor();
    unblock();
    await reader.button('もう一度読み込む').press('Enter');
    await page.locator('naosu-fix-stepper [data-focus]').and(page.locator(':focus')).waitFor();
    assert.equal(await page.locator('.waiting').count(), 0);
  }));

  it('sees that the search is on its way, and hears of it after a pause', () => journey('index.html', {}, async (reader, { page }) => {
    await page.clock.install();
    const release = await holdBack(page, /\/chunks\/entries-ja-/);
    await reader.searchField.focus();
    await reader.searchField.fill('iCloud');
    await page.locator('naosu-symptom-picker .over .waiting').waitFor();
    await page.locator('[data-naosu-announcer]').waitFor({ state: 'attached' });
    await page.clock.runFor(1000);
    assert.equal(await saidOfWaiting(page), 1);
    release();
    await page.locator('[data-naosu-announcer]').getByText(/件/).waitFor();
    assert.equal(await page.locator('.waiting').count(), 0);
  }));
});

describe('the focus of a reader with a keyboard', () => {
  it('stays in the calculator whatever a press takes away', () => journey('calculator.html', {}, async (_reader, { page }) => {
    await page.clock.install();
    const calculator = page.locator('naosu-plan-calculator');
    await calculator.getByText('内訳を入れて').press('Enter');
    const add = calculator.getByRole('button', { name: '端末を追加する' });
    await add.press('Enter');
    assert.match(await focused(page), /^button 端末を追加する/);
    assert.equal(await said(page), '端末2の欄を追加しました');
    await calculator.getByRole('button', { name: '端末2を取り除く' }).press('Enter');
    assert.match(await focused(page), /^input .*もう使わない端末/);
    assert.equal(await said(page), '端末2を取り除きました');
    await calculator.getByLabel('使っている量', { exact: true }).last().fill('3');
    await calculator.getByRole('button', { name: '入力を消す' }).press('Enter');
    assert.doesNotMatch(await focused(page), /^body/);
    assert.equal(await said(page), '入力を消しました');
  }));

  it('stays on the switch of the two numbers, and used is not taken for free', () => journey('calculator.html', {}, async ({ page }) => {
    const calculator = page.locator('naosu-plan-calculator');
    const field = calculator.locator('#volume');
    await field.fill('4.6');
    await calculator.getByRole('radio', { name: '使っている量' }).focus();
    await page.keyboard.press('ArrowRight');
    assert.match(await focused(page), /^input .*空いている量/);
    assert.equal(await field.inputValue(), '', 'without a plan nothing can be reckoned');
    await page.keyboard.press('ArrowLeft');
    await calculator.getByLabel('今の容量').selectOption('5');
    await field.fill('4.6');
    await calculator.getByRole('radio', { name: '使っている量' }).focus();
    await page.keyboard.press('ArrowRight');
    assert.equal(await field.inputValue(), '0.4');
  }));

  it('stays on a card when "none of these" goes, and one verdict is heard', () => journey('checkers.html', {}, async ({ page }) => {
    await page.clock.install();
    const conditions = page.locator('naosu-checker[check=auto-conditions]');
    await conditions.getByRole('button', { name: 'どれもあてはまらない' }).press('Enter');
    assert.match(await focused(page), /^input /);
    await page.clock.runFor(1000);
    assert.match(await said(page), /^次の条件がそろうと/);

    await page.evaluate(() => {
      const texts: string[] = [];
      const region = document.querySelector('naosu-checker[check=icloud-room]')!.shadowRoot!.querySelector('[data-naosu-announcer]')!;
      new MutationObserver(() => texts.push(region.textContent)).observe(region, { childList: true });
      Object.assign(globalThis, { texts });
    });
    const room = page.locator('naosu-checker[check=icloud-room]');
    await room.getByRole('radio', { name: '空いている量' }).check();
    await room.getByRole('textbox').first().pressSequentially('100');
    await page.clock.runFor(1000);
    const texts = await page.evaluate(() => (globalThis as unknown as { texts: string[] }).texts);
    assert.equal(texts.length, 1, texts.join(' / '));
  }));

  const failing = [
    ['index.html', /\/chunks\/fix-stepper/, 'naosu-fix-stepper h2'], ['calculator.html', /\/chunks\/.*prices/, '#volume'],
    ['checkers.html', /\/chunks\/topics-backup-ja-fixes/, 'naosu-checker input'],
  ] as const;
  for (const [path, blocked, shown] of failing) {
    it(`is not lost when what failed is asked for again, and fails again: ${path}`, () => open(path, { blocked }, async (opened) => {
      const reader = new Reader(opened.page);
      if (path === 'index.html') await reader.hits.first().click();
      const again = opened.page.getByRole('button', { name: 'もう一度読み込む' }).first();
      await again.press('Enter');
      await again.waitFor();
      assert.doesNotMatch(await focused(opened.page), /^body/);
      opened.unblock();
      await again.press('Enter');
      await opened.page.locator(shown).first().waitFor();
      assert.doesNotMatch(await focused(opened.page), /^body/);
    }));
  }

  it('goes to the way on when the next screen does not come, and to its heading when it does',
    () => open('index.html', { blocked: /\/chunks\/topics-backup-ja-fixes/ }, async ({ page, unblock }) => {
    const reader = new Reader(page);
    await reader.choose(full);
    await reader.fill('icloud-free', '0');
    await reader.button('次へ').press('Enter');
    const again = reader.button('もう一度読み込む').and(page.locator(':focus'));
    await again.waitFor();
    await again.press('Enter');
    await again.waitFor();
    unblock();
    await again.press('Enter');
    await reader.arrives(reader.title('make-room'));
  }));

  it('comes to the list that is asked for again, alone on a page', () => open('empty.html', { blocked: /\/chunks\/topics-backup-ja-list/ },
    async ({ page, unblock }) => {
    await page.evaluate(() => {
      const picker = document.createElement('naosu-symptom-picker');
      picker.setAttribute('topic', 'backup');
      document.querySelector('main')!.append(picker);
    });
    const again = page.getByRole('button', { name: 'もう一度読み込む' });
    await again.press('Enter');
    await again.and(page.locator(':focus')).waitFor();
    unblock();
    await again.press('Enter');
    await page.getByRole('heading', { name: 'どんな表示が出ていますか' }).and(page.locator(':focus')).waitFor();
  }));

  /** The header of the page sticks to the top. */
  const stick = (page: Page) => page.locator('.site-header').evaluate((header) => {
    const { style } = header as HTMLElement;
    const look = [['position', 'sticky'], ['top', '0'], ['z-index', '9'], ['height', '120px']] as const;
    for (const [name, value] of look) style.setProperty(name, value);
  });

  /** Whether an element is what stands at its own place on the screen. */
  const isSeen = (target: Locator) => target.evaluate((element) => {
    const { left, top } = element.getBoundingClientRect();
    const at = (element.getRootNode() as ShadowRoot).elementFromPoint(left + 8, top + 8);
    return at !== null && (element === at || element.contains(at));
  });

  it('is on a heading that no header of the page covers', () => journey('index.html', {}, async (reader, { page }) => {
    await reader.searchField.waitFor();
    await stick(page);
    const hit = reader.hits.last();
    await hit.evaluate((button) => button.scrollIntoView({ block: 'start' }));
    await hit.press('Enter');
    const heading = page.locator('naosu-fix-stepper [data-focus]');
    await heading.and(page.locator(':focus')).waitFor();
    assert.ok(await isSeen(heading), 'the header covers the heading');
    assert.ok(await isSeen(reader.guide.locator('.case > *').first()), 'the header covers whose case it is');
  }));

  it('is on a heading below the bar of the case, wherever the reader was before', () => journey('index.html', {}, async (reader) => {
    await reader.searchField.waitFor();
    const hit = reader.hits.last();
    await hit.evaluate((button) => button.scrollIntoView({ block: 'start' }));
    await hit.press('Enter');
    const heading = reader.guide.locator('naosu-fix-stepper [data-focus]');
    await heading.and(reader.guide.locator(':focus')).waitFor();
    assert.ok(await isSeen(reader.guide.locator('.case > *').first()));
    assert.ok(await isSeen(heading));
  }));

  it('is on the answer that is missing, and no header of the page covers it', () => journey('index.html', {}, async (reader, { page }) => {
    await reader.choose('このバックアップは使用されているため削除できません。');
    await reader.arrives(reader.question('restoring'));
    await stick(page);
    const first = reader.guide.getByRole('radio').first();
    await first.evaluate((radio) => radio.scrollIntoView({ block: 'start' }));
    assert.ok(!await isSeen(first), 'the header covers it at first');
    await reader.button('次へ').press('Enter');
    await first.and(page.locator(':focus')).waitFor();
    assert.ok(await isSeen(first), 'the header covers the answer');
  }));
});
