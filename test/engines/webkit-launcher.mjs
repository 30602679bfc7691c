import { WebDriver } from './web-driver.mjs';

const keys = {
  Enter: '\ue007', Escape: '\ue00c', Tab: '\ue004', Shift: '\ue008', ArrowLeft: '\ue012', ArrowUp: '\ue013',
  ArrowRight: '\ue014', ArrowDown: '\ue015',
};

/**
 * Runs tests in WebKitGTK, one file after another. No window of it is as narrow as a phone, so tests run in a frame; to the commands of the
 * runner it is a page of Puppeteer with what they use of one.
 */
export class WebKitLauncher {
  name = 'WebKit';
  type = 'puppeteer';
  concurrency = 1;
  #driver;
  #active;

  constructor(miniBrowser) {
    this.miniBrowser = miniBrowser;
  }

  async initialize() {}

  stop() {
    return this.#driver?.stop();
  }

  /** Each file has a browser of its own: one that crashes takes no other with it. */
  async startSession(id, url) {
    this.#active = { id, url };
    this.#driver = new WebDriver();
    await this.#driver.start('WebKitWebDriver', {
      browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: this.miniBrowser, args: ['--automation'] },
    });
    await this.#driver.post('window/rect', { width: 1100, height: 1000 });
    await this.#driver.post('url', { url: new URL('/test/engines/frame.html', url).href });
    await this.#driver.run('document.querySelector("iframe").src = arguments[0]', url);
    await this.#driver.post('frame', { id: 0 });
  }

  startDebugSession() {
    throw new Error('WebKit has no debugging here.');
  }

  async stopSession() {
    this.#active = undefined;
    await this.#driver.stop();
    return {};
  }

  isActive(id) {
    return this.#active?.id === id;
  }

  getBrowserUrl() {
    return this.#active?.url;
  }

  getPage() {
    return { keyboard: this.#keyboard, setViewport: (size) => this.#setViewport(size) };
  }

  async #setViewport({ width, height }) {
    await this.#driver.post('frame', { id: null });
    await this.#driver.run('const frame = document.querySelector("iframe"); [frame.width, frame.height] = arguments', width, height);
    await this.#driver.post('frame', { id: 0 });
  }

  #keyboard = {
    type: (text) => this.#send([...text].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }])),
    press: (key) => this.#send([{ type: 'keyDown', value: keys[key] ?? key }, { type: 'keyUp', value: keys[key] ?? key }]),
    down: (key) => this.#send([{ type: 'keyDown', value: keys[key] ?? key }]),
    up: (key) => this.#send([{ type: 'keyUp', value: keys[key] ?? key }]),
  };

  #send(actions) {
    return this.#driver.post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }
}
