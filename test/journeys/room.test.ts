import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser } from './browser.js';
import { guides, journeys, plain, saying } from './steps.js';
import type { Reader } from './steps.js';

const journey = journeys(useBrowser());

const way = guides.ja.text.fixes['trim-backup']!.title;

async function findsNoRoom(reader: Reader) {
  await reader.choose('iCloudストレージに十分な空き領域がありません');
  await reader.type('icloud-free', '0.4');
  await reader.type('next-backup-size', '12.5GB');
  await reader.arrives(reader.title('make-room'));
}

async function copiesToWindows(reader: Reader) {
  await reader.guide.getByText(reader.title('computer-backup'), { exact: true }).waitFor();
  await reader.pick('computer', 'windows');
  await reader.arrives(reader.title('computer-backup'));
  await reader.doSteps();
  await reader.press('作れた');
}

async function consents(reader: Reader) {
  await reader.arrives(way);
  await reader.guide.getByText('失うもの', { exact: true }).waitFor();
  await reader.guide.getByText('残るもの', { exact: true }).waitFor();
  assert.equal(await reader.guide.getByRole('checkbox', { checked: true }).count(), 0);
  await reader.press('読んで確かめた・この対処を始める');
  await reader.guide.getByRole('alert').waitFor();
  for (const need of await reader.guide.getByRole('checkbox').all()) await need.check();
  await reader.press('読んで確かめた・この対処を始める');
}

async function makesRoom(reader: Reader) {
  await findsNoRoom(reader);
  await reader.press(`この方法を見る ${way}`);
  await copiesToWindows(reader);
  await consents(reader);
  await reader.arrives(way);
  await reader.doSteps();
  await reader.press('直った');
  await reader.arrives('直ってよかったです');
  await reader.heading('明日、確かめること').waitFor();
}

describe('a reader whose iCloud is full', () => {
  it('sees the prices of the day in Japan, where the day begins nine hours before that of UTC',
    () => journey('index.html', {}, async (reader) => {
    await reader.page.clock.setFixedTime(Date.UTC(2026, 6, 16, 16));
    await findsNoRoom(reader);
    await reader.press(`この方法を見る ${reader.title('upgrade-plan')}`);
    const table = reader.guide.getByRole('table');
    await table.getByText('180円').first().waitFor();
    assert.equal(await table.getByText('150円').count(), 0);
  }));

  const own = { region: 'us', currency: 'USD', freeGb: 5, checkedOn: '2026-11-01',
    rows: [{ sizeGb: 100, amount: 2.22, from: '2026-01-01', source: 'own' }] };
  for (const [name, given, price, warnings] of [
    ['of the region of the page', { region: 'gb' }, '8.99英国ポンド', 0], ['of the page itself', { prices: own }, '2.22米ドル', 0],
    ['of the region where those of the page have a mistake', { region: 'gb', prices: { ...own, currency: '$' } }, '8.99英国ポンド', 2],
  ] as const) {
    it(`sees the prices ${name}, in the guide and in its calculator`, () => journey('index.html', { warnings }, async (reader) => {
      await reader.guide.evaluate((element, values) => Object.assign(element, values), given);
      await findsNoRoom(reader);
      await reader.guide.getByText('空けられる量と、足りる容量を計算する').click();
      await reader.guide.getByText('容量と料金の一覧を見る').click();
      await reader.guide.getByText(`月${price}`).waitFor();
      await reader.press(`この方法を見る ${reader.title('upgrade-plan')}`);
      const table = reader.guide.getByRole('table');
      await table.getByText(price).waitFor();
      assert.equal(await table.getByText('円').count(), 0);
      assert.match(plain(await table.getByRole('caption').innerText()), name === 'of the page itself' ? /^アメリカ.*での月額料金/ : /^イギリスでの月額料金/);
    }));
  }

  for (const [path, warnings] of [['index.html', 0], ['single.html', 0], ['twice.html', 1]] as const) {
    it(`makes room and knows what to check tomorrow, on ${path}`, () => journey(path, { warnings }, async (reader, { told }) => {
      await makesRoom(reader);
      const outcomes = told.filter(({ type }) => /fix-start|fix-outcome|resolve/.test(type))
        .map(({ type, fix, result }) => [type, fix, result].filter(Boolean).join(' '));
      assert.deepEqual(outcomes, [
        'naosu-fix-start computer-backup', 'naosu-fix-outcome computer-backup worked', 'naosu-fix-start trim-backup',
        'naosu-fix-outcome trim-backup worked', 'naosu-resolve trim-backup',
      ]);
    }));
  }

  it('is asked line by line for what a computer backup does not hold', () => journey('index.html', {}, async (reader) => {
    await findsNoRoom(reader);
    await reader.press(`この方法を見る ${reader.title('empty-mail')}`);
    await reader.arrives(reader.title('empty-mail'));
    assert.equal(await reader.guide.getByText('使えるパソコンがない').count(), 0);
    assert.equal(await reader.guide.getByRole('checkbox').count(), 3, 'two lines, and what is needed');
    await reader.guide.getByText('削除したメールと添付').waitFor();
  }));

  it('is told what a computer backup does not hold', () => journey('index.html', {}, async (reader) => {
    await findsNoRoom(reader);
    await reader.press(`この方法を見る ${way}`);
    await reader.pick('computer', 'windows');
    await reader.arrives(reader.title('computer-backup'));
    await reader.guide.getByText(new RegExp(`${saying('このコピーに入らないもの').source}.*iCloud写真.*iCloudメール`)).waitFor();
  }));

  it('finds the message of the phone as the best hit', () => journey('index.html', {}, async (reader) => {
    await reader.paste('iCloudストレージに十分な空き領域がありません');
    assert.match(plain(await reader.hits.first().innerText()), /iCloudの容量がいっぱい/);
  }));

  it('sees the free ways before the paid one, with none chosen', () => journey('index.html', {}, async (reader) => {
    await findsNoRoom(reader);
    const ways = reader.guide.getByRole('listitem').filter({ has: reader.page.getByRole('heading') });
    const costs = (await ways.allInnerTexts()).map((text) => (text.includes('有料') ? 'paid' : 'free'));
    assert.ok(costs.length >= 5, String(costs.length));
    assert.ok(costs.includes('paid'));
    assert.deepEqual(costs, [...costs].sort());
    assert.equal(await reader.guide.locator(
      ':checked:not([name$="-viewer"]), [aria-checked="true"], [aria-selected="true"], [aria-pressed="true"], '
      + '[aria-current]:not(details *)').count(), 0);
  }));

  it('is shown the steps of the own computer alone', () => journey('index.html', {}, async (reader) => {
    await findsNoRoom(reader);
    await reader.press(`この方法を見る ${way}`);
    await reader.pick('computer', 'windows');
    await reader.arrives(reader.title('computer-backup'));
    await reader.guide.getByText(/Microsoft Store/).first().waitFor();
    assert.equal(await reader.guide.getByText(/Finder/).count(), 0);
  }));

  it('without a computer says of each thing whether it may go', () => journey('index.html', {}, async (reader) => {
    await findsNoRoom(reader);
    await reader.press(`この方法を見る ${way}`);
    await reader.arrives(reader.question('computer'));
    await reader.press('使えるパソコンがない');
    await reader.arrives(way);
    await reader.press('すべて確かめたので進む');
    await reader.guide.getByRole('alert').waitFor();
    for (const line of await reader.guide.getByRole('checkbox').all()) await line.check();
    await reader.press('すべて確かめたので進む');
    await reader.arrives(way);
    await reader.heading('手順 1〜4（全5手順）').waitFor();
  }));
});
