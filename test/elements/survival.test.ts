import type { TopicId } from '@naosu/content';
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { fixTextLoaders } from '../../content/guide-loaders.js';
import { openCase } from '../../src/controllers/open-cases.js';
import '../../src/define/fix-stepper.js';
import type { FixStepper } from '../../src/index.js';
import { textOf } from './stepper.js';
import { waitUntil } from './wait-until.js';
import { marks } from './marks.js';

const key = 'naosu-long';
const page = location.pathname + location.search;

async function mount(progress: string, symptom = '', topic: TopicId = 'backup'): Promise<FixStepper> {
  const stepper = await fixture<FixStepper>(html`<naosu-fix-stepper lang="ja" topic=${topic} storage-key=${key} progress=${progress}
    symptom=${symptom}></naosu-fix-stepper>`);
  await waitUntil(() => stepper.shadowRoot?.querySelector('.root[lang=ja]'), 'a screen is drawn');
  return stepper;
}

const buttons = (stepper: FixStepper) => [...stepper.shadowRoot!.querySelectorAll('button')];
const find = (stepper: FixStepper,
  ...names: string[]) => names.flatMap((name) => buttons(stepper).filter(
    ({ textContent }) => textContent!.replace(marks, '').includes(name)))[0];

/** Question, or fix and step: what a reader knows the place by. */
const placeOf = (stepper: FixStepper) =>
  [...stepper.shadowRoot!.querySelectorAll('h2, h3')].map(({ textContent }) => textContent!.replace(marks, '')).join(' | ');

/** Past "is it done?", which a fix that closes the page opens on. */
async function place(stepper: FixStepper): Promise<string> {
  find(stepper, 'まだ途中')?.click();
  await stepper.updateComplete;
  return placeOf(stepper);
}

/** One screen on: cannot tell, done, not yet. False at the human. */
async function goOn(stepper: FixStepper): Promise<boolean> {
  find(stepper, 'まだ途中')?.click();
  await stepper.updateComplete;
  if (stepper.shadowRoot!.querySelector('naosu-handoff') && !find(stepper, '次へ', 'できた')) return false;
  const boxes = stepper.shadowRoot!.querySelectorAll<HTMLInputElement>('fieldset:not(.switch) input');
  const unknown = [...boxes].filter(({ value, type }) => type === 'radio' && value === 'unknown');
  if (unknown.length > 0) for (const radio of unknown) radio.click();
  else if (find(stepper, 'この対処を始める')) for (const box of boxes) box.click();
  await stepper.updateComplete;
  const next = unknown.length > 0 ? find(stepper, '次へ')
    : find(stepper, 'わからない・確認できない', 'どちらもわからない', 'できた・', 'まだ直らない', '作れた', 'この対処を始める', 'できる方法がない');
  if (!next) throw new Error(`No way on from: ${textOf(stepper)}`);
  next.click();
  await stepper.updateComplete;
  return true;
}

