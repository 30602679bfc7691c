import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser } from './browser.js';
import type { Opened } from './browser.js';
import { journeys } from './steps.js';
import type { Reader } from './steps.js';

const journey = journeys(useBrowser());

const full = 'iCloudストレージに十分な空き領域がありません';
const unverified = '確認済みメールアドレスなしにこのiPhoneからiCloudにバックアップできません。';

/** How a reader comes to a place, and the heading under which it is known again. */
const places: Readonly<Record<string, (reader: Reader) => Promise<string>>> = {
  'the first question': async (reader) => {
    await reader.choose(full);
    await reader.heading(reader.question('icloud-free')).waitFor();
    return reader.question('icloud-free');
  },
  'a later question': async (reader) => {
    await reader.choose(full);
    await reader.type('icloud-free', '0.4');
    await reader.type('next-backup-size', '12.5');
    await reader.press(`この方法を見る ${reader.title('trim-backup')}`);
    await reader.arrives(reader.question('computer'));
    return reader.question('computer');
  },
  'the steps of a fix': async (reader) => {
    await reader.choose(unverified);
    await reader.guide.getByRole('checkbox').first().check();
    await reader.guide.getByText('1項目が済み').waitFor();
    return '手順 1〜4（全4手順）';
  },
  'the consent': async (reader) => {
    await reader.choose(full);
    await reader.type('icloud-free', '0.4');
    await reader.type('next-backup-size', '12.5');
    await reader.press(`この方法を見る ${reader.title('trim-backup')}`);
    await reader.arrives(reader.question('computer'));
    await reader.press('使えるパソコンがない');
    return reader.title('trim-backup');
  },
};

const clear = ({ page }: Opened) => page.evaluate(() => localStorage.clear());
const stored = ({ page }: Opened) => page.evaluate(() => Object.keys(localStorage));

