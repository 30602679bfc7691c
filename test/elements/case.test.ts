import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { examples } from '../../stories/examples.js';
import '../../src/define/help.js';
import { emptyProgress } from '../../src/engine/progress.js';
import type { FixStepper } from '../../src/index.js';
import { headingOf, key, press, radio, stepperAt, textOf } from './stepper.js';
import { waitUntil } from './wait-until.js';
import { marks } from './marks.js';

const restart = { ...examples.step, answers: { ...examples.step.answers, 'device-button': 'face-id' },
  outcomes: [{ fix: 'check-connection', result: 'not-worked' as const, at: 1 }] };
const symptom = 'symptom' as const;

/** Files run side by side on one origin: what the others keep stays. */
function clearStorage() {
  for (const own of [key, ...['fragment', 'route', 'deep', 'back', 'over', 'fix-stepper', 'fix-stepper-2'].map((id) => `naosu-${id}`)])
    localStorage.removeItem(own);
}

async function fresh(attributes: string): Promise<FixStepper> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  host.innerHTML = `<naosu-fix-stepper lang="ja" ${attributes}></naosu-fix-stepper>`;
  const stepper = host.querySelector('naosu-fix-stepper')!;
  await waitUntil(() => stepper.shadowRoot?.querySelector('[data-focus]'), 'a screen is drawn');
  return stepper;
}

