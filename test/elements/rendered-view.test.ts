import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/help.js';
import type { Help } from '../../src/index.js';
import { waitUntil } from './wait-until.js';

/** A first view as a page may bring it: by a former version, with fewer entries. */
const view = (entries: string) => `<template shadowrootmode="open"><div class="rendered">
  <style>:host > .root { display: none }</style><dialog open><form id="press" method="dialog"></form></dialog>
  <div class="root"><div class="card"><div class="told"></div>
    <button class="quiet" type="submit" form="press" value="1">人に相談する</button><input type="search">${entries}
  </div><slot></slot></div>
</div></template><details id="below"><summary>すべての手順</summary></details>`;
/** The second of the list, first here. */
const one = '<button class="hit" type="submit" form="press" value="2">前回のバックアップが\u200b完了しなかった</button>';

interface Brought {
  readonly help: Help;
  readonly former: ParentNode & HTMLElement;
  /** Until the element has drawn what waits behind. */
  readonly drawn: () => Promise<unknown>;
  readonly taken: () => Promise<unknown>;
}

/** `before` does what the reader does before anything runs. */
async function brought(before: (former: HTMLElement) => void = () => {}, entries = one): Promise<Brought> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  const made = document.implementation.createHTMLDocument();
  made.body.setHTMLUnsafe(`<naosu-help id="rendered" topic="backup" lang="ja" progress="none">${view(entries)}</naosu-help>`);
  const help = made.body.firstElementChild as Help;
  const former = help.shadowRoot!.querySelector<HTMLElement>('.rendered')!;
  before(former);
  holder.append(document.adoptNode(help));
  const drawn = () =>
    waitUntil(() => help.shadowRoot!.querySelector('naosu-symptom-picker')?.shadowRoot!.querySelector('.hit'), 'it is drawn');
  return { help, former, drawn, taken: () => waitUntil(() => !former.isConnected, 'it is taken over') };
}

describe('a first view that the page brings', () => {
  it('gives its place to what the element draws; what stands below stays, as long as the list does', async () => {
    const { help, taken } = await brought();
    await taken();
    const below = help.querySelector<HTMLElement>('#below')!;
    expect(help.shadowRoot!.querySelector<HTMLElement>('.card')!.offsetHeight).to.be.greaterThan(0);
    expect(below.offsetHeight).to.be.greaterThan(0);
    help.shadowRoot!.querySelector('naosu-symptom-picker')!.shadowRoot!.querySelector<HTMLElement>('.hit')!.click();
    await waitUntil(() => help.shadowRoot!.querySelector('naosu-fix-stepper'), 'the case is opened');
    expect(below.offsetHeight).to.equal(0);
  });

  it('stays while focus rests in it', async () => {
    const { help, former, drawn, taken } = await brought();
    former.querySelector<HTMLElement>('.hit')!.focus();
    await drawn();
    await help.updateComplete;
    expect(former.isConnected).to.equal(true);
    former.querySelector<HTMLElement>('.hit')!.blur();
    await taken();
  });

  it('hands over what was typed, with focus and where the caret stands', async () => {
    const { help, former, taken } = await brought((view) => (view.querySelector('input')!.value = '容量'));
    former.querySelector('input')!.focus();
    former.querySelector('input')!.setSelectionRange(1, 1);
    await taken();
    const field = help.shadowRoot!.querySelector('naosu-symptom-picker')!.shadowRoot!.querySelector('input')!;
    expect([field.value, field.selectionStart, field.matches(':focus')]).to.deep.equal(['容量', 1, true]);
    await waitUntil(() => help.shadowRoot!.querySelector('naosu-symptom-picker')!.shadowRoot!.querySelector('.best'), 'it is searched for');
  });

  it('waits for letters that are still being composed', async () => {
    const { former, drawn, taken } = await brought();
    const field = former.querySelector('input')!;
    field.focus();
    await drawn();
    const type = (value: string, isComposing: boolean) => {
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing }));
    };
    type('いっぱ', true);
    await new Promise(requestAnimationFrame);
    expect(former.isConnected).to.equal(true);
    type('いっぱい', false);
    await taken();
  });

  it('goes on from what was pressed in it', async () => {
    const { help, former } = await brought();
    former.querySelector<HTMLElement>('.hit')!.focus();
    let symptom = '';
    help.addEventListener('naosu-symptom-select', (event) => (symptom = event.symptom));
    former.querySelector<HTMLElement>('.hit')!.click();
    await waitUntil(() => help.shadowRoot!.querySelector('naosu-fix-stepper')?.shadowRoot?.querySelector('[data-focus]:focus'),
      'its heading has focus');
    expect([former.isConnected, symptom, location.hash]).to.deep.equal([false, 'last-backup-incomplete', '']);
  });

  it('leads to a human', async () => {
    const { help, former } = await brought();
    former.querySelector<HTMLElement>('.quiet')!.click();
    await waitUntil(() => help.shadowRoot!.querySelector('naosu-fix-stepper'), 'the way to a human is opened');
  });

  it('forgets what was pressed where the reader went on typing', async () => {
    const { help, former, taken } = await brought();
    former.querySelector<HTMLElement>('.hit')!.click();
    former.querySelector('input')!.focus();
    former.querySelector('input')!.value = '容量';
    former.querySelector('input')!.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await taken();
    await waitUntil(() => help.shadowRoot!.querySelector('naosu-symptom-picker')!.shadowRoot!.querySelector('.best'), 'it is searched for');
    expect(help.shadowRoot!.querySelector('naosu-fix-stepper')).to.equal(null);
  });

  it('does not know of letters typed before whether they are being composed, and waits a while', async () => {
    const { former, drawn, taken } = await brought((view) => (view.querySelector('input')!.value = 'ようりょ'));
    former.querySelector('input')!.focus();
    await drawn();
    await new Promise(requestAnimationFrame);
    expect(former.isConnected).to.equal(true);
    await taken();
  });

  it('with no entry at all gives way, too', async () => {
    const { help, taken } = await brought(undefined, '');
    await taken();
    expect(help.shadowRoot!.querySelector<HTMLElement>('.card')!.offsetHeight).to.be.greaterThan(0);
  });
});
