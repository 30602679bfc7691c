import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { FixStepper } from '../../src/index.js';
import { examples } from '../../stories/examples.js';
import { useBrowser } from './browser.js';
import { lockDown, textOfGuide } from './page-habits.js';
import { openCase } from './screens.js';
import { Reader } from './steps.js';

const open = useBrowser();

const file = (path: string) => fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url));

/** What a page brings along: files, and what is done once they are there. */
interface Library {
  readonly scripts?: readonly string[];
  readonly then?: () => void;
}

/** Debian has what npm has not; where it is not installed, what such a page does to the built-ins is tried beside other habits. */
const ofDebian = (name: string, paths: readonly string[]): Record<string, Library> => {
  const scripts = paths.map((path) => `/usr/share/javascript/${path}`);
  return scripts.every(existsSync) ? { [name]: { scripts } } : {};
};

const libraries: Readonly<Record<string, Library>> = {
  ...ofDebian('Prototype', ['prototype/prototype.js']),
  ...ofDebian('MooTools', ['mootools/mootools-core-nc.js', 'mootools/mootools-more-nc.js']),
  'es5-shim': { scripts: [file('es5-shim/es5-shim.min.js'), file('es5-shim/es5-sham.min.js')] },
  'core-js': { scripts: [file('core-js-bundle/minified.js')] },
  'zone.js': { scripts: [file('zone.js/bundles/zone.umd.min.js')] },
  'SES': { scripts: [file('ses/dist/lockdown.umd.min.js')], then: lockDown },
};

type Screens = Record<string, readonly string[]>;

/** A journey from the search to the end, then kinds of screens, as text: all, or those that are expected, which are waited for. */
async function screensBeside({ scripts = [], then = () => {} }: Library, expected?: Screens): Promise<Screens> {
  const screens: Screens = {};
  // What a library does is its page's to allow: it may write HTML, and make code of text.
  await open('empty.html', { policy: undefined }, async ({ page, url, complaints }) => {
    const library = [...scripts.map((path) => readFileSync(path, 'utf8')), `(${then.toString()})()`].join('\n');
    await page.route('**/library.js', (route) => route.fulfill({ contentType: 'text/javascript', body: library }));
    await page.route('**/index.html', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('<head>', '<head><script src="/library.js"></script>');
      await route.fulfill({ response, body });
    });
    await page.goto(`${url}/index.html`);
    const reader = new Reader(page);
    const look = async (name: string) => {
      const stepper = page.locator('naosu-fix-stepper');
      await stepper.locator('[data-focus]').first().waitFor();
      // What comes last, such as further actions, comes with the fixes.
      if (!expected) await stepper.evaluate((element: FixStepper) => element.updateComplete);
      const read = async () => screens[name] = await page.evaluate(textOfGuide);
      const end = Date.now() + 8000;
      while (String(await read()) !== String(expected?.[name] ?? screens[name]) && Date.now() < end);
    };
    await reader.choose('iCloudストレージに十分な空き領域がありません');
    await look('question');
    await reader.type('icloud-free', '20');
    await reader.type('next-backup-size', '12.5');
    await reader.arrives(reader.title('run-backup'));
    await look('fix');
    await reader.doSteps();
    await reader.press(reader.words.worked);
    await reader.arrives('直ってよかったです');
    await look('end');
    // What is left saves its case.
    await page.goto(`${url}/empty.html`);
    for (const [name, progress] of Object.entries(examples)) {
      if (expected && !(name in expected)) continue;
      await openCase(page, url, progress);
      await look(name);
    }
    assert.deepEqual(complaints.errors, []);
  });
  return screens;
}

describe('a page with a library that changes the built-ins', () => {
  let clean: Screens;
  before(async () => {
    clean = await screensBeside({});
  });

  for (const [index, [name, library]] of Object.entries(libraries).entries()) {
    it(`shows what a page without it shows: ${name}`, async () => {
      // The journey beside each, every kind of screen beside each second one.
      const due = Object.fromEntries(Object.entries(clean).filter((_, place) => place < 3 || place % 2 === index % 2));
      assert.deepEqual(await screensBeside(library, due), due);
    });
  }
});
