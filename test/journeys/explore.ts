import { it } from 'node:test';
import { useBrowser } from './browser.js';
import { Reader } from './steps.js';
const open = useBrowser();
it('x', () => open('index.html', {}, async ({ page, told }) => {
  const r = new Reader(page);
  let t = performance.now();
  const lap = (n: string) => { const u = performance.now(); console.log(n, (u - t).toFixed(0)); t = u; };
  await r.choose('バックアップを作成できません'); lap('choose');
  await r.headings(); lap('headings');
  await r.headings(); lap('headings');
  await r.button('次へ').innerText(); lap('innerText');
  await r.button('わからない・確認できない').press('Enter'); lap('press enter');
  await r.button('わからない・確認できない').click(); lap('click');
  await r.button('わからない・確認できない').count(); lap('count');
  await r.goesOn(); lap('all');
  console.log(told.length);
}));
