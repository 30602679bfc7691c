import { msg } from '@lit/localize';
import { RETRY, UNKNOWN, type Fix, type FixId, type Id } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import type { View } from './view.js';

/** More than these are a list that opens. */
const mostPlaces = 4;

/** Another device in place: as a switch, or as a list where there are many. */
export function variantSwitch(view: View, id: FixId): TemplateResult | typeof nothing {
  const { guide, kase, uid } = view;
  const fix = guide.topic.fixes[id]!;
  const { variant } = fix;
  const check = variant ? guide.topic.checks[variant] : undefined;
  if (!variant || check?.kind !== 'choice') return nothing;
  const text = guide.text.checks[variant]!;
  const answer = kase.progress.answers[variant];
  const options = [...check.options.filter((option) => option === answer || isFor(option, fix)), ...(answer === UNKNOWN ? [UNKNOWN] : [])];
  const name = (option: Id) => (option === UNKNOWN ? msg('すべて表示', { id: 'fix-stepper.all-variants' }) : text.options[option]);
  const choose = (value: Id) => view.say.act({ type: 'answer', check: variant, value });
  return options.length > mostPlaces
    ? html`<div class="variants"><label class="small muted" for="${uid}-variant">${text.question}</label>
        <select class="long" id="${uid}-variant" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
          ${options.map((option) => html`<option value=${option} .selected=${option === answer}>${name(option)}</option>`)}
        </select></div>`
    : html`<fieldset class="switch">
        <legend class="small muted">${text.question}</legend>
        <div>${options.map((option) => html`<label class=${answer === option ? 'chosen' : ''}>
          <input type="radio" name="${uid}-variant" .checked=${answer === option} @change=${() => choose(option)}>
          <span>${name(option)}</span>
        </label>`)}</div>
      </fieldset>`;
}

/** Whether a fix has something to do for an option; trying again is no such thing. */
const isFor = (option: Id, { steps }: Fix) => steps.some((step) => step.id !== RETRY && (!step.for || step.for.includes(option)));
