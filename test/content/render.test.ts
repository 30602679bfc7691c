import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RETRY, load, loadIndex, loadReference, locales, plainText, toFaqPageJsonLd, topicIds, stepTextOf, type FixId, type Guide,
  type Locale, type Reference, type TopicId, type SymptomIndex } from '@naosu/content';
import { html } from '../../content/cli/html.js';
import type { Page } from '../../content/cli/page.js';
import { renderText } from '../../content/cli/render-text.js';
import { renderFaq, renderTopic } from '../../content/cli/render.js';
import { pageStringLoaders } from '../../content/guide-loaders.js';

const voidless = /<(\/?)([a-z0-9]+)([^>]*)>/g;

/** Fails on a tag that is not closed, or closed in the wrong order. */
function assertNested(markup: string): void {
  const open: string[] = [];
  for (const [whole, slash, name = ''] of markup.matchAll(voidless)) {
    if (!slash) open.push(name);
    else assert.equal(open.pop(), name, `at ${whole}`);
  }
  assert.deepEqual(open, []);
}

function attributes(markup: string, name: string): string[] {
  return [...markup.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map((match) => match[1] ?? '');
}

function mapTexts<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((inner: unknown) => mapTexts(inner, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapTexts(inner, change)])) as T;
}

/** What surely stands on the page of a text with placeholders: its plain beginning. */
const beginning = (text: string): string => html`${text.split('{')[0] ?? ''}`.html;

const pageOf = async (topic: TopicId, locale: Locale): Promise<Page> =>
  ({ ...await load(topic, locale), say: (await pageStringLoaders[locale]()).strings });

const wordsOf = (guide: Guide, fix: FixId) =>
  Object.values(guide.text.fixes[fix]?.steps ?? {}).flatMap((step) => (typeof step === 'string' ? [] : [step]));

const fixSection = (markup: string, id: FixId): string =>
  markup.slice(markup.indexOf(`id="naosu-fix-${id}"`)).split('</details>')[0] ?? '';

describe('html', () => {
  it('escapes what is put in', () => {
    assert.equal(html`<a title="${'"<&\'>'}">${'<b>'}</a>`.html, '<a title="&quot;&lt;&amp;&#39;&gt;">&lt;b&gt;</a>');
  });

  it('keeps markup that is put in, and prints nothing for undefined', () => {
    assert.equal(html`<p>${html`<b>${1}</b>`}${undefined}${[html`<i></i>`, 'x']}</p>`.html, '<p><b>1</b><i></i>x</p>');
  });
});

