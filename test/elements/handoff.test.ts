import { load, type Guide } from '@naosu/content';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { writeProgress } from '../../src/engine/record/progress-record.js';
import { emptyProgress, type Progress } from '../../src/engine/progress.js';
import '../../src/define/handoff.js';
import type { Handoff, HostContact, NoteTakeEvent } from '../../src/index.js';
import { axeFindings } from './axe.js';
import { button, key, stepperAt, textOf } from './stepper.js';
import { marks } from './marks.js';
import { waitUntil } from './wait-until.js';

const help = key.replace('naosu-', '');
const at = Date.parse('2026-11-27T09:15:00');
const failed: Progress = {
  ...emptyProgress, symptom: 'cannot-back-up', answers: { 'icloud-free': 3.5, 'account-request': 'nothing', 'other-devices': 'unknown' },
  outcomes: [{ fix: 'restart', result: 'not-worked', at }, { fix: 'other-wifi', result: 'skipped', at: at + 60_000 },
    { fix: 'run-backup', result: 'different-screen', at: at + 120_000 }],
};

const keep = (progress: Progress,
  topic = 'backup') => localStorage.setItem(key, JSON.stringify({ topic, progress: writeProgress(progress) }));

async function note({ lang = 'ja', of = '', topic = '', region = 'jp', contacts = undefined as unknown } = {}): Promise<Handoff> {
  const element = await fixture<Handoff>(html`<naosu-handoff lang=${lang} help=${of} topic=${topic} region=${region}
    .contacts=${contacts}></naosu-handoff>`);
  await waitUntil(() => element.shadowRoot?.querySelector(`.root[lang=${lang}] textarea`), 'the note is drawn');
  return element;
}

const within = <T extends Element>(element: Element, selector: string) => element.shadowRoot!.querySelector<T & HTMLElement>(selector)!;
const text = (element: Handoff) => within<HTMLTextAreaElement>(element, '#note').value;
const field = (element: Handoff,
  name: string) => [...element.shadowRoot!.querySelectorAll('label.field')].find((label) =>
  label.querySelector('span')!.textContent!.replace(marks, '').includes(name))!
  .querySelector<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('input, textarea, select')!;
const links = (element: Handoff) => [...element.shadowRoot!.querySelectorAll('a')].map(({ href }) => href);

async function type(element: Handoff, input: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string) {
  input.value = value;
  input.dispatchEvent(new Event(input instanceof HTMLSelectElement ? 'change' : 'input'));
  await element.updateComplete;
}

