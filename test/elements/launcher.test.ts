import { expect, fixtureSync, html, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/define/launcher.js';
import { Launcher } from '../../src/index.js';
import type { Help, LoadErrorEvent } from '../../src/index.js';
import { axeFindings } from './axe.js';
import { waitUntil } from './wait-until.js';

const load = Launcher.loadHelp;
const buttonOf = (launcher: Launcher) => launcher.shadowRoot!.querySelector<HTMLButtonElement>('[part=action]')!;
const dialogOf = (launcher: Launcher) => launcher.shadowRoot!.querySelector('dialog');
const guideOf = (launcher: Launcher) => launcher.querySelector<Help>('naosu-help')!;
const isOpen = (launcher: Launcher) => dialogOf(launcher)?.hasAttribute('open') ?? false;
const shows = (element: Element) => element.checkVisibility();

/** No frame is drawn in a tab behind another, and `fixture` waits for one where an element is not Lit's. */
const make = (lang = 'ja') =>
  fixtureSync<Launcher>(html`<naosu-launcher lang=${lang} topic="backup" progress="none"><a href="/support">サポート</a></naosu-launcher>`);

async function opened(launcher: Launcher): Promise<HTMLElement> {
  await launcher.open();
  await waitUntil(() => guideOf(launcher).shadowRoot?.querySelector('naosu-symptom-picker')?.shadowRoot?.querySelector('h2'),
    'the guide is drawn');
  return dialogOf(launcher)!;
}

/** Going back takes a moment. */
const entryLeft = () => waitUntil(() => !Object.keys((history.state as object | null) ?? {}).some((key) => key.endsWith('-open')),
  'the entry of the guide is left');

describe('<naosu-launcher>', () => {
  afterEach(async () => {
    for (const launcher of document.querySelectorAll('naosu-launcher')) launcher.close();
    await entryLeft();
    Launcher.loadHelp = load;
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is a button alone until it is pressed, then the guide over the page', async () => {
    let loads = 0;
    Launcher.loadHelp = () => {
      loads++;
      return load();
    };
    const launcher = make();
    expect(buttonOf(launcher).textContent).to.equal('お困りですか');
    expect(shows(launcher.querySelector('a')!)).to.equal(false);
    expect([loads, dialogOf(launcher)]).to.deep.equal([0, null]);
    const dialog = await opened(launcher);
    expect(loads).to.equal(1);
    expect(dialog.matches(':modal')).to.equal(true);
    expect(guideOf(launcher).topic).to.equal('backup');
    expect(guideOf(launcher).id).to.equal('help');
    await waitUntil(() => launcher.shadowRoot!.activeElement === dialog.querySelector('#title'), 'focus is on the title');
  });

  it('closes by Esc: focus, history and the place of the page are as before', async () => {
    const page = fixtureSync(html`<div><div class="tall"></div><naosu-launcher lang="ja" topic="backup"
      progress="none"></naosu-launcher></div>`);
    page.querySelector<HTMLElement>('.tall')!.style.height = '5000px';
    const launcher = page.querySelector('naosu-launcher')!;
    window.scrollTo(0, 1200);
    buttonOf(launcher).focus();
    await opened(launcher);
    expect(getComputedStyle(document.documentElement).overflow).to.equal('hidden');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !isOpen(launcher), 'it is closed');
    await waitUntil(() => launcher.shadowRoot!.activeElement === buttonOf(launcher), 'focus is on the button');
    await entryLeft();
    expect(window.scrollY).to.equal(1200);
    expect(getComputedStyle(document.documentElement).overflow).not.to.equal('hidden');
  });

  it('closes when the browser goes back, and goes on where it was when it opens again', async () => {
    const launcher = make();
    await opened(launcher);
    const guide = guideOf(launcher);
    guide.open('backup', 'icloud-storage-full');
    await waitUntil(() => guide.shadowRoot!.querySelector('naosu-fix-stepper')?.shadowRoot?.querySelector('[data-focus]'),
      'a question is asked');
    history.back();
    await waitUntil(() => !isOpen(launcher), 'it is closed');
    expect(launcher.querySelector('naosu-help')).not.to.exist;
    await launcher.open();
    expect(guideOf(launcher) === guide).to.equal(true);
    expect(guide.shadowRoot!.querySelector('naosu-fix-stepper')).to.exist;
  });

  it('closes by its button and by a press beside it, not by one inside', async () => {
    const launcher = make();
    const dialog = await opened(launcher);
    dialog.querySelector<HTMLElement>('.scroller')!.click();
    expect(isOpen(launcher)).to.equal(true);
    dialog.querySelector<HTMLElement>('.bar button')!.click();
    expect(isOpen(launcher)).to.equal(false);
    await entryLeft();
    await launcher.open();
    dialog.click();
    expect(isOpen(launcher)).to.equal(false);
  });

  it('closes by what the system takes for closing, and opens again at once', async () => {
    const launcher = make();
    const dialog = await opened(launcher) as HTMLDialogElement;
    dialog.close();
    // Browsers send it with the next frame, which a tab behind another does not have.
    dialog.dispatchEvent(new Event('close'));
    await waitUntil(() => !launcher.querySelector('naosu-help'), 'the guide is put away');
    await launcher.open();
    expect(isOpen(launcher)).to.equal(true);
    launcher.close();
    const again = launcher.open();
    await again;
    expect(isOpen(launcher)).to.equal(true);
  });

  it('takes a button of the page, which may come later and be drawn anew', async () => {
    const page = fixtureSync(html`<div><naosu-launcher for="own-button" progress="none"></naosu-launcher></div>`);
    const launcher = page.querySelector('naosu-launcher')!;
    expect(shows(buttonOf(launcher))).to.equal(false);
    const own = document.createElement('button');
    own.id = 'own-button';
    own.append(document.createElement('b'));
    page.append(own);
    own.focus();
    own.querySelector('b')!.click();
    await waitUntil(() => isOpen(launcher), 'the guide opens');
    launcher.close();
    await waitUntil(() => document.activeElement === own, 'focus is on the button of the page');
  });

  it('says that the guide cannot be loaded, shows what the page put into it, and tries again', async () => {
    Launcher.loadHelp = () => Promise.reject(new Error('offline'));
    const page = fixtureSync(html`<div><button id="asks"></button><naosu-launcher for="asks" progress="none"><a
      href="/support">サポート</a></naosu-launcher></div>`);
    const launcher = page.querySelector('naosu-launcher')!;
    setTimeout(() => page.querySelector('button')!.click());
    const { error } = await oneEvent(launcher, 'naosu-error') as LoadErrorEvent;
    expect(String(error)).to.contain('offline');
    expect(buttonOf(launcher).textContent).to.equal('読み込めませんでした・もう一度');
    expect([buttonOf(launcher), launcher.querySelector('a')!].map(shows)).to.deep.equal([true, true]);
    Launcher.loadHelp = load;
    buttonOf(launcher).click();
    await waitUntil(() => isOpen(launcher), 'the guide opens');
    expect([buttonOf(launcher), launcher.querySelector('a')!].map(shows)).to.deep.equal([false, false]);
  });

  it('takes a brand’s dark colours in the dark, never its light ones', async () => {
    const launcher = make();
    launcher.setAttribute('theme', 'dark');
    launcher.style.setProperty('--naosu-surface', '#ffffff');
    launcher.style.setProperty('--naosu-dark-surface', '#101820');
    expect(getComputedStyle(await opened(launcher)).backgroundColor).to.equal('rgb(16, 24, 32)');
  });

  it('speaks inside its dialog, and leaves nothing in the page', async () => {
    const launcher = make();
    await opened(launcher);
    // The search, whose hits are the first thing to be said, comes with the interest in its field.
    const help = guideOf(launcher);
    help.shadowRoot!.querySelector('naosu-symptom-picker')!.shadowRoot!.querySelector('input')!.focus();
    await waitUntil(() => help.shadowRoot!.querySelector('[data-naosu-announcer]'), 'a region stands in the dialog');
    expect(help.assignedSlot?.closest('dialog')).to.equal(dialogOf(launcher));
    launcher.close();
    expect(document.querySelectorAll('[data-naosu-announcer]').length).to.equal(0);
  });

  it('opens for a link into the guide, and the address is the page’s own again afterwards', async () => {
    history.replaceState({ of: 'the page' }, '', '#section&naosu-help=backup/fix/restart');
    const launcher = make();
    await waitUntil(() => isOpen(launcher), 'the guide opens');
    await waitUntil(() => guideOf(launcher).shadowRoot?.querySelector('naosu-fix-stepper'), 'the fix is shown');
    expect(history.state).to.include({ of: 'the page' });
    launcher.close();
    await waitUntil(() => location.hash === '#section', 'the link is gone');
    expect(history.state).to.deep.equal({ of: 'the page' });
  });

  it('leaves a link alone that is for a guide on the page itself', async () => {
    history.replaceState(null, '', '#naosu-help=backup/fix/restart');
    const page = fixtureSync(html`<div><div id="help"></div><naosu-launcher></naosu-launcher></div>`);
    await new Promise((resolve) => setTimeout(resolve));
    expect(page.querySelector('naosu-launcher')!.shadowRoot!.querySelector('[aria-busy=true]')).not.to.exist;
  });

  it('hands on attributes and prices at any time, also those set before it was defined', async () => {
    const prices = { region: 'us' } as unknown as Launcher['prices'];
    const launcher = make();
    launcher.prices = prices;
    await opened(launcher);
    expect(guideOf(launcher).prices).to.equal(prices);
    launcher.setAttribute('region', 'us');
    launcher.removeAttribute('topic');
    launcher.prices = undefined;
    expect([guideOf(launcher).region, guideOf(launcher).getAttribute('topic'), guideOf(launcher).prices]).to.deep.equal(['us', null,
      undefined]);
  });

  it('speaks the language of its place, and takes a label of the page', async () => {
    const launcher = make('en-GB');
    expect(buttonOf(launcher).textContent).to.equal('Need help?');
    launcher.setAttribute('lang', 'ja');
    expect(buttonOf(launcher).textContent).to.equal('お困りですか');
    launcher.setAttribute('label', '相談する');
    expect(buttonOf(launcher).textContent).to.equal('相談する');
    launcher.setAttribute('lang', 'en');
    const dialog = await opened(launcher);
    expect(dialog.querySelector('#title')!.textContent).to.equal('Guided help');
  });

  it('keeps the focus and closes by Esc where there are no native dialogs', async () => {
    const { showModal } = HTMLDialogElement.prototype;
    delete (HTMLDialogElement.prototype as Partial<HTMLDialogElement>).showModal;
    try {
      const launcher = make();
      const dialog = await opened(launcher);
      expect([dialog.getAttribute('role'), dialog.getAttribute('aria-modal')]).to.deep.equal(['dialog', 'true']);
      const outside = document.createElement('button');
      launcher.before(outside);
      outside.focus();
      await waitUntil(() => document.activeElement === launcher, 'focus is kept');
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !isOpen(launcher), 'it is closed');
    } finally {
      HTMLDialogElement.prototype.showModal = showModal;
    }
  });

  for (const [name, width, height] of [['a phone', 390, 844], ['a small phone', 320, 568], ['a desktop', 1280, 800]] as const) {
    it(`is accessible and inside the screen on ${name}`, async () => {
      const launcher = make();
      // Opened before: WebKit keeps what it made of a sheet that nothing uses while the size changes.
      const dialog = await opened(launcher);
      await setViewport({ width, height });
      try {
        const { left, right, top, bottom, height: tall } = dialog.getBoundingClientRect();
        expect([left >= 0, right <= width, top >= 0, bottom <= height]).to.deep.equal([true, true, true, true]);
        if (width < 768) expect(tall).to.be.closeTo(height, 0.5);
        const scroller = dialog.querySelector('.scroller')!;
        expect(scroller.scrollWidth).to.equal(scroller.clientWidth);
        expect(await axeFindings(launcher)).to.deep.equal([]);
        dialog.querySelector('button')!.click();
        await waitUntil(() => !isOpen(launcher), 'it is closed');
        expect(await axeFindings(launcher)).to.deep.equal([]);
      } finally {
        await setViewport({ width: 800, height: 600 });
      }
    });
  }
});
