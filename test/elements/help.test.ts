import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/help.js';
import type { Help } from '../../src/index.js';
import { axeFindings } from './axe.js';
import { textOf } from './stepper.js';
import { waitUntil } from './wait-until.js';
import { marks } from './marks.js';

interface Attributes {
  readonly topic?: string;
  readonly symptom?: string;
  readonly fix?: string;
  readonly id?: string;
  readonly progress?: string;
}

async function help({ topic = 'backup', symptom = '', fix = '', id = 'fresh', progress = 'storage' }: Attributes = {}): Promise<Help> {
  localStorage.removeItem(`naosu-${id}`);
  return again({ topic, symptom, fix, id, progress });
}

/** As after a reload: what is saved stays. */
async function again({ topic = 'backup', symptom = '', fix = '', id = 'fresh', progress = 'storage' }: Attributes): Promise<Help> {
  const element = await fixture<Help>(html`<naosu-help id=${id} lang="ja" topic=${topic} symptom=${symptom} fix=${fix}
    progress=${progress}><p>Host text</p></naosu-help>`);
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
    await waitUntil(() => stepper(element)!.shadowRoot!.activeElement?.hasAttribute('data-focus'), 'focus is on the heading');
  });

  it('lets the second press of a double one do nothing to a screen that has just come, and any other press all it does', async () => {
    const element = await help();
    const pressed = (detail: number) =>
      !picker(element).dispatchEvent(new MouseEvent('mousedown', { detail, bubbles: true, cancelable: true, composed: true }));
    expect(pressed(2)).to.equal(false);
    for (const [details, stopped] of [[[2, 2], [true, false]], [[1, 2], [false, false]]] as const) {
      element.open();
      expect(details.map(pressed)).to.deep.equal(stopped);
    }
  });

  it('goes back to the list when the reader starts over', async () => {
    const element = await help();
    await choose(element);
    [...stepper(element)!.shadowRoot!.querySelectorAll('button')].find(
      ({ textContent }) => textContent!.replace(marks, '').includes('最初から'))!.click();
    await waitUntil(() => picker(element));
    expect(stepper(element)).to.equal(null);
    expect(localStorage.getItem('naosu-fresh')).to.equal(null);
  });

  it('starts with the symptom of its attribute', async () => {
    const element = await help({ symptom: 'cannot-back-up', id: 'preselected' });
    await waitUntil(() => stepper(element)?.shadowRoot?.querySelector('[data-focus]'), 'the stepper is drawn');
    expect(textOf(stepper(element)!)).to.include('バックアップを作成できない');
  });

  it('leads to a human before a symptom is chosen, and back', async () => {
    const element = await help();
    setTimeout(() => [...element.shadowRoot!.querySelectorAll('button')].find(
      ({ textContent }) => textContent!.replace(marks, '').includes('人に相談'))!.click());
    await oneEvent(element, 'naosu-escalate');
    await waitUntil(() => stepper(element)?.shadowRoot?.querySelector('naosu-handoff')?.shadowRoot?.querySelector('a[href^="tel:"]'),
      'who can help is drawn');
    [...stepper(element)!.shadowRoot!.querySelectorAll('button')].find(
      ({ textContent }) => textContent!.replace(marks, '').includes('ガイドに戻る'))!.click();
    await waitUntil(() => picker(element));
  });

  it('lists all guides where the topic is unknown, and says once what is allowed', async () => {
    const warn = console.warn;
    const warnings: string[] = [];
    console.warn = (message: string) => warnings.push(message);
    const element = await help({ topic: 'fax', symptom: 'cannot-back-up', id: 'wrong' });
    await waitUntil(() => stepper(element)?.shadowRoot?.querySelector('[data-focus]'), 'the stepper is drawn');
    console.warn = warn;
    expect(warnings.filter((warning) => /naosu-help.*topic="fax".*backup, mail/.test(warning)).length).to.equal(1);
    expect(warnings.filter((warning) => warning.includes('topic=')).length).to.equal(1);
  });

  it('says that it is not Apple', async () => {
    const element = await help();
    expect(element.shadowRoot!.textContent!.replace(marks, '')).to.include('Apple Inc.とは関係のない');
  });

  describe('with several guides', () => {
    const said = (element: Help) => element.shadowRoot!.textContent!.replace(marks, '');
    const runs = (element: Help) => waitUntil(() => stepper(element)?.shadowRoot?.querySelector('[data-focus]'), 'the stepper is drawn');
    const elsewhere = 'この症状は「iCloudメールが使えないとき」のガイドにあります。';

    /** Searches, and chooses the best hit. */
    async function find(element: Help, query: string) {
      const root = picker(element).shadowRoot!;
      await waitUntil(() => root.querySelector('input'));
      const input = root.querySelector('input')!;
      input.value = query;
      input.dispatchEvent(new Event('input'));
      await waitUntil(() => !root.querySelector('details') && root.querySelector('.hit'), 'hits are drawn');
      root.querySelector<HTMLElement>('.hit')!.click();
    }

    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    it('lists them all where no topic is given', async () => {
      const element = await help({ topic: '' });
      await waitUntil(() => picker(element).shadowRoot!.querySelector('.hit'));
      expect([...picker(element).shadowRoot!.querySelectorAll('h3')].length).to.equal(2);
      expect(await axeFindings(element)).to.deep.equal([]);
    });

    it('finds the guide of a symptom, and that of a fix', async () => {
      const element = await help({ topic: '', symptom: 'mail-late', id: 'late' });
      await runs(element);
      expect(stepper(element)!.topic).to.equal('mail');
      const single = await help({ topic: '', fix: 'mail-quick-check', id: 'quick' });
      await waitUntil(() => stepper(single)?.topic === 'mail', 'the guide of the fix');
      await runs(single);
    });

    it('opens the guide of a symptom that is listed elsewhere, and says so until the reader goes on', async () => {
      const element = await help({ id: 'other' });
      await find(element, 'サーバへの接続に失敗しました');
      await runs(element);
      expect(stepper(element)!.topic).to.equal('mail');
      expect(said(element)).to.include(elsewhere);
      const next = () => [...stepper(element)!.shadowRoot!.querySelectorAll<HTMLElement>('button.primary')][0]!;
      stepper(element)!.shadowRoot!.querySelector<HTMLElement>('input[type=radio]')?.click();
      await stepper(element)!.updateComplete;
      next().click();
      await waitUntil(() => !said(element).includes(elsewhere), 'the line is gone');
    });

    it('says nothing of the kind where the guide is listed', async () => {
      const element = await help({ topic: '', id: 'all' });
      await find(element, 'サーバへの接続に失敗しました');
      await runs(element);
      expect(said(element)).not.to.include('のガイドにあります');
    });

    it('opens nothing where the page prevents it', async () => {
      const element = await help({ id: 'prevented' });
      element.addEventListener('naosu-symptom-select', (event) => event.preventDefault(), { once: true });
      const chosen = oneEvent(element, 'naosu-symptom-select');
      await find(element, 'サーバへの接続に失敗しました');
      await chosen;
      await element.updateComplete;
      expect(stepper(element)).to.equal(null);
      expect(picker(element)).to.exist;
    });

    it('takes up a saved case of a listed guide, and none of another one', async () => {
      const element = await help({ topic: 'mail', symptom: 'mail-late', id: 'kept' });
      await runs(element);
      element.remove();
      const other = await again({ topic: 'backup', id: 'kept' });
      expect(picker(other)).to.exist;
      other.remove();
      for (const topic of ['mail', '']) {
        const same = await again({ topic, id: 'kept' });
        await runs(same);
        expect(stepper(same)!.topic).to.equal('mail');
        same.remove();
      }
    });

    it('follows a link of the page into any guide', async () => {
      history.replaceState(null, '', '#naosu-linked=mail/symptom/mail-late');
      const element = await help({ id: 'linked', progress: 'both' });
      await runs(element);
      expect(stepper(element)!.topic).to.equal('mail');
    });

    it('hears a link of the page at once, to a symptom and to a fix of either guide', async () => {
      const element = await help({ id: 'heard' });
      const shown = () => [stepper(element)?.topic, stepper(element)?.symptom, stepper(element)?.fix];
      for (const [link, expected] of [
        ['mail/symptom/mail-late', ['mail', 'mail-late', '']], ['backup/fix/run-backup', ['backup', '', 'run-backup']],
        ['mail/fix/check-junk', ['mail', '', 'check-junk']],
      ] as const) {
        location.hash = `naosu-heard=${link}`;
        await waitUntil(() => shown().join() === expected.join(), link);
      }
    });

    it('goes on after a reload with the case of the other guide where the reader gave up the last', async () => {
      const started = { version: 1, answers: {}, outcomes: [], opened: {}, done: {}, consents: [], spared: {}, lacking: [], waits: {} };
      const cases = { backup: { ...started, symptom: 'icloud-storage-full' }, mail: { ...started, symptom: 'mail-late' } };
      localStorage.setItem('naosu-given-up', JSON.stringify({ topic: 'mail', cases, links: [] }));
      const element = await again({ topic: '', id: 'given-up' });
      await runs(element);
      expect(stepper(element)!.topic).to.equal('mail');
      [...stepper(element)!.shadowRoot!.querySelectorAll('button')].find(
        ({ textContent }) => textContent!.replace(marks, '').includes('最初から'))!.click();
      await waitUntil(() => picker(element));
      element.remove();
      const other = await again({ topic: '', id: 'given-up' });
      await runs(other);
      expect(stepper(other)!.topic).to.equal('backup');
    });

    it('goes on with what is saved rather than with its attribute', async () => {
      const element = await help({ symptom: 'icloud-storage-full', id: 'going' });
      await runs(element);
      element.remove();
      const other = await again({ symptom: 'cannot-back-up', id: 'going' });
      await runs(other);
      expect(textOf(stepper(other)!)).to.include('iCloudの容量がいっぱい');
    });

    it('leads to a human of the first guide where all are listed', async () => {
      const element = await help({ topic: '', id: 'human' });
      [...element.shadowRoot!.querySelectorAll('button')].find(
        ({ textContent }) => textContent!.replace(marks, '').includes('人に相談'))!.click();
      await waitUntil(() => stepper(element)?.shadowRoot?.querySelector('naosu-handoff')?.shadowRoot?.querySelector('a[href^="tel:"]'),
        'a number to call');
    });
  });
});
