import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { TopicId } from '@naosu/content';
import '../../src/define/checker.js';
import '../../src/define/fix-stepper.js';
import { writeProgress } from '../../src/engine/record/progress-record.js';
import { emptyProgress } from '../../src/engine/progress.js';
import type { Checker, FixStepper, Progress } from '../../src/index.js';
import { press, textOf } from './stepper.js';
import { waitUntil } from './wait-until.js';

const key = 'naosu-two';
const backup: Progress = { ...emptyProgress, symptom: 'enabling-failed', answers: { 'icloud-free': 2, 'next-backup-size': 1 } };
const save = (record: object) => localStorage.setItem(key, JSON.stringify(record));
const saved = () => JSON.parse(localStorage.getItem(key) ?? '{}') as { topic?: string; cases: Record<string, Progress> };

interface Wanted {
  readonly topic: TopicId;
  readonly symptom: string;
}

async function stepperOn({ topic, symptom }: Wanted, progress: 'storage' | 'none'): Promise<FixStepper> {
  const stepper = await fixture<FixStepper>(html`<naosu-fix-stepper lang="ja" topic=${topic} symptom=${symptom} storage-key=${key}
    progress=${progress}></naosu-fix-stepper>`);
  await waitUntil(() => isDrawn(stepper), 'a screen is drawn');
  return stepper;
}

/** What is on its way may bring another screen. */
const isDrawn = ({ shadowRoot }: FixStepper) => shadowRoot?.querySelector('[data-focus]') && !shadowRoot.querySelector('.waiting');

/** The answers of the case once the question that is shown is answered, with what cannot be told. */
async function answersAfter(stepper: FixStepper): Promise<Progress['answers']> {
  const told = oneEvent(stepper, 'naosu-progress-change') as unknown as Promise<{ state: Progress }>;
  const radios = stepper.shadowRoot!.querySelectorAll<HTMLInputElement>('fieldset .choice input[type=radio]');
  radios[radios.length - 1]?.click();
  await stepper.updateComplete;
  await press(stepper, radios.length > 0 ? '次へ' : 'わからない');
  const { state: { answers } } = await told;
  await waitUntil(() => isDrawn(stepper), 'the next screen is drawn');
  return answers;
}

async function change(stepper: FixStepper, { topic, symptom }: Wanted) {
  const before = textOf(stepper);
  Object.assign(stepper, { topic, symptom });
  await waitUntil(() => textOf(stepper) !== before && isDrawn(stepper), 'the other guide is drawn');
  await stepper.updateComplete;
}

const late = { topic: 'mail', symptom: 'mail-in-other-app' } as const;
const stuck = { topic: 'backup', symptom: 'enabling-failed' } as const;

describe('one element for both guides', () => {
  afterEach(() => localStorage.removeItem(key));

  for (const progress of ['storage', 'none'] as const) {
    it(`carries to the other guide what both ask, and comes back to what the first alone asks, with progress="${progress}"`, async () => {
      if (progress === 'storage') save({ topic: 'backup', progress: writeProgress(backup) });
      const stepper = await stepperOn(stuck, progress);
      const first = await answersAfter(stepper);
      await change(stepper, late);
      const there = await answersAfter(stepper);
      expect(there).not.to.have.any.keys('next-backup-size', 'icloud-room');
      expect(there['icloud-free']).to.equal(first['icloud-free']);
      await change(stepper, stuck);
      const again = await answersAfter(stepper);
      expect(again).to.include(first);
      stepper.remove();
      if (progress === 'storage') expect([saved().topic, ...Object.keys(saved().cases)]).to.deep.equal(['backup', 'mail', 'backup']);
    });
  }

  it('leaves the case of the other guide alone where the reader starts over', async () => {
    save({ topic: 'backup', progress: writeProgress(backup) });
    const stepper = await stepperOn(late, 'storage');
    await answersAfter(stepper);
    await press(stepper, '最初から');
    stepper.remove();
    expect(saved().cases['backup']).to.deep.include({ symptom: 'enabling-failed', answers: { 'next-backup-size': 1 } });
  });

  it('leads back to nothing of the guide before', async () => {
    const stepper = await stepperOn(stuck, 'none');
    await answersAfter(stepper);
    expect(textOf(stepper)).to.include('1つ前に戻る');
    await change(stepper, late);
    expect(textOf(stepper)).not.to.include('1つ前に戻る');
  });

  it('is not told that a symptom is unknown while the guide that has it is on its way', async () => {
    const { warn } = console;
    const warnings: unknown[] = [];
    console.warn = (warning: unknown) => warnings.push(warning);
    await change(await stepperOn(stuck, 'none'), late);
    console.warn = warn;
    expect(warnings.filter((warning) => String(warning).includes('unknown'))).to.deep.equal([]);
  });

  it('keeps for another symptom of the guide what was answered, and the way back', async () => {
    const stepper = await stepperOn(stuck, 'none');
    await answersAfter(stepper);
    expect(textOf(stepper)).to.include('これまでの答え（1）');
    await change(stepper, { topic: 'backup', symptom: 'icloud-storage-full' });
    expect(textOf(stepper)).to.include('これまでの答え（1）').and.include('1つ前に戻る');
  });
});

describe('a card of the other guide', () => {
  afterEach(() => localStorage.removeItem(key));

  const card = async (check: string) => {
    const checker = await fixture<Checker>(html`<naosu-checker check=${check} help="two" lang="ja"></naosu-checker>`);
    await waitUntil(() => checker.shadowRoot?.querySelector('.card'), 'the card is drawn');
    return checker;
  };
  const choose = async (checker: Checker, value: string) => {
    [...checker.shadowRoot!.querySelectorAll<HTMLInputElement>('.choice input')].find((input) => input.value === value)!.click();
    await checker.updateComplete;
  };

  it('is still heard when the reader goes back', async () => {
    const stepper = await stepperOn(stuck, 'storage');
    const first = await answersAfter(stepper);
    await choose(await card('push-or-fetch'), 'unsteady');
    const told = oneEvent(stepper, 'naosu-progress-change') as unknown as Promise<{ state: Progress }>;
    void press(stepper, '1つ前に戻る');
    const { answers } = (await told).state;
    expect(answers).to.deep.equal({ 'wifi-state': 'unsteady' });
    expect(first).not.to.be.empty;
  });

  it('keeps its answers beside a running case, and gives the case those that its guide knows', async () => {
    save({ topic: 'backup', progress: writeProgress(backup) });
    const stepper = await stepperOn(stuck, 'storage');
    const checker = await card('push-or-fetch');
    const told = oneEvent(stepper, 'naosu-progress-change') as unknown as Promise<{ state: Progress }>;
    await choose(checker, 'unsteady');
    expect((await told).state.answers).to.deep.equal({ ...backup.answers, 'wifi-state': 'unsteady' });
    await choose(checker, 'later');
    expect(saved().cases['mail']!.answers).to.include({ 'mail-notice': 'later' });
    expect(saved().topic).to.equal('backup');
    stepper.remove();
    expect(saved().cases['backup']!.answers).to.deep.equal({ ...backup.answers, 'wifi-state': 'unsteady' });
    checker.remove();
    expect(textOf(await card('push-or-fetch'))).to.include(textOf(checker));
  });
});
