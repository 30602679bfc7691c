import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import type { Topic } from '@naosu/content';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { catalog } from '../../content/catalog.js';
import { caseOf } from '../../src/engine/case.js';
import { emptyProgress, type Progress } from '../../src/engine/progress.js';
import { caseIn, readRecord } from '../../src/engine/record/case-record.js';
import { harmful, missingBefore } from '../engine/rules.js';

declare const reader: {
  jump(by: number): void;
  begin(given: { readonly loads: boolean }): void;
  state(): string;
  answer(lots: readonly number[], words: readonly string[]): void;
  press(lots: readonly number[]): string;
  look(): Look;
};

interface Look {
  readonly text: string;
  readonly fallback: boolean;
  readonly ways: number;
  readonly kept: string | null;
  readonly path: string;
}

interface Told {
  readonly type: string;
  readonly topic?: string;
  readonly fix?: string;
  readonly check?: string;
  readonly kind?: string;
}

/** Each says something by itself: a bare tag has nothing to show before the first chunks are in. */
const pages = ['index.html', 'mail.html', 'en.html'];
const events = ['naosu-answer', 'naosu-step-view', 'naosu-fix-start', 'naosu-progress-change', 'naosu-symptom-select', 'naosu-fix-select',
  'naosu-error'];
/** By these a reader changes the case. */
const changes = /progress-change|symptom-select|fix-select/;
/** By these the case of a link takes the place of the one that was kept. */
const decides = /progress-change|symptom-select|fix-select|answer/;
/** After these less may be kept than before. */
const mayLose = /^(?:lose storage|spoil storage|foreign link|harmful link|back)$/;
const goesBack = /^(?:変更|Change|最初から|Start over)/;
const words = ['', '容量', 'パスワード', '届かない', 'x', 'iCloudストレージに十分な空き領域がありません', 'not enough storage', '送れない', '<b>', '前回のバックアップ'];
/** What a damaged or foreign record may hold. */
const spoilt = ['', '{', 'null', '[]', '{"topic":"backup","cases":{"backup":{"symptom":"stuck","waits":{"a/b":1e308}}}}',
  '{"topic":"__proto__","cases":{"__proto__":{}}}', '{"cases":{"mail":{"answers":{"icloud-free":-1,"constructor":"x"}}},"links":7}'];
/** A stranger's link with all that opens harm in it. */
const foreign = ['backup:1~foiod~ak79x_oupua.bjsz_o8pnx.vgfi_oe7ex~onub9_01~coiod~roiod_8zvw_ff80_lz29_st68_0s31_pnhx',
  'backup:1~sfvn0~ak79x_o23mk~w2d2mh7dt6o0', 'mail:1~szzzz~a~a~~~', 'backup/stuck', 'x'];

/** Something that a reader does, or that befalls them, and what it was in particular. */
type Deed = readonly [name: string, act: () => Promise<string | void>];

/** Refuses the chunks while it is up. */
export class Barrier extends RegExp {
  up = false;
  override test(address: string) {
    return this.up && super.test(address);
  }
}

/** Links of a page to what can do harm: by lot alone a reader seldom gets so far. */
const harmfulLinks = catalog.topics.flatMap((topic) => Object.keys(topic.fixes).filter((fix) => harmful(topic, fix))
  .map((fix) => `${topic.id}/fix/${fix}`));

/** One random reader: a phone of their own, up to two tabs, and all that can go wrong with them. */
export class SoakReader {
  readonly trail: string[] = [];
  #tabs: Page[] = [];
  #told: Told[] = [];
  #troubles: string[] = [];
  #path = '';
  /** Chunks did not come once: what a page lacks since then is asked for again by the reader alone. */
  #hasFailed = false;
  /** A link is open, and what was kept before is kept until the reader goes on with it. */
  #followed = false;
  /** What was kept after the step before, by guide. */
  #known = new Map<string, Progress>();
  /** Harmful fixes, each after its guide, that the reader has agreed to on this phone since it last lost its storage. */
  #agreed = new Set<string>();

  private constructor(private readonly random: () => number, private readonly url: string,
    private readonly barrier: Barrier, private readonly context: BrowserContext) {}

  static async start(browser: Browser, url: string, barrier: Barrier, random: () => number): Promise<SoakReader> {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
    const self = new SoakReader(random, url, barrier, context);
    await context.addInitScript({ path: new URL('in-page.js', import.meta.url).pathname });
    await context.addInitScript((names) => {
      addEventListener('securitypolicyviolation', (event) => console.error(`violation: ${event.violatedDirective}`));
      for (const name of names) {
        document.addEventListener(name, (event) => console.info(`[told] ${JSON.stringify({ ...event, type: name, error: undefined })}`));
      }
    }, events);
    await context.addInitScript((by) => reader.jump(by), Date.parse('2026-11-27T09:15:00+09:00') - Date.now());
    self.#path = self.#one(pages);
    await self.#open(`${url}/${self.#path}`);
    return self;
  }