describe('a reader who comes back', () => {
  for (const [name, go] of Object.entries(places)) {
    it(`is at ${name} again: after a reload, by storage alone, by the link alone but for what opens harm`,
      () => journey('index.html', {}, async (reader, opened) => {
      const { page, url } = opened;
      await page.clock.install();
      const heading = await go(reader);
      await reader.rest();
      const before = await reader.headings();
      const again = async (way: string) => {
        await reader.heading(heading).waitFor().catch(() => assert.fail(`${way}: "${heading}" is not there again`));
        assert.deepEqual(await reader.headings(), before, way);
        assert.equal(await page.evaluate(() => document.activeElement?.localName), 'body', 'focus stays where it is');
      };
      await page.reload();
      await again('reload');
      const link = page.url();
      await page.goto(`${url}/index.html`);
      await again('storage');
      await page.goto(`${url}/empty.html`);
      await clear(opened);
      await page.goto(link);
      if (name === 'the consent') await reader.guide.getByText('安全のための確認は、もう一度伺います').waitFor();
      else await again('link');
      assert.ok(await reader.button('人に相談する').isVisible());
    }));
  }

  it('takes back that the reader began anew, consent included', () => journey('index.html', {}, async (reader, { page }) => {
    await reader.choose('iCloudストレージに十分な空き領域がありません');
    await reader.type('icloud-free', '0.4');
    await reader.type('next-backup-size', '12.5');
    await reader.press(`この方法を見る ${reader.title('trim-backup')}`);
    await reader.press(reader.words.noComputer);
    for (const line of await reader.guide.getByRole('checkbox').all()) await line.check();
    await reader.press('すべて確かめたので進む');
    await reader.guide.getByRole('heading', { name: /^手順/ }).first().waitFor();
    const shown = await reader.headings();
    await reader.press(reader.words.startOver);
    await reader.searchField.waitFor();
    await reader.press('前の続きに戻す');
    await reader.guide.getByRole('heading', { name: /^手順/ }).first().waitFor();
    assert.deepEqual(await reader.headings(), shown);
    await page.reload();
    await reader.guide.getByText('続きから').waitFor();
    await reader.press(reader.words.startOver);
    await reader.choose('iCloudに接続できません');
    await reader.press(reader.words.startOver);
    await reader.press('前の続きに戻す');
    await reader.heading(reader.question('wifi-state')).waitFor();
  }));

  it('loses nothing by a reload in haste', () => journey('index.html', {}, async (reader, { page }) => {
    await page.clock.install();
    await places['a later question']!(reader);
    await reader.rest();
    await reader.press('使えるパソコンがない');
    await reader.arrives(reader.title('trim-backup'));
    await page.reload();
    await page.locator('naosu-fix-stepper').getByRole('heading').first().waitFor();
    assert.equal((await reader.headings())[0], reader.title('trim-backup'));
    await reader.rest();
    assert.match(new URL(page.url()).hash, /naosu-help__backup_3A/, 'the link holds the case');
  }));

  it('waits for the case alone: no list comes and goes, and no search is loaded until it is wanted',
    () => journey('index.html', {}, async (reader, { page }) => {
    await places['a later question']!(reader);
    await page.waitForURL(/naosu-help__/);
    await page.addInitScript(() => {
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (options) {
        if (this.localName === 'naosu-symptom-picker') Object.assign(window, { listWasShown: true });
        return attach.call(this, options);
      };
    });
    const searches: string[] = [];
    page.on('request', (request) => {
      if (/\/(entries-|prepared-search)/.test(request.url())) searches.push(request.url());
    });
    await page.reload();
    await reader.heading(reader.question('computer')).waitFor();
    assert.deepEqual([searches, await page.evaluate(() => 'listWasShown' in window)], [[], false]);
    await reader.press('最初から');
    await reader.paste('パスワードを求められる');
    await reader.hits.first().getByText(/パスワード/).first().waitFor();
    assert.ok(searches.length > 0);
  }));

  it('keeps the fragment and the history state of the page', () => journey('index.html#about', {}, async (reader, { page }) => {
    await page.evaluate(() => history.replaceState({ host: 7 }, ''));
    await places['a later question']!(reader);
    await page.waitForFunction(() => localStorage.getItem('naosu-help'));
    assert.equal(new URL(page.url()).hash, '#about');
    assert.deepEqual(await page.evaluate(() => history.state as unknown), { host: 7 });
    await page.reload();
    await reader.heading(reader.question('computer')).waitFor();
    await reader.press('最初から');
    await reader.arrives('どんな表示が出ていますか');
    await page.waitForURL((address) => address.hash === '#about');
    assert.deepEqual(await page.evaluate(() => history.state as unknown), { host: 7 });
  }));

  it('leaves the fragment to a router that owns it', () => journey('index.html#/guide/backup', {}, async (reader, { page }) => {
    await page.clock.install();
    await places['a later question']!(reader);
    await reader.rest();
    await page.reload();
    await reader.heading(reader.question('computer')).waitFor();
    assert.equal(new URL(page.url()).hash, '#/guide/backup');
  }));

  it('starts afresh when starting over, and nothing is kept', () => journey('index.html', {}, async (reader, opened) => {
    await places['the steps of a fix']!(reader);
    await opened.page.waitForURL(/naosu-help__/);
    assert.deepEqual(await stored(opened), ['naosu-help', 'naosu-help-note']);
    await reader.press('最初から');
    await reader.arrives('どんな表示が出ていますか');
    await opened.page.waitForURL((address) => address.hash === '');
    assert.deepEqual(await stored(opened), []);
    await opened.page.reload();
    await reader.searchField.waitFor();
  }));
});

const records = [
  '{', 'null', '"text"', '[]', '42', '{"topic":"backup"}', '{"topic":"backup","progress":7}', '{"topic":"fax","progress":{"version":1}}',
  '{"topic":"backup","progress":{"version":99,"symptom":"cannot-back-up"}}',
  '{"topic":"backup","progress":{"version":1,"symptom":"no-such","answers":{"toString":"x"},"outcomes":[null],"done":{"__proto__":["a"]}}}',
];
const fragments = ['backup:', 'backup:%E0%A4%A', 'backup:1~szzz~a__..~o', 'fax:1~s1', '<img src=x onerror=alert(1)>', 'backup:9~s'];

/** At the list: at once where nothing was of ours, else after being told that it could not be read. */
async function beginsAnew(reader: Reader): Promise<void> {
  const begin = reader.button('症状を選ぶ');
  await reader.searchField.or(begin).waitFor();
  if (await begin.isVisible()) await begin.click();
  await reader.searchField.waitFor();
}

