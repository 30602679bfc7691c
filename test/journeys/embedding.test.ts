import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawn, useBrowser } from './browser.js';

const open = useBrowser();

describe('the script tag', () => {
  for (const path of ['bare.html', 'index.html', 'en.html', 'single.html']) {
    it(`draws the guide on ${path} without one complaint`, () => open(path, {}, async ({ page, complaints }) => {
      await drawn(page);
      await page.getByRole('radio').or(page.getByRole('textbox')).or(page.getByRole('button')).first().waitFor();
      assert.deepEqual(complaints, { violations: [], errors: [], warnings: [], failedRequests: [], foreign: [] });
    }));
  }

  it('loads nothing but itself on a page without our elements', () => open('empty.html', {}, async ({ page }) => {
    await page.waitForFunction(() => 'naosuVersion' in globalThis);
    const scripts = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.endsWith('.js')));
    assert.equal(scripts.length, 1, scripts.join());
  }));

  it('starts an element that the page adds later', () => open('empty.html', {}, async ({ page }) => {
    await page.evaluate(() => {
      const section = document.createElement('section');
      section.append(document.createElement('naosu-help'));
      document.body.append(section);
    });
    await drawn(page);
  }));

  it('keeps the place of an empty element until the reader acts in it', () => open('bare.html', {}, async ({ page }) => {
    await drawn(page);
    const held = () => document.querySelector<HTMLElement>('naosu-help')!.style.minHeight;
    assert.match(await page.evaluate(held), /^\d+px$/);
    await page.getByRole('searchbox').fill('iCloud');
    assert.equal(await page.evaluate(held), '');
  }));

  it('gives the place back when nothing can be shown', () => open('bare.html', { blocked: /first-view-/ }, async ({ page }) => {
    await page.waitForFunction(() => document.querySelector('naosu-help')!.clientHeight === 0);
  }));

  it('lets the first copy win, with one note and no exception', () => open('twice.html', {}, async ({ page, complaints }) => {
    await drawn(page);
    await page.waitForLoadState('networkidle');
    assert.deepEqual(complaints.errors, []);
    assert.equal(complaints.warnings.length, 1, complaints.warnings.join('\n'));
  }));

  it('passes the nonce of its own tag on, for engines that cannot adopt style sheets', () => {
    const policy = "default-src 'none'; script-src 'self'; style-src 'nonce-naosu'; img-src 'self'";
    return open('nonce.html', { policy, without: ['adoptedStyleSheets'] }, async ({ page, complaints }) => {
      await drawn(page);
      assert.ok(await page.locator('naosu-help').evaluate((element) => element.shadowRoot!.querySelector('style') !== null));
      await page.getByRole('button', { name: /いっぱい/ }).first().click();
      const field = page.getByRole('textbox').first();
      await field.waitFor();
      // Its sheets come after it: the field is as narrow as they say.
      assert.equal(await field.evaluate((input) => getComputedStyle(input.parentElement!).display), 'flex');
      assert.deepEqual(complaints.violations, []);
    });
  });
});

describe('the script tag whose chunks cannot be had', () => {
  it('leaves the content of the page readable and says so once',
    () => open('fallback.html', { blocked: /\/chunks\// }, async ({ page, complaints }) => {
    const warning = page.waitForEvent('console', (message) => message.type() === 'warning');
    await warning;
    assert.ok(await page.locator('#kept').isVisible());
    assert.equal(complaints.warnings.length, 1);
    assert.ok(complaints.errors.every((text) => text.startsWith('Failed to load resource')), complaints.errors.join('\n'));
  }));

  it('asks again under another address, as engines remember what has failed',
    () => open('empty.html', { blocked: /define-checklist/ }, async ({ page, complaints }) => {
    await page.evaluate(() => new Promise<void>((resolve) => {
      document.addEventListener('naosu-error', () => resolve());
      document.body.append(document.createElement('naosu-checklist'));
    }));
    assert.ok(complaints.failedRequests.some((url) => url.includes('?retry=1')));
  }));

  it('tells the page by one naosu-error for each element', () => open('empty.html', { blocked: /\/chunks\// }, async ({ page }) => {
    const count = await page.evaluate(() => new Promise<number>((resolve) => {
      let events = 0;
      document.addEventListener('naosu-error', () => {
        events++;
        if (events === 2) resolve(events);
      });
      document.body.append(document.createElement('naosu-help'), document.createElement('naosu-help'));
    }));
    assert.equal(count, 2);
  }));

  it('leaves the content readable where the page forbids the policy of Lit', () => {
    const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
      + "require-trusted-types-for 'script'; trusted-types 'none'";
    return open('fallback.html', { policy }, async ({ page, complaints }) => {
      if (complaints.warnings.length === 0) await page.waitForEvent('console', (message) => message.text().startsWith('naosu:'));
      assert.ok(await page.locator('#kept').isVisible());
      assert.deepEqual(complaints.errors.filter((text) => text.startsWith('TypeError')), []);
    });
  });
});

describe('the page without JavaScript', () => {
  it('shows what the site wrote into the element', () => open('index.html', { javaScriptEnabled: false }, async ({ page }) => {
    assert.ok(await page.getByText('まず確かめること').isVisible());
  }));

  it('keeps no place for what will not come', () => open('bare.html', { javaScriptEnabled: false }, async ({ page }) => {
    assert.equal((await page.locator('naosu-help').boundingBox())?.height ?? 0, 0);
  }));
});
