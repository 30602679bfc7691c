/* What a reader does on one page of the long run. Runs in the page before its scripts, and is called by test/soak/reader.ts. */

globalThis.reader = (() => {
  // Only what time it is jumps: a clock that stands for all timers too may hold them back for ever.
  const RealDate = Date;
  let ahead = 0;
  globalThis.Date = class extends RealDate {
    static now = () => RealDate.now() + ahead;

    constructor(...given) {
      super(...(given.length > 0 ? given : [RealDate.now() + ahead]));
    }
  };
  const jump = (by) => { ahead += by; };

  const help = () => document.querySelector('naosu-help');

  /** All that the element has drawn, in the roots of its parts as well. */
  function drawn() {
    const found = [];
    const roots = [help()?.shadowRoot].filter(Boolean);
    for (const root of roots) {
      for (const element of root.querySelectorAll('*')) {
        found.push(element);
        if (element.shadowRoot) roots.push(element.shadowRoot);
      }
    }
    return found;
  }

  const textOf = (element) => (element.textContent ?? '').replace(/[\s\u200b]+/g, ' ').trim();
  const isShown = (element) => element.getClientRects().length > 0;
  const isOpen = (control) => isShown(control) && !control.matches(':disabled, [aria-disabled=true]');
  const shown = () => drawn().filter((element) => element.matches('.root') && isShown(element)).map(textOf).join('\n');

  // Tasks are run for a page in the background as well.
  const turn = () => scheduler.postTask(() => {});

  const ways = () => drawn().filter((element) => element.matches('button, summary, a[href]') && isOpen(element)).length;
  const isComing = (element) => element.matches('.waiting, :not(:defined)') && element.checkVisibility();
  const isStill = (before, now, loads) => before === now && !((loads || ways() === 0) && drawn().some(isComing));

  /**
   * Waits until nothing changes any more, and lets the page save. A page in the background draws no frame: turns are tasks.
   * Without `loads` nothing more may come, and the page's own content be all there is.
   */
  async function rest({ loads = true } = {}) {
    const until = performance.now() + 10_000;
    const late = new Promise((resolve) => setTimeout(resolve, 60_000, 'late'));
    for (let before, now = '', still = 0; still < 3 && performance.now() < until;) {
      await turn();
      for (const element of [help(), ...drawn()]) {
        if (!element.updateComplete || (await Promise.race([element.updateComplete, late])) !== 'late') continue;
        const gone = element.isConnected ? '' : ', and gone';
        throw new Error(`<${element.localName}> is never complete${gone}: ${textOf(element.renderRoot)}`);
      }
      [before, now] = [now, shown()];
      const isThere = now !== '' || (!loads && [...help().children].some(isShown));
      still = isThere && isStill(before, now, loads) ? still + 1 : 0;
    }
    document.dispatchEvent(new Event('visibilitychange'));
  }

  let resting = '';

  /** Begins to wait; how it stands is asked for. */
  function begin(given) {
    resting = 'begun';
    rest(given).then(() => (resting = 'over'), (error) => (resting = String(error)));
  }

  /** Numbers below another, from shares of 1. */
  function drawFrom(lots) {
    let place = 0;
    return (below) => Math.floor(lots[place++ % lots.length] * below);
  }

  function answer(draw, words) {
    const all = drawn().filter(isOpen);
    const groups = Map.groupBy(all.filter((element) => element.matches('input[type=radio]')), ({ name }) => name);
    for (const radios of groups.values()) radios[draw(radios.length)].click();
    for (const box of all.filter((element) => element.matches('input[type=checkbox]'))) if (!box.checked && draw(4) > 0) box.click();
    for (const field of all.filter((element) => element.matches('input:not([type]), [type=text], [type=search]'))) {
      const from = field.matches('[type=search]') ? words : ['', '0', '5', '12.5', '300', '-1', '1e308', '5 GB', '五', '１２'];
      field.value = from[draw(from.length)];
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
  }

  const aside = /コピー|共有|印刷|QR|画像|送る|Copy|Share|Print|image|Send/;
  const backwards = /戻る|戻す|最初から|back|over/i;

  function press(draw) {
    const buttons = drawn().filter((element) => element.matches('button, summary') && isOpen(element) && !aside.test(textOf(element)));
    const onwards = buttons.filter((button) => button.matches('button') && !backwards.test(textOf(button)));
    const from = onwards.length > 0 && draw(10) > 0 ? onwards : buttons;
    const pressed = from[draw(from.length)];
    pressed?.click();
    return pressed ? textOf(pressed).slice(0, 60) : 'nothing';
  }

  /** What is on the screen, and what is kept. */
  function look() {
    const fallback = [...help().children].some(isShown);
    return { text: shown(), fallback, ways: ways(), kept: localStorage.getItem('naosu-help'), path: location.pathname };
  }

  const byLot = { answer: (lots, words) => answer(drawFrom(lots), words), press: (lots) => press(drawFrom(lots)) };
  return { jump, begin, state: () => resting, look, ...byLot };
})();
