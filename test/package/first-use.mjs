import { chromium } from 'playwright-core';
import { chromeArguments, chromePath } from '../chrome-path.mjs';
import { serve } from '../serve.mjs';

/** One browser for all apps. */
export const openBrowser = async () => chromium.launch({ executablePath: await chromePath(), args: chromeArguments });

/**
 * Opens the app in `folders` and does what a first reader does: the guide is drawn, a symptom is chosen, the page hears of it. A
 * `plain` page is listened to from outside and gives the element no prices. Returns what went wrong; empty when nothing did.
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
    await page.locator('naosu-help [part~="item"]').first().click();
    await page.locator('naosu-fix-stepper [part~="answer"], naosu-fix-stepper [part~="action"]').first().waitFor();
    const region = await page.evaluate(() => document.querySelector('naosu-help').prices?.region);
    if (!plain && region !== 'jp') problems.push(`the element has no prices (${region})`);
    if (!said.some((text) => /^[a-z-]{4,}/.test(text))) problems.push(`the page heard of no symptom: ${JSON.stringify(said)}`);
  } catch (error) {
    problems.push(error.message.split('\n')[0]);
  } finally {
    await context.close();
    await server.close();
  }
  return problems;
}
