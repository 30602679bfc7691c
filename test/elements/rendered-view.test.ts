import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/help.js';
import type { Help } from '../../src/index.js';
import { waitUntil } from './wait-until.js';

/** A first view as a page may bring it: by a former version, with fewer entries. */
const view = (entries: string) => `<template shadowrootmode="open"><div class="rendered">
  <style>:host > .root { display: none }</style>
  <div class="root"><div class="card">
    <p><a class="quiet" href="#naosu-human">人に相談する</a></p><input type="search">${entries}
  </div><slot></slot></div>
</div></template><details id="below"><summary>すべての手順</summary></details>`;
const link = '<a class="hit" href="#naosu-rendered__backup_2fsymptom_2ficloud-storage-full">いっぱい</a>';

interface Brought {
  readonly help: Help;
  readonly former: ParentNode & HTMLElement;
  /** Until the element has drawn what waits behind. */
  readonly drawn: () => Promise<unknown>;
  readonly taken: () => Promise<unknown>;
}

/** `before` does what the reader does before anything runs. */
async function brought(before: (former: HTMLElement) => void = () => {}, entries = link): Promise<Brought> {
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
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

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
    former.querySelector<HTMLElement>('.hit')!.click();
    await waitUntil(() => help.shadowRoot!.querySelector('naosu-fix-stepper')?.shadowRoot?.querySelector('[data-focus]:focus'),
      'its heading has focus');
    expect(former.isConnected).to.equal(false);
  });

  it('leads to a human, and leaves the address as it was', async () => {
    location.hash = '#naosu-human';
    const { help } = await brought();
    await waitUntil(() => help.shadowRoot!.querySelector('naosu-fix-stepper'), 'the way to a human is opened');
    expect(location.hash).to.equal('');
  });

  it('with no entry at all gives way, too', async () => {
    const { help, taken } = await brought(undefined, '');
    await taken();
    expect(help.shadowRoot!.querySelector<HTMLElement>('.card')!.offsetHeight).to.be.greaterThan(0);
  });
});
