import type { Page } from 'playwright-core';
import { emptyProgress, type Progress } from '../../src/engine/progress.js';
import { examples, mailExamples } from '../../stories/examples.js';

/** What the reader does, in words, and how. Names would differ by language, so controls are found by their place. */
export type Action = readonly [words: string, act: (page: Page) => Promise<void>];

/** A screen, as it is come to. */
export interface State {
  /** Tag and attributes of the element. */
  readonly element: string;
  readonly topic?: 'backup' | 'mail';
  /** A case saved before. */
  readonly progress?: Progress;
  /** What the page must show before it is read. */
  readonly shows?: string;
  /** Chunks that do not come. */
  readonly blocked?: RegExp;
  readonly actions?: readonly Action[];
}

const press = (words: string, selector: string): Action => [`press ${words}`, (page) => page.locator(selector).first().press('Enter')];
const tick = (words: string, selector: string): Action => [`tick ${words}`, (page) => page.locator(selector).first().press('Space')];
const type = (selector: string, text: string): Action => [`type ${text}`, async (page) => {
  await page.locator(selector).first().fill(text);
}];

/** Types into the search, whose words come with the first interest in it, and waits for what it finds. */
const search = (text: string): Action => [`type ${text}`, async (page) => {
  await page.locator('input[type=search]').fill(text);
  await page.locator('naosu-symptom-picker .stack > p.small.muted').first().waitFor();
}];

const main = '.actions .primary';
const next = press('the main button', main);

const at = Date.UTC(2026, 10, 22, 3, 0);
const day = 86_400_000;

/** What is done on a screen, beyond reading it. */
const acts: Readonly<Record<string, readonly Action[]>> = {
  quantity: [next, next, type('input[inputmode]', '0.4'), next],
  choice: [next, tick('the first answer', 'input[type=radio]'), next],
  checklist: [next],
  consent: [next, tick('the first need', '.need input, fieldset input')],
  losses: [press('the second button', '.actions .button:not(.primary)')],
  step: [next],
  outcome: [press('not yet', '.answers .button:not(.primary)')],
};

const help = '<naosu-help id="help"></naosu-help>';
const stepper = (topic: 'backup' | 'mail', progress: Progress, actions: readonly Action[] = []): State =>
  ({ element: help, topic, progress, actions });

const many = (prefix: string, topic: 'backup' | 'mail', all: Readonly<Record<string, Progress>>): Record<string, State> =>
  Object.fromEntries(Object.entries(all).map(([name, progress]) =>
    // The routine comes after the rest of that screen.
    [`${prefix}${name}`, {
      ...stepper(topic, progress, prefix ? [] : acts[name]), ...(name === 'resolved' ? { shows: 'naosu-checklist li' } : {}),
    }]));

/** Every screen that is read, by name. */
export const states: Readonly<Record<string, State>> = {
  'list': { element: help, actions: [search('zzzzzz'), press('ask a human', '.bar .quiet, .screen-only .quiet')] },
  'hits': { element: help, actions: [search('iCloud')] },
  ...many('', 'backup', examples),
  ...many('mail ', 'mail', mailExamples),
  'wait of six days ago': stepper('backup', { ...examples.wait, waitingSince: at - 6 * day }),
  'timed wait': stepper('backup', { ...emptyProgress, fix: 'restart-router', done: { 'restart-router': ['tell', 'off', 'wait', 'on'] } }, [
    press('not done yet', '.actions .button:not(.primary)'), press('start the wait', '[part=step] .button'),
  ]),
  'changed guide': stepper('backup', { ...examples.step, answers: { ...examples.step.answers, 'no-longer-asked': 'yes' } }),
  'fixes that do not come': { ...stepper('backup', examples.choices), blocked: /\/chunks\/topics-backup-(ja|en)-fixes/, shows: '[role=alert]' },
  'calculator': {
    element: '<naosu-plan-calculator id="calculator"></naosu-plan-calculator>',
    actions: [
      type('#volume', '4.6'), tick('free instead of used', '[name=reads][value=free]'), type('#next', '3'),
      press('clear', '.card > .quiet'),
    ],
  },
  'calculator, kinds': {
    element: '<naosu-plan-calculator id="calculator"></naosu-plan-calculator>',
    actions: [press('the kinds', 'summary'), press('add a device', 'fieldset > .quiet'), press('remove a device', '.device-tools .quiet')],
  },
  'checker': { element: '<naosu-checker check="icloud-room"></naosu-checker>', actions: [type('input[inputmode]', '0.4')] },
  'checker, conditions': {
    element: '<naosu-checker check="auto-conditions"></naosu-checker>', actions: [press('none of these', 'fieldset .quiet')],
  },
  'checker, app password': { element: '<naosu-checker check="app-password"></naosu-checker>' },
  'checklist alone': { element: '<naosu-checklist topic="backup"></naosu-checklist>', actions: [tick('the first task', 'input')] },
  'hand-off': { element: '<naosu-handoff topic="backup"></naosu-handoff>' },
  'questions': { element: '<naosu-faq-accordion topic="backup"></naosu-faq-accordion>', actions: [press('open all', '.bar .quiet')] },
};
