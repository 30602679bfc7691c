import { expect, fixture, html } from '@open-wc/testing';
import { css, html as draw } from 'lit';
import { LazyElement, type Body } from '../../src/elements/lazy-element.js';

let load: () => Promise<Body>;

class Probe extends LazyElement {
  protected override loadBody() {
    return load();
  }
}
customElements.define('lazy-probe', Probe);

/** A body whose content comes or fails when the test says so. */
class ProbeBody implements Body {
  readonly content = this;
  readonly styles = [css`p { color: rgb(1, 2, 3) }`];
  error: unknown;
  text = '';
  retried = 0;
  settle!: () => void;
  readonly settled = new Promise<void>((resolve) => (this.settle = resolve));

  giveUp() {}
  startAgain() {}
  retry() {
    this.retried++;
  }

  render() {
    return this.text === '' ? undefined : draw`<p>${this.text}</p>`;
  }
}

const within = (element: Element, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector);
const make = () => fixture<Probe>(html`<lazy-probe>ページの文</lazy-probe>`);

describe('an element whose body is loaded on a page', () => {
  it('shows what the page put into it until the body draws, in its own styles beside the common ones', async () => {
    const body = new ProbeBody();
    load = () => Promise.resolve(body);
    const element = document.createElement('lazy-probe') as Probe;
    document.body.append(element);
    let complete = false;
    void element.updateComplete.then(() => (complete = true));
    await Promise.resolve();
    expect(within(element, 'slot .placeholder')).to.exist;
    expect(complete).to.equal(false);
    body.text = '本文';
    body.settle();
    element.requestUpdate();
    await element.updateComplete;
    expect(within(element, 'slot')).not.to.exist;
    expect(getComputedStyle(within(element, 'p')!).color).to.equal('rgb(1, 2, 3)');
    expect(element.shadowRoot!.adoptedStyleSheets.length, 'tokens, the base sheet and further controls stay').to.equal(4);
    element.remove();
  });

  it('is complete only once the body and its content have come', async () => {
    let come!: (body: Body) => void;
    load = () => new Promise((resolve) => (come = resolve));
    const element = document.createElement('lazy-probe') as Probe;
    document.body.append(element);
    let complete = false;
    void element.updateComplete.then(() => (complete = true));
    await new Promise(requestAnimationFrame);
    expect(complete).to.equal(false);
    const body = new ProbeBody();
    body.text = '本文';
    come(body);
    await new Promise(requestAnimationFrame);
    expect(complete).to.equal(false);
    body.settle();
    await element.updateComplete;
    expect(within(element, 'p')).to.exist;
    element.remove();
  });

  it('is not loaded before it stands on a page, and once however often it is moved', async () => {
    let loads = 0;
    const body = new ProbeBody();
    body.text = '本文';
    body.settle();
    load = () => {
      loads++;
      return Promise.resolve(body);
    };
    const element = document.createElement('lazy-probe');
    expect(loads).to.equal(0);
    for (let time = 0; time < 3; time++) document.body.append(element);
    await (element as Probe).updateComplete;
    expect(loads).to.equal(1);
    element.remove();
  });

  it('says that the body did not come, and asks again for it', async () => {
    const reasons: unknown[] = [];
    const lost = new Error('The connection is gone.');
    load = () => Promise.reject(lost);
    const onError = (event: Event) => reasons.push((event as Event & { error: unknown }).error);
    document.addEventListener('naosu-error', onError);
    const element = await make();
    document.removeEventListener('naosu-error', onError);
    expect(reasons).to.deep.equal([lost]);
    expect(within(element, '[role=alert]')).to.exist;
    expect(within(element, 'slot')).to.exist;
    const body = new ProbeBody();
    body.text = '本文';
    body.settle();
    let come!: () => void;
    load = () => new Promise((resolve) => (come = () => resolve(body)));
    within(element, '[role=alert] button')!.click();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('[role=alert]').length).to.equal(0);
    come();
    await new Promise(requestAnimationFrame);
    expect(within(element, 'p')!.textContent).to.equal('本文');
  });

  it('leaves it to the body to ask again for its content', async () => {
    const body = new ProbeBody();
    body.error = new Error('The connection is gone.');
    body.settle();
    load = () => Promise.resolve(body);
    const element = await make();
    within(element, '[role=alert] button')!.click();
    expect(body.retried).to.equal(1);
  });
});
