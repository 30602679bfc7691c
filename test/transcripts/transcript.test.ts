import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import type { Browser, Page, Request } from 'playwright-core';
import { writeProgress } from '../../src/engine/record/progress-record.js';
import { chromeArguments, chromePath } from '../chrome-path.mjs';
import { serve } from '../serve.mjs';
import { states, type State } from './states.js';
import { heard, tidy } from './tree.js';

const update = process.env['UPDATE'] === '1';
/** A day on which nothing is past due. */
const now = Date.UTC(2026, 10, 22, 4, 30);

const snapshot = (locale: string, name: string) => new URL(`./${locale}/${name.replace(/\W+/g, '-')}.txt`, import.meta.url);

/** Notes what the live regions say. */
function listen() {
  const said: string[] = [];
  Object.assign(globalThis, { said });
  const region = (node: Node) =>
    (node instanceof Element ? node : node.parentElement)?.closest('[data-naosu-announcer], [role=alert]');
  const observe = (root: Node) => new MutationObserver((records) => {
    // A text that is changed before it is heard is heard once.
    const heard = new Set<string>();
    for (const { addedNodes, target, type } of records) {
      for (const node of type === 'characterData' ? [target] : addedNodes) {
        const text = node.textContent?.trim();
        if (text && (region(node) ?? region(target))) heard.add(text);
      }
    }
    said.push(...heard);
  }).observe(root, { subtree: true, childList: true, characterData: true });
  observe(document);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    observe(root);
    return root;
  };
}

/** Name of what has focus, with its tag; never the page. */
const focused = (page: Page) => page.evaluate(() => {
  let element: Element = document.activeElement ?? document.body;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const label = (element as Partial<HTMLInputElement>).labels?.[0] ?? element;
  return `${element.localName} ${element.getAttribute('aria-label') ?? label.textContent ?? ''}`;
});

/** Said where something takes its time, which it does by chance. */
const byChance = /^(読み込んでいます…|Loading…)$/;

async function takeSaid(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said.splice(0));
  return said.map(tidy).filter((text) => !byChance.test(text));
}

/** Requests under way, by page. */
const underWay = new WeakMap<Page, Set<Request>>();

function watch(page: Page) {
  const requests = new Set<Request>();
  underWay.set(page, requests);
  page.on('request', (request) => requests.add(request));
  const ended = (request: Request) => requests.delete(request);
  page.on('requestfinished', ended).on('requestfailed', ended);
}

/** Until the page has drawn what it has, and nothing more is on its way. */
async function settled(page: Page) {
  const frame = () => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await frame();
  // What failed leaves its place empty.
  const awaited = async () => await page.locator('.placeholder:visible').count() > 0 && await page.locator('[role=alert]').count() === 0;
  while (underWay.get(page)!.size > 0 || await awaited()) await frame();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

async function transcript(page: Page, url: string, locale: string, state: State): Promise<string> {
  const { element, topic, progress, actions = [], shows } = state;
  const tag = /^<([\w-]+)/.exec(element)![1]!;
  await page.evaluate((record) => {
    localStorage.clear();
    if (record) localStorage.setItem('naosu-help', record);
  }, progress && JSON.stringify({ topic, progress: writeProgress(progress) }));
  await page.goto(`${url}/transcript.html?${locale}${encodeURIComponent(element)}`);
  await page.waitForFunction((wanted) =>
    document.querySelector(wanted)?.shadowRoot?.querySelector('.root[lang], .root section, button'), tag);
  if (shows) await page.locator(shows).first().waitFor({ state: 'attached' });
  await settled(page);
  // What was announced on the way is there by chance.
  await page.locator('[data-naosu-announcer] > p').evaluateAll((lines) => lines.forEach((line) => line.remove()));
  const session = await page.context().newCDPSession(page);
  const lines = await heard(session, tag);
  await takeSaid(page);
  for (const [words, act] of actions) {
    await act(page);
    await settled(page);
    await page.clock.runFor(1000);
    await settled(page);
    const focus = tidy(await focused(page));
    assert.doesNotMatch(focus, /^body/, `after "${words}", focus is lost`);
    lines.push('', `> ${words}`, `focus: ${focus}`, ...(await takeSaid(page)).map((text) => `said: ${text}`));
  }
  await session.detach();
  return `${lines.filter((line) => !byChance.test(line.trim())).join('\n')}\n`;
}

describe('what is heard', { concurrency: 2 }, () => {
  let browser: Browser;
  before(async () => {
    browser = await chromium.launch({ executablePath: await chromePath(), args: chromeArguments });
  });
  after(() => browser.close());

  for (const locale of ['ja', 'en']) {
    it(`is as it was read and accepted, in ${locale}: else read what changed, and accept it by npm run transcript`, async () => {
      const barrier: { blocked: RegExp | undefined } = { blocked: undefined };
      const server = await serve({ blocked: { test: (address: string) => barrier.blocked?.test(address) ?? false } as RegExp });
      const context = await browser.newContext({
        viewport: { width: 390, height: 844 }, locale: locale === 'ja' ? 'ja-JP' : 'en-US', timezoneId: 'Asia/Tokyo',
      });
      const page = await context.newPage();
      page.setDefaultTimeout(8000);
      watch(page);
      await page.clock.install({ time: now });
      // The compiler names functions, which the page does not know.
      await page.addInitScript('globalThis.__name = (named) => named');
      await page.addInitScript(listen);
      await page.route('**/transcript.html*', (route) => {
        const element = decodeURIComponent(new URL(route.request().url()).search.slice(3));
        const body = `<!doctype html><html lang="${locale}"><title>Page</title><script type="module" src="/naosu.js"></script>
          <main><h1>Page</h1>${element}</main></html>`;
        return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
      });
      await page.goto(`${server.url}/empty.html`);
      const changed: string[] = [];
      try {
        for (const [name, state] of Object.entries(states)) {
          barrier.blocked = state.blocked;
          await page.clock.setFixedTime(now);
          const text = await transcript(page, server.url, locale, state).catch((error: unknown) => `${String(error)}\n`);
          if (/^\w*Error/.test(text)) changed.push(`${name}: ${text}`);
          const file = snapshot(locale, name);
          if (update) writeFileSync(file, text);
          if (!update && (!existsSync(file) || readFileSync(file, 'utf8') !== text)) changed.push(`${name}:\n${text}`);
        }
      } finally {
        await context.close();
        await server.close();
      }
      assert.equal(changed.length, 0, `Changed in ${locale}: ${changed.join('\n\n')}`);
    });
  }
});
