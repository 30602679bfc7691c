import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { risks } from '@naosu/content';
import { useBrowser } from './browser.js';
import type { Opened } from './browser.js';
import { guides, journeys, plain } from './steps.js';
import type { Reader } from './steps.js';

const journey = journeys(useBrowser());
const { topic, text: words } = guides.ja;

const outage = words.checks[topic.gate]!.options[topic.serviceSide]!.replace('。', '');

/** Noon in Japan on a Sunday. */
const noon = Date.UTC(2026, 10, 22, 3, 0);

async function findsOutage(reader: Reader) {
  await reader.page.clock.setFixedTime(noon);
  await reader.choose('iCloudに接続できません');
  assert.equal(await reader.goesOn({ 'system-status': 'problem' }), 'wait');
  await reader.arrives(outage);
}

const started = ({ told }: Opened) => told.filter(({ type }) => type === 'naosu-fix-start').map(({ fix }) => String(fix));

describe('a reader while Apple has an outage', () => {
  it('is told to wait, until when, and what to do meanwhile', () => journey('index.html', {}, async (reader) => {
    await findsOutage(reader);
    const text = plain((await reader.guide.getByRole('paragraph').allInnerTexts()).join('\n')).replace(/\s/g, '');
    assert.match(text, /11月22日[^\d]*14:00ごろ|11\/22[^\d]*14:00ごろ/);
    assert.match(text, /11月23日[^\d]*9:00ごろ|11\/23[^\d]*9:00ごろ/);
    await reader.heading(words.fixes[topic.meanwhile]!.title).waitFor();
    const status = reader.guide.getByRole('link', { name: /システム状況/ });
    assert.match((await status.first().getAttribute('href'))!, /^https:\/\/www\.apple\.com\/.*systemstatus\/?$/);
  }));

  it('going on is never offered what loses something', () => journey('index.html', {}, async (reader, opened) => {
    await findsOutage(reader);
    await reader.press('失うもののない対処だけ続ける');
    assert.equal(await reader.goesOn(), 'wait');
    await reader.arrives(outage);
    assert.equal(await reader.button('失うもののない対処だけ続ける').count(), 0);
    assert.ok(await reader.button('人に相談する').isVisible());
    const tried = started(opened);
    assert.ok(tried.length >= 3, tried.join());
    for (const fix of tried) {
      const { risk, action } = topic.fixes[fix]!;
      assert.ok(risks.indexOf(risk) < risks.indexOf('settings-loss') && action === undefined, `${fix} is harmless`);
    }
  }));

  it('asks the status again, and goes on once it is normal', () => journey('index.html', {}, async (reader) => {
    await findsOutage(reader);
    await reader.press('もう一度確かめる');
    await reader.heading(reader.question('system-status')).waitFor();
    assert.equal(await reader.guide.getByRole('radio', { checked: true }).count(), 0);
    await reader.pick('system-status', 'normal');
    await reader.pick('other-devices', 'fine');
    assert.notEqual((await reader.headings())[0], outage);
  }));

  it('is back at the wait after a reload, with the same time', () => journey('index.html', {}, async (reader) => {
    await findsOutage(reader);
    const promise = plain(await reader.guide.getByText(/14:00/).first().innerText());
    await reader.page.clock.setFixedTime(noon + 60 * 60_000);
    await reader.page.reload();
    await reader.heading(outage).waitFor();
    assert.equal(plain(await reader.guide.getByText(/14:00/).first().innerText()), promise);
  }));
});
