import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { useBrowser } from './browser.js';

const open = useBrowser();
const visit = (name: string, work: Parameters<typeof open>[2], more = {}) => () =>
  open(`pages/${name}`, { policy: undefined, ...more }, work);
const heard = (page: Page, text: string) => page.waitForEvent('console', (message) => message.text().includes(text));

describe('the loader', () => {
  it('finds what stands in an open shadow root', visit('shadow.html', async ({ page }) => {
    await page.locator('naosu-help').getByRole('heading').first().waitFor();
  }));

  it('finds what stands in a declarative shadow root', visit('declarative.html', async ({ page }) => {
    await page.locator('naosu-help').getByRole('heading').first().waitFor();
  }));

  it('finds what stands in a shadow root that is added later, and says of a closed one who can hand it over',
    visit('later-shadow.html', async ({ page }) => {
      await page.waitForLoadState('load');
      await page.evaluate("add('<div><site-card data-mode=open></site-card></div>')");
      await page.locator('naosu-checker h2').waitFor();
      const said = heard(page, 'naosu.discover(null)');
      await page.evaluate("add('<site-card data-mode=closed></site-card>')");
      await page.evaluate("naosu.discover(document.querySelector('main > site-card').shadowRoot)");
      assert.match((await said).text(), /no root\. A closed one/);
    }));

  it('says where it looks for its chunks when it was copied elsewhere', visit('../empty.html', async ({ page, url }) => {
    const copy = readFileSync('dist/naosu.js', 'utf8');
    const made = (script: string) => `<html lang="ja">${script}<naosu-help topic="backup"><p>代わりの文</p></naosu-help></html>`;
    await page.route('**/copied/naosu.min.js', (route) => route.fulfill({ contentType: 'text/javascript', body: copy }));
    for (const [script, where] of [
      ['<script type="module" src="/copied/naosu.min.js"></script>', '/copied/chunks/'],
      ['<script src="/copied/naosu.min.js"></script>', '/copied/chunks/'],
      [`<script type="module">${copy}</script>`, '/deep/chunks/'],
    ] as const) {
      await page.route('**/deep/page.html', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: made(script) }));
      const said = heard(page, 'Is the folder chunks beside the script?');
      await page.goto(`${url}/deep/page.html`);
      assert.ok((await said).text().includes(where), `${(await said).text()} names ${where}`);
      assert.ok(await page.getByText('代わりの文').isVisible(), script.slice(0, 40));
      await page.unroute('**/deep/page.html');
    }
  }));

  it('runs without type="module", and says so', visit('classic.html', async ({ page, complaints }) => {
    await page.locator('naosu-help').getByRole('heading').first().waitFor();
    assert.match(complaints.warnings.join(), /has lost its type="module"/);
    assert.deepEqual(complaints.errors, []);
  }));

  // Its own file, and what others import along with it: engines remember each.
  const needed = ['define-checker', 'first-view', 'guide', 'question', 'answers', 'topics-backup-ja-questions'];
  for (const chunk of needed) {
    it(`asks again for what failed when the next element needs it: ${chunk}`, () =>
      open('empty.html', { blocked: new RegExp(`/chunks/${chunk}-`) }, async ({ page, unblock, complaints }) => {
      const checker = page.locator('naosu-checker');
      const put = () => page.evaluate(() => document.body.append(
        Object.assign(document.createElement('naosu-checker'), { check: 'phone-free' })));
      const failed = heard(page, '"naosu-error"');
      await put();
      await failed;
      unblock();
      await put();
      await checker.last().getByRole('heading').waitFor();
      assert.deepEqual(complaints.violations, []);
    }));
  }

  it('has one copy of what was asked for again', () =>
    open('empty.html', { blocked: /\/chunks\/(guide|question)-/ }, async ({ page, unblock }) => {
    const put = (tag: string) => page.evaluate((name) => document.body.append(document.createElement(name)), tag);
    const failed = heard(page, 'could not be loaded');
    await put('naosu-checker');
    await failed;
    unblock();
    const loaded: string[] = [];
    page.on('response', (response) => response.ok() && loaded.push(new URL(response.url()).pathname));
    await put('naosu-checker');
    await put('naosu-fix-stepper');
    await page.locator('naosu-checker h2').last().waitFor();
    await page.locator('naosu-fix-stepper').getByRole('heading').first().waitFor();
    assert.deepEqual(loaded.filter((file, place) => loaded.indexOf(file) !== place), []);
  }));

  it('is loaded once where its address carries a version', () =>
    open('empty.html', { policy: undefined }, async ({ page, url, complaints }) => {
    await page.route('**/made.html', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html>'
      + '<html lang=ja><script type="module" src="/naosu.help.ja.js?v=2"></script>'
      + '<naosu-help></naosu-help><naosu-checker></naosu-checker>' }));
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url().replace(url, '')));
    await page.goto(`${url}/made.html`);
    await page.locator('naosu-checker h2').waitFor();
    await page.locator('naosu-help').getByRole('heading').first().waitFor();
    assert.deepEqual(loaded.filter((file) => file.includes('naosu.')), ['/naosu.help.ja.js?v=2']);
    assert.deepEqual(complaints.warnings, []);
  }));
});

