import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { risks } from '@naosu/content';
import { useBrowser } from './browser.js';
import type { Opened } from './browser.js';
import { allGuides, journeys, plain } from './steps.js';
import type { Reader } from './steps.js';

const journey = journeys(useBrowser());
const { topic, text } = allGuides.mail.ja;

const started = ({ told }: Opened) => told.filter(({ type }) => type === 'naosu-fix-start').map(({ fix }) => String(fix));
const asked = ({ told }: Opened) => told.filter(({ type }) => type === 'naosu-answer').map(({ check }) => String(check));

/** Ticks every look of a checklist. */
async function looksAtAll(reader: Reader): Promise<void> {
  for (const box of await reader.guide.getByRole('checkbox').all()) await box.check();
}

/** All devices and lines fail, in both directions. */
const everywhere = { 'icloud-free': '3', 'account-request': 'nothing', 'mail-other-network': 'same-trouble', 'mail-sending': 'fails-too',
  'mail-password-asked': 'no' };

async function findsOutage(reader: Reader, status: 'problem' | 'normal'): Promise<void> {
  await reader.choose('iCloudメールがどの端末でも使えない');
  assert.equal(await reader.goesOn({ ...everywhere, 'system-status': status }), 'wait');
  await reader.arrives(text.checks['mail-scope']!.options['service-side']!.replace('。', ''));
}

