import { msg } from '@lit/localize';
import type { FixId } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import type { FixSelectEvent } from '../../events/fix-select-event.js';
import type { StorageFacts } from '../../events/facts-change-event.js';
import { parts } from '../parts.js';
import type { Shown, View } from './view.js';

/** The checks whose numbers the guide and the calculator share. */
const shared = { icloudFreeGb: 'icloud-free', nextBackupGb: 'next-backup-size' } as const;
const names = Object.keys(shared) as (keyof typeof shared)[];

function known({ kase: { progress: { answers } } }: Shown): StorageFacts {
  const facts = names.map((name) => [name, answers[shared[name]]]).filter(([, value]) => typeof value === 'number');
  return Object.fromEntries(facts) as StorageFacts;
}

/** The plan calculator, loaded when it is opened. Its numbers become answers only when the reader says so: the screen would change under
 * the typing. */
export function roomCalculator(view: View, choices: FixId): TemplateResult {
  const { draft, theme, level, region, prices, say } = view;
  const facts = known(view);
  const changed = names.filter((name) => draft.facts?.[name] !== undefined && draft.facts[name] !== facts[name]);
  const take = () => {
    for (const name of changed) view.say.act({ type: 'answer', check: shared[name], value: draft.facts![name]! });
  };
  const onFix = ({ fix: option }: FixSelectEvent) => view.say.act({ type: 'open-option', fix: choices, option });
  return html`<details @toggle=${({ target }: Event) => (target as HTMLDetailsElement).open && say.loadCalculator()}>
    <summary>${msg('空けられる量と、足りる容量を計算する', { id: 'fix-stepper.calculate' })}</summary>
    <naosu-plan-calculator exportparts=${parts} .facts=${facts} .region=${region} .prices=${prices} .selectable=${true}
      @naosu-fix-select=${onFix} .theme=${theme} .headingLevel=${Math.min(level + 1, 6)}
      @naosu-facts-change=${({ icloudFreeGb, nextBackupGb, gainsGb }: StorageFacts) => {
        view.say.setGains(gainsGb ?? {});
        view.say.setDraft({ facts: { ...(icloudFreeGb === undefined ? {} : { icloudFreeGb }),
          ...(nextBackupGb === undefined ? {} : { nextBackupGb }) } });
      }}></naosu-plan-calculator>
    ${changed.length ? html`<button class="button wide" type="button" part="action"
      @click=${take}>${msg('この数字でガイドを続ける', { id: 'fix-stepper.take-numbers' })}</button>` : nothing}
  </details>`;
}
