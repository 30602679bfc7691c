import { after, before } from 'node:test';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromeArguments, chromePath } from '../chrome-path.mjs';
import { serve, strictPolicy } from '../serve.mjs';

/** What a page complained about while it was open. */
export interface Complaints {
  readonly violations: string[];
  readonly errors: string[];
  readonly warnings: string[];
  readonly failedRequests: string[];
  /** Addresses outside the server: nothing may leave. */
  readonly foreign: string[];
}

export interface OpenOptions extends BrowserContextOptions {
  /** Content security policy of the page; the strictest by default, `undefined` for none. */
  readonly policy?: string | undefined;
  /** Addresses that the server refuses. */
  readonly blocked?: RegExp;
  /** Features of `Document.prototype` to take away, as in an older engine. */
  readonly without?: readonly string[];
  /** Runs in the page before its own scripts, with `given`; it sees nothing of this module. */
  readonly prepare?: (given: string) => void;
  readonly given?: string;
}

/** One of our events as the page heard it, with what it says. */
export interface Told {
  readonly type: string;
  readonly [field: string]: unknown;
}

export interface Opened {
  readonly page: Page;
  readonly complaints: Complaints;
  readonly url: string;
  /** What the elements told the page, in order, across reloads. */
  readonly told: readonly Told[];
  /** Lets the addresses through that the server refused. */
  readonly unblock: () => void;
}

/** Matches until it is lifted. */
class Barrier extends RegExp {
  lifted = false;
  override test(address: string) {
    return !this.lifted && super.test(address);
  }
}

const eventNames = [
  'naosu-symptom-select', 'naosu-search-miss', 'naosu-answer', 'naosu-fix-start', 'naosu-step-view', 'naosu-fix-outcome', 'naosu-resolve',
  'naosu-escalate', 'naosu-note-take', 'naosu-progress-change', 'naosu-fix-select', 'naosu-feedback', 'naosu-error',
];

function listen(page: Page): readonly Told[] {
  const told: Told[] = [];
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith('[event] ')) told.push(JSON.parse(text.slice(8)) as Told);
  });
  return told;
}

/** The page's icon is the browser's own request, which it makes when it likes: offline, too. */
const isIcon = (address: string) => /\/icon\.svg$/.test(address);

function collect(page: Page, url: string): Complaints {
  const complaints: Complaints = { violations: [], errors: [], warnings: [], failedRequests: [], foreign: [] };
  page.on('pageerror', (error) => complaints.errors.push(String(error)));
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith('[violation] ')) complaints.violations.push(text.slice(12));
    else if (message.type() === 'error' && !isIcon(message.location().url)) complaints.errors.push(text);
    else if (message.type() === 'warning') complaints.warnings.push(text);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) complaints.foreign.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !isIcon(response.url())) complaints.failedRequests.push(response.url());
  });
  page.on('requestfailed', (request) => {
    // What was still under way when the reader left the page.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED' && !isIcon(request.url())) complaints.failedRequests.push(request.url());
  });
  return complaints;
}

/**
 * Starts one browser for the tests of a file. The returned function opens a page of test/site in a profile of its own, as a
 * phone would show it, and closes it after the given work.
 */
export function useBrowser() {
  let browser: Browser;
  before(async () => {
    browser = await chromium.launch({ executablePath: await chromePath(), args: chromeArguments });
  });
  after(() => browser.close());

  return async function open(path: string, options: OpenOptions, work: (opened: Opened) => Promise<void>): Promise<void> {
    const { policy = 'policy' in options ? undefined : strictPolicy, blocked, without = [], prepare, given = '', ...context } = options;
    const barrier = blocked && new Barrier(blocked);
    const server = await serve({ policy, blocked: barrier });
    const profile = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'ja-JP',
      timezoneId: 'Asia/Tokyo', ...context });
    try {
      const page = await profile.newPage();
      page.setDefaultTimeout(8000);
      const complaints = collect(page, server.url);
      const told = listen(page);
      await page.addInitScript(({ absent, names }) => {
        for (const name of absent) delete (Document.prototype as unknown as Record<string, unknown>)[name];
        document.addEventListener('securitypolicyviolation', (event) => {
          console.info(`[violation] ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
        });
        for (const name of names) {
          document.addEventListener(name, (event) => console.info(`[event] ${JSON.stringify({ ...event, type: name, error: undefined })}`));
        }
      }, { absent: [...without], names: eventNames });
      if (prepare) await page.addInitScript(prepare, given);
      await page.goto(`${server.url}/${path}`);
      await work({ page, complaints, url: server.url, told, unblock: () => { if (barrier) barrier.lifted = true; } });
    } finally {
      await profile.close();
      await server.close();
    }
  };
}

/** Waits until the element has drawn for the first time. */
export async function drawn(page: Page, selector = 'naosu-help'): Promise<void> {
  await page.waitForFunction((wanted) => Boolean(document.querySelector(wanted)?.shadowRoot?.childElementCount), selector);
}