describe('a link from somebody else', () => {
  const links = [
    'backup:1~foiod~ak79x_oupua.bjsz_o8pnx.vgfi_oe7ex~onub9_01~coiod~roiod_8zvw_ff80_lz29_st68_0s31_pnhx',
    'backup:1~foiod~coiod~coiod~onub9_01~ak79x_oupua',
  ];

  for (const link of links) {
    it(`opens no sign-out: ${link.slice(0, 24)}`, () => journey(`index.html#naosu-help=${link}`, {}, async (reader) => {
      await reader.guide.getByText('安全のための確認は、もう一度伺います').waitFor();
      await reader.guide.getByText(/続きから/).waitFor();
      assert.equal(await reader.guide.getByText(/手順 1(〜\d+)?（全11手順）/).count(), 0);
      assert.ok(await reader.button('最初から').isVisible());
    }));
  }

  it('blanks nothing by a time that no clock shows',
    () => journey('index.html#naosu-help=backup:1~sfvn0~ak79x_o23mk~w2d2mh7dt6o0', {}, async (reader) => {
    await reader.button('人に相談する').waitFor();
  }));
});

describe('two tabs of one page', () => {
  it('lose nothing of each other, and say so', () => journey('index.html', {}, async (reader, { page, url }) => {
    await places['the first question']!(reader);
    await page.waitForURL(/naosu-help__/);
    const other = await page.context().newPage();
    await other.goto(`${url}/index.html`);
    await other.locator('naosu-fix-stepper').getByRole('heading', { name: reader.question('icloud-free') }).waitFor();
    await reader.type('icloud-free', '0.4');
    await reader.type('next-backup-size', '12.5');
    await reader.arrives(reader.title('make-room'));
    await other.locator('naosu-fix-stepper').getByText('ほかのタブで進めた内容を反映しました。').waitFor();
    await other.locator('naosu-fix-stepper').getByRole('heading', { name: reader.title('make-room') }).waitFor();
    await other.close();
  }));
});

describe('a saved case that cannot be read', () => {
  it('is dropped from storage without an exception', () => journey('empty.html', {}, async (reader, { page, url }) => {
    await page.clock.install();
    for (const record of records) {
      await page.evaluate((value) => localStorage.setItem('naosu-help', value), record);
      await page.goto(`${url}/index.html`);
      await beginsAnew(reader).catch(() => assert.fail(`no way to begin after ${record}`));
    }
    await places['a later question']!(reader);
    await reader.rest();
    await page.reload();
    await reader.heading(reader.question('computer')).waitFor();
  }));

  it('is dropped from the link without an exception', () => journey('empty.html', {}, async (reader, { page, url }) => {
    await page.clock.install();
    for (const fragment of fragments) {
      await page.goto(`${url}/empty.html`);
      await page.goto(`${url}/index.html#naosu-help=${fragment}`);
      await beginsAnew(reader).catch(() => assert.fail(`no way to begin after ${fragment}`));
    }
    await places['a later question']!(reader);
    await reader.rest();
    await page.reload();
    await reader.heading(reader.question('computer')).waitFor();
  }));

  it('is kept as far as it is known, and the reader is told', () => journey('index.html', {}, async (reader, { page, url }) => {
    const progress = { version: 1, symptom: 'icloud-storage-full', answers: { 'icloud-free': 0.4, 'gone-check': 'yes' } };
    await reader.searchField.waitFor();
    await page.evaluate((value) => localStorage.setItem('naosu-help', value), JSON.stringify({ topic: 'backup', progress }));
    await page.goto(`${url}/index.html`);
    await reader.heading(reader.question('next-backup-size')).waitFor();
    await reader.guide.getByText('ガイドの内容が更新されました').waitFor();
  }));
});

describe('a browser that refuses storage', () => {
  const refuse = () => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });
    }
  };

  it('goes all the way, and the link alone brings the case back',
    () => journey('index.html', { prepare: refuse }, async (reader, { page }) => {
    await page.clock.install();
    await places['the steps of a fix']!(reader);
    await reader.rest();
    await page.reload();
    await reader.heading('手順 1〜4（全4手順）').waitFor();
    await reader.doSteps();
    await reader.press('直った');
    await reader.arrives('直ってよかったです');
  }));
});
