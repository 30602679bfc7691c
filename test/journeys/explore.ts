import { after, it } from 'node:test';
import { useBrowser } from './browser.js';
import { Reader } from './steps.js';
const open = useBrowser();
it('x', () => open('twice.html', {}, async ({ page, complaints }) => {
  page.setDefaultTimeout(3000);
  const r = new Reader(page);
  await r.searchField.focus().catch(() => console.log('no field'));
  console.log(await page.locator('body').ariaSnapshot());
  console.log(complaints, await page.evaluate(() => [globalThis.naosuVersion, document.querySelector('naosu-help')!.shadowRoot?.innerHTML.slice(0, 300)]));
}));
