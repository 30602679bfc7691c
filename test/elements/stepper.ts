import type { TopicId } from '@naosu/content';
import { fixture, html } from '@open-wc/testing';
import '../../src/define/fix-stepper.js';
import { writeProgress } from '../../src/engine/record/progress-record.js';
import type { LitElement } from 'lit';
import type { FixStepper, Progress } from '../../src/index.js';
import { waitUntil } from './wait-until.js';
import { marks } from './marks.js';

/** Where the cases of the tests are kept. */
export const key = 'naosu-test';

/** A stepper that takes up a saved case, as after a reload. */
export async function stepperAt(progress: Progress, lang = 'ja', topic: TopicId = 'backup'): Promise<FixStepper> {
  localStorage.setItem(key, JSON.stringify({ topic, progress: writeProgress(progress) }));
  const stepper = await fixture<FixStepper>(html`<naosu-fix-stepper lang=${lang} topic=${topic} storage-key=${key}
    progress="storage"></naosu-fix-stepper>`);
  await waitUntil(() => stepper.shadowRoot?.querySelector(`.root[lang=${lang}] [data-focus]`), 'a screen is drawn');
  return stepper;
}

/** All that the reader can read now. */
export const textOf = (element: Element): string =>
  element.shadowRoot!.querySelector('.root')!.textContent!.replace(marks, '').replace(/\s+/g, ' ');

/** The button whose text holds `name`. */
export function button(element: Element, name: string): HTMLButtonElement {
  const found = [...element.shadowRoot!.querySelectorAll('button')].find(
    ({ textContent }) => textContent?.replace(marks, '').includes(name));
  if (!found) throw new Error(`No button "${name}" in: ${textOf(element)}`);
  return found;
}

/** Presses a button and waits for the next screen. */
export async function press(element: FixStepper, name: string): Promise<void> {
  button(element, name).click();
  await element.updateComplete;
}

/** The heading that focus moves to. */
export const headingOf = (element: Element): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>('[data-focus]')!;

/** What is free is put in as such, not as what is used of all. */
export async function readsFree(element: LitElement): Promise<void> {
  [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('[name$="-reads"]')][1]!.click();
  await element.updateComplete;
}

export const radio = (element: Element, name: string) =>
  [...element.shadowRoot!.querySelectorAll('label')]
    .find(({ textContent }) => textContent?.replace(marks, '').trim() === name)!.querySelector('input')!;
