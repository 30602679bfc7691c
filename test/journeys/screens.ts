import type { Page } from 'playwright-core';
import { writeProgress } from '../../src/engine/record/progress-record.js';
import type { Progress } from '../../src/engine/progress.js';
import { examples, mailExamples } from '../../stories/examples.js';

/** Opens the guide of a site page with a case saved before. */
export async function openCase(page: Page, url: string, progress: Progress, topic: 'backup' | 'mail' = 'backup'): Promise<void> {
  const record = JSON.stringify({ topic, progress: writeProgress(progress) });
  await page.evaluate((value) => localStorage.setItem('naosu-help', value), record);
  await page.goto(`${url}/${topic === 'mail' ? 'mail' : 'index'}.html`);
  await page.locator('naosu-fix-stepper').getByRole('heading').first().waitFor();
}

/** Every screen of both guides, by name. */
export const everyCase: readonly (readonly [name: string, progress: Progress, topic: 'backup' | 'mail'])[] = [
  ...Object.entries(examples).map(([name, progress]) => [name, progress, 'backup'] as const),
  ...Object.entries(mailExamples).map(([name, progress]) => [`mail ${name}`, progress, 'mail'] as const),
];