  close(): Promise<void> {
    this.barrier.up = false;
    return this.context.close();
  }

  #one<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)]!;
  }

  get #tab(): Page {
    return this.#tabs[0]!;
  }

  async #open(address: string) {
    const page = await this.context.newPage();
    page.setDefaultTimeout(60_000);
    page.on('pageerror', (error) => this.#troubles.push(String(error)));
    page.on('console', (message) => {
      const text = message.text();
      if (text.startsWith('[told] ')) this.#told.push(JSON.parse(text.slice(7)) as Told);
      else if (message.type() === 'error' && !/Failed to load resource|icon\.svg/.test(text)) this.#troubles.push(text);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(this.url)) this.#troubles.push(`leaves the page: ${request.url()}`);
    });
    this.#tabs.unshift(page);
    await page.goto(address);
  }

  /** Does one thing by lot, and holds what must hold afterwards. */
  async step() {
    this.#told = [];
    const lot = this.random();
    const [name, act] = lot < 0.8 ? this.#press : this.#one(this.#mishaps);
    const detail = await act();
    if (detail === 'nothing' && this.#hasFailed) await this.#recover();
    this.trail.push(detail ? `${name}: ${detail}` : name);
    await this.#look(mayLose.test(name) || goesBack.test(detail ?? ''));
  }

  /** Waits for what comes, and holds what must hold then. */
  async #look(mayLose: boolean) {
    // What is kept reaches a tab behind later, and what that shows is told by it then.
    for (const tab of [...this.#tabs, this.#tab]) await restOf(tab, { loads: !this.barrier.up });
    const look = await this.#tab.evaluate(() => reader.look());
    this.#hold(look, mayLose || this.#followed);
    if (this.#told.some(({ type }) => decides.test(type))) this.#followed = false;
  }

  readonly #press: Deed = ['press', async () => {
    await this.#tab.evaluate((given) => reader.answer(...given), [this.#lots(30), words] as const);
    // What a tick in a list has shown is held by what was known then, not by what the button changes.
    await this.#look(false);
    this.#told = [];
    return this.#tab.evaluate((lots) => reader.press(lots), this.#lots(10));
  }];

  #lots(count: number) {
    return [...Array(count)].map(() => this.random());
  }

  readonly #mishaps: readonly Deed[] = [
    ['reload', () => this.#reload()], ['lose storage', () => this.#loseStorage()], ['spoil storage', () => this.#spoilStorage()],
    ['other tab', () => this.#otherTab()], ['clock', () => this.#jump()], ['chunks fail', () => this.#fail()],
    ['language', () => this.#speak()], ['foreign link', () => this.#follow(foreign)],
    ['harmful link', () => this.#follow(harmfulLinks)], ['harmful link', () => this.#follow(harmfulLinks)], ['back', () => this.#back()],
  ];

  /** Where nothing can be pressed, all comes again once the line is back. */
  async #recover() {
    this.barrier.up = false;
    await this.#tab.reload();
  }

  async #reload() {
    await this.#tab.reload();
  }

  /** The other tab goes with it: it still knows all that was kept. */
  async #alone() {
    for (const other of this.#tabs.splice(1)) await other.close();
  }

  async #loseStorage() {
    await this.#alone();
    await this.#tab.evaluate(() => localStorage.clear());
    await this.#tab.reload();
    this.#agreed.clear();
  }

  async #spoilStorage() {
    await this.#alone();
    const junk = this.#one(spoilt);
    await this.#tab.evaluate((text) => localStorage.setItem('naosu-help', text), junk);
    await this.#tab.reload();
    this.#agreed.clear();
    return junk;
  }

  async #otherTab() {
    if (this.#tabs.length > 1) {
      this.#tabs.reverse();
      await this.#tab.bringToFront();
      if (this.random() < 0.3) await this.#tabs.pop()!.close();
      return;
    }
    await this.#open(this.random() < 0.5 ? this.#tab.url() : `${this.url}/${this.#path}`);
  }

  async #jump() {
    const by = this.#one([5, 600, 7200, 86_400, 3_000_000]);
    await this.context.addInitScript((ms) => reader.jump(ms), by * 1000);
    for (const tab of this.#tabs) await tab.evaluate((ms) => reader.jump(ms), by * 1000);
    return `${by} s`;
  }

  #fail() {
    this.barrier.up = !this.barrier.up;
    this.#hasFailed = true;
    return Promise.resolve(this.barrier.up ? 'from now on' : 'no more');
  }

  async #speak() {
    const lang = this.#one(['ja', 'en', 'fr', 'en_US']);
    await this.#tab.evaluate((spoken) => document.querySelector('naosu-help')!.setAttribute('lang', spoken), lang);
    return lang;
  }

  async #follow(links: readonly string[]) {
    await this.#alone();
    const link = this.#one(links);
    await this.#tab.goto('about:blank');
    await this.#tab.goto(`${this.url}/${this.#path}#naosu-help=${link}`);
    this.#followed = true;
    // What was agreed to in the other guide stands in this phone's own record.
    const topic = /^\w*/.exec(link)![0];
    for (const agreed of this.#agreed) if (agreed.startsWith(`${topic} `)) this.#agreed.delete(agreed);
    return link;
  }

  async #back() {
    await this.#tab.goBack();
    if (!this.#tab.url().startsWith(this.url)) await this.#tab.goto(`${this.url}/${this.#path}`);
  }

  #hold(look: Look, mayLose: boolean) {
    assert.deepEqual(this.#troubles.filter((text) => !this.#hasFailed || !/import|module|fetch/i.test(text)), []);
    for (const topic of catalog.topics) this.#holdCase(topic, look, mayLose);
    // Where the loader's own chunks do not come, the page's own content stays.
    if (look.text === '' && this.#hasFailed) return assert.ok(look.fallback, 'what the page says by itself stays');
    assert.notEqual(look.text, '', 'something is drawn');
    assert.ok(look.ways > 0, 'a way leads on');
    assert.doesNotMatch(look.text, /undefined|NaN|\[object|\{(?:label|link|fix|code):/);
    const errors = this.#told.filter(({ type }) => type === 'naosu-error');
    assert.deepEqual(errors.filter(({ kind }) => kind === 'draw' || !this.#hasFailed), [], 'nothing failed');
  }

  #holdCase(topic: Topic, look: Look, mayLose: boolean) {
    const { progress } = caseIn(readRecord(parsed(look.kept)), topic, look.path);
    const before = this.#known.get(topic.id) ?? emptyProgress;
    const answered = this.#told.filter(({ type, topic: of }) => type === 'naosu-answer' && of === topic.id).map(({ check }) => check!);
    const told = this.#told.some(({ type }) => changes.test(type));
    if (!mayLose && !told) assert.deepEqual(lostOf(before, progress), [], `lost of ${topic.id} without the reader`);
    if (answered.length > 0 && !mayLose) {
      // An answer may lead to another symptom, which may say it itself; what is asked anew for each symptom is then open again.
      const { facts } = caseOf(topic, progress);
      const led = progress.symptom !== before.symptom;
      const kept = Object.keys(before.answers).filter((check) => !led || !('perSymptom' in topic.checks[check]!));
      for (const check of [...kept, ...answered]) assert.ok(check in { ...facts, ...progress.answers }, `the answer to ${check} is lost`);
    }
    this.#known.set(topic.id, progress);
    for (const fix of progress.consents) if (!before.consents.includes(fix) && told) this.#agreed.add(`${topic.id} ${fix}`);
    const seen = this.#told.filter(({ type, topic: of }) => /step-view|fix-start/.test(type) && of === topic.id);
    const fix = seen[seen.length - 1]?.fix;
    if (fix === undefined || !(fix in topic.fixes)) return;
    assert.deepEqual(missingBefore(fix, caseOf(topic, progress)), [], `before ${fix}, told ${JSON.stringify(this.#told)}`);
    if (harmful(topic, fix)) assert.ok(this.#agreed.has(`${topic.id} ${fix}`), `${fix} was agreed to on this phone`);
  }
}

/** Asked again and again: of a promise that it waits for, Chromium 156 now and then says that it was collected, and it was not. */
async function restOf(tab: Page, given: { readonly loads: boolean }) {
  await tab.evaluate((wanted) => reader.begin(wanted), given);
  let state;
  while ((state = await tab.evaluate(() => reader.state())) === 'begun') await setTimeout(20);
  if (state !== 'over') throw new Error(state);
}

/** What was kept before and is not any more, but for a wait, which a clock ends. */
function lostOf(before: Progress, after: Progress): readonly string[] {
  const kept = entriesOf(after);
  return entriesOf(before).filter((entry) => !kept.includes(entry));
}

function entriesOf({ symptom, fix, answers, outcomes, opened, done, consents, spared, lacking, waits }: Progress): readonly string[] {
  const records = Object.entries({ answers, opened, waits })
    .flatMap(([name, record]) => Object.entries(record).map(([key, value]) => `${name} ${key} ${JSON.stringify(value)}`));
  const lists = Object.entries({ consents, lacking, ...done, ...spared })
    .flatMap(([name, list]) => list.map((item) => `${name} ${item}`));
  return [`about ${symptom ?? fix ?? ''}`, ...outcomes.map((outcome) => JSON.stringify(outcome)), ...records, ...lists]
    .filter((entry) => entry !== 'about ');
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
}
