import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { strictPolicy } from '../serve.mjs';
import { drawn, useBrowser, type OpenOptions } from './browser.js';
import { addToObjects, freezeBuiltIns, likeMooTools, likePrototype, textOfGuide, translate } from './page-habits.js';
import { optionalNames, ownOptionalNames } from './optional-names.js';
import { journeys } from './steps.js';
import type { Reader } from './steps.js';

const open = useBrowser();
const journey = journeys(open);

const full = 'iCloudストレージに十分な空き領域がありません';

/** Screen by screen from a search to the end, with a look at each. */
async function goesThrough(reader: Reader, look: () => Promise<void> = async () => {}): Promise<void> {
  const { words } = reader;
  await reader.searchField.waitFor();
  await look();
  await reader.paste('パスワードを求められる');
  await reader.hits.filter({ hasText: 'パスワード' }).first().waitFor();
  await look();
  await reader.searchField.fill(full);
  await reader.hits.first().filter({ hasText: '画面の文と一致' }).waitFor();
  await look();
  await reader.hits.first().click();
  await reader.heading(reader.question('icloud-free')).waitFor();
  await look();
  await reader.type('icloud-free', '20');
  await reader.type('next-backup-size', '12.5');
  await reader.arrives(reader.title('run-backup'));
  await look();
  await reader.doSteps();
  await look();
  await reader.press(words.worked);
  await reader.arrives('直ってよかったです');
  await look();
}

/** What the screens of fixes bring along stands below a question as soon as they are loaded. */
async function whole({ guide }: Reader) {
  if (await guide.locator('naosu-fix-stepper').count()) await guide.getByText('ほかの操作').first().waitFor();
}

describe('a page whose scripts change the built-ins', () => {
  const habits = {
    'Prototype': likePrototype, 'MooTools': likeMooTools, 'frozen built-ins': freezeBuiltIns,
  };
  for (const [name, prepare] of Object.entries(habits)) {
    for (const path of ['index.html', 'single.html']) {
      it(`lets the reader go all the way beside ${name}: ${path}`, () => journey(path, { prepare }, (reader) => goesThrough(reader)));
    }
  }

  it('starts an element that such a page adds later', () => open('empty.html', { prepare: likeMooTools }, async ({ page, complaints }) => {
    await page.waitForFunction(() => 'naosuVersion' in globalThis);
    await page.evaluate(() => document.body.append(document.createElement('naosu-help')));
    await drawn(page);
    assert.deepEqual(complaints.errors, []);
  }));
});

/** Sheets that pages have, or that go further than any. */
const sheets = {
  'a root of 10 px': 'html { font-size: 62.5% }',
  'a rule for everything': `* { display: inline; box-sizing: content-box; margin: 0; padding: 0; color: #eee; line-height: 1;
    letter-spacing: .2em;
    text-transform: uppercase }`,
  'text rules that are inherited':
    `body { color: #ccc; font: italic 700 9px/1 serif; font-feature-settings: "palt"; word-break: break-all; text-align: center;
    text-indent: 1em; white-space: nowrap; word-spacing: 1em; cursor: wait; text-shadow: 0 0 3px red; list-style: square; hyphens: auto;
    pointer-events: none; -webkit-text-fill-color: red; writing-mode: vertical-rl; overflow-wrap: normal; line-break: loose }`,
  'text that is not to be selected': 'body { user-select: none; -webkit-user-select: none }',
  'text from right to left': 'body { direction: rtl }',
  'an element without a style': 'naosu-help { all: unset }',
  'controls without a style': 'button, input, label, h2, h3, p, ul, li, section { all: unset !important }',
  'important rules': `* { display: inline !important; font: 9px/1 serif !important; letter-spacing: .2em !important;
    text-transform: uppercase !important;
    float: left !important }`,
};

