import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { takePasted } from '../../src/controllers/pasted-message.js';
import '../../src/define/symptom-picker.js';
import type { SearchMissEvent, SymptomPicker, SymptomSelectEvent } from '../../src/index.js';
import { axeFindings } from './axe.js';
import { waitUntil } from './wait-until.js';
import { marks } from './marks.js';

async function picker(lang = 'ja', topic: 'backup' | 'mail' | '' = 'backup'): Promise<SymptomPicker> {
  const element = await fixture<SymptomPicker>(html`<naosu-symptom-picker lang=${lang} topic=${topic}></naosu-symptom-picker>`);
  await waitUntil(() => element.shadowRoot!.querySelector(`.root[lang=${lang}] input`), 'the list is drawn');
  return element;
}

async function search(element: SymptomPicker, query: string): Promise<HTMLElement[]> {
  const input = element.shadowRoot!.querySelector('input')!;
  input.value = query;
  input.dispatchEvent(new Event('input'));
  await waitUntil(() => element.shadowRoot!.querySelector('.hit') && !element.shadowRoot!.querySelector('details'), 'hits are drawn');
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>('.hit')];
}

describe('<naosu-symptom-picker>', () => {
  it('has nothing for axe to find, as a list and with hits, in either language', async () => {
    for (const [lang, topic] of [['ja', 'backup'], ['en', 'mail'], ['ja', ''], ['en', '']] as const) {
      const element = await picker(lang, topic);
      for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
      expect(await axeFindings(element)).to.deep.equal([]);
      await search(element, 'iCloud');
      expect(await axeFindings(element)).to.deep.equal([]);
    }
  });

  it('finds a pasted message and reports the choice', async () => {
    const element = await picker();
    const [best] = await search(element, '「iCloudストレージに十分な空き領域がありません」');
    setTimeout(() => best!.click());
    const { symptom, topic } = (await oneEvent(element, 'naosu-symptom-select')) as SymptomSelectEvent;
    expect([symptom, topic]).to.deep.equal(['icloud-storage-full', 'backup']);
  });

  it('says how many it found, to everybody', async () => {
    const element = await picker();
    const hits = await search(element, 'バックアップを作成できません');
    expect(element.shadowRoot!.textContent!.replace(marks, '')).to.include(`${hits.length}件`);
    const region = () => element.shadowRoot!.querySelector('[data-naosu-announcer]');
    await waitUntil(() => region()?.textContent!.replace(marks, '').includes(`${hits.length}件`));
  });

  it('offers the nearest for what nothing fits, and says so', async () => {
    const element = await picker();
    setTimeout(() => void search(element, 'ばくあぷむり').catch(() => undefined));
    const { query } = (await oneEvent(element, 'naosu-search-miss')) as SearchMissEvent;
    expect(query).to.equal('ばくあぷむり');
    expect(element.shadowRoot!.textContent!.replace(marks, '')).to.match(/近いもの|見つかりません/);
  });

  it('is used by keyboard: Enter goes to the first hit', async () => {
    const element = await picker();
    await search(element, 'iCloudに接続できません');
    element.shadowRoot!.querySelector('input')!.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(element.shadowRoot!.querySelector('.hit'));
  });

  it('does not take the Enter that confirms a conversion', async () => {
    const element = await picker();
    await search(element, 'バックアップ');
    const input = element.shadowRoot!.querySelector('input')!;
    const enter = new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true });
    input.dispatchEvent(enter);
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).not.to.equal(element.shadowRoot!.querySelector('.hit'));
  });

  it('lists by kind, and goes back to the list', async () => {
    const element = await picker();
    const listed = element.shadowRoot!.querySelectorAll('.hit').length;
    await search(element, 'iCloud');
    [...element.shadowRoot!.querySelectorAll('button')].find(
      ({ textContent }) => textContent!.replace(marks, '').includes('一覧から'))!.click();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('.hit').length).to.equal(listed);
    expect(listed).to.be.greaterThan(3);
  });

  it('shows a whole sentence of readers while one types', async () => {
    const [best] = await search(await picker('ja', 'backup'), 'パンパ');
    expect(best!.textContent!.replace(marks, '')).to.contain('たとえば「').and.to.contain('パンパン」');
    const [english] = await search(await picker('en', 'backup'), 'maxed');
    expect(english!.textContent!.replace(marks, '')).to.contain('For example: “iCloud is maxed out”');
  });

  describe('with several guides', () => {
    const texts = (element: SymptomPicker, selector: string) =>
      [...element.shadowRoot!.querySelectorAll(selector)].map(({ textContent }) => textContent!.replace(marks, '').trim());
    const list = (element: SymptomPicker) => texts(element, '.hit b');

    it('lists those of its guide alone', async () => {
      const [backup, mail] = [list(await picker('ja', 'backup')), list(await picker('ja', 'mail'))];
      expect(backup).to.include('iCloudの容量がいっぱい');
      expect(mail).to.have.length.greaterThan(20);
      expect(backup.filter((title) => mail.includes(title))).to.deep.equal([]);
    });

    it('lists all of them under the names of the guides, each with its common ones and its kinds', async () => {
      const element = await picker('ja', '');
      expect(texts(element, 'h3')).to.deep.equal(['iCloudバックアップができないとき', 'iCloudメールが使えないとき']);
      expect(texts(element, 'h4')).to.deep.equal(['よくある症状', '種類から選ぶ', 'よくある症状', '種類から選ぶ']);
      const [backup, mail] = [await picker('ja', 'backup'), await picker('ja', 'mail')];
      expect(list(element)).to.deep.equal([...list(backup), ...list(mail)]);
    });

    it('finds symptoms of the other guide, which say so', async () => {
      const element = await picker('ja', 'backup');
      const [best] = await search(element, 'サーバへの接続に失敗しました');
      expect(best!.querySelector('.guide')!.textContent!.replace(marks, '')).to.equal('iCloudメールのガイド');
      const own = await search(element, 'バックアップを作成できません');
      expect(own[0]!.querySelector('.guide')).to.equal(null);
      setTimeout(() => void search(element, 'サーバへの接続に失敗しました').then(([hit]) => hit!.click()));
      const { topic } = (await oneEvent(element, 'naosu-symptom-select')) as SymptomSelectEvent;
      expect(topic).to.equal('mail');
    });

    it('names the guide of every hit where all are listed', async () => {
      const element = await picker('ja', '');
      const hits = await search(element, 'つながらない');
      const names = hits.map((hit) => hit.querySelector('.guide')?.textContent!.replace(marks, ''));
      expect([...new Set(names)].sort()).to.deep.equal(['iCloudバックアップのガイド', 'iCloudメールのガイド']);
    });

    for (const [locale, query, asked] of [
      ['ja', 'iPhoneの電源が入らない', '故障かもしれない'], ['ja', '画面が反応しません', '故障かもしれない'],
      ['en', 'My iPhone won’t turn on', 'may be faulty'], ['en', 'the screen is cracked', 'may be faulty'],
      ['ja', '冷蔵庫が冷えない', 'この文のことを'], ['en', 'iCloud Backup won’t turn on', ''], ['ja', 'バックアップの電源と充電', ''],
    ] as const) {
      it(`${asked ? `leads from "${query}" to a human, about "${asked}"` : `takes "${query}" for no fault`}`, async () => {
        const element = await picker(locale, '');
        await search(element, query);
        const name = asked || (locale === 'ja' ? '故障' : 'faulty');
        const ways = [...element.shadowRoot!.querySelectorAll('button')].filter(
          ({ textContent }) => textContent!.replace(marks, '').includes(name));
        expect(ways.length).to.equal(asked ? 1 : 0);
        if (!asked) return;
        setTimeout(() => ways[0]!.click());
        await oneEvent(element, 'ask-human');
        expect(takePasted()).to.deep.equal({ message: query, reason: asked === 'この文のことを' ? 'message' : 'hardware' });
      });
    }

    it('leads a reader who is not sure to where the causes of each guide are asked for', async () => {
      const element = await picker('ja', '');
      const ways = [...element.shadowRoot!.querySelectorAll('button')].filter(
        ({ textContent }) => textContent!.replace(marks, '').includes('どれかわからない'));
      const chosen: string[] = [];
      element.addEventListener('naosu-symptom-select', ({ topic, symptom }) => chosen.push(`${topic}/${symptom}`));
      for (const way of ways) way.click();
      expect(chosen).to.deep.equal(['backup/cannot-back-up', 'mail/cannot-get-mail']);
    });

    it('falls back to all of them where the topic is unknown, and says it once', async () => {
      const { warn } = console;
      const warnings: string[] = [];
      console.warn = (message: string) => warnings.push(message);
      const element = await picker('ja', 'gardening' as 'mail');
      element.headingLevel = 3;
      await element.updateComplete;
      console.warn = warn;
      expect(texts(element, 'h4').length).to.equal(2);
      expect(warnings.filter((warning) => /naosu-symptom-picker.*topic="gardening".*backup, mail/.test(warning)).length).to.equal(1);
    });
  });
});