describe('a reader whose mail fails', () => {
  it('with 「サーバへの接続に失敗しました」 on this iPhone alone, after a new password, enters it again',
    () => journey('mail.html', {}, async (reader, opened) => {
    await reader.choose('「サーバへの接続に失敗しました。」');
    assert.equal(await reader.goesUntil(reader.title('reenter-mail-password'), {
      'mail-account': 'icloud', 'system-status': 'normal', 'icloud-free': '3.2', 'mail-device': 'iphone', 'mail-other-devices': 'fine',
      'mail-password-changed': 'recently', 'account-request': 'nothing',
    }), 'there');
    assert.ok(!asked(opened).includes('mail-error-body'), 'what the message says is not asked');
    await reader.doSteps();
    await reader.press(reader.words.worked);
    await reader.heading('直ってよかったです').waitFor();
    await reader.guide.getByRole('heading', { name: '同じことを防ぐために' }).waitFor();
    await reader.guide.getByRole('checkbox', { name: '新しいパスワードをすべての端末に入れる' }).check();
    await reader.guide.getByText('ほかの習慣も見る').waitFor();
  }));

  it('on all devices and lines is told to wait though the status page shows nothing',
    () => journey('mail.html', {}, (reader) => findsOutage(reader, 'normal')));

  it('through an outage is told to wait, keeps to what loses nothing, and puts things back afterwards',
    () => journey('mail.html', {}, async (reader, opened) => {
    await findsOutage(reader, 'problem');
    await reader.guide.getByText('表で見る').click();
    const ways = reader.guide.getByRole('table', { name: text.tables['meanwhile-ways']!.caption });
    assert.match(plain(await ways.innerText()), /転送/);
    await reader.guide.getByRole('checkbox', { name: '急ぎのメールは、別のアドレスから送ります。' }).check();
    await reader.page.reload();
    await reader.guide.getByRole('checkbox', { name: '急ぎのメールは、別のアドレスから送ります。', checked: true }).waitFor();

    await reader.press(reader.words.goOn);
    assert.equal(await reader.goesOn(), 'wait');
    const tried = started(opened);
    assert.ok(tried.length >= 2, tried.join());
    for (const fix of tried) assert.ok(risks.indexOf(topic.fixes[fix]!.risk) < risks.indexOf('settings-loss'), `${fix} is harmless`);

    await reader.press('回復した・直った');
    const back = reader.guide.getByRole('heading', { name: '元に戻すこと' });
    await back.waitFor();
    const lines = (await reader.guide.getByRole('listitem').allInnerTexts()).map(plain);
    assert.ok(lines.includes('いつもの差出人や返信先を変えていたら、元に戻します。'), lines.join('\n'));
    assert.ok(!lines.includes('共用のパソコンで使ったら、サインアウトします。'), 'only what was done is put back');
  }));

  it('in Outlook after a password change makes a new app-specific password', () => journey('mail.html', {}, async (reader, opened) => {
    await reader.choose('パスワードを変更したらOutlookで届かない');
    assert.equal(await reader.goesUntil(reader.title('new-app-password'), { 'mail-device': 'outlook-classic', 'two-factor': 'on' }),
      'there');
    assert.ok(!asked(opened).includes('mail-password-changed'), 'the symptom says so');
    const steps = plain((await reader.guide.getByRole('listitem').allInnerTexts()).join('\n'));
    assert.match(steps, /16文字/);
    assert.match(steps, /25個/);
    await reader.doSteps();
    await reader.press(reader.words.notWorked);
    await reader.press(reader.words.human);
    await reader.heading('人に相談する').waitFor();
  }));

  it('who finds nothing in junk either looks everywhere, over a reload, and gets a text for the sender',
    () => journey('mail.html', {}, async (reader, opened) => {
    await reader.choose('iCloudメール届かない迷惑メールにもない');
    const said = { 'mail-account': 'icloud', 'system-status': 'normal', 'icloud-free': '1.5GB', 'missing-from': 'one-sender',
      'mail-switch': 'on' };
    assert.equal(await reader.goesUntil(reader.title('not-received-check'), said), 'there');
    const boxes = reader.guide.getByRole('checkbox');
    await boxes.nth(1).check();
    await reader.page.reload();
    await boxes.nth(1).and(reader.guide.getByRole('checkbox', { checked: true })).waitFor();
    await looksAtAll(reader);
    await reader.press(reader.words.notWorked);

    assert.equal(await reader.goesUntil(reader.title('ask-sender'), said), 'there');
    const ready = await reader.guide.getByRole('textbox', { name: 'そのまま送れる文面' }).inputValue();
    for (const word of ['SPF', 'DKIM', 'DMARC', '逆引きDNS']) assert.ok(ready.includes(word), word);
    for (const fix of started(opened)) assert.ok(!fix.startsWith('publish-'), 'a recipient gets no DNS advice');
  }));

  it('whose error names docomo is led to the IMAP password of docomo, and asked nothing of iCloud',
    () => journey('mail.html', {}, async (reader, opened) => {
    await reader.choose('メールを取得できません');
    const said = {
      'mail-account': 'docomo', 'docomo-status': 'normal', 'docomo-other-device': 'fine',
        'docomo-password-asked': 'yes', 'docomo-push': 'shown',
    };
    assert.equal(await reader.goesUntil(reader.title('docomo-basics'), said), 'there');
    await reader.guide.getByText('症状: ドコモメールを使えない').waitFor();
    await looksAtAll(reader);
    await reader.press(reader.words.notWorked);
    assert.equal(await reader.goesUntil(reader.title('docomo-password'), said), 'there');
    for (const check of asked(opened).slice(1)) assert.match(check, /^docomo-|^device-button$|^mail-other-network$/);
    assert.equal(await reader.goesOn(said), 'human');
    const addresses = await reader.guide.getByRole('link').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    for (const address of addresses.filter((each) => !each.startsWith('tel:')))
      assert.match(address, /^https:\/\/([a-z-]+\.)*(docomo\.ne\.jp|nttdocomo\.co\.jp|apple\.com|icloud\.com)\/|^http:\/\/127\.0\.0\.1/);
  }));

  it('who runs a domain is led through the records that it lacks, and a mere user to an administrator',
    () => journey('mail.html', {}, async (reader, opened) => {
    await reader.choose('自社ドメインのメールがiCloudに届かない');
    await reader.pick('sender-role', 'domain-owner');
    await reader.arrives(reader.question('domain-records'));
    await reader.guide.getByRole('checkbox', { name: /^SPF/ }).check();
    await reader.press(reader.words.next);
    await reader.arrives(reader.title('publish-dkim'));
    assert.equal(await reader.goesOn(), 'human');
    assert.deepEqual(started(opened),
      ['publish-dkim', 'publish-dmarc', 'lower-complaints', 'set-reverse-dns', 'warm-up', 'write-to-icloud']);

    await reader.press(reader.words.startOver);
    await reader.choose('自社ドメインのメールがiCloudに届かない');
    await reader.pick('sender-role', 'mail-user');
    await reader.arrives(reader.title('ask-own-administrator'));
  }));

  it('is known to have no room, from the guide to backups on another page', () => journey('index.html', {}, async (reader, opened) => {
    await reader.choose('iCloudストレージがいっぱいです');
    await reader.type('icloud-free', '0');
    await reader.arrives(reader.title('make-room'));
    await reader.page.goto(`${opened.url}/mail.html`);
    reader.topic = 'mail';
    await reader.choose('iCloudメール届かない迷惑メールにもない');
    await reader.arrives(reader.title('make-room'));
    assert.deepEqual(asked(opened), ['icloud-free'], 'the answer is not asked for again');
    await reader.page.goto(`${opened.url}/index.html`);
    reader.topic = 'backup';
    await reader.heading(reader.title('make-room')).waitFor();
  }));
});
