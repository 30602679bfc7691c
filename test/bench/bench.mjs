import { chromium } from 'playwright-core';
import { chromeArguments, chromePath } from '../chrome-path.mjs';
import { serve } from '../serve.mjs';

// Ratios of one run on one machine; never a test.
const runs = Number(process.env.RUNS ?? 5);
const pages = ['empty.html', 'fallback.html', 'bare.html', 'index.html', 'single.html'];

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Milliseconds until the guide can be used on a slow phone line, the layout shift, and the longest task, of one visit. */
async function visit(browser, url, path) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions',
    { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 });
  await page.addInitScript(() => {
    globalThis.measured = { shift: 0, longest: 0 };
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) measured.shift += entry.value; }).observe(
      { type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => { for (const entry of list.getEntries())
      measured.longest = Math.max(measured.longest, entry.duration); }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(`${url}/${path}`);
  const ready = await page.evaluate(() => new Promise((resolve) => {
    const look = () => {
      const help = document.querySelector('naosu-help');
      const done = !help || help.shadowRoot?.querySelector('naosu-symptom-picker')?.shadowRoot?.querySelector('button, input');
      if (done) requestAnimationFrame(() => resolve(performance.now()));
      else requestAnimationFrame(look);
    };
    look();
  }));
  const { shift, longest } = await page.evaluate(() => globalThis.measured);
  await context.close();
  return { ready, shift, longest };
}

const questions = 1000;
const question = (number) => `<details><summary><h3>${number}番目の質問は、どのようなときに読みますか？</h3></summary>
<p>${number}番目の答えです。${'手順を上から順に確かめます。'.repeat(8)}</p></details>`;
const all = Array.from({ length: questions }, (_, place) => question(place + 1)).join('\n');
const items = `Array.from({ length: ${questions} }, (_, place) => ({ id: 'q' + place, question: (place + 1) + '番目の質問は、どのようなときに読みますか？',
  answer: (place + 1) + '番目の答えです。' + '手順を上から順に確かめます。'.repeat(8) }))`;
const document = (body) =>
  `<!doctype html><html lang="ja"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>FAQ</title><body>${body}`;
const script = '<script type="module" src="/naosu.js"></script>';
const accordions = {
  'plain details': document(all),
  'the same, slotted': document(`<naosu-faq-accordion>${all}</naosu-faq-accordion>${script}`),
  'the same, as items': document(
    `<naosu-faq-accordion></naosu-faq-accordion><script>document.querySelector('naosu-faq-accordion').items = ${items}</script>${script}`),
};

/** Milliseconds until a thousand questions are painted with all that the element adds, and how long the main thread was busy; no slow
 * line. */
async function draw(browser, url, html) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.route('**/questions.html', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Performance.enable');
  await page.goto(`${url}/questions.html`);
  const ready = await page.evaluate(() => new Promise((resolve) => {
    const look = () => {
      const accordion = document.querySelector('naosu-faq-accordion');
      const done = !accordion || accordion.shadowRoot?.querySelector('.bar');
      if (done) requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      else requestAnimationFrame(look);
    };
    look();
  }));
  const { metrics } = await session.send('Performance.getMetrics');
  await context.close();
  return { ready, busy: 1000 * metrics.find(({ name }) => name === 'TaskDuration').value };
}

const server = await serve();
const browser = await chromium.launch({ executablePath: await chromePath(), args: chromeArguments });
let base = 0;
for (const path of pages) {
  const visits = [];
  for (let run = 0; run < runs; run++) visits.push(await visit(browser, server.url, path));
  const ready = median(visits.map((one) => one.ready));
  base ||= ready;
  console.log(`${path.padEnd(14)} usable ${ready.toFixed(0)
    .padStart(5)} ms (${(ready / base).toFixed(2)}× the page without it), shift ${median(visits.map((one) => one.shift))
    .toFixed(3)}, longest task ${median(visits.map((one) => one.longest)).toFixed(0)} ms`);
}
const drawn = {};
for (let run = 0; run < runs; run++) {
  // In turn, so that a busy machine is unfair to none.
  for (const [name, html] of Object.entries(accordions)) (drawn[name] ??= []).push(await draw(browser, server.url, html));
}
console.log(`\n${questions} questions`);
for (const [name, visits] of Object.entries(drawn)) {
  const [ready, busy] = ['ready', 'busy'].map((key) => {
    const [own, plain] = [visits, drawn['plain details']].map((all) => median(all.map((one) => one[key])));
    return `${own.toFixed(0).padStart(5)} ms (${(own / plain).toFixed(2)}× plain)`;
  });
  console.log(`${name.padEnd(18)} usable ${ready}, main thread busy ${busy}`);
}
await browser.close();
await server.close();
