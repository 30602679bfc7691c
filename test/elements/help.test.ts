import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/define/help.js';
import type { Help } from '../../src/index.js';
import { axeFindings } from './axe.js';
import { textOf } from './stepper.js';

async function help(attributes: { topic?: string; symptom?: string; id?: string } = {}): Promise<Help> {
  const { topic = 'backup', symptom = '', id = 'fresh' } = attributes;
  localStorage.removeItem(`naosu-${id}`);
  const element = await fixture<Help>(html`<naosu-help id=${id} lang="ja" .topic=${topic as 'backup'} symptom=${symptom} progress="storage"><p>Host text</p></naosu-help>`);
  await waitUntil(() => element.shadowRoot!.querySelector('.card'), 'the first view is drawn');
  return element;
}

const picker = (element: Help) => element.shadowRoot!.querySelector('naosu-symptom-picker')!;
const stepper = (element: Help) => element.shadowRoot!.querySelector('naosu-fix-stepper');

async function choose(element: Help) {
  await waitUntil(() => picker(element).shadowRoot!.querySelector('.hit'));
  picker(element).shadowRoot!.querySelector<HTMLElement>('.hit')!.click();
  await waitUntil(() => stepper(element)?.shadowRoot?.querySelector('[data-focus]'), 'the stepper is drawn');
}

describe('<naosu-help>', () => {
  it('has nothing for axe to find', async () => {
    const element = await help();
    await waitUntil(() => picker(element).shadowRoot!.querySelector('.hit'));
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('shows the text of the page until it has something better', async () => {
    const element = document.createElement('naosu-help');
    element.innerHTML = '<p>Host text</p>';
    document.body.append(element);
    // The first drawing comes before any answer of the network.
    for (let turn = 0; turn < 20 && !element.querySelector('p')!.assignedSlot; turn++) await Promise.resolve();
    expect(element.querySelector('p')!.assignedSlot).to.exist;
    await waitUntil(() => element.shadowRoot!.querySelector('.card'));
    expect(element.querySelector('p')!.assignedSlot).not.to.exist;
    element.remove();
  });

  it('goes from the symptom to its first question, with focus on it', async () => {
    const element = await help();
    await choose(element);
    await waitUntil(() => stepper(element)!.shadowRoot!.activeElement?.hasAttribute('data-focus'));
  });

  it('goes back to the list when the reader starts over', async () => {
    const element = await help();
    await choose(element);
    [...stepper(element)!.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent!.includes('最初から'))!.click();
    await waitUntil(() => picker(element));
    expect(stepper(element)).to.equal(null);
  });

  it('starts with the symptom of its attribute', async () => {
    const element = await help({ symptom: 'cannot-back-up', id: 'preselected' });
    await waitUntil(() => stepper(element)?.shadowRoot?.querySelector('[data-focus]'));
    expect(textOf(stepper(element)!)).to.include('バックアップを作成できない');
  });

  it('leads to a human before a symptom is chosen, and back', async () => {
    const element = await help();
    setTimeout(() => [...element.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent!.includes('人に相談'))!.click());
    await oneEvent(element, 'naosu-escalate');
    await waitUntil(() => stepper(element)?.shadowRoot?.querySelector('a[href^="tel:"]'));
    [...stepper(element)!.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent!.includes('ガイドに戻る'))!.click();
    await waitUntil(() => picker(element));
  });

  it('falls back to a known topic and says what is allowed', async () => {
    const warn = console.warn;
    const warnings: string[] = [];
    console.warn = (message: string) => warnings.push(message);
    const element = await help({ topic: 'fax', symptom: 'cannot-back-up', id: 'wrong' });
    await waitUntil(() => stepper(element)?.shadowRoot?.querySelector('[data-focus]'));
    console.warn = warn;
    expect(warnings.join()).to.match(/naosu-help.*topic="fax".*backup/);
  });

  it('says that it is not Apple', async () => {
    const element = await help();
    expect(element.shadowRoot!.textContent).to.include('Apple Inc.とは関係のない');
  });
});
