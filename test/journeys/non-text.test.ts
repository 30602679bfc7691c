import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { examples } from '../../stories/examples.js';
import { useBrowser } from './browser.js';
import { everyCase, openCase } from './screens.js';
import { journeys } from './steps.js';

const journey = journeys(useBrowser());

const modes = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

/**
 * What cannot be told or hit: controls whose edge and whose surface both have less than 3:1 against what is around them, and controls under
 * 44 px (24 px for links in text). Controls that are words, underlined, have no edge.
 */
async function faults(page: Page): Promise<string[]> {
  // The compiler names functions, which the page does not know.
  await page.evaluate('globalThis.__name = (named) => named');
  return page.evaluate(measure);
}

/** Runs in the page. */
function measure(): string[] {
  const roots = [document as Document | ShadowRoot];
  for (const root of roots) for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  for (const root of roots.slice(1)) for (const folded of root.querySelectorAll('details')) folded.open = true;
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const painted = (color: string) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data] as [number, number, number, number];
  };
  const light = (color: string) => painted(color).slice(0, 3).reduce((sum, part, place) => {
    const share = part / 255;
    return sum + [0.2126, 0.7152, 0.0722][place]! * (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
  }, 0);
  const ratio = (one: string, other: string) => {
    const [a, b] = [light(one), light(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const behind = (element: Element) => {
    const outer = (node: Element) => node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host;
    for (let node: Element | undefined = element; node; node = outer(node)) {
      const { backgroundColor } = getComputedStyle(node);
      if (painted(backgroundColor)[3] > 200) return backgroundColor;
    }
    return 'Canvas';
  };
  const found: string[] = [];
  const called = (control: Element) => `${control.localName}.${control.className} "${(control.textContent ?? '').trim().slice(0, 20)}"`;
  const edged = '.button, .choice, .ticks > li, .hits, .group > summary, select, textarea, input:not([type=radio], [type=checkbox])';
  for (const root of roots) {
    for (const control of root.querySelectorAll<HTMLElement>(edged)) {
      if (control.getClientRects().length === 0 || control.closest('.ticks .choice')) continue;
      const style = getComputedStyle(control);
      const around = behind(control.parentElement ?? control);
      const { borderTopWidth: width, borderTopStyle: line, borderTopColor: color } = style;
      const edge = parseFloat(width) > 0 && line !== 'none' && painted(color)[3] > 0 ? ratio(color, around) : 1;
      const surface = painted(style.backgroundColor)[3] > 200 ? ratio(style.backgroundColor, around) : 1;
      if (Math.max(edge, surface) < 2.995) found.push(`${called(control)} has ${Math.max(edge, surface).toFixed(2)}:1`);
    }
    for (const control of root.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')) {
      const target = control.closest('label') ?? control;
      const { width, height } = target.getBoundingClientRect();
      if (width === 0 || root === document) continue;
      const least = control.localName === 'a' && !control.classList.contains('button') ? 24 : 44;
      if (height < least - 0.5) found.push(`${called(control)} is ${height.toFixed(0)} px high`);
    }
  }
  return found;
}

/** Runs in the page: how many stretches the bar has, and how a limit stands out at worst: against its edge, or against a stretch. */
function limitContrast(strip: Element) {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const light = (color: string) => {
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).reduce((sum, part, place) => {
      const share = part / 255;
      return sum + [0.2126, 0.7152, 0.0722][place]! * (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
    }, 0);
  };
  const ratio = (one: string, other: string) => {
    const [a, b] = [light(one), light(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const [edge, line] = [...strip.querySelectorAll('.limit')].slice(0, 2).map((drawn) => getComputedStyle(drawn));
  const isEdged = parseFloat(edge!.strokeWidth) >= parseFloat(line!.strokeWidth) + 4;
  const stretches = [...strip.querySelectorAll('.stretch')].map((stretch) => getComputedStyle(stretch).fill)
    .map((fill) => (fill === 'rgba(0, 0, 0, 0)' || fill === 'transparent' ? getComputedStyle(strip).backgroundColor : fill));
  return {
    stretches: stretches.length,
    worst: Math.min(...stretches.map((fill) => Math.max(ratio(line!.stroke, fill), isEdged ? ratio(line!.stroke, edge!.stroke) : 0))),
  };
}

describe('controls', () => {
  it('stand out by 3:1 and can be hit, in each of the colours', () => journey('empty.html', {}, async (_reader, { page, url }) => {
    const look = async (name: string) => {
      for (const mode of modes) {
        await page.emulateMedia(mode);
        assert.deepEqual(await faults(page), [], `${name}, ${JSON.stringify(mode)}`);
      }
    };
    for (const [name, progress, topic] of everyCase) {
      await openCase(page, url, progress, topic);
      await look(name);
    }
    await page.evaluate(() => localStorage.clear());
    for (const path of ['index.html', 'calculator.html', 'checkers.html', 'faq.html', 'checklist.html']) {
      await page.goto(`${url}/${path}`);
      await page.locator('.root[lang] h2').first().waitFor();
      await look(path);
    }
  }));

  it('are seen to be too faint where they are', () => journey('index.html', {}, async (reader, { page }) => {
    await reader.searchField.waitFor();
    await page.locator('naosu-help').evaluate((element) => element.style.setProperty('--naosu-edge', '#ddd'));
    assert.match((await faults(page)).join(), /has 1\.\d/);
  }));

  it('show the chosen one under forced colours', () => journey('calculator.html', { forcedColors: 'active' }, async ({ page }) => {
    const places = page.locator('naosu-plan-calculator .switch label');
    await places.first().waitFor();
    const colours = await places.evaluateAll((labels) => labels.map((label) => getComputedStyle(label).backgroundColor));
    assert.notEqual(colours[0], colours[1]);
  }));

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`of the storage bar: a limit has 3:1 on every stretch, ${colorScheme}`, () => journey('calculator.html', { colorScheme },
      async ({ page }) => {
      const calculator = page.locator('naosu-plan-calculator');
      await calculator.getByLabel('今の容量').selectOption('5');
      await calculator.getByText('内訳を入れて').click();
      for (const field of await calculator.locator('details[open] input[inputmode]').all()) await field.fill('1.5');
      await calculator.locator('#volume').fill('4.6');
      await calculator.locator('#next').fill('60');
      await page.evaluate('globalThis.__name = (named) => named');
      const { stretches, worst } = await calculator.locator('.strip').evaluate(limitContrast);
      assert.ok(stretches >= 3, `${stretches} stretches`);
      assert.ok(worst >= 3, `${worst.toFixed(2)}:1`);
    }));
  }

  it('that are chosen differ by more than bold under forced colours', () => journey('empty.html', { forcedColors: 'active' },
    async (_reader, { page, url }) => {
    for (const name of ['choice', 'checklist', 'outcome', 'risky'] as const) {
      await openCase(page, url, examples[name]);
      const stepper = page.locator('naosu-fix-stepper');
      await page.locator('naosu-fix-stepper :is(.choice, .switch label) input').first().check({ force: true });
      const edges = (which: string) => stepper.locator(which).filter({ visible: true }).evaluateAll((all) => all.map((option) => {
        const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(option);
        return `${borderTopWidth} ${borderTopColor} ${backgroundColor}`;
      }));
      const chosen = await edges(':is(.choice, .switch label, .ticks > li).chosen:not(.ticks .choice)');
      const others = await edges(':is(.choice, .switch label, .ticks > li):not(.chosen):not(.ticks .choice)');
      assert.ok(chosen.length > 0, name);
      assert.deepEqual(chosen.filter((edge) => others.includes(edge)), [], name);
    }
  }));
});
