import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Locale, TopicId } from '../types.js';
import { UsageError } from './command.js';
import { html, type Html } from './html.js';

/** What a page says of the element that it stands in. */
export interface ElementOnPage {
  /** Its id; by default `help`. */
  readonly id?: string | undefined;
  /** Its theme; by default `auto`. */
  readonly theme?: string | undefined;
  /** Address of `naosu.first-view.css`, for a policy that lets no styles stand in the page. */
  readonly sheet?: string | undefined;
}

/** An id as a link of the elements names it: letters, digits and hyphens, any other sign by its code. */
const written = (id: string): string => encodeURIComponent(id)
  .replace(/[^\w%-]|_/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`).replaceAll('%', '_');

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
export function renderFirstView(topic: TopicId, locale: Locale, { id = 'help', theme = 'auto', sheet }: ElementOnPage, summary: string,
  guide: Html): string {
  const view = drawn(topic, locale).trimEnd()
    .replaceAll('#naosu-help__', `#naosu-${written(id)}__`)
    .replaceAll('data-theme="auto"', html`data-theme="${theme}"`.html)
    .replace(/<style>[^]*<\/style>/, (style) => (sheet ? html`<link rel="stylesheet" href="${sheet}">`.html : style));
  return html`<template shadowrootmode="open">${{ html: view }}</template>
<details><summary lang="${locale}">${summary}</summary>
${guide}</details>
`.html;
}