/** Pages with a tag that was never closed, and what of theirs it is found by. */
const swallowed: readonly (readonly [name: string, html: string, found: string])[] = [
  ['a footer', '<p>文</p><naosu-help /><p>文</p><footer>社名</footer>', '<footer>'],
  ['a script', '<div><naosu-help /><script>1</script></div>', '<script>'],
  ['a form', '<div><naosu-faq-accordion /><form></form></div>', '<form>'],
  ['another element of ours', '<div><naosu-checker check="phone-free" /><naosu-checker check="icloud-room"></naosu-checker></div>',
    '<naosu-checker>'],
  ['paragraphs alone', '<section>\n  <h2>題</h2>\n  <naosu-help />\n  <p>この先の本文</p>\n</section>', '<p>'],
  ['paragraphs alone, to the end of the page', '<h2>題</h2>\n<naosu-help />\n<p>この先の本文</p>\n</body>\n', '<p>'],
  ['paragraphs alone in one line, where the page ends with a line', '<h2>題</h2><naosu-help /><p>この先の本文</p></body></html>\n', '<p>'],
  ['paragraphs alone in one line, where what they stand in does not end there',
    '<section><naosu-help /><p>この先の本文</p>\n</section>', '<p>'],
  ['words alone', '<section>\n<naosu-help />この先の本文\n</section>', 'text'],
];

/** Pages with a help text, however it is written. */
const closed: readonly (readonly [name: string, html: string])[] = [
  ['on one line', '<div><naosu-help><p>代わりの文</p></naosu-help></div>'],
  ['on lines of its own', '<section>\n  <naosu-help>\n    <p>代わりの文</p>\n  </naosu-help>\n</section>'],
  ['last in what is written without lines', '<div><p>文</p><naosu-help>\n<p>代わりの文</p>\n</naosu-help></div>'],
  ['that is empty but for its line', '<section>\n<naosu-help>\n</naosu-help></section>'],
  ['of words, on lines of its own', '<section>\n<naosu-help>\n代わりの文\n</naosu-help>\n</section>'],
  ['at the end of a page without lines', '<p>文</p><naosu-help><p>代わりの文</p></naosu-help></body></html>\n'],
  ['with data for a search engine', '<div><naosu-faq-accordion><script type="application/ld+json">{}</script></naosu-faq-accordion></div>'],
];

describe('a tag that was never closed', () => {
  /** Shows a page, and waits for a warning where one is expected; else until the page is quiet. */
  const show = (html: string, file: string, expected: RegExp | undefined) =>
    open('empty.html', { policy: undefined }, async ({ page, url, complaints }) => {
      await page.route('**/made.html', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="ja"><body><script ${file}></script>${html}` }));
      const told = expected && page.waitForEvent('console', (message) => expected.test(message.text()));
      await page.goto(`${url}/made.html`, { waitUntil: 'networkidle' });
      await told;
      if (!expected) assert.deepEqual(complaints.warnings, []);
    });
  const files = ['type="module" src="/naosu.js"', 'src="/naosu.ja.iife.js"'];

  for (const [name, html, found] of swallowed) {
    it(`is told by ${name}`, async () => {
      for (const file of files) {
        await show(html, file, new RegExp(`naosu: <[\\w-]+> holds ${found}\\.`));
      }
    });
  }

  for (const [name, html] of closed) {
    it(`is not seen in a help text ${name}`, () => show(html, files[0]!, undefined));
  }
});
