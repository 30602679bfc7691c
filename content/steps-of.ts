import { own } from './own.js';
import { RETRY, type FixId, type Guide, type SettingsPath, type StepId, type StepText } from './types.js';

/** The words of a step: those of the fix, for `retry` those of the guide; empty where neither has any. */
export function stepTextOf({ text }: Pick<Guide, 'text'>, fix: FixId, step: StepId): StepText {
  return own(own(text.fixes, fix)?.steps ?? {}, step) ?? (step === RETRY ? text.retry : '');
}

/** Where on the device a step is done, for `retry` as the guide says; empty where that is no screen of the settings. */
export function stepPathOf({ topic }: Pick<Guide, 'topic'>, fix: FixId, step: StepId): SettingsPath {
  const path = own(topic.fixes, fix)?.steps.find(({ id }) => id === step)?.path;
  return path ?? (step === RETRY ? topic.retry : []);
}

/** How to see that a fix worked: as the fix says, else as the guide does. */
export function verifyOf({ text }: Pick<Guide, 'text'>, fix: FixId): string {
  return own(text.fixes, fix)?.verify ?? text.verify;
}