/** What each sheet changes of the computed style inside our elements. The family is the page's by design; lengths hang on the room. */
const changes = (page: Page) => page.evaluate((given) => {
  const elements: Element[] = [];
  for (const roots: ParentNode[] = [document.querySelector('naosu-help')!.shadowRoot!]; roots.length > 0;) {
    for (const element of roots.pop()!.querySelectorAll('*')) {
      elements.push(element);
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
  }
  const names = [...getComputedStyle(document.body)]
    .filter((name) => !/^(font-family|.*(width|height|[^t]-size|origin|margin.*|inset.*)|top|left|right|bottom|grid-template-.*)$/.test(
      name) || name === 'line-height');
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const looks = ['', ...Object.values(given)].map((text) => {
    sheet.replaceSync(text);
    return elements.map((element) => {
      const style = getComputedStyle(element);
      return names.map((name) => `${element.localName}.${element.getAttribute('class') ?? ''} ${name}: ${style.getPropertyValue(name)}`);
    }).flat();
  });
  sheet.replaceSync('');
  const [clean, ...hostile] = looks as [string[], ...string[][]];
  return Object.keys(given).flatMap((name,
    place) => hostile[place]!.filter((line, index) => line !== clean[index]).map((line) => `${name}: ${line}`));
}, sheets);

describe('a page whose style sheets reach for everything', () => {
  it('changes nothing in the guide', () => journey('bare.html', {}, (reader) => goesThrough(reader, async () => {
    const found = await changes(reader.page);
    assert.deepEqual(found.slice(0, 5), [], `${found.length} changes`);
  })));

  it('decides whether the element is displayed', () => journey('bare.html', {}, async (reader, { page }) => {
    await reader.searchField.waitFor();
    const shown = await page.evaluate(() => {
      const element = document.querySelector<HTMLElement>('naosu-help')!;
      const style = getComputedStyle(element);
      const found = [style.display];
      const sheet = new CSSStyleSheet();
      document.adoptedStyleSheets = [sheet];
      sheet.replaceSync('.is-hidden { display: none } @media print { naosu-help { display: none } }');
      element.className = 'is-hidden';
      found.push(style.display);
      element.className = '';
      element.style.setProperty('display', 'none'); // As v-show does.
      found.push(style.display);
      element.style.removeProperty('display');
      element.hidden = true;
      found.push(style.display);
      element.hidden = false;
      return [...found, style.display];
    });
    assert.deepEqual(shown, ['block', 'none', 'none', 'none', 'block']);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('naosu-help').isVisible(), false);
  }));
});

describe('a page that adds to every object', () => {
  const usual = ['extend', 'each', 'clone', 'inspect', 'isEmpty', 'contains', 'merge', 'size', 'toJSONString', 'hasValue'];
  const screensBeside = async (prepare: Partial<Pick<OpenOptions, 'prepare' | 'given'>>) => {
    const screens: string[][] = [];
    await journey('index.html', prepare, (reader) => goesThrough(reader, async () => {
      await whole(reader);
      screens.push(await reader.page.evaluate(textOfGuide));
    }));
    return screens;
  };

  it('changes no screen, whatever it adds under the names that the content or what follows from it may leave out', async () => {
    const clean = await screensBeside({});
    for (const value of [null, true, {}, 'x', []]) {
      const given = JSON.stringify({ names: [...usual, ...optionalNames, ...ownOptionalNames], value });
      assert.deepEqual(await screensBeside({ prepare: addToObjects, given }), clean, given);
    }
  });
});

describe('a browser that translates the page', () => {
  it('shows on each screen what an untranslated one shows, and the reader gets to the end', async () => {
    const read = async (translated: boolean) => {
      const screens: string[][] = [];
      await journey('bare.html', {}, (reader) => goesThrough(reader, async () => {
        await whole(reader);
        screens.push(await reader.page.evaluate(textOfGuide));
        if (translated) await reader.page.evaluate(translate);
      }));
      return screens;
    };
    assert.deepEqual(await read(true), await read(false));
  });
});

