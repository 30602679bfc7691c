import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { emptyProgress, type Progress } from '../../src/engine/progress.js';
import type { FixStepper } from '../../src/index.js';
import { axeFindings } from './axe.js';
import { showSmallGuide } from './small-guide.js';
import { button, headingOf, key, press, stepperAt, textOf } from './stepper.js';
import { marks } from './marks.js';
import { waitUntil } from './wait-until.js';

const at = (progress: Partial<Progress>) => stepperAt({ ...emptyProgress, ...progress }, 'ja', 'mail');
const waiting = { symptom: 'late', answers: { status: 'problem' }, waitingSince: Date.UTC(2026, 10, 22, 3, 0) };
const solved = { symptom: 'late', outcomes: [{ fix: 'ask', result: 'worked' as const, at: 1 }] };

const root = (stepper: FixStepper) => stepper.shadowRoot!;
const boxes = (stepper: FixStepper) => [...root(stepper).querySelectorAll<HTMLInputElement>('.ticks input')];
const shown = (element: Element) => element.getClientRects().length > 0;

async function tick(stepper: FixStepper, place: number) {
  boxes(stepper)[place]!.click();
  await stepper.updateComplete;
}

/** What a page may do with the clipboard; gives back what was written. */
function clipboard(open: boolean): string[] {
  const written: string[] = [];
  const writeText = (text: string) => (open ? Promise.resolve(void written.push(text)) : Promise.reject(new Error('closed')));
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  return written;
}

const announced = () =>
  document.querySelector('naosu-fix-stepper')!.shadowRoot!.querySelector('[data-naosu-announcer]')?.textContent!.replace(marks, '');

async function pressCopy(stepper: FixStepper, name: string) {
  const copy = button(stepper, name);
  copy.click();
  await new Promise(requestAnimationFrame);
  return copy;
}

