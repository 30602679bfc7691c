import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Locale, TopicId } from '../types.js';
import type { PageStrings } from '../page/strings.js';
import { UsageError } from './command.js';
import { html, type Html } from './html.js';

/** What a page says of the element that it stands in. */
export interface ElementOnPage {
  /** Level of its heading; by default 2. */
  readonly level?: number | undefined;
  /** Its theme; by default `auto`. */
  readonly theme?: string | undefined;
  /** Address of `naosu.first-view.css`, for a policy that lets no styles stand in the page. */
  readonly sheet?: string | undefined;
}

/** Drawn by the elements when they are built: the package `naosu` beside the folder that one works in, or that folder itself. */
function drawn(topic: TopicId, locale: Locale): string {
  try {
    return readFileSync(createRequire(resolve('any.js')).resolve(`naosu/dist/first-view/${topic}.${locale}.html`), 'utf8');
  } catch {
    throw new UsageError(`The first view of "${topic}" in "${locale}" is drawn by the package naosu, built: npm install naosu`);
  }
}

/**
 * The first view of `<naosu-help>` as the element itself draws it, in a declarative shadow root, and `guide` closed below it. Throws
 * `UsageError` where `naosu` is not installed.
 */
export function renderFirstView(topic: TopicId, locale: Locale, { level = 2, theme = 'auto', sheet }: ElementOnPage,
  { whole, loading }: PageStrings, guide: Html): string {
  const view = drawn(topic, locale).trimEnd()
    .replaceAll('data-theme="auto"', html`data-theme="${theme}"`.html)
    .replace(/(<\/?h)([2-6])/g, (_, tag: string, own: string) => `${tag}${Math.min(6, Number(own) + level - 2)}`)
    .replace('<slot>', html`<div class="over"><p class="waiting muted">${loading}</p></div><slot>`.html)
    .replace(/<style>[^]*<\/style>/, (style) => (sheet ? html`<link rel="stylesheet" href="${sheet}">`.html : style));
  return html`<template shadowrootmode="open">${{ html: view }}</template>
<details><summary lang="${locale}">${whole}</summary>
${guide}</details>
`.html;
}