describe('a page that limits the policies of Trusted Types', () => {
  /** Another copy of Lit is on the page. */
  const otherLit = () => {
    (globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }).trustedTypes.createPolicy(
      'lit-html', {});
  };

  it('lets the reader go all the way where it allows a second copy of Lit', () =>
    journey('index.html', { policy: `${strictPolicy} 'allow-duplicates'`, prepare: otherLit }, (reader) => goesThrough(reader)));

  const refusals = {
    'only one copy of Lit': { policy: strictPolicy, prepare: otherLit },
    'no policy at all': { policy: strictPolicy.replace('trusted-types lit-html', "trusted-types 'none'") },
  };
  for (const [name, options] of Object.entries(refusals)) {
    for (const script of ['type="module" src="/naosu.js"', 'defer src="/naosu.ja.iife.js"']) {
      it(`leaves its own words readable where it allows ${name}: ${script}`,
        () => open('empty.html', options, async ({ page, complaints, url }) => {
        await page.route('**/fallback.html', async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, body: (await response.text()).replace(/type="module" src="[^"]*"/, script) });
        });
        const warning = page.waitForEvent('console', (message) => message.text().startsWith('naosu: the guide could not be'));
        await page.goto(`${url}/fallback.html`);
        await warning;
        assert.ok(await page.locator('#kept').isVisible());
        assert.deepEqual(complaints.errors.filter((text) => !/content security policy/i.test(text)), []);
      }));
    }
  }
});

describe('a page that the reader leaves', () => {
  it('has no listener of ours that keeps it out of the back/forward cache, and goes on after the return',
    () => journey('index.html', {}, async (reader, { page, url }) => {
    await reader.choose(full);
    await reader.type('icloud-free', '20');
    await reader.type('next-backup-size', '12.5');
    await reader.arrives(reader.title('run-backup'));
    const session = await page.context().newCDPSession(page);
    const types: string[] = [];
    for (const expression of ['window', 'document', 'document.body']) {
      const { result } = await session.send('Runtime.evaluate', { expression });
      const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId! });
      types.push(...listeners.map(({ type }) => type));
    }
    assert.ok(types.includes('pagehide') || types.includes('beforeprint'), types.join());
    assert.deepEqual(types.filter((type) => /unload$/.test(type)), []);
    await page.goto(`${url}/empty.html`);
    await page.goBack();
    await reader.heading(reader.title('run-backup')).waitFor();
    await reader.press(reader.words.notWorked);
    await reader.arrives(reader.question('device-button'));
  }));
});

describe('a page that adds and removes the elements again and again', () => {
  const kinds = { 'the list': {}, 'the steps': { symptom: 'icloud-storage-full' } };
  for (const [name, given] of Object.entries(kinds)) {
    it(`is left with nothing of them: ${name}`, () => journey('empty.html', {}, async (reader, { page }) => {
      await page.clock.install();
      const session = await page.context().newCDPSession(page);
      const leftAfter = async (times: number) => {
        await page.evaluate(async ({ count, properties }) => {
          for (let n = 0; n < count; n++) {
            const help = Object.assign(document.createElement('naosu-help'), { topic: 'backup', progress: 'none', ...properties });
            document.body.append(help);
            await customElements.whenDefined('naosu-help');
            await (help as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
            help.remove();
          }
          document.body.append(document.createElement('naosu-help'));
        }, { count: times, properties: given });
        // The search of each is made ready in tasks of its own: that of the last has begun last.
        await reader.paste(full);
        await reader.guide.evaluate((help) => help.remove());
        await reader.rest();
        await session.send('HeapProfiler.collectGarbage');
        return session.send('Memory.getDOMCounters');
      };
      const before = await leftAfter(5);
      const times = 200;
      const after = await leftAfter(times);
      // What is kept is kept each time; the last one may still be waited for by the browser.
      for (const kind of ['nodes', 'jsEventListeners'] as const)
        assert.ok(after[kind] - before[kind] < times, JSON.stringify({ before, after }));
    }));
  }
});