describe('<naosu-fix-stepper> parts', () => {
  let restore: () => void;
  const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  before(() => (restore = showSmallGuide()));
  after(() => restore());
  afterEach(async () => {
    localStorage.removeItem(key);
    if (own) Object.defineProperty(navigator, 'clipboard', own);
    else Reflect.deleteProperty(navigator, 'clipboard');
    await setViewport({ width: 800, height: 800 });
  });

  const cases: Record<string, Partial<Progress>> = {
    checklist: { fix: 'look' }, 'ready text': { fix: 'ask' }, undo: { fix: 'ask', done: { ask: ['write'] } },
    'many variants': { fix: 'devices', answers: { device: 'mac' } }, 'table of a check': { symptom: 'late', answers: { status: 'normal' } },
    'short table of a check': { fix: 'choice' }, wait: waiting, resolved: { ...solved, done: { 'get-by': ['reply'] } },
  };
  for (const [name, progress] of Object.entries(cases)) {
    it(`${name}: axe finds nothing and 320 px are enough`, async () => {
      const stepper = await at(progress);
      for (const width of [320, 800]) {
        await setViewport({ width, height: 640 });
        for (const details of root(stepper).querySelectorAll('details')) details.open = true;
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
        expect(await axeFindings(stepper)).to.deep.equal([]);
      }
    });
  }

  it('of many variants shows long choices whole at twice the text size', async () => {
    const stepper = await at(cases['many variants']!);
    Object.assign(stepper.style, { display: 'block', width: '320px' });
    stepper.style.setProperty('--naosu-font-size', '32px');
    const select = root(stepper).querySelector<HTMLSelectElement>('select.long')!;
    select.options[select.selectedIndex]!.text = 'iPhoneやiPadで使っているほかの会社のメールのアプリ';
    expect(select.scrollWidth).to.be.at.most(select.clientWidth);
    expect(select.clientHeight).to.be.greaterThan(3 * 32, 'more than one line');
  });

  describe('the step that tries again', () => {
    it('takes its words and its way from the guide, and so does the question after it', async () => {
      const stepper = await at({ fix: 'ask', done: { ask: ['write', 'change'] } });
      expect(textOf(stepper)).to.include('受信トレイを下に引きます').and.include('1分待ちます');
      expect(root(stepper).querySelectorAll('.path .row').length).to.equal(2);
      expect(textOf(stepper)).to.include('新しいメールが届けば');
    });

    it('is printed with the rest, ready text and what to put back included', async () => {
      const stepper = await at({ symptom: 'late', answers: { status: 'normal', message: 'server' } });
      window.dispatchEvent(new Event('beforeprint'));
      await stepper.updateComplete;
      expect(textOf(stepper)).to.include('受信トレイを下に引きます').and.include('ご担当者様').and.include('あとで戻すこと').and.include('imap.example.com');
      window.dispatchEvent(new Event('afterprint'));
      await stepper.updateComplete;
    });
  });

  describe('a table', () => {
    it('names its columns in the cells of a narrow screen, above them on a wide one', async () => {
      const stepper = await at({ fix: 'look' });
      root(stepper).querySelector('.data')!.closest('details')!.open = true;
      const head = root(stepper).querySelector('.data thead')!;
      const column = root(stepper).querySelector('.data .column')!;
      const tops = () => [...root(stepper).querySelectorAll('.data tbody tr:first-child > *')].map((cell) =>
        cell.getBoundingClientRect().top);
      expect([shown(head), shown(column)]).to.deep.equal([true, false]);
      expect(new Set(tops()).size).to.equal(1);
      await setViewport({ width: 320, height: 640 });
      expect([shown(head), shown(column)]).to.deep.equal([false, true]);
      expect(new Set(tops()).size).to.equal(3);
      expect(column.textContent!.replace(marks, '')).to.equal('値');
    });

    it('keeps its rows and headers for a screen reader', async () => {
      const stepper = await at({ fix: 'look' });
      const roles = (role: string) => root(stepper).querySelectorAll(`.data [role=${role}]`).length;
      expect([roles('row'), roles('columnheader'), roles('rowheader'), roles('cell')]).to.deep.equal([3, 3, 2, 4]);
      expect(root(stepper).querySelector('.data caption')!.textContent!.replace(marks, '')).to.equal('サーバーの設定');
    });

    it('is closed under a question where it is long, open where it is short', async () => {
      const long = await at({ symptom: 'late', answers: { status: 'normal' } });
      expect(root(long).querySelector('.data')!.closest('details')!.open).to.equal(false);
      const short = await at({ fix: 'choice' });
      expect(root(short).querySelector('.data')!.closest('details')).to.equal(null);
    });
  });

  describe('a copy button', () => {
    it('copies the value that its name says, and says so', async () => {
      const stepper = await at({ fix: 'look' });
      root(stepper).querySelector('.ticks .data')!.closest('details')!.open = true;
      const written = clipboard(true);
      const copy = await pressCopy(stepper, 'imap.example.com');
      expect(written).to.deep.equal(['imap.example.com']);
      expect(copy.innerText).to.include('コピーしました');
      expect(announced()).to.include('コピーしました');
    });

    it('stands beside a value that is the whole cell, and nowhere else', async () => {
      const stepper = await at({ fix: 'look' });
      const named = [...root(stepper).querySelectorAll('.data .copy')].map(
        ({ textContent }) => textContent!.replace(marks, '').replace('コピー', '').trim());
      expect(named).to.deep.equal(['imap.example.com', '993']);
    });

    it('selects the value where the clipboard is closed', async () => {
      const stepper = await at({ fix: 'ask' });
      clipboard(false);
      const copy = await pressCopy(stepper, '文面をコピー');
      const area = root(stepper).querySelector('textarea')!;
      expect(area.value.slice(area.selectionStart, area.selectionEnd)).to.equal(area.value);
      expect(copy.innerText).to.include('選択しました');
    });

    it('selects a value of a table where the clipboard is closed', async () => {
      const stepper = await at({ fix: 'look' });
      clipboard(false);
      await pressCopy(stepper, 'imap.example.com');
      const selection = getSelection()!;
      const range = selection.getComposedRanges?.({ shadowRoots: [root(stepper)] })[0] ?? selection.getRangeAt(0);
      expect([range!.startContainer.textContent!.replace(marks, ''), range!.startContainer === range!.endContainer, range!.collapsed])
        .to.deep.equal(
        ['imap.example.com', true, false]);
    });
  });

  describe('a ready text', () => {
    it('is shown whole with its line breaks, is labelled, and is copied as the reader leaves it', async () => {
      const stepper = await at({ fix: 'ask' });
      const area = root(stepper).querySelector('textarea')!;
      expect(area.value.split('\n').length).to.equal(4);
      expect(area.scrollHeight).to.be.at.most(area.clientHeight + 1);
      expect(area.labels![0]!.textContent!.replace(marks, '')).to.include('文面');
      const written = clipboard(true);
      area.value = '書き直した文';
      await pressCopy(stepper, '文面をコピー');
      expect(written).to.deep.equal(['書き直した文']);
    });
  });

  describe('a checklist', () => {
    it('shows every step with a box that its warning and note describe', async () => {
      const stepper = await at({ fix: 'look' });
      expect(boxes(stepper).length).to.equal(3);
      const described = boxes(stepper)[0]!.getAttribute('aria-describedby')!.split(' ')
        .map((id) => root(stepper).getElementById(id)!.textContent!.replace(marks, ''));
      expect(described.join()).to.include('消さないで').and.include('少し待ちます');
      expect(boxes(stepper)[1]!.hasAttribute('aria-describedby')).to.equal(false);
    });

    it('counts what is ticked, keeps focus on the box, and stays until the button is pressed', async () => {
      const stepper = await at({ fix: 'look' });
      const [first] = boxes(stepper);
      first!.focus();
      await sendKeys({ press: ' ' });
      await waitUntil(() => textOf(stepper).includes('1項目が済み'), 'it is counted');
      expect(root(stepper).activeElement === first).to.equal(true);
      await tick(stepper, 1);
      await tick(stepper, 2);
      expect(textOf(stepper)).to.include('3項目が済み');
      await tick(stepper, 0);
      expect(textOf(stepper)).to.include('2項目が済み');
      expect(textOf(stepper)).to.include('直りましたか');
    });

    it('keeps its ticks after a reload', async () => {
      const stepper = await at({ fix: 'look' });
      await tick(stepper, 1);
      expect(textOf(await at({ fix: 'look', done: { look: ['compare'] } }))).to.include('1項目が済み');
      stepper.remove();
      expect(localStorage.getItem(key)).to.include('compare');
    });

    it('shows after a reload which boxes are ticked', async () => {
      const stepper = await at({ fix: 'look', done: { look: ['compare'] } });
      expect(boxes(stepper).map(({ checked }) => checked)).to.deep.equal([false, true, false]);
    });

    it('can be skipped, and offers no other way to show its steps', async () => {
      const stepper = await at({ symptom: 'late', answers: { status: 'normal', message: 'server' } });
      expect(textOf(stepper)).not.to.include('手順をまとめて');
      await press(stepper, 'この対処を飛ばす');
      expect(textOf(stepper)).to.include('管理者に頼む');
    });
  });

  describe('a fix for many devices', () => {
    const options = (stepper: FixStepper) => [...root(stepper).querySelectorAll('option')].map(({ value }) => value);

    it('lists those that it has steps for, and shows the steps of the one chosen', async () => {
      const stepper = await at({ fix: 'devices', answers: { device: 'mac' } });
      expect(options(stepper)).to.deep.equal(['iphone', 'mac', 'outlook', 'android', 'other']);
      const select = root(stepper).querySelector('select')!;
      expect(select.value).to.equal('mac');
      select.value = 'android';
      select.dispatchEvent(new Event('change'));
      await stepper.updateComplete;
      expect(textOf(stepper)).to.include('Androidで見ます').and.not.to.include('Macで見ます');
    });

    it('is a switch where few are left', async () => {
      const stepper = await at({ fix: 'either', answers: { device: 'mac' } });
      expect(options(stepper)).to.deep.equal([]);
      expect(root(stepper).querySelector('.switch')!.querySelectorAll('input').length).to.equal(2);
    });
  });

  describe('waiting for the service', () => {
    it('says what the gate concluded, with what to do meanwhile to be ticked off', async () => {
      const stepper = await at(waiting);
      expect(headingOf(stepper).textContent!.replace(marks, '')).to.equal('メールのサービスに原因がありそうです');
      expect(textOf(stepper)).to.include('待つ間にできること').and.include('あとで戻すこと');
      await tick(stepper, 0);
      expect(textOf(stepper)).to.include('1項目が済み');
      expect(root(stepper).activeElement).not.to.equal(headingOf(stepper));
    });

    it('ends when it works again, with a list of what to put back and no fix praised', async () => {
      const stepper = await at(waiting);
      await tick(stepper, 1);
      await press(stepper, '回復した・直った');
      expect(textOf(stepper)).to.include('元に戻すこと').and.include('自動返信を切ります').and.not.to.include('役に立った対処');
    });

    it('goes on only while a gentle fix is left', async () => {
      expect(textOf(await at(waiting))).to.include('失うもののない対処だけ続ける');
      const tried = ['look', 'ask'].map((fix) => ({ fix, result: 'not-worked' as const, at: 1 }));
      expect(textOf(await at({ ...waiting, outcomes: tried }))).to.include('もう一度確かめる').and.not.to.include('失うもののない対処だけ続ける');
    });

    it('is for the service that the symptom depends on', async () => {
      const stepper = await at({ ...waiting, symptom: 'carrier', answers: { 'carrier-status': 'problem' } });
      expect(headingOf(stepper).textContent!.replace(marks, '')).to.equal('携帯会社に原因がありそうです');
      expect(textOf(stepper)).to.include('電話でしのぐ').and.not.to.include('待つ間にできること');
      await tick(stepper, 1);
      await press(stepper, '回復した・直った');
      expect(textOf(stepper)).to.include('直ってよかったです').and.include('転送を切ります');
    });

    it('has nothing to put back where the reader ticked nothing', async () => {
      const stepper = await at(waiting);
      await press(stepper, '回復した・直った');
      expect(textOf(stepper)).to.include('直ってよかったです').and.not.to.include('元に戻すこと');
    });

    it('has nothing to put back yet while a fix is judged', async () => {
      const stepper = await at({ fix: 'look', done: { look: ['open'], 'get-by': ['reply'] } });
      expect(textOf(stepper)).to.include('直りましたか').and.not.to.include('自動返信を切ります');
    });

    it('has nothing to put back where nothing was changed', async () => {
      const stepper = await at({ symptom: 'late', outcomes: [{ fix: 'look', result: 'worked', at: 1 }], done: { 'get-by': ['browse'] } });
      expect(textOf(stepper)).to.include('直ってよかったです').and.not.to.include('元に戻すこと');
    });

    it('says after each fix what that fix changed for a while only', async () => {
      const asking = await at({ fix: 'ask', done: { ask: ['write', 'change', 'retry'] } });
      expect(textOf(asking)).to.include('直りましたか').and.include('元に戻すこと').and.include('設定を「メール」で戻します');
      const solvedByIt = await at(solved);
      expect(textOf(solvedByIt)).to.include('設定を「メール」で戻します').and.not.to.include('自動返信を切ります');
    });
  });

  it('counts neither fixes nor hours', async () => {
    const stepper = await at({ symptom: 'limit' });
    expect(textOf(stepper)).to.include('これで直らないときは、').and.not.match(/対処 \d|残り 約|すべて試すと/);
  });

  describe('the end', () => {
    it('shows how to prevent it, closed, and what to put back whichever fix worked', async () => {
      const stepper = await at({ ...solved, done: { 'get-by': ['reply'] } });
      expect(textOf(stepper)).to.include('元に戻すこと').and.include('管理者に頼む');
      expect(root(stepper).querySelector('naosu-checklist')).to.exist;
    });
  });

  it('passes over answers of checks that the guide does not have', async () => {
    const stepper = await at({ symptom: 'late', answers: { status: 'normal', 'backup-switch': 'on' } });
    await press(stepper, '人に相談する');
    expect(textOf(stepper)).to.include('障害は出ていますか').and.not.to.include('undefined');
  });
});
