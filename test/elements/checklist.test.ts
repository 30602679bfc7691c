import { loadReference, topicIds } from '@naosu/content';
import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { examples, mailExamples } from '../../stories/examples.js';
import '../../src/define/checklist.js';
import { dayAt } from '../../src/controllers/today.js';
import { daysAfter } from '../../src/engine/routine.js';
import type { Checklist } from '../../src/index.js';
import { axeFindings } from './axe.js';
import { button, stepperAt, textOf } from './stepper.js';
import { marks } from './marks.js';
import { waitUntil } from './wait-until.js';

const today = dayAt(Date.now());

async function drawn(list: Checklist): Promise<Checklist> {
  await waitUntil(() => list.shadowRoot?.querySelector('[part=item]'), 'it is drawn');
  return list;
}

const checklist = async (topic = '', lang = 'ja', progress = 'none') =>
  drawn(await fixture<Checklist>(html`<naosu-checklist topic=${topic} lang=${lang} progress=${progress}></naosu-checklist>`));
const items = (list: Checklist) => [...list.shadowRoot!.querySelectorAll<HTMLElement>('[part=item]')];
const item = (list: Checklist, title: string) => items(list).find(({ textContent }) => textContent!.replace(marks, '').includes(title))!;
const box = (one: HTMLElement) => one.querySelector<HTMLInputElement>('input')!;
const status = (one: HTMLElement) => one.querySelector('[part=status]')!.textContent!.replace(marks, '');

async function tick(list: Checklist, title: string) {
  box(item(list, title)).click();
  await list.updateComplete;
}

describe('<naosu-checklist>', () => {
  beforeEach(() => localStorage.removeItem('naosu-routine'));
  after(() => localStorage.removeItem('naosu-routine'));

  for (const lang of ['ja', 'en']) {
    it(`has nothing for axe to find, ticked and with its dates as text, in ${lang}`, async () => {
      const list = await checklist('', lang);
      for (const one of items(list).slice(0, 2)) box(one).click();
      for (const details of list.shadowRoot!.querySelectorAll('details')) details.open = true;
      await list.updateComplete;
      expect(await axeFindings(list)).to.deep.equal([]);
      expect(textOf(list)).not.to.match(/\{|undefined|NaN|Invalid/);
      if (lang === 'en') expect(textOf(list)).not.to.match(/[ぁ-ん]/);
    });
  }

  it('has nothing for axe to find in the dark, and fits 320 px', async () => {
    await setViewport({ width: 320, height: 640 });
    const list = await checklist();
    list.theme = 'dark';
    await list.updateComplete;
    expect(await axeFindings(list)).to.deep.equal([]);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await setViewport({ width: 800, height: 800 });
  });

  it('lists every task of all guides, each with how often or when it is due', async () => {
    const list = await checklist();
    for (const topic of topicIds) {
      const { text, structure } = await loadReference(topic, 'ja');
      for (const [id, { title, when }] of Object.entries(text.tasks)) {
        const often = { 30: '毎月', 90: '3か月ごと', 180: '半年ごと' }[structure.tasks[id]!.everyDays ?? 0];
        expect(status(item(list, title))).to.include(when ?? often);
      }
    }
  });

  it('keeps what is ticked with its day, and says when it is due next', async () => {
    const list = await checklist('backup', 'ja', 'storage');
    await tick(list, '最後のバックアップ');
    expect(JSON.parse(localStorage.getItem('naosu-routine')!)).to.deep.equal({ done: { 'check-last-backup': today } });
    expect(status(item(list, '最後のバックアップ'))).to.match(/前回: .+ · 次回: /);
    list.remove();
    const again = await checklist('backup', 'ja', 'storage');
    expect(items(again).map((one) => box(one).checked)).to.deep.equal([true, ...Array<boolean>(items(again).length - 1).fill(false)]);
  });

  it('says what is due again, and gives the former day back to whoever ticks by mistake', async () => {
    localStorage.setItem('naosu-routine', JSON.stringify({ done: { 'check-room': daysAfter(today, -31), 'someone-elses': today } }));
    const list = await checklist('backup', 'ja', 'storage');
    const title = 'iCloudの空きを見る';
    expect([box(item(list, title)).checked, status(item(list, title)).includes('期限が来ています')]).to.deep.equal([false, true]);
    await tick(list, title);
    await tick(list, title);
    expect(status(item(list, title))).to.include('期限が来ています');
    expect(JSON.parse(localStorage.getItem('naosu-routine')!)).to.deep.equal({ done: { 'check-room': daysAfter(today, -31),
      'someone-elses': today } });
  });

  it('keeps nothing where the page wants nothing kept', async () => {
    const list = await checklist('backup', 'ja', 'none');
    await tick(list, '最後のバックアップ');
    expect(localStorage.getItem('naosu-routine')).to.equal(null);
    expect(box(item(list, '最後のバックアップ')).checked).to.equal(true);
  });

  it('ticks the same in another list of the page', async () => {
    const both = await fixture<HTMLElement>(html`<div><naosu-checklist topic="mail" lang="ja"></naosu-checklist><naosu-checklist
      topic="mail" lang="ja"></naosu-checklist></div>`);
    const [one, other] = await Promise.all([...both.querySelectorAll('naosu-checklist')].map(drawn));
    box(items(one!)[0]!).click();
    await other!.updateComplete;
    expect(box(items(other!)[0]!).checked).to.equal(true);
  });

  it('gives its dates as a calendar file, and as a text', async () => {
    const list = await checklist('backup');
    const saved: { download: string; type: string }[] = [];
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => {
      saved.push({ download: '', type: blob.type });
      return createObjectURL(blob);
    };
    const onClick = (event: Event) => event.preventDefault();
    document.addEventListener('click', onClick, true);
    button(list, 'カレンダーに登録').click();
    document.removeEventListener('click', onClick, true);
    URL.createObjectURL = createObjectURL;
    expect(saved.map(({ type }) => type)).to.deep.equal(['text/calendar;charset=utf-8']);
    const text = list.shadowRoot!.querySelector('textarea')!.value.split('\n');
    expect(text.length).to.equal(items(list).length);
    expect(text[0]).to.match(/\(毎月\): /);
  });

  describe('where it works again', () => {
    async function resolved(example: Parameters<typeof stepperAt>[0], topic: 'backup' | 'mail') {
      const stepper = await stepperAt(example, 'ja', topic);
      await waitUntil(() => stepper.shadowRoot!.querySelector('naosu-checklist')?.shadowRoot?.querySelector('[part=item]'), 'the routine');
      return stepper.shadowRoot!.querySelector('naosu-checklist')!;
    }
    const outside = (list: Checklist) => items(list).filter((one) => !one.closest('details'));

    it('shows what would have prevented the case, and folds the rest away', async () => {
      const list = await resolved(examples.resolved, 'backup');
      expect(textOf(list)).to.include('同じことを防ぐために');
      expect(outside(list).map((one) => one.querySelector('b')!.textContent!.replace(marks, '')))
        .to.deep.equal(['最後のバックアップの日時を見る', '手動で一度バックアップしてみる']);
      expect(items(list).length).to.be.above(1);
      expect(await axeFindings(list)).to.deep.equal([]);
    });

    it('shows the routine folded where nothing prevents it', async () => {
      const list = await resolved(mailExamples.resolved, 'mail');
      expect(outside(list)).to.deep.equal([]);
      expect([...list.shadowRoot!.querySelectorAll('button')].every((button) => button.closest('details'))).to.equal(true);
      expect(items(list).length).to.be.above(4);
    });
  });
});
