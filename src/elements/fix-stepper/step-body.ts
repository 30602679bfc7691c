import { msg } from '@lit/localize';
import { stepPathOf, stepTextOf, UNKNOWN, type FixId, type Guide, type Step, type StepId, type StepText } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { bare } from '../../controllers/bare.js';
import { backupTime, taskOf } from '../../engine/plan/backup-time.js';
import { readyText } from '../copy-button.js';
import { basisText, rangeText } from '../duration.js';
import { labelsIn, officialLink, richText } from '../rich-text.js';
import { asTable, dataTable } from '../table.js';
import { icon } from '../icons.js';
import { otherNames, settingsPath } from '../question/settings-path.js';
import { onWhich } from './elsewhere.js';
import { timedWait } from './timed-wait.js';
import type { Shown, View } from './view.js';

/** The words of a step with what belongs to them. */
export function wordsOf(guide: Guide, fix: FixId, id: StepId): Exclude<StepText, string> {
  const text = stepTextOf(guide, fix, id);
  // Beside a page that adds to every object, a mere line would seem to have a warning.
  return bare(typeof text === 'string' ? { text } : text);
}

/** Id of the instruction of a step in a list, for what it describes. */
export const instructionId = (view: Shown, id: StepId): string => `${view.uid}-${id}`;

const moreId = (view: Shown, id: StepId): string => `${instructionId(view, id)}-more`;

/** Ids of the warning and the note that a step has, for what they describe. */
export function describedBy(view: Shown, fix: FixId, id: StepId): string | undefined {
  const { warning, note } = wordsOf(view.guide, fix, id);
  const more = moreId(view, id);
  return [warning && more, note && `${more}-note`].filter(Boolean).join(' ') || undefined;
}

/** For which devices a step is, where the reader cannot tell and it is not for all. */
function variantOf({ guide, kase }: Shown, fix: FixId, id: StepId): TemplateResult | typeof nothing {
  const { variant, steps } = guide.topic.fixes[fix]!;
  const options = steps.find((step) => step.id === id)?.for ?? [];
  const told = variant === undefined || (kase.answers[variant] ?? UNKNOWN) !== UNKNOWN;
  if (told || options.length === 0 || options.includes(UNKNOWN)) return nothing;
  const names = guide.text.checks[variant]!.options;
  return html`<b>${options.map((option) => names[option]).join(guide.locale === 'ja' ? '、' : ', ')}</b>: `;
}

/** What is to be done: on whose iPhone, where the guide is read on another screen, for which devices, and the action. */
export const instruction = (view: Shown, fix: FixId, id: StepId): TemplateResult =>
  html`${onWhich(view, fix, id)}${variantOf(view, fix, id)}${richText(wordsOf(view.guide, fix, id).text, view.guide)}`;

/**
 * What belongs to a step besides its instruction: warning, way through the settings, page, table, ready text, notes, wait. Shorter in a
 * list.
 */
export function stepRest(view: View, fix: FixId, id: StepId, inList = false): TemplateResult {
  const { guide } = view;
  const { warning, note, copy, undo } = wordsOf(guide, fix, id);
  const { link, table, waitSeconds, backupTime: timed } = guide.topic.fixes[fix]!.steps.find((step) => step.id === id)!;
  const path = stepPathOf(guide, fix, id);
  const more = moreId(view, id);
  return html`
    ${warning ? html`<p class="note care iconed" part="warning" id=${more}>${icon('alert')}<span>${richText(warning, guide)}</span></p>`
      : nothing}
    ${path.length ? settingsPath(path, guide, inList) : nothing}
    ${link ? html`<p>${officialLink(link, guide, 'button')}</p>` : nothing}
    ${table ? (inList ? html`<details><summary>${asTable()}</summary>${dataTable(table, guide)}</details>` : dataTable(table, guide))
      : nothing}
    ${copy ? readyText(copy, `${more}-copy`) : nothing}
    ${note ? html`<p class="muted" id="${more}-note">${richText(note, guide)}</p>` : nothing}
    ${undo ? html`<p class="iconed">${icon('undo')}<span><b>${undoTitle()}</b> ${richText(undo, guide)}</span></p>` : nothing}
    ${timed ? timeNeeded(view, timed) : nothing}
    ${waitSeconds ? timedWait(view, fix, id, waitSeconds) : nothing}`;
}

/** How long the backup may take, by what the reader said of it. */
function timeNeeded({ kase }: Shown, checks: NonNullable<Step['backupTime']>) {
  const task = taskOf(kase.progress.answers, checks);
  const time = task && backupTime(task);
  return time ? html`<p class="small">${rangeText(time)}<br><span class="muted">${basisText(time)}</span></p>` : nothing;
}

/** What stands before what is to be put back. */
export const undoTitle = () => msg('あとで戻すこと:', { id: 'fix-stepper.undo-later' });

/** Other names of what steps mention, as they stand on other versions. */
export const namesOf = (guide: Guide, fix: FixId, ids: readonly StepId[]): TemplateResult | typeof nothing =>
  otherNames(ids.flatMap((id) => [...stepPathOf(guide, fix, id), ...labelsIn(wordsOf(guide, fix, id).text)]), guide);