describe('<naosu-handoff>', () => {
  afterEach(() => {
    for (const name of Object.keys(localStorage).filter((stored) => stored.startsWith('naosu-'))) localStorage.removeItem(name);
  });

  it('shows long choices whole at twice the text size', async () => {
    const element = await note();
    Object.assign(element.style, { display: 'block', width: '320px' });
    element.style.setProperty('--naosu-font-size', '32px');
    const select = within<HTMLSelectElement>(element, 'select');
    select.options[select.selectedIndex]!.text = 'いろいろな方法を試しても直らないので相談したい';
    expect(select.scrollWidth).to.be.at.most(select.clientWidth);
    expect(select.clientHeight).to.be.greaterThan(3 * 32, 'more than one line');
  });

  it('works with nothing around it: an empty note, and whom to ask', async () => {
    const element = await note();
    expect(text(element)).to.contain('試したこと\n・なし');
    expect(links(element)).to.include('tel:0120277535');
    expect(textOf(element), 'hours that nobody verified are not said').not.to.match(/受付中|時間外|21:00/);
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('tells exactly what was done in the case that a guide keeps, with values, outcomes and times', async () => {
    keep(failed);
    const element = await note({ of: help });
    await type(element, field(element, '機種'), 'iPhone 13');
    await type(element, field(element, 'バージョン'), '18.5');
    await type(element, field(element, '表示された文'), 'バックアップを\n作成できません');
    const titles = ({ checks, fixes }: Guide['text'], ...ids: string[]) => ids.map((id) => checks[id]?.question ?? fixes[id]!.title);
    const [account, other, restart, run, wifi] = titles((await load('backup', 'ja')).text, 'account-request', 'other-devices', 'restart',
      'run-backup', 'other-wifi');
    expect(text(element).split('\n')).to.deep.equal([
      '症状：バックアップを作成できない',
      '相談の理由：自分で進めるのが不安',
      '機種：iPhone 13',
      'iOSのバージョン：18.5',
      '表示された文：バックアップを',
      '作成できません',
      '',
      '確かめたこと',
      '・iCloudの空きはどれくらいですか？ → 3.5GB',
      `・${account} → 何も出ていない`,
      `・${other} → わからない`,
      '',
      '試したこと',
      `・${restart} → 直らない（11/27 9:15）`,
      `・${run} → 画面が違った（11/27 9:17）`,
      '',
      '試していないこと',
      `・${wifi} → 飛ばした（11/27 9:16）`,
    ]);
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('is written in the other language on a page of this one, with the reader’s own words as they are', async () => {
    keep(failed);
    const element = await note({ of: help });
    await type(element, field(element, '表示された文'), '作成できません');
    within<HTMLInputElement>(element, 'label[lang=en] input').click();
    await waitUntil(() => text(element).includes('What was tried'), 'the English guide is in');
    expect(text(element)).to.contain('Message shown: 作成できません').and.to.match(/Restart.* → did not help \(11\/27, 9:15 AM\)/);
    expect(text(element).replace('作成できません', ''), 'no Japanese is left').not.to.match(/[ぁ-ん一-龠]/);
    expect(within(element, '#note').lang).to.equal('en');
  });

  it('keeps what the reader rewrote, also when it opens again, and says when the case has gone on since', async () => {
    keep(failed);
    const element = await note({ of: help });
    await type(element, within(element, '#note'), 'わたしのメモ');
    const again = await note({ of: help });
    expect(text(again)).to.equal('わたしのメモ');
    expect(textOf(again)).not.to.contain('書き直したメモです');
    await type(again, field(again, '機種'), 'iPhone SE');
    expect(text(again)).to.equal('わたしのメモ');
    expect(textOf(again)).to.contain('書き直したメモです');
    button(again, '今の内容で作り直す').click();
    await again.updateComplete;
    expect(text(again)).to.contain('機種：iPhone SE').and.to.contain('iPhoneを再起動する');
  });

  it('shows the reader’s words only as text, and takes no more than a note can hold', async () => {
    localStorage.setItem(`${key}-note`,
      JSON.stringify({ model: '<img src=x onerror=alert(1)>', message: 'あ'.repeat(5000), reason: 'nonsense', text: 7, of: 'x' }));
    keep(failed);
    const element = await note({ of: help });
    expect(element.shadowRoot!.querySelector('img')).not.to.exist;
    expect(text(element)).to.contain('機種：<img src=x onerror=alert(1)>').and.to.contain('自分で進めるのが不安');
    expect(field(element, '表示された文').value).to.have.length(2000);
  });

  it('says whom the reader helps and why they ask, and knows of a locked account', async () => {
    keep({ ...emptyProgress, symptom: 'account-locked' });
    const element = await note({ of: help });
    expect(text(element)).to.contain('相談の理由：Apple Accountがロックされた');
    await type(element, field(element, '相談の理由'), 'hardware');
    await type(element, field(element, '困っている人'), '母');
    expect(text(element)).to.contain('相談の理由：iPhone本体の故障かもしれない').and.to.contain('困っている人：母');
  });

  it('says that the reader helps somebody, also where no name is given', async () => {
    keep({ ...emptyProgress, symptom: 'account-locked' });
    localStorage.setItem(`${key}-note`, JSON.stringify({ viewer: 'helper' }));
    const element = await note({ of: help });
    expect(text(element)).to.contain('困っている人：ほかの人');
    await type(element, field(element, '困っている人'), '母');
    expect(text(element)).to.contain('困っている人：母').and.not.to.contain('ほかの人（');
  });

  it('names docomo in a docomo case alone, and no Japanese number elsewhere', async () => {
    const docomo = 'https://www.docomo.ne.jp/support/inquiry/';
    keep({ ...emptyProgress, symptom: 'cannot-get-mail', answers: { 'mail-account': 'icloud' } }, 'mail');
    expect(links(await note({ of: help }))).not.to.include(docomo);
    keep({ ...emptyProgress, symptom: 'cannot-get-mail', answers: { 'mail-account': 'docomo' } }, 'mail');
    expect(links(await note({ of: help }))).to.include(docomo);
    expect(links(await note({ topic: 'mail' }))).not.to.include(docomo);
    expect(links(await note({ region: 'us' })).filter((link) => link.startsWith('tel:'))).to.deep.equal([]);
  });

  it('shows the page’s own contacts first, with hours in their own time', async () => {
    const contacts: HostContact[] = [{
      name: '相談室', phone: '+81 3-1234-5678', url: 'mailto:help@example.com', note: '予約がいります。',
      hours: { opens: '00:00', closes: '24:00', timeZone: 'Asia/Tokyo' },
    }];
    const element = await note({ contacts });
    expect(links(element).slice(0, 2)).to.deep.equal(['tel:+81312345678', 'mailto:help@example.com']);
    expect(textOf(element)).to.match(/00:00〜24:00 （日本標準時）\s*受付中/);
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('refuses contacts with a mistake as a whole, says each, and keeps the built-in ones', async () => {
    const { warn } = console;
    const said: unknown[] = [];
    console.warn = (line: unknown) => said.push(line);
    try {
      const element = await note({ contacts: [{ name: '相談室', url: 'javascript:alert(1)' }, { name: 'よい窓口', phone: '0120-000-000' }] });
      expect(textOf(element)).to.contain('このページの連絡先に誤りがある').and.to.contain('contacts[0].url').and.not.to.contain('よい窓口');
      expect(links(element)).to.include('tel:0120277535');
      expect(said.join()).to.contain('<naosu-handoff> contacts are refused:');
    } finally {
      console.warn = warn;
    }
  });

  it('tells the page what the reader took along, and hands it a ticket', async () => {
    keep(failed);
    const element = await note({ of: help, contacts: [{ name: '問い合わせ', ticket: true }] });
    await type(element, field(element, '機種'), 'iPhone 13');
    await type(element, within(element, '#note'), 'わたしのメモ');
    setTimeout(() => button(element, 'このメモを渡して相談する').click());
    const { way, text: taken, reason, details, report } = await oneEvent(element, 'naosu-note-take') as NoteTakeEvent;
    expect({ way, taken, reason, details }).to.deep.equal({ way: 'ticket', taken: 'わたしのメモ', reason: 'asked',
      details: { model: 'iPhone 13' } });
    expect(report!.tried.map(({ fix, result }) => [fix, result])).to.deep.equal([['restart', 'not-worked'],
      ['run-backup', 'different-screen']]);
    setTimeout(() => button(element, 'メモをコピーする').click());
    expect((await oneEvent(element, 'naosu-note-take') as NoteTakeEvent).way).to.equal('copy');
  });

  it('stands in the guide with the reason why the way led there', async () => {
    const stepper = await stepperAt({ ...emptyProgress, symptom: 'account-locked', outcomes: [] });
    button(stepper, '人に相談する').click();
    await waitUntil(() => stepper.shadowRoot!.querySelector('naosu-handoff')?.shadowRoot?.querySelector('#note'), 'the note is drawn');
    const element = stepper.shadowRoot!.querySelector('naosu-handoff')!;
    expect(text(element)).to.contain('Apple Accountがロックされた');
    await type(element, within(element, '#note'), 'わたしのメモ');
    button(stepper, 'ガイドに戻る').click();
    await stepper.updateComplete;
    button(stepper, '人に相談する').click();
    await waitUntil(() => stepper.shadowRoot!.querySelector('naosu-handoff')?.shadowRoot?.querySelector('#note'), 'it is drawn again');
    expect(text(stepper.shadowRoot!.querySelector('naosu-handoff')!)).to.equal('わたしのメモ');
    expect(await axeFindings(stepper)).to.deep.equal([]);
  });

  it('speaks English', async () => {
    keep(failed);
    const element = await note({ of: help, lang: 'en',
      contacts: [{ name: 'Help desk', phone: '03-1234-5678',
      hours: { opens: '09:00', closes: '17:00', timeZone: 'Europe/London', days: [1, 2, 3, 4, 5] } }] });
    expect(textOf(element)).to.match(/Mon, Tue, Wed, Thu, Fri 09:00–17:00 \((Greenwich Mean Time|British Summer Time)\)/);
    expect(text(element)).to.contain('What was tried');
    expect(await axeFindings(element)).to.deep.equal([]);
  });
});
