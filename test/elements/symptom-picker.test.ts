import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/symptom-picker.js';
import type { SearchMissEvent, SymptomPicker, SymptomSelectEvent } from '../../src/index.js';
import { axeFindings } from './axe.js';

async function picker(lang = 'ja'): Promise<SymptomPicker> {
  const element = await fixture<SymptomPicker>(html`<naosu-symptom-picker lang=${lang}></naosu-symptom-picker>`);
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
    for (const lang of ['ja', 'en']) {
      const element = await picker(lang);
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
    expect(element.shadowRoot!.textContent).to.include(`${hits.length}件`);
    const region = document.querySelector('[data-naosu-announcer]')!;
    await waitUntil(() => region.textContent!.includes(`${hits.length}件`));
  });

  it('offers the nearest for what nothing fits, and says so', async () => {
    const element = await picker();
    setTimeout(() => void search(element, 'ばくあぷむり').catch(() => undefined));
    const { query } = (await oneEvent(element, 'naosu-search-miss')) as SearchMissEvent;
    expect(query).to.equal('ばくあぷむり');
    expect(element.shadowRoot!.textContent).to.match(/近い症状|見つかりません/);
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
    expect(enter.defaultPrevented).to.equal(true);
  });

  it('lists by kind, and goes back to the list', async () => {
    const element = await picker();
    const listed = element.shadowRoot!.querySelectorAll('.hit').length;
    await search(element, 'iCloud');
    [...element.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent!.includes('一覧から'))!.click();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('.hit').length).to.equal(listed);
    expect(listed).to.be.greaterThan(3);
  });
});
