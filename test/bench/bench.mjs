import { chromium } from 'playwright-core';
import { chromeArguments, chromePath } from '../chrome-path.mjs';
import { serve, sites } from '../serve.mjs';
import { folder, makePages } from './pages.mjs';

// Ratios of one run on one machine; never a test. Of one part alone: `npm run bench visits`, `npm run bench questions`.
const runs = Number(process.env.RUNS ?? 7);
const wants = (part) => process.argv.length === 2 || process.argv.includes(part);

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** What the reader waits for, by what the page holds: the list, and what a press on a symptom leads to. */
const inPage = () => {
  globalThis.shift = 0;
  const observer = new PerformanceObserver((list) => { for (const { value } of list.getEntries()) globalThis.shift += value; });
  observer.observe({ type: 'layout-shift', buffered: true });
  const parts = () => {
    const help = document.querySelector('naosu-help');
    const root = help?.shadowRoot ?? document.querySelector('bare-lit')?.shadowRoot ?? document;
    return { root, picker: root.querySelector('naosu-symptom-picker')?.shadowRoot ?? root };
  };
  const when = (there) => new Promise((resolve) => {
    const look = () => requestAnimationFrame(() => (there() ? setTimeout(() => resolve(performance.now())) : look()));
    look();
  });
  const entry = () => parts().picker.querySelector('.hit, summary');
  globalThis.useful = () => when(entry);
  globalThis.press = async () => {
    const from = performance.now();
    entry().click();
    const next = () => document.querySelector('details[open]') ?? (!parts().root.querySelector('naosu-symptom-picker, .hit')
      && (parts().root.querySelector('naosu-fix-stepper')?.shadowRoot.querySelector('h2, h3') ?? parts().root.querySelector('h2')));
    return (await when(next)) - from;
  };
};

/** One visit by a slow phone on a slow line: milliseconds, requests, kilobytes as sent, megabytes of heap. */
async function visit(browser, url, name) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Performance.enable');
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions',
    { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 });
  const sent = { requests: 0, bytes: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => { sent.requests++; sent.bytes += encodedDataLength / 1000; });
  await page.addInitScript(inPage);
  await page.goto(`${url}/${encodeURIComponent(name)}.html`, { waitUntil: 'commit' });
  const useful = await page.evaluate(() => globalThis.useful());
  const by = { ...sent };
  await page.waitForLoadState('networkidle');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (wanted) => metrics.find(({ name: own }) => own === wanted).value;
  const figures = {
    useful, work: 1000 * metric('TaskDuration'), layout: 1000 * (metric('LayoutDuration') + metric('RecalcStyleDuration')),
    heap: metric('JSHeapUsedSize') / 1e6, requests: by.requests, bytes: by.bytes, allRequests: sent.requests, allBytes: sent.bytes,
    click: name.startsWith('20') ? 0 : await page.evaluate(() => globalThis.press()), shift: await page.evaluate(() => globalThis.shift),
  };
  await context.close();
  return figures;
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
/** As the README has it. */
const sheet = '<link rel="stylesheet" href="/naosu.css">';
const slotted = `<naosu-faq-accordion>${all}</naosu-faq-accordion>${script}`;
const accordions = {
  'plain details': document(all),
  'the same, slotted': document(sheet + slotted),
  'the same, without naosu.css': document(slotted),
  'the same, as items': document(
    `<naosu-faq-accordion></naosu-faq-accordion><script>document.querySelector('naosu-faq-accordion').items = ${items}</script>${script}`),
};

/** Milliseconds until a thousand questions are painted with all that the element adds, and what the main thread computed for it, in which
 * what else the machine does counts least; no slow line. */
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
  return { ready, busy: 1000 * metrics.find(({ name }) => name === 'ThreadTime').value };
}

const server = await serve({ compressed: true, folders: [folder, ...sites] });
const browser = await chromium.launch({ executablePath: await chromePath(), args: chromeArguments });

async function compareVisits() {
  const names = await makePages();
  const visits = Object.fromEntries(names.map((name) => [name, []]));
  // In turn, so that a busy machine is unfair to none.
  for (let run = 0; run < runs; run++) for (const name of names) visits[name].push(await visit(browser, server.url, name));
  const of = (name, figure) => median(visits[name].map((one) => one[figure]));
  console.log(`4× CPU, 1.6 Mbit/s, 150 ms; medians of ${runs}`);
  for (const name of names) {
    const figure = (wanted, digits = 0) => of(name, wanted).toFixed(digits);
    const ratio = (wanted, measure) => `${(of(name, wanted) / of(measure, wanted)).toFixed(2)}×`;
    const lit = name.startsWith('20') ? '20 × bare Lit' : 'bare Lit';
    console.log([
      `${name.padEnd(22)} useful ${figure('useful')} ms (${ratio('useful', 'plain HTML')} plain, ${ratio('useful', lit)} Lit)`,
      `click ${figure('click')} ms`, `requests ${figure('requests')} / ${figure('allRequests')}`,
      `kB ${figure('bytes', 1)} / ${figure('allBytes', 1)}`, `work ${figure('work')} ms (${ratio('work', lit)} Lit)`,
      `layout ${figure('layout')} ms`, `heap ${figure('heap', 2)} MB`, `shift ${figure('shift', 3)}`,
    ].join(', '));
  }
}

async function compareQuestions() {
  const drawn = {};
  for (let run = 0; run < runs; run++) {
    for (const [name, html] of Object.entries(accordions)) (drawn[name] ??= []).push(await draw(browser, server.url, html));
  }
  console.log(`\n${questions} questions`);
  for (const [name, all] of Object.entries(drawn)) {
    const [ready, busy] = ['ready', 'busy'].map((key) => {
      const of = (value) => median(all.map((one, run) => value(one[key], drawn['plain details'][run][key])));
      // Compared with the plain page of the same round: a machine is slower at one time than at another.
      return `${of((own) => own).toFixed(0).padStart(5)} ms (${of((own, plain) => own / plain).toFixed(2)}× plain)`;
    });
    console.log(`${name.padEnd(27)} usable ${ready}, computed ${busy}`);
  }
}

if (wants('visits')) await compareVisits();
if (wants('questions')) await compareQuestions();
await browser.close();
await server.close();