for (const topic of topicIds) {
  for (const locale of locales) {
    describe(`the static ${topic} guide in ${locale}`, async () => {
      const guide = await pageOf(topic, locale);
      const reference: Reference = await loadReference(topic, locale);
      const index: SymptomIndex = await loadIndex(locale);
      const markup = renderTopic(guide, reference, index, '2026-11-21');

      it('nests its tags', () => {
        assertNested(markup);
      });

      it('has a closed <details> per symptom and per fix', () => {
        const ids = attributes(markup, 'id');
        for (const symptom of Object.keys(guide.topic.symptoms)) assert.ok(ids.includes(`naosu-symptom-${symptom}`), symptom);
        for (const fix of Object.keys(guide.topic.fixes)) assert.ok(ids.includes(`naosu-fix-${fix}`), fix);
        assert.equal(new Set(ids).size, ids.length);
        assert.doesNotMatch(markup, /<details[^>]* open/);
      });

      it('answers every question and names every task', () => {
        const ids = attributes(markup, 'id');
        for (const question of Object.keys(reference.structure.faq)) assert.ok(ids.includes(`naosu-faq-${question}`), question);
        for (const { title } of Object.values(reference.text.tasks)) assert.ok(markup.includes(html`<li>${title} (`.html), title);
      });

      it('links only to safe addresses and to what is on the page', () => {
        const ids = attributes(markup, 'id');
        for (const href of attributes(markup, 'href')) {
          if (href.startsWith('#')) assert.ok(ids.includes(href.slice(1)), href);
          else assert.match(href, /^(https:\/\/|tel:)/);
        }
      });

      it('writes every table with its name, its columns and its cells', () => {
        for (const [id, { caption, columns, rows }] of Object.entries(guide.text.tables)) {
          const [drawn] = markup.split('<table>').slice(1).filter((part) => part.startsWith(`<caption>${beginning(caption)}`));
          assert.ok(drawn, id);
          for (const text of [...Object.values(columns), ...Object.values(rows).flat()])
            assert.ok(drawn.includes(beginning(text)), `${id}: ${text}`);
        }
      });

      it('writes every ready text line by line, and what is to be put back', () => {
        for (const id of Object.keys(guide.topic.fixes)) {
          const section = fixSection(markup, id);
          for (const { copy = '', undo = '' } of wordsOf(guide, id)) {
            for (const line of [...copy.split('\n'), beginning(undo)])
              assert.ok(section.includes(line && html`${line}`.html), `${id}: ${line}`);
          }
        }
      });

      it('says how to try again where a fix ends with it', () => {
        for (const [id, fix] of Object.entries(guide.topic.fixes)) {
          if (!fix.steps.some((step) => step.id === RETRY)) continue;
          const words = stepTextOf(guide, id, RETRY);
          assert.ok(fixSection(markup, id).includes(beginning(typeof words === 'string' ? words : words.text)), id);
        }
      });

      it('leaves no placeholder and nothing undefined', () => {
        assert.doesNotMatch(markup, /\{(label|link|fix|code):|undefined|\[object|%@/);
      });

      it('shows each table once or more, each ready text, and what to put back', () => {
        for (const { caption } of Object.values(guide.text.tables))
          assert.ok(markup.includes(`<table><caption>${renderText(guide, caption).html}</caption>`), caption);
        const steps = Object.values(guide.text.fixes).flatMap((fix) => Object.values(fix.steps)).filter((step) => typeof step !== 'string');
        for (const { copy, undo } of steps) {
          for (const line of copy?.split('\n') ?? []) assert.ok(markup.includes(html`${line}`.html), line);
          if (undo !== undefined) assert.ok(markup.includes(renderText(guide, undo).html), undo);
        }
      });

      it('has no script, style or handler', () => {
        assert.doesNotMatch(markup, /<(script|style)|\s(style|on[a-z]+)=/i);
      });

      it('shows what is lost before the steps of a harmful fix', () => {
        for (const [id, fix] of Object.entries(guide.topic.fixes)) {
          const [lost] = Object.keys(fix.ledger?.lost ?? {});
          if (lost === undefined || fix.risk === 'none') continue;
          const section = fixSection(markup, id);
          assert.ok(section.indexOf('<ul>') >= 0 && section.indexOf('<ul>') < section.indexOf('<ol>'), id);
        }
      });

      it('begins every ladder with the status of the service', () => {
        for (const [id, { service }] of Object.entries(guide.topic.symptoms)) {
          const [, ladder = ''] = (markup.split(`id="naosu-symptom-${id}"`)[1] ?? '').split('</details>')[0]!.split('<ol>');
          const gate = guide.topic.checks[service?.gate ?? guide.topic.gate];
          const parts = gate?.kind === 'triage' ? gate.parts.map((part) => guide.topic.checks[part]) : [];
          const [link] = parts.flatMap((part) => (part && 'link' in part && part.link ? [part.link] : []));
          assert.ok(ladder.trimStart().startsWith(html`<li><a href="${guide.links[link!]!.url[locale] ?? ''}">`.html), id);
        }
      });

      it('says long times in hours or days', () => {
        for (const [, minutes] of markup.matchAll(/(?:約|About )(\d+)(?:分| min)/g)) assert.ok(Number(minutes) < 120, minutes);
        for (const [, minutes] of markup.matchAll(/(?:目安: |wait )(\d+)(?:分待つ| minutes)/g)) assert.ok(Number(minutes) < 120, minutes);
      });

      it('prints the questions alone, closed, each with a heading and with no link to what is not there', () => {
        const faq = renderFaq(guide, reference);
        assertNested(faq);
        const ids = Object.keys(reference.structure.faq);
        assert.deepEqual(attributes(faq, 'id'), ids.map((id) => `naosu-faq-${id}`));
        assert.equal(faq.match(/<summary><h3>/g)?.length, ids.length);
        for (const href of attributes(faq, 'href')) assert.match(href, /^https:\/\//);
        assert.doesNotMatch(faq, /\{(label|link|fix|code):|undefined|<details[^>]* open|<script/);
      });

      it('gives its questions as JSON-LD, all of them, in words alone', () => {
        const { mainEntity, inLanguage, ...rest } = toFaqPageJsonLd(guide, reference);
        assert.deepEqual([rest['@context'], rest['@type'], inLanguage], ['https://schema.org', 'FAQPage', locale]);
        const all = Object.keys(reference.structure.faq).map((id) => reference.text.faq[id]!);
        assert.deepEqual(mainEntity.map(({ name }) => name), all.map(({ question }) => question));
        for (const [place, { answer }] of all.entries()) {
          assert.equal(mainEntity[place]!.acceptedAnswer.text, answer.map((line) => plainText(line, guide)).join('\n'));
          assert.doesNotMatch(mainEntity[place]!.acceptedAnswer.text, /[{}]/);
        }
        assert.deepEqual(JSON.parse(JSON.stringify(toFaqPageJsonLd(guide, reference))), toFaqPageJsonLd(guide, reference));
      });

      it('escapes every text', () => {
        const hostile = <T extends Guide | Reference>(whole: T): T =>
          ({ ...whole, text: mapTexts(whole.text, (text) => `<img src=x onerror=alert(1)>"'&${text}`) });
        const drawn = renderTopic(hostile(guide), hostile(reference), index, '2026-11-21');
        assert.doesNotMatch(drawn, /<img/);
        assertNested(drawn);
      });
    });
  }
}
