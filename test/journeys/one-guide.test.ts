import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadIndex } from '@naosu/content';
import type { Page } from 'playwright-core';
import { cardOf, checkerIds } from '../../src/engine/checker/checkers.js';
import { useBrowser, type Opened } from './browser.js';
import { assertQuiet, plain, Reader, saying } from './steps.js';

const open = useBrowser();
/** Of which there are pages. */
const topics = ['backup', 'mail'] as const;
const locales = ['ja', 'en'] as const;
type Topic = typeof topics[number];
type Locale = typeof locales[number];

/** Opens a page with the single file of one guide; what it does not bring cannot be had. */
const visit = (topic: Topic, locale: Locale, work: (reader: Reader, opened: Opened) => Promise<void>, fragment = '') => () =>
  open('empty.html', {}, async (opened) => {
    const { page, url } = opened;
    await page.route('**/one-guide.html', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('lang="ja"', `lang="${locale}"`).replace('backup.ja', `${topic}.${locale}`);
      await route.fulfill({ response, body });
    });
    await page.goto(`${url}/one-guide.html${fragment}`);
    await page.context().setOffline(true);
    await work(new Reader(page, locale, topic), opened);
  });

/** A message of a guide, as its search knows it, and what the guide is called. */
async function firstMessage(topic: Topic, locale: Locale) {
  const { entries } = await loadIndex(locale);
  const { messages: [message], guide } = entries.find((entry) => entry.topic === topic && entry.common && entry.messages.length > 0)!;
  return { message: message!.replace(/%@/g, ''), guide };
}

/** Adds an element of ours to the page, and waits until it has drawn. */
const add = (page: Page, tag: string, attributes: Readonly<Record<string, string>> = {}) => page.evaluate(async ([name, given]) => {
  const element = document.createElement(name) as HTMLElement & { updateComplete: Promise<unknown> };
  for (const [key, value] of Object.entries(given)) element.setAttribute(key, value);
  document.querySelector('main')!.append(element);
  await element.updateComplete;
  return element.shadowRoot!.querySelector('[part=status].care, .failed') === null && element.shadowRoot!.textContent!.trim() !== '';
}, [tag, attributes] as const);

for (const topic of topics) {
  const other = topics.find((id) => id !== topic)!;
  const ownCard = checkerIds.find((id) => cardOf(id).topic === topic)!;
  const strangeCard = checkerIds.find((id) => cardOf(id).topic === other)!;

  for (const locale of locales) {
    describe(`the single file of the ${topic} guide in ${locale}`, () => {
      it('leads from a message to the end of its ladder, and asks for nothing more', visit(topic, locale, async (reader, opened) => {
        await reader.choose((await firstMessage(topic, locale)).message);
        assert.equal(await reader.goesOn(), 'human');
        await assertQuiet(opened);
      }));

      it('says what it is about where its search finds nothing close', visit(topic, locale, async (reader) => {
        const [own, strange] = await Promise.all([firstMessage(topic, locale), firstMessage(other, locale)]);
        await reader.searchField.focus();
        await reader.page.keyboard.insertText('Apple Watch');
        const said = plain(await reader.page.locator('naosu-symptom-picker .stack > p').first().innerText());
        assert.ok(said.includes(own.guide) && !said.includes(strange.guide), said);
      }));

      it('draws every element', visit(topic, locale, async ({ page }, opened) => {
        for (const tag of ['fix-stepper', 'symptom-picker', 'checklist', 'faq-accordion', 'handoff', 'plan-calculator'])
          assert.ok(await add(page, `naosu-${tag}`), tag);
        assert.ok(await add(page, 'naosu-checker', { check: ownCard }));
        await assertQuiet(opened);
      }));
    });
  }

  describe(`a page that names the ${other} guide with the file of the ${topic} guide`, () => {
    it('is told so, and shows the guide that there is', visit(topic, 'ja', async ({ page }, { complaints }) => {
      const tags = ['help', 'fix-stepper', 'symptom-picker', 'checklist', 'faq-accordion', 'handoff'];
      for (const tag of tags) assert.ok(await add(page, `naosu-${tag}`, { topic: other }), tag);
      assert.ok(await add(page, 'naosu-checker', { check: strangeCard }));
      const cards = checkerIds.filter((id) => cardOf(id).topic === topic);
      assert.deepEqual(complaints.warnings, [
        ...tags.map((tag) => `<naosu-${tag}> topic="${other}" is unknown. Allowed: ${topic}, or none.`),
        `<naosu-checker> check="${strangeCard}" is unknown. Allowed: ${cards.join(', ')}.`,
      ]);
      assert.deepEqual(complaints.errors, []);
    }));

    it('keeps the list where a link leads into that guide', visit(topic, 'ja', async (reader, opened) => {
      await reader.searchField.waitFor();
      await assertQuiet(opened);
    }, `#naosu-help=${other}/fix/restart`));

    it('keeps what another page of the site saved in it', visit(topic, 'ja', async (reader, { page }) => {
      const record = { topic: other, cases: { [other]: { v: 3, symptom: 'kept', answers: {} } } };
      await page.evaluate((value) => localStorage.setItem('naosu-help', value), JSON.stringify(record));
      await reader.choose((await firstMessage(topic, 'ja')).message);
      await page.waitForFunction((id) => JSON.parse(localStorage.getItem('naosu-help')!).topic === id, topic);
      const { cases } = await page.evaluate(() => JSON.parse(localStorage.getItem('naosu-help')!)) as typeof record;
      assert.deepEqual(cases[other], record.cases[other]);
    }));
  });
}

describe('the calculator in the single file of the mail guide', () => {
  it('leads into no guide that the file leaves out', visit('mail', 'ja', async ({ page }) => {
    await add(page, 'naosu-plan-calculator', { help: 'help' });
    const calculator = page.locator('naosu-plan-calculator');
    await calculator.getByRole('combobox').first().selectOption('5');
    await calculator.getByRole('textbox', { name: '使っている量' }).fill('4.6');
    await calculator.getByRole('textbox', { name: '次回作成時のサイズ' }).fill('3.1');
    await calculator.getByText(saying('使わない端末のバックアップを消す')).first().waitFor();
    assert.equal(await calculator.locator('a[href^="#"]').count(), 0);
  }));
});
