import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { examples, mailExamples } from '../../stories/examples.js';
import { openCase } from '../../src/controllers/open-cases.js';
import { emptyProgress } from '../../src/engine/progress.js';
import { FactsChangeEvent, FixSelectEvent, type AnswerEvent, type FixOutcomeEvent, type FixStepper,
  type ProgressChangeEvent } from '../../src/index.js';
import { axeFindings } from './axe.js';
import { button, headingOf, key, press, radio, readsFree, stepperAt, textOf } from './stepper.js';
import { waitUntil } from './wait-until.js';
import { marks } from './marks.js';

const screens = [
  ...Object.entries(examples).map(([name, progress]) => ({ topic: 'backup' as const, name, progress })),
  ...Object.entries(mailExamples).map(([name, progress]) => ({ topic: 'mail' as const, name, progress })),
];

describe('<naosu-fix-stepper>', () => {
  describe('every screen', () => {
    for (const { topic, name, progress } of screens) {
      it(`${name} of ${topic} has nothing for axe to find, in either language`, async () => {
        for (const lang of ['ja', 'en']) {
          const stepper = await stepperAt(progress, lang, topic);
          for (const details of stepper.shadowRoot!.querySelectorAll('details')) details.open = true;
          expect(await axeFindings(stepper)).to.deep.equal([]);
        }
      });

      it(`${name} of ${topic} leads to a human and fits 320 px`, async () => {
        await setViewport({ width: 320, height: 640 });
        const stepper = await stepperAt(progress, 'ja', topic);
        for (const details of stepper.shadowRoot!.querySelectorAll('details')) details.open = true;
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        const human = stepper.shadowRoot!.querySelector('naosu-handoff') ?? button(stepper, '人に相談する');
        expect(human).to.exist;
        await setViewport({ width: 800, height: 800 });
      });
    }

    it('says in one language what it shows', async function () {
      this.timeout(20000);
      for (const { topic, progress } of screens) {
        const stepper = await stepperAt(progress, 'en', topic);
        const text = stepper.shadowRoot!.querySelector('.root')!.cloneNode(true) as Element;
        for (const marked of text.querySelectorAll('[lang]')) marked.remove();
        expect(text.textContent!.replace(marks, '')).not.to.match(/[ぁ-んァ-ン一-龠]/);
      }
    });
  });

  it('does nothing before a press is over, so that it can be taken back', async () => {
    for (const name of ['choice', 'consent', 'step', 'outcome'] as const) {
      const stepper = await stepperAt(examples[name]);
      const shown = stepper.shadowRoot!.querySelector('.root')!.innerHTML;
      for (const control of stepper.shadowRoot!.querySelectorAll('button, label, summary, input'))
        for (const type of ['pointerdown', 'mousedown', 'touchstart'])
          control.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
      await stepper.updateComplete;
      expect(stepper.shadowRoot!.querySelector('.root')!.innerHTML).to.equal(shown);
    }
  });

  describe('a check', () => {
    it('asks for one answer where none is chosen', async () => {
      const stepper = await stepperAt(examples.choice);
      await press(stepper, '次へ');
      expect(stepper.shadowRoot!.querySelector('[role=alert]')!.textContent!.replace(marks, '')).to.include('選んでください');
    });

    it('is one radio group that a "cannot tell" belongs to', async () => {
      const stepper = await stepperAt(examples.choice);
      const radios = [...stepper.shadowRoot!.querySelectorAll<HTMLInputElement>('.options input')];
      expect(new Set(radios.map(({ name }) => name)).size).to.equal(1);
      expect(radios.map(({ value }) => value)).to.include('unknown');
    });

    it('is answered by keyboard alone, and focus goes to the next heading', async () => {
      const stepper = await stepperAt(examples.choice);
      const before = headingOf(stepper).textContent!.replace(marks, '');
      radio(stepper, 'わからない・確認できない').focus();
      await sendKeys({ press: ' ' });
      await waitUntil(() => radio(stepper, 'わからない・確認できない').checked, 'it is chosen');
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => headingOf(stepper).textContent!.replace(marks, '') !== before, 'the next screen comes');
      await waitUntil(() => stepper.shadowRoot!.activeElement === headingOf(stepper), 'focus is on its heading');
    });

    it('gives way to a human, and comes back', async () => {
      const stepper = await stepperAt(examples.quantity);
      await press(stepper, '人に相談する');
      await waitUntil(() => stepper.shadowRoot!.querySelector('naosu-handoff')?.shadowRoot?.querySelector('a[href^="tel:"]'),
        'the contacts are drawn');
      await press(stepper, 'ガイドに戻る');
      expect(stepper.shadowRoot!.querySelector('[id$="-icloud-free-used"]')).to.exist;
    });

    it('takes sizes as people type them and says what it takes otherwise', async () => {
      const stepper = await stepperAt(examples.quantity);
      const type = (id: string, value: string) => {
        const input = stepper.shadowRoot!.querySelector<HTMLInputElement>(`.quantity [id$="-${id}"]`)!;
        input.value = value;
        input.dispatchEvent(new Event('input'));
      };
      await readsFree(stepper);
      type('icloud-free', 'たくさん');
      type('next-backup-size', '2');
      await press(stepper, '次へ');
      expect(stepper.shadowRoot!.querySelector('[role=alert]')!.textContent!.replace(marks, '')).to.include('500MB');
      type('icloud-free', '５００ＭＢ');
      await stepper.updateComplete;
      setTimeout(() => button(stepper, '次へ').click());
      const { check, answer } = (await oneEvent(stepper, 'naosu-answer')) as AnswerEvent;
      expect([check, answer]).to.deep.equal(['icloud-free', 0.5]);
    });
  });

  describe('a screen of the phone that is another one', () => {
    const details = (stepper: FixStepper) => stepper.shadowRoot!.querySelector<HTMLDetailsElement>('details.different')!;

    for (const [seen, advice] of [['項目の名前や並びが違う', '言葉の似た項目'], ['その項目が見当たらない', '検索欄'], ['灰色で押せない', 'スクリーンタイム']]) {
      it(`says what to do where it is: ${seen}`, async () => {
        const stepper = await stepperAt(examples.step);
        expect(details(stepper).querySelector('button')).to.equal(null);
        details(stepper).open = true;
        radio(stepper, seen!).click();
        await stepper.updateComplete;
        expect(details(stepper).querySelector('[role=status]')!.textContent!.replace(marks, '')).to.include(advice);
        expect(details(stepper).open).to.equal(true);
      });
    }

    it('lets the fix be left with that outcome', async () => {
      const stepper = await stepperAt(examples.step);
      radio(stepper, '灰色で押せない').click();
      await stepper.updateComplete;
      setTimeout(() => button(stepper, 'ここから進めない').click());
      const { fix, result } = (await oneEvent(stepper, 'naosu-fix-outcome')) as FixOutcomeEvent;
      expect([fix, result]).to.deep.equal(['check-connection', 'different-screen']);
    });
  });

  describe('the headings', () => {
    const outline = (stepper: FixStepper) => [...stepper.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .map((heading) => `${heading.localName} ${heading.textContent!.replace(marks, '').replace(/\s+/g, ' ').trim()}`);

    it('name the fix on its later steps, and say with the place what is to be done', async () => {
      const done = { restart: ['hold-both', 'slide'] };
      const stepper = await stepperAt({ ...emptyProgress, fix: 'restart', answers: { 'device-button': 'face-id' }, done });
      await press(stepper, 'まだ途中');
      expect(outline(stepper)[0]).to.equal('h2 iPhoneを再起動する');
      const described = stepper.shadowRoot!.getElementById(headingOf(stepper).getAttribute('aria-describedby')!);
      expect(described!.textContent!.replace(marks, '')).to.include('電源が切れるまで');
      const alone = await stepperAt({ ...emptyProgress, fix: 'wait-for-service' });
      expect(outline(alone).some((text) => /^h3 手順 1（全3手順） .+。$/.test(text))).to.equal(true);
    });

    it('say on whose iPhone a step is done, where the guide is read on another', async () => {
      localStorage.setItem(`${key}-note`, JSON.stringify({ viewer: 'helper' }));
      const list = await stepperAt(examples.step);
      localStorage.removeItem(`${key}-note`);
      expect(list.shadowRoot!.querySelector('.ticks .choice')!.textContent!.replace(marks, '')).to.include('相手のiPhoneで操作してもらいます。');
    });

    for (const name of ['consent', 'losses', 'risky'] as const) {
      it(`say once each what is lost and what stays: ${name}`, async () => {
        const found = outline(await stepperAt(examples[name]));
        expect(found.filter((text) => text === 'h3 失うもの').length).to.equal(1);
        expect(found.filter((text) => text === 'h3 残るもの').length).to.equal(1);
      });
    }
  });

  describe('a step', () => {
    const steps = { ...examples, ...mailExamples };
    for (const name of ['step', 'secondCopy', 'prices', 'outcome', 'checklist', 'serverTable', 'readyText'] as const) {
      it(`shows at most four controls beside its boxes: ${name}`, async () => {
        const stepper = await stepperAt(steps[name], 'ja', name in mailExamples ? 'mail' : 'backup');
        const all = [...stepper.shadowRoot!.querySelectorAll('a[href], button, .switch, select, textarea, details')];
        const controls = all.filter((control) => control.getClientRects().length > 0
          && !control.closest('.case, .footer, .ticks') && !control.parentElement!.closest('details:not([open])'));
        expect(controls.length, controls.map(({ textContent }) => textContent?.trim()).join(' | ')).to.be.at.most(4);
      });
    }
  });

  describe('what is seldom wanted', () => {
    it('stands under one name where something is done, and the ways back beside a question stay in sight', async () => {
      const within = (stepper: FixStepper) => stepper.shadowRoot!.querySelector('.further')!.textContent!.replace(marks, '');
      const step = await stepperAt(examples.step);
      expect(within(step)).to.include('この対処を飛ばす').and.include('対処の順番を見る').and.include('これまでの答え');
      const question = await stepperAt(examples.choice);
      expect(within(question)).not.to.include('これまでの答え');
      expect(textOf(question)).to.include('これまでの答え');
    });
  });

  describe('the answers so far', () => {
    it('can each be changed, and later ones that still hold stay', async () => {
      const stepper = await stepperAt(examples.choices);
      await press(stepper, '変更: iCloudの空き');
      expect(headingOf(stepper).textContent!.replace(marks, '')).to.include('空き');
      expect(textOf(stepper)).to.include('12.5GB');
    });
  });

  describe('a complaint', () => {
    for (const name of ['quantity', 'choice', 'consent', 'losses'] as const) {
      it(`on ${name} puts focus on what is missing, is said again, and goes with the next thing that is done`, async () => {
        const stepper = await stepperAt(examples[name]);
        const root = stepper.shadowRoot!;
        const goOn = name === 'losses' ? 'すべて確かめたので進む' : name === 'consent' ? 'この対処を始める' : '次へ';
        await press(stepper, goOn);
        const field = root.activeElement as HTMLInputElement;
        expect(field?.localName).to.equal('input');
        expect((field.closest('fieldset') ?? field).getAttribute('aria-describedby')).to.include('error');
        const error = root.querySelector('#error')!.textContent!.replace(marks, '').trim();
        const region = root.querySelector('[data-naosu-announcer]')!;
        region.replaceChildren();
        await press(stepper, goOn);
        expect(region.textContent!.replace(marks, '')).to.equal(error);
        if (name === 'quantity') {
          field.value = '1';
          field.dispatchEvent(new Event('input'));
        } else field.click();
        await stepper.updateComplete;
        expect(root.querySelector('#error') === null).to.equal(true);
      });
    }
  });

  it('complains of the group in which something is missing, and of what is not ticked alone', async () => {
    const stepper = await stepperAt(examples.losses);
    const root = stepper.shadowRoot!;
    const lines = [...root.querySelectorAll<HTMLInputElement>('fieldset [part=answer] input')];
    const groups = [...new Set(lines.map((line) => line.closest('fieldset')!))];
    const described = () => groups.map((group) => group.getAttribute('aria-describedby'));
    const invalid = () => lines.map((line) => line.getAttribute('aria-invalid'));
    const [first, second, need] = lines;
    first!.click();
    await press(stepper, 'すべて確かめたので進む');
    expect([described(), invalid()]).to.deep.equal([['error', null], [null, 'true', null]]);
    expect(root.activeElement).to.equal(second);
    second!.click();
    await press(stepper, 'すべて確かめたので進む');
    expect([described(), invalid()]).to.deep.equal([[null, 'error'], [null, null, 'true']]);
    expect(root.activeElement).to.equal(need);
  });

  describe('a ladder', () => {
    it('says in a sentence what comes next, and where the reader is', async () => {
      const stepper = await stepperAt(examples.step);
      expect(textOf(stepper)).to.match(/これで直らないときは、次に「.+」を試します。/);
      expect(stepper.shadowRoot!.querySelectorAll('.rungs [aria-current=step]').length).to.equal(1);
    });

    it('goes on with the next fix after "not yet", and reports the outcome', async () => {
      const stepper = await stepperAt(examples.outcome);
      setTimeout(() => button(stepper, 'まだ直らない').click());
      const { fix, result } = (await oneEvent(stepper, 'naosu-fix-outcome')) as FixOutcomeEvent;
      expect([fix, result]).to.deep.equal(['check-connection', 'not-worked']);
      await stepper.updateComplete;
      expect(stepper.shadowRoot!.querySelector('.case')).to.exist;
      expect(textOf(stepper)).to.include('iPhoneを再起動する');
    });

    for (const [said, wanted] of [['試したが、まだ直らない', 'not-worked'], ['できる方法がない', 'impossible']] as const) {
      it(`tells ways that did not help from ways that cannot be gone: ${wanted}`, async () => {
        const stepper = await stepperAt(examples.choices);
        setTimeout(() => button(stepper, said).click());
        const { fix, result } = (await oneEvent(stepper, 'naosu-fix-outcome')) as FixOutcomeEvent;
        expect([fix, result]).to.deep.equal(['make-room', wanted]);
      });
    }

    it('ends when the reader says that it works', async () => {
      const stepper = await stepperAt(examples.outcome);
      setTimeout(() => button(stepper, '直った').click());
      await oneEvent(stepper, 'naosu-resolve');
      await stepper.updateComplete;
      expect(textOf(stepper)).to.include('明日、確かめること');
    });

    it('waits for the service from the answer that points there', async () => {
      const stepper = await stepperAt(examples.gate);
      stepper.shadowRoot!.querySelector<HTMLInputElement>('input[value=problem]')!.click();
      await stepper.updateComplete;
      setTimeout(() => button(stepper, '次へ').click());
      const { state } = (await oneEvent(stepper, 'naosu-progress-change')) as ProgressChangeEvent;
      expect(Date.now() - state.waitingSince!).to.be.within(0, 60_000);
    });

    it('goes one screen back', async () => {
      const stepper = await stepperAt(examples.step);
      const before = headingOf(stepper).textContent!.replace(marks, '');
      await press(stepper, 'まだ直らない');
      expect(headingOf(stepper).textContent!.replace(marks, '')).not.to.equal(before);
      await press(stepper, '1つ前に戻る');
      expect(headingOf(stepper).textContent!.replace(marks, '')).to.equal(before);
    });
  });

  describe('a step', () => {
    it('shows the settings as rows with the one to look at marked', async () => {
      const stepper = await stepperAt(examples.step);
      expect(stepper.shadowRoot!.querySelectorAll('.path .target').length).to.equal(1);
    });

    it('says how long a backup of the known size may take, and nothing where the size is not known', async () => {
      const done = { 'leave-on-power': ['power', 'wifi', 'start', 'lock'] };
      const waiting = { fix: 'leave-on-power', done, answers: { 'next-backup-size': 12.5 } };
      for (const [answers, said] of [[waiting.answers, true], [{}, false]] as const) {
        const stepper = await stepperAt({ ...emptyProgress, ...waiting, answers });
        await press(stepper, 'まだ途中');
        expect(textOf(stepper)).to.include('手順 5（全6手順）');
        expect(textOf(stepper).includes('目安：30分〜2時間')).to.equal(said);
      }
      const earlier = await stepperAt({ ...emptyProgress, ...waiting, done: { 'leave-on-power': ['power', 'wifi', 'start'] } });
      await press(earlier, 'まだ途中');
      expect(textOf(earlier)).to.include('手順 1〜4（全6手順）').and.not.to.include('目安：');
    });

    it('stands in a list with those that follow without a decision, and the outcome below it', async () => {
      const stepper = await stepperAt(examples.step);
      expect(stepper.shadowRoot!.querySelectorAll('.ticks > li').length).to.equal(5);
      expect(textOf(stepper)).to.include('直りましたか');
    });

    it('begins a list where it is waited for a short time, and stands alone where the reader comes back', async () => {
      const stepper = await stepperAt({ ...emptyProgress, fix: 'restart', answers: { 'device-button': 'face-id' },
        done: { restart: ['hold-both', 'slide'] } });
      await press(stepper, 'まだ途中');
      expect(textOf(stepper)).to.include('手順 3〜5（全5手順）').and.include('30秒を計る').and.include('直りましたか');
      const long = await stepperAt({ ...emptyProgress, fix: 'wait-for-service' });
      expect(textOf(long)).to.include('手順 1（全3手順）').and.not.to.include('直りましたか');
    });

    it('turns every model off in one way for a reader who cannot tell which it is', async () => {
      const stepper = await stepperAt({ ...emptyProgress, fix: 'restart', answers: { 'device-button': 'unknown' } });
      await press(stepper, 'まだ途中');
      expect(textOf(stepper)).to.include('システム終了').and.not.to.include('音量ボタン');
    });

    it('says for which of them it is where no way fits all', async () => {
      const stepper = await stepperAt({ ...emptyProgress, fix: 'computer-backup', answers: { computer: 'unknown' } });
      const starts = [...stepper.shadowRoot!.querySelectorAll('.ticks b')].map(({ textContent }) => textContent!.replace(marks, ''));
      expect(starts).to.include('Mac').and.include('Windows');
    });

    it('switches the device in place', async () => {
      const stepper = await stepperAt(examples.secondCopy);
      const windows = textOf(stepper);
      radio(stepper, 'Mac').click();
      await stepper.updateComplete;
      expect(textOf(stepper)).to.include('Finder');
      expect(textOf(stepper)).not.to.equal(windows);
    });

    it('keeps focus and place while the arrow keys go through the devices', async () => {
      const stepper = await stepperAt({ ...emptyProgress, fix: 'restart', answers: { 'device-button': 'face-id' } });
      if (textOf(stepper).includes('まだ途中')) await press(stepper, 'まだ途中');
      await press(stepper, 'できた・次の手順へ');
      const place = () => stepper.shadowRoot!.querySelector('.count')!.textContent!.replace(marks, '');
      const before = place();
      const other = radio(stepper, 'ホームボタンのあるiPhone');
      other.focus();
      other.click();
      await stepper.updateComplete;
      expect(place()).to.equal(before);
      expect((stepper.shadowRoot!.activeElement as HTMLInputElement).checked).to.equal(true);
      expect(stepper.shadowRoot!.activeElement!.closest('.switch')).to.exist;
    });
  });

  describe('a risky fix', () => {
    it('shows what is lost, and does not start before everything needed is at hand', async () => {
      const stepper = await stepperAt(examples.risky);
      expect(textOf(stepper)).to.include('失うもの');
      await press(stepper, 'この対処を始める');
      expect(stepper.shadowRoot!.querySelector('[role=alert]')).to.exist;
      expect(stepper.shadowRoot!.querySelector('[part=step]')).not.to.exist;
      for (const box of stepper.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) box.click();
      await stepper.updateComplete;
      await press(stepper, 'この対処を始める');
      expect(stepper.shadowRoot!.querySelector('[part=step]')).to.exist;
    });

    it('does not lead on to a riskier one when something is missing', async () => {
      const stepper = await stepperAt(examples.risky);
      await press(stepper, 'ない');
      expect(textOf(stepper)).to.include('人に相談');
      expect(stepper.shadowRoot!.querySelector('[part=step]')).not.to.exist;
    });

    it('without a copy goes on only when every loss is confirmed', async () => {
      const stepper = await stepperAt(examples.losses);
      await press(stepper, 'すべて確かめたので進む');
      expect(stepper.shadowRoot!.querySelector('[role=alert]')).to.exist;
      for (const box of stepper.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) box.click();
      await stepper.updateComplete;
      await press(stepper, 'すべて確かめたので進む');
      expect(stepper.shadowRoot!.querySelector('[part=step]')).to.exist;
    });
  });

  describe('ways to make room', () => {
    it('stand free before paid, nothing preselected', async () => {
      const stepper = await stepperAt(examples.choices);
      const tags = [...stepper.shadowRoot!.querySelectorAll('.option')].map((option) => (option.querySelector('.paid') ? 'paid' : 'free'));
      expect(tags.indexOf('paid')).to.equal(tags.length - 1);
      expect(stepper.shadowRoot!.querySelector('.options input:checked, .option input:checked')).not.to.exist;
    });
  });

  describe('the calculator among the ways to make room', () => {
    it('starts from the answers, and gives its numbers back when the reader says so', async () => {
      const stepper = await stepperAt(examples.choices);
      const calculator = stepper.shadowRoot!.querySelector('naosu-plan-calculator')!;
      calculator.closest('details')!.open = true;
      await waitUntil(() => calculator.facts, 'the calculator is loaded');
      expect(calculator.facts).to.deep.equal({ icloudFreeGb: 0.4, nextBackupGb: 12.5 });
      calculator.dispatchEvent(new FactsChangeEvent({ icloudFreeGb: 40, nextBackupGb: 12.5 }));
      await stepper.updateComplete;
      expect(textOf(stepper)).to.include('0.4GB').and.include('iCloudの空きを作る');
      await press(stepper, 'この数字でガイドを続ける');
      expect(textOf(stepper)).to.include('40GB').and.not.to.include('増える空き');
    });

    it('leads from a way to make room to its fix, the second copy first', async () => {
      const stepper = await stepperAt(examples.choices);
      const calculator = stepper.shadowRoot!.querySelector('naosu-plan-calculator')!;
      calculator.dispatchEvent(new FixSelectEvent('trim-backup', 'backup'));
      await stepper.updateComplete;
      expect(textOf(stepper)).to.include('使えるパソコンがない');
    });
  });

  describe('attributes', () => {
    it('run a symptom', async () => {
      const stepper = await fixture<FixStepper>(html`<naosu-fix-stepper progress="none" lang="ja"
        symptom="icloud-storage-full"></naosu-fix-stepper>`);
      await waitUntil(() => stepper.shadowRoot!.querySelector('[id$="-icloud-free-used"]'));
    });

    it('run a single fix, its gate first', async () => {
      const stepper = await fixture<FixStepper>(html`<naosu-fix-stepper progress="none" lang="ja"
        fix="reset-network"></naosu-fix-stepper>`);
      await waitUntil(() => stepper.shadowRoot!.querySelector('fieldset'));
      expect(textOf(stepper)).to.include('障害');
    });

    it('begin nothing where the element is gone before its guide is there, and begin once it is back', async () => {
      const stepper = document.createElement('naosu-fix-stepper');
      Object.assign(stepper, { symptom: 'cannot-back-up', storageKey: key, progress: 'storage' });
      document.body.append(stepper);
      stepper.remove();
      await stepper.updateComplete;
      expect(openCase(key)).to.equal(undefined);
      document.body.append(stepper);
      await stepper.updateComplete;
      expect(headingOf(stepper)).to.exist;
      stepper.remove();
      localStorage.removeItem(key);
    });

    it('save nothing with progress="none"', async () => {
      localStorage.removeItem('naosu-quiet');
      const stepper = await fixture<FixStepper>(html`<naosu-fix-stepper id="quiet" progress="none" lang="ja"
        symptom="icloud-storage-full"></naosu-fix-stepper>`);
      await waitUntil(() => stepper.shadowRoot!.querySelector('[id$="-icloud-free-used"]'));
      setTimeout(() => button(stepper, 'わからない').click());
      const { state } = (await oneEvent(stepper, 'naosu-progress-change')) as ProgressChangeEvent;
      stepper.remove();
      expect(state.answers).to.deep.equal({ 'icloud-free': 'unknown', 'next-backup-size': 'unknown' });
      expect(localStorage.getItem('naosu-quiet')).to.equal(null);
    });

    it('keep what is shown when the language changes', async () => {
      const stepper = await stepperAt(examples.step);
      stepper.lang = 'en';
      await waitUntil(() => stepper.shadowRoot!.querySelector('.root[lang=en]'));
      expect(textOf(stepper)).to.match(/If this does not help/);
      stepper.lang = 'ja';
      await waitUntil(() => stepper.shadowRoot!.querySelector('.root[lang=ja]'));
    });
  });
});