describe('a case', () => {
  afterEach(() => {
    clearStorage();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('opens on "is it done?" after a fix that closes the page, with the result next', async () => {
    const stepper = await stepperAt(restart);
    expect(headingOf(stepper).textContent!.replace(marks, '')).to.include('終わりましたか');
    await press(stepper, '終わった・結果を見る');
    expect(textOf(stepper)).to.include('直りましたか');
  });

  it('goes back to the step where the fix was not done', async () => {
    const stepper = await stepperAt(restart);
    await press(stepper, 'まだ途中');
    expect(textOf(stepper)).to.match(/手順 1〜2（全\d手順）/);
  });

  it('tells before a fix that closes the page, with a link that brings the case back', async () => {
    const stepper = await stepperAt({ ...emptyProgress, fix: 'restart' });
    stepper.progress = 'both';
    radio(stepper, 'ホームボタンのないiPhone').click();
    await stepper.updateComplete;
    await press(stepper, '次へ');
    expect(textOf(stepper)).to.include('このページが閉じる');
    const address = stepper.shadowRoot!.querySelector<HTMLInputElement>('.address')!.value;
    expect(address).to.match(/#naosu-[a-z0-9]+__backup_3A/);
    clearStorage();
    history.replaceState(null, '', address);
    stepper.remove();
    const again = await fresh(`storage-key="${key}" progress="url"`);
    expect(textOf(again)).to.include('再起動');
  });

  it('has the link at hand, folded, before every later step, and not where no page closes', async () => {
    const stepper = await stepperAt(restart);
    stepper.progress = 'both';
    await press(stepper, 'まだ途中');
    await press(stepper, 'できた');
    const folded = [...stepper.shadowRoot!.querySelectorAll('details')].find((details) =>
      details.textContent!.replace(marks, '').includes('このページが閉じる前に'))!;
    expect(folded.open).to.equal(false);
    expect(folded.querySelector<HTMLInputElement>('.address')!.value).to.match(/__backup_3A/);
    const gentle = await stepperAt(examples.step);
    expect(textOf(gentle)).not.to.include('このページが閉じる');
  });

  it('keeps what the page has in its fragment and in its history', async () => {
    history.replaceState({ page: 1 }, '', '#about');
    const stepper = await fresh(`id="fragment" symptom="icloud-storage-full"`);
    await press(stepper, 'わからない');
    stepper.remove();
    expect(location.hash).to.equal('#about');
    expect(history.state).to.deep.equal({ page: 1 });
  });

  it('leaves a hash route alone', async () => {
    history.replaceState(null, '', '#/inbox');
    const stepper = await fresh(`id="route" symptom="icloud-storage-full"`);
    await press(stepper, 'わからない');
    stepper.remove();
    expect(location.hash).to.equal('#/inbox');
    expect(localStorage.getItem('naosu-route')).to.include('icloud-free');
  });

  it('follows a readable link to a fix', async () => {
    history.replaceState(null, '', '#naosu-deep=backup/fix/check-connection/page');
    const stepper = await fresh('id="deep"');
    expect(textOf(stepper)).to.include('手順 1〜5（全5手順）').and.include('2項目が済み');
  });

  it('goes one screen back with the browser, where the page allows it', async () => {
    const stepper = await fresh(`id="back" browser-back progress="none" ${symptom}="icloud-storage-full"`);
    const first = headingOf(stepper).textContent!.replace(marks, '');
    await press(stepper, 'わからない');
    expect(headingOf(stepper).textContent!.replace(marks, '')).not.to.equal(first);
    setTimeout(() => history.back());
    await oneEvent(stepper, 'naosu-progress-change');
    await stepper.updateComplete;
    expect(headingOf(stepper).textContent!.replace(marks, '')).to.equal(first);
  });

  it('leads back to nothing once the reader starts over', async () => {
    const stepper = await fresh(`id="over" progress="none" ${symptom}="icloud-storage-full"`);
    await press(stepper, 'わからない');
    expect(textOf(stepper)).to.include('1つ前に戻る');
    await press(stepper, '最初から');
    expect(textOf(stepper)).not.to.include('1つ前に戻る');
  });

  it('is kept apart for each of two elements without an id', async () => {
    const host = await fixture<HTMLElement>(html`<div>
      <naosu-fix-stepper lang="ja" progress="storage" symptom="icloud-storage-full"></naosu-fix-stepper>
      <naosu-fix-stepper lang="ja" progress="storage" symptom="cannot-back-up"></naosu-fix-stepper>
    </div>`);
    for (const stepper of host.querySelectorAll('naosu-fix-stepper')) {
      await waitUntil(() => stepper.shadowRoot!.querySelector('[data-focus]'), 'a screen is drawn');
    }
    host.remove();
    const kept = (name: string) => localStorage.getItem(`naosu:${location.pathname} backup ${name}`);
    expect(kept('naosu-fix-stepper')).to.include('icloud-storage-full');
    expect(kept('naosu-fix-stepper-2')).to.include('cannot-back-up');
  });

  it('prints its whole path, but no steps of what must be confirmed first', async () => {
    const stepper = await stepperAt({ ...examples.step, outcomes: [{ fix: 'check-connection', result: 'not-worked', at: 1 }] });
    window.dispatchEvent(new Event('beforeprint'));
    await stepper.updateComplete;
    const printed = textOf(stepper);
    expect(printed).to.include('試した・まだ直らない').and.include('0120-277-535').and.include('確かめたこと');
    const risky = [...stepper.shadowRoot!.querySelectorAll('.printed')].find(
      ({ textContent }) => textContent!.replace(marks, '').includes('ネットワーク設定'))!;
    expect(risky.textContent!.replace(marks, '')).to.include('確認してから');
    expect(risky.querySelector('ol')).to.equal(null);
    window.dispatchEvent(new Event('afterprint'));
    await stepper.updateComplete;
    expect(stepper.shadowRoot!.querySelector('.printed')).to.equal(null);
  });

  it('shows when a wait is over, and what to look at', async () => {
    const waiting = { ...restart, done: { restart: ['hold-both', 'slide'] }, waits: { 'restart/wait': Date.now() - 1000 } };
    const stepper = await stepperAt(waiting);
    await press(stepper, 'まだ途中');
    expect(textOf(stepper)).to.include('時間になりました');
  });

  it('counts a wait down to a clock time', async () => {
    const stepper = await stepperAt({ ...emptyProgress, fix: 'leave-on-power',
      done: { 'leave-on-power': ['power', 'wifi', 'start', 'lock'] } });
    await press(stepper, 'まだ途中');
    await press(stepper, '60分を計る');
    expect(textOf(stepper)).to.match(/\d{1,2}:\d{2} に戻ってきてください/);
  });

  it('names the day of a wait that ends after midnight', async () => {
    const stepper = await stepperAt({ ...emptyProgress, fix: 'leave-on-power',
      done: { 'leave-on-power': ['power', 'wifi', 'start', 'lock'] },
      waits: { 'leave-on-power/wait': new Date().setHours(24, 1, 0, 0) } });
    await press(stepper, 'まだ途中');
    expect(textOf(stepper)).to.match(/明日の 0:01 に戻ってきてください/);
  });
});
