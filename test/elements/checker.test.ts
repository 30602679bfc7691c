import { loadQuestions } from '@naosu/content';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { fixTextLoaders } from '../../content/guide-loaders.js';
import { examples } from '../../stories/examples.js';
import '../../src/define/checker.js';
import '../../src/define/help.js';
import { writeProgress } from '../../src/engine/record/progress-record.js';
import { checkerIds } from '../../src/engine/checker/checkers.js';
import type { AnswerEvent, Checker, FixSelectEvent, Help } from '../../src/index.js';
import { axeFindings } from './axe.js';
import { dayAt } from '../../src/controllers/today.js';
import { button, readsFree, textOf } from './stepper.js';
import { waitUntil } from './wait-until.js';
import { marks } from './marks.js';

async function card(check: string, help = '', lang = 'ja'): Promise<Checker> {
  const checker = await fixture<Checker>(html`<naosu-checker check=${check} help=${help} lang=${lang}></naosu-checker>`);
  await waitUntil(() => checker.shadowRoot?.querySelector(`.root[lang=${lang}] .card`), 'the card is drawn');
  return checker;
}

/** The card about the room in iCloud, which takes what is free. */
async function roomCard(help = ''): Promise<Checker> {
  const checker = await card('icloud-room', help);
  await readsFree(checker);
  return checker;
}

const daysAgo = (days: number) => dayAt(Date.now() - days * 86_400_000);

const inputs = (element: Element) => [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('.quantity input')];
const choices = (element: Element) => [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('.choice input')];
const verdict = (element: Element) =>
  element.shadowRoot!.querySelector('.verdict')!.textContent!.replace(marks, '').replace(/\s+/g, ' ').trim();
const action = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('[part=action]');

async function type(checker: Checker, place: number, text: string, leave = false) {
  const input = inputs(checker)[place]!;
  input.value = text;
  input.dispatchEvent(new Event('input'));
  if (leave) input.dispatchEvent(new Event('change'));
  await checker.updateComplete;
}

/** Of two questions that have such an answer, the latter is answered. */
async function choose(checker: Checker, value: string) {
  choices(checker).filter((input) => input.value === value).pop()!.click();
  await checker.updateComplete;
}

/** How each card comes to say something. */
const answered: Readonly<Record<(typeof checkerIds)[number], (checker: Checker) => Promise<void>>> = {
  'icloud-room': async (checker) => {
    await readsFree(checker);
    await type(checker, 0, '０．５ＧＢ');
    await type(checker, 1, '2.5');
  },
  'phone-free': (checker) => choose(checker, 'seen'),
  'backup-time': (checker) => type(checker, 0, '12'),
  'auto-conditions': (checker) => choose(checker, 'wifi'),
  'last-backup-days': (checker) => type(checker, 0, daysAgo(20)),
  'push-or-fetch': async (checker) => {
    await choose(checker, 'unsteady');
    await choose(checker, 'later');
  },
  'app-password': async (checker) => {
    await choose(checker, 'outlook-classic');
    await choose(checker, 'on');
  },
};

