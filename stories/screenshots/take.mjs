// Takes the README's pictures from the built page.
import { chromium } from 'playwright-core';
import { chromeArguments, chromePath } from '../../test/chrome-path.mjs';
import { serve } from '../../test/serve.mjs';

const server = await serve({});
const browser = await chromium.launch({ executablePath: await chromePath(), args: chromeArguments });

async function take(name, page, colorScheme, steps) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo', colorScheme });
  const tab = await context.newPage();
  await tab.goto(`${server.url}/${page}`);
  await tab.getByRole('searchbox').waitFor();
  await steps(tab);
  await tab.evaluate(() => document.fonts.ready);
  await tab.mouse.move(0, 0);
  await tab.screenshot({ path: new URL(`${name}.png`, import.meta.url).pathname });
  await context.close();
}

const intoView = (tab) => tab.locator('naosu-help')
  .evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 16));

await take('search', 'index.html', 'light', async (tab) => {
  await tab.getByRole('searchbox').fill('「iCloudストレージに十分な空き領域がありません」');
  await tab.getByText('画面の文と一致').first().waitFor();
  await intoView(tab);
});
await take('choices', 'index.html', 'light', async (tab) => {
  await tab.getByRole('button', { name: 'iCloudの容量がいっぱい' }).click();
  await tab.locator('#number').fill('0.4');
  await tab.getByRole('button', { name: '次へ' }).click();
  await tab.locator('#number').fill('12.5GB');
  await tab.getByRole('button', { name: '次へ' }).click();
  await tab.getByText('無料').first().waitFor();
  await intoView(tab);
});
await take('step', 'en.html', 'dark', async (tab) => {
  await tab.getByRole('searchbox').fill('This iPhone cannot be backed up because there is not enough iCloud storage available.');
  await tab.locator('.hit').first().click();
  await tab.locator('#number').fill('4');
  await intoView(tab);
});

await browser.close();
await server.close();
