import type { Page } from 'playwright-core';
import { writeProgress } from '../../src/engine/record/progress-record.js';
import type { Progress } from '../../src/engine/progress.js';

/** Opens the guide of a site page with a case saved before. */
export async function openCase(page: Page, url: string, progress: Progress): Promise<void> {
  const record = JSON.stringify({ topic: 'backup', progress: writeProgress(progress) });
  await page.evaluate((value) => localStorage.setItem('naosu-help', value), record);
  await page.goto(`${url}/index.html`);
  await page.locator('naosu-fix-stepper').getByRole('heading').first().waitFor();
}
