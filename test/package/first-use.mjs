import { chromium } from 'playwright-core';
import { chromeArguments, chromePath } from '../chrome-path.mjs';
import { serve } from '../serve.mjs';

const prices = {
  region: 'jp', currency: 'JPY', freeGb: 5, checkedOn: '2026-11-01',
  rows: [{ sizeGb: 50, amount: 150, from: '2026-01-01', source: 'own' }],
};

/** One browser for all apps. */
export const openBrowser = async () => chromium.launch({ executablePath: await chromePath(), args: chromeArguments });

/**
 * Opens the app in `folders` and does what a first reader does: all is drawn, a symptom is chosen, the page hears of it. A `plain`
 * page, which holds no script of its own, is listened to and given prices from outside. Returns what went wrong; empty when nothing did.
 */
export async function firstUse(browser, { folders, path = '', policy, plain = false }) {
  const server = await serve({ folders, policy });
  const context = await browser.newContext({ locale: 'ja-JP' });
  const page = await context.newPage();
  const [said, problems] = [[], []];
  page.on('console', (message) => (message.type() === 'log' ? said.push(message.text())
    : problems.push(`${message.type()}: ${message.text()}`)));
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  if (plain) await page.addInitScript(() => document.addEventListener('naosu-symptom-select', ({ symptom }) => console.log(symptom)));
  try {
    await page.goto(`${server.url}/${path}`);
    if (plain) await page.evaluate((list) => { document.querySelector('naosu-help').prices = list; }, prices);
    await page.locator('naosu-help [part~="item"]').first().click();
    await page.locator('naosu-fix-stepper [part~="answer"], naosu-fix-stepper [part~="action"]').first().waitFor();
    await page.waitForFunction(() => {
      const hosts = (root) => [...root.querySelectorAll('*')].filter(({ localName }) => /^(naosu|acme)-/.test(localName));
      const isDrawn = ({ shadowRoot }) => shadowRoot !== null
        && (shadowRoot.querySelector('h2, h3') !== null || hosts(shadowRoot).some(isDrawn));
      return hosts(document).every(isDrawn);
    });
    const region = await page.evaluate(() => document.querySelector('naosu-help').prices?.region);
    if (region !== 'jp') problems.push(`the element has no prices (${region})`);
    // An id has a hyphen.
    if (!said.some((text) => /^[a-z]+(-[a-z]+)+/.test(text))) problems.push(`the page heard of no symptom: ${JSON.stringify(said)}`);
  } catch (error) {
    problems.push(error.message.split('\n')[0]);
  } finally {
    await context.close();
    await server.close();
  }
  return problems;
}