describe('the longest ladder', () => {
  afterEach(() => {
    localStorage.removeItem(key);
    history.replaceState(null, '', page);
  });

  for (const [topic, symptom] of [['backup', 'cannot-back-up'], ['mail', 'cannot-get-mail']] as const) {
    it(`goes on in the ${topic} guide at the same place after the page was closed at any step, by storage alone, `
      + 'and by the link alone but for what opens harm', async function () {
      this.timeout(120000);
      let stepper = await mount('both', symptom, topic);
      const seen: string[] = [];
      while (await goOn(stepper)) {
        const before = placeOf(stepper);
        seen.push(before);
        expect(seen.length, seen.slice(-6).join(' >> ')).to.be.below(100);
        fixtureCleanup();
        const { hash } = location;
        const saved = localStorage.getItem(key)!;
        history.replaceState(null, '', page);
        expect(await place(await mount('storage', '', topic)), 'by storage').to.equal(before);
        fixtureCleanup();
        localStorage.removeItem(key);
        history.replaceState(null, '', page + hash);
        const linked = await mount('url', '', topic);
        // What opens harm is asked again.
        if (!textOf(linked).includes('もう一度伺います')) expect(await place(linked), 'by the link').to.equal(before);
        expect(hash.length).to.be.below(1000);
        fixtureCleanup();
        localStorage.setItem(key, saved);
        history.replaceState(null, '', page + hash);
        stepper = await mount('both', '', topic);
        await place(stepper);
      }
      expect(seen.length).to.be.above(20);
      const note = stepper.shadowRoot!.querySelector('naosu-handoff')!;
      await waitUntil(() => note.shadowRoot?.textContent?.replace(marks, '').includes('0120-277-535'), 'a number to call');
    });
  }

  it('goes on from storage where the address stayed behind, and from the address where it is another', async () => {
    const hashes: string[] = [];
    const places: string[] = [];
    for (let step = 0; step < 3; step++) {
      const stepper = await mount('both', 'cannot-back-up');
      await goOn(stepper);
      places.push(placeOf(stepper));
      fixtureCleanup();
      hashes.push(location.hash);
    }
    for (const [before, expected] of [[hashes[1], places[2]], [hashes[0], places[0]]]) {
      history.replaceState(null, '', page + before);
      expect(await place(await mount('both'))).to.equal(expected);
      fixtureCleanup();
    }
    expect(new Set(places).size).to.equal(3);
  });

  it('says that the guide changed when a part of what is saved is gone, and keeps the rest', async () => {
    localStorage.setItem(key, JSON.stringify({
      topic: 'backup',
      progress: { version: 1, symptom: 'icloud-storage-full', answers: { 'icloud-free': 0.4, fax: 'yes' }, outcomes: [], opened: {},
        done: {}, consents: [], spared: {}, lacking: [], waits: {} },
    }));
    const stepper = await mount('storage');
    expect(textOf(stepper)).to.include('ガイドの内容が更新されました').and.include('0.4GB');
  });

  it('shows nothing that is not content, whatever stands in the link or the storage', async () => {
    const junk = ['<img src=x onerror=alert(1)>', '1~zzzz', '1~', '%E3%81', '1~sfvn0~ak79x_<b>', '__proto__',
      '1~sfvn0~ak79x_99999999999999999999', '{"a":1}', '\u0000', '電話してください0120-000-000'];
    for (const text of junk) {
      history.replaceState(null, '', `${page}#${key}=backup:${encodeURIComponent(text)}`);
      localStorage.setItem(key, JSON.stringify({ topic: 'backup',
        progress: { symptom: text, answers: { 'icloud-free': text, [text]: text } } }));
      const stepper = await mount('both');
      expect(textOf(stepper)).not.to.include('0120-000-000').and.not.to.include('onerror');
      expect(stepper.shadowRoot!.querySelector('img')).to.equal(null);
      fixtureCleanup();
    }
  });
});

describe('a fix', () => {
  it('is not shown before the page holds all that follows, since it may cut the line', async () => {
    const { backup } = fixTextLoaders.ja;
    let come: (() => void) | undefined;
    Object.assign(fixTextLoaders.ja, { backup: () => new Promise((resolve) => (come = () => resolve(backup()))) });
    const stepper = document.createElement('naosu-fix-stepper');
    Object.assign(stepper, { lang: 'ja', symptom: 'icloud-storage-full', progress: 'none', storageKey: 'naosu-waits' });
    document.body.append(stepper);
    await waitUntil(() => come && stepper.shadowRoot!.querySelector('[id$="-icloud-free-used"]'), 'a question is drawn');
    Object.assign(fixTextLoaders.ja, { backup });
    openCase('naosu-waits')!.act({ type: 'choose-fix', fix: 'toggle-airplane' });
    await waitUntil(() => stepper.shadowRoot!.querySelector('.root .placeholder'), 'it waits');
    const step = () => stepper.shadowRoot!.querySelector('[part~=step]');
    expect(step()).to.equal(null);
    come!();
    await stepper.updateComplete;
    expect(step()).to.exist;
    stepper.remove();
  });
});