describe('<naosu-checker>', () => {
  afterEach(() => {
    // Files run side by side on one origin.
    localStorage.removeItem('naosu-shared');
    history.replaceState(null, '', location.pathname + location.search);
  });

  for (const check of checkerIds) {
    for (const lang of ['ja', 'en']) {
      it(`${check} has nothing for axe to find before and after an answer, in ${lang}`, async () => {
        const checker = await card(check, '', lang);
        expect(await axeFindings(checker)).to.deep.equal([]);
        expect(action(checker)).to.equal(null);
        await answered[check](checker);
        for (const details of checker.shadowRoot!.querySelectorAll('details')) details.open = true;
        expect(await axeFindings(checker)).to.deep.equal([]);
        expect(action(checker)).to.exist;
        expect(textOf(checker)).not.to.match(/\{|undefined|NaN/);
        if (lang === 'en') expect(textOf(checker).replace(/[「」]/g, '')).not.to.match(/[ぁ-んァ-ン]{2}.*(です|ます)/);
      });
    }

    it(`${check} has nothing for axe to find in the dark, and fits 320 px`, async () => {
      await setViewport({ width: 320, height: 640 });
      const checker = await card(check);
      checker.theme = 'dark';
      await answered[check](checker);
      for (const details of checker.shadowRoot!.querySelectorAll('details')) details.open = true;
      expect(await axeFindings(checker)).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      await setViewport({ width: 800, height: 800 });
    });
  }

  it('falls back to the first card where the check is unknown', async () => {
    expect(textOf(await card('fax'))).to.include('iCloudの空きは足りますか');
  });

  describe('a number', () => {
    const rows: readonly (readonly [text: string, said: string])[] = [
      ['500MB', '判断できません'], ['０．４９９ＧＢ', '足りない見込み'], ['1', '確かではありません'], ['0', '空きがまったくありません'],
    ];
    for (const [text, expected] of rows) {
      it(`is taken as ${text}, with a rule of thumb at once`, async () => {
        const checker = await roomCard();
        await type(checker, 0, text);
        expect(verdict(checker)).to.include(expected);
      });
    }

    it('is compared once both are there, and the gap is said', async () => {
      const checker = await roomCard();
      await type(checker, 0, '2.5');
      await type(checker, 1, '2500MB');
      expect(verdict(checker)).to.include('次のバックアップに足りる空きがあります');
      await type(checker, 1, '2.75');
      expect(verdict(checker)).to.include('あと0.25GB足りません');
      await type(checker, 0, '1');
      await type(checker, 1, '1.0001');
      expect(verdict(checker)).to.match(/必要なのは1\.001GBです。あと0\.001GB足りません/);
    });

    it('that is none is said on leaving the field, and takes the verdict back', async () => {
      const checker = await roomCard();
      await type(checker, 0, '2');
      await type(checker, 0, 'たくさん');
      expect(checker.shadowRoot!.querySelector('[role=alert]')).to.equal(null);
      await type(checker, 0, 'たくさん', true);
      const alert = checker.shadowRoot!.querySelector('[role=alert]')!;
      expect(alert.textContent!.replace(marks, '')).to.include('500MB');
      expect(inputs(checker)[0]!.getAttribute('aria-describedby')).to.include(alert.id);
      expect(action(checker)).to.equal(null);
      await type(checker, 0, '2');
      expect(checker.shadowRoot!.querySelector('[role=alert]')).to.equal(null);
    });

    it('is told to the page when the reader is done', async () => {
      const checker = await card('last-backup-days');
      setTimeout(() => void type(checker, 0, daysAgo(3), true));
      const { check, answer } = (await oneEvent(checker, 'naosu-answer')) as AnswerEvent;
      expect([check, answer]).to.deep.equal(['last-backup-days', 3]);
    });
  });

  it('tells the page nothing of a number that is none, and that an empty field stands for what nobody knows', async () => {
    const checker = await card('backup-time');
    const told: unknown[] = [];
    checker.addEventListener('naosu-answer', (event) => told.push((event as AnswerEvent).answer));
    for (const text of ['たくさん', '']) await type(checker, 0, text, true);
    expect(told).to.deep.equal(['unknown']);
  });

  describe('the time of a backup', () => {
    it('is the rule of thumb until the speed is known', async () => {
      const checker = await card('backup-time');
      await type(checker, 0, '10');
      expect(verdict(checker)).to.include('目安：30分〜2時間');
      await type(checker, 1, '20Mbps');
      expect(verdict(checker)).to.include('目安：1時間〜2時間30分');
      await choose(checker, 'first');
      expect(verdict(checker)).to.include('それ以上');
    });

    it('does not take a line that sends nothing', async () => {
      const checker = await card('backup-time');
      await type(checker, 0, '10');
      await type(checker, 1, '0', true);
      expect(checker.shadowRoot!.querySelector('[role=alert]')).to.exist;
    });
  });

  describe('the conditions', () => {
    it('lists what is missing, none included', async () => {
      const checker = await card('auto-conditions');
      button(checker, 'どれもあてはまらない').click();
      await checker.updateComplete;
      expect(checker.shadowRoot!.querySelectorAll('.verdict li').length).to.equal(4);
      for (const id of ['wifi', 'power', 'locked', 'room']) await choose(checker, id);
      expect(verdict(checker)).to.include('条件がそろっています');
    });
  });

  it('says how many days are left until 180', async () => {
    const checker = await card('last-backup-days');
    await type(checker, 0, daysAgo(179));
    expect(verdict(checker)).to.include('あと1日');
    await type(checker, 0, daysAgo(180));
    expect(verdict(checker)).to.include('残っているうちに');
  });

  describe('a choice between ways', () => {
    const questions = (checker: Checker) => checker.shadowRoot!.querySelectorAll('fieldset').length;

    it('is asked for step by step, and no more than it takes', async () => {
      const checker = await card('app-password');
      expect(questions(checker)).to.equal(1);
      await choose(checker, 'iphone');
      await choose(checker, 'imap');
      expect(questions(checker)).to.equal(3);
      expect(action(checker)).to.equal(null);
      await choose(checker, 'outlook-new');
      expect(questions(checker)).to.equal(1);
      setTimeout(() => action(checker)!.click());
      const { fix, topic } = (await oneEvent(checker, 'naosu-fix-select')) as FixSelectEvent;
      expect([fix, topic]).to.deep.equal(['authorise-app', 'mail']);
    });

    it('stays open, with a table, where nothing can be told', async () => {
      const checker = await card('push-or-fetch');
      await choose(checker, 'unknown');
      choices(checker).filter((input) => input.value === 'unknown')[1]!.click();
      await checker.updateComplete;
      expect(verdict(checker)).to.include('表で比べて');
      expect(checker.shadowRoot!.querySelectorAll('table').length).to.equal(1);
    });

    it('takes the place of a card of the other guide', async () => {
      const checker = await card('phone-free');
      checker.check = 'push-or-fetch';
      await waitUntil(() => questions(checker) === 1 && checker.shadowRoot!.querySelector('table'), 'the card of the other guide');
      await answered['push-or-fetch'](checker);
      expect(action(checker)).to.exist;
    });

    it('opens its fix in a guide that lists another topic', async () => {
      const help = await fixture<Help>(html`<naosu-help id="shared" topic="backup" lang="ja" progress="none"></naosu-help>`);
      await waitUntil(() => help.shadowRoot?.querySelector('naosu-symptom-picker'), 'the list');
      const checker = await card('app-password', 'shared');
      await answered['app-password'](checker);
      expect(action(checker)!.getAttribute('href')).to.equal('#naosu-shared__mail_2Ffix_2Fnew-app-password');
      action(checker)!.click();
      await waitUntil(() => help.shadowRoot!.querySelector('naosu-fix-stepper')?.shadowRoot?.querySelector('[data-focus]'),
        'the guide runs');
      expect(help.shadowRoot!.querySelector('naosu-fix-stepper')!.topic).to.equal('mail');
    });
  });

  it('shows what the page put into it until the fixes are there, which it names', async () => {
    const { backup } = fixTextLoaders.ja;
    let come: (() => void) | undefined;
    Object.assign(fixTextLoaders.ja, { backup: () => new Promise((resolve) => (come = () => resolve(backup()))) });
    const checker = document.createElement('naosu-checker');
    document.body.append(checker);
    await waitUntil(() => come, 'the guide is asked for');
    Object.assign(fixTextLoaders.ja, { backup });
    await loadQuestions('backup', 'ja');
    await new Promise(requestAnimationFrame);
    expect(checker.shadowRoot!.querySelectorAll('.card').length).to.equal(0);
    come!();
    await checker.updateComplete;
    expect(checker.shadowRoot!.querySelector('.card')).to.exist;
    checker.remove();
  });

  it('names the next fix to the page', async () => {
    const checker = await card('phone-free');
    await choose(checker, 'seen');
    setTimeout(() => action(checker)!.click());
    const { fix, topic } = (await oneEvent(checker, 'naosu-fix-select')) as FixSelectEvent;
    expect([fix, topic]).to.deep.equal(['free-phone-space', 'backup']);
  });

  it('is answered by keyboard alone', async () => {
    const checker = await roomCard();
    inputs(checker)[0]!.focus();
    await sendKeys({ type: '3' });
    for (let fields = 0; fields < 3; fields++) await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '2' });
    await checker.updateComplete;
    expect(verdict(checker)).to.include('足りる空きがあります');
  });

  describe('beside a guide', () => {
    const key = 'naosu-shared';
    const save = (record: object) => localStorage.setItem(key, JSON.stringify(record));
    const saved = () => JSON.parse(localStorage.getItem(key)
      ?? 'null') as { topic?: string; cases: Record<string, Record<string, unknown>> } | null;
    const guide = (progress: string) => fixture<Help>(html`<naosu-help id="shared" lang="ja" progress=${progress}></naosu-help>`);
    const running = (help: Help) =>
      waitUntil(() => help.shadowRoot?.querySelector('naosu-fix-stepper')?.shadowRoot?.querySelector('[data-focus]'), 'the guide runs');
    const stepperOf = (help: Help) => help.shadowRoot!.querySelector('naosu-fix-stepper')!;

    it('knows what was answered there, and changes nothing else of the case', async () => {
      const progress = writeProgress(examples.choices) as Record<string, unknown>;
      save({ topic: 'backup', progress, links: ['kept'] });
      const checker = await roomCard('shared');
      expect(inputs(checker).map(({ value }) => value)).to.deep.equal(Object.values(examples.choices.answers).map(String));
      await type(checker, 0, '0.1');
      expect(saved()).to.deep.equal({ topic: 'backup', links: ['kept'],
        cases: { backup: { ...progress, answers: { ...examples.choices.answers, 'icloud-free': 0.1 } } } });
    });

    it('keeps the answers of each guide apart where it becomes another card', async () => {
      const checker = await card('phone-free', 'shared');
      await choose(checker, 'seen');
      checker.check = 'push-or-fetch';
      await waitUntil(() => checker.shadowRoot!.querySelector('table'), 'the card of the other guide');
      await choose(checker, 'unsteady');
      expect(Object.keys(saved()!.cases)).to.deep.equal(['backup', 'mail']);
    });

    it('takes up what a guide knows that it is given later', async () => {
      save({ topic: 'backup', progress: writeProgress(examples.choices) });
      const checker = await roomCard();
      checker.help = 'shared';
      await checker.updateComplete;
      await checker.updateComplete;
      expect(inputs(checker).map(({ value }) => value)).to.deep.equal(Object.values(examples.choices.answers).map(String));
    });

    it('keeps answers where no case is running, and the list still comes first', async () => {
      const checker = await roomCard('shared');
      await type(checker, 0, '0.4');
      expect(saved()?.topic).to.equal(undefined);
      expect(saved()?.cases['backup']?.['answers']).to.deep.equal({ 'icloud-free': 0.4 });
      const help = await guide('storage');
      await waitUntil(() => help.shadowRoot?.querySelector('naosu-symptom-picker'), 'the list');
      help.open('backup', 'icloud-storage-full');
      await running(help);
      expect(textOf(stepperOf(help))).to.include('次回作成時のサイズ');
    });

    it('tells the running guide without taking focus, and hears what is answered there', async () => {
      save({ topic: 'backup', progress: writeProgress(examples.quantity) });
      const help = await guide('storage');
      await running(help);
      const checker = await roomCard('shared');
      inputs(checker)[0]!.focus();
      await type(checker, 0, '0.4');
      await stepperOf(help).updateComplete;
      expect(textOf(stepperOf(help))).to.include('0.4GB');
      expect(checker.shadowRoot!.activeElement).to.equal(inputs(checker)[0]);
      const field = stepperOf(help).shadowRoot!.querySelector<HTMLInputElement>('.quantity [id$="-next-backup-size"]')!;
      field.value = '7';
      field.dispatchEvent(new Event('input'));
      await stepperOf(help).updateComplete;
      button(stepperOf(help), '次へ').click();
      await checker.updateComplete;
      expect(inputs(checker)[1]!.value).to.equal('7');
    });

    it('shares with the other cards', async () => {
      const time = await card('backup-time', 'shared');
      const room = await roomCard('shared');
      await type(room, 1, '12');
      await time.updateComplete;
      expect(verdict(time)).to.include('30分〜2時間');
    });

    it('opens the fix in the guide, from which there is a way back', async () => {
      save({ topic: 'backup', progress: writeProgress(examples.quantity) });
      const help = await guide('storage');
      await running(help);
      const checker = await card('phone-free', 'shared');
      await choose(checker, 'seen');
      expect(action(checker)!.getAttribute('href')).to.equal('#naosu-shared__backup_2Ffix_2Ffree-phone-space');
      action(checker)!.click();
      await stepperOf(help).updateComplete;
      expect(textOf(stepperOf(help))).to.include('iPhone本体の空きを作る');
      button(stepperOf(help), '1つ前に戻る').click();
      await stepperOf(help).updateComplete;
      expect(textOf(stepperOf(help))).to.include('iCloudの空きはどれくらいですか');
    });

    it('opens the fix where the guide still shows the list', async () => {
      const help = await guide('storage');
      const checker = await card('phone-free', 'shared');
      await choose(checker, 'seen');
      action(checker)!.click();
      await running(help);
      await waitUntil(() => textOf(stepperOf(help)).includes('iPhone本体の空きを作る'), 'the fix is shown');
    });

    it('leaves the link to the browser only where the guide is on another page', async () => {
      const help = await guide('none');
      await waitUntil(() => help.shadowRoot?.querySelector('naosu-symptom-picker'), 'the list');
      for (const [id, stays] of [['shared', true], ['elsewhere', false]] as const) {
        const checker = await card('phone-free', id);
        await choose(checker, 'seen');
        const click = new MouseEvent('click', { bubbles: true, cancelable: true });
        action(checker)!.dispatchEvent(click);
        expect(click.defaultPrevented, id).to.equal(stays);
      }
      await running(help);
      localStorage.removeItem('naosu-elsewhere');
    });

    it('hands its answers on with a link to another page', async () => {
      const checker = await card('phone-free', 'shared');
      await choose(checker, 'seen');
      checker.remove();
      history.replaceState(null, '', '#naosu-shared=backup/fix/free-phone-space');
      const help = await guide('both');
      await running(help);
      expect(textOf(stepperOf(help))).to.include('iPhone本体の空きを作る').and.to.include('これまでの答え（1）');
    });

    it('keeps nothing where the guide keeps nothing', async () => {
      await guide('none');
      const checker = await card('phone-free', 'shared');
      await choose(checker, 'seen');
      expect(saved()).to.equal(null);
      expect(verdict(checker)).to.include('わかりました');
    });
  });
});
