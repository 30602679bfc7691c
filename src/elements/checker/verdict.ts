import { msg, str } from '@lit/localize';
import { UNKNOWN } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { backupTime, taskOf } from '../../engine/plan/backup-time.js';
import { cardOf, keptDays, timeChecks, verdictFor, type Verdict } from '../../engine/checker/checkers.js';
import { icon } from '../icons.js';
import { becauseText } from '../reasons.js';
import { richText } from '../rich-text.js';
import type { Card } from './card.js';
import { basisText, rangeText } from '../duration.js';

/** What a card says as soon as the answers decide it, with its reason; `fix` is what to do next. */
export interface Said {
  readonly tone: Verdict['tone'] | 'plain';
  readonly headline: unknown;
  readonly items?: readonly string[];
  readonly reasons: readonly unknown[];
  readonly fix?: string | undefined;
}

/** What to say; undefined while an answer is missing. */
export function saidBy(card: Card): Said | undefined {
  if (card.checker === 'backup-time') return timeSaid(card);
  const verdict = verdictFor(card.checker, card.guide.topic, card.answers);
  return verdict && { tone: verdict.tone, fix: verdict.fix, ...words(card, verdict) };
}

function timeSaid({ answers, wrong }: Card): Said | undefined {
  const task = taskOf(answers, timeChecks);
  if (!task || wrong.includes(timeChecks.speed)) return undefined;
  const time = backupTime(task);
  const { run } = task;
  return {
    tone: 'plain',
    headline: rangeText(time),
    reasons: [
      basisText(time),
      run === 'first' ? msg('初回はすべてを送るため、数時間以上かかることもあります。', { id: 'checker.first-run' })
        : run === 'later' ? msg('2回目からは変わった分だけなので、これより短いこともあります。', { id: 'checker.later-run' }) : '',
      msg('Appleは所要時間を公表していません。', { id: 'checker.no-figure' }),
    ],
    fix: cardOf('backup-time').verdicts['any']!.fixes[0],
  };
}

const rounded = (value: number) => String(Math.round(value * 1000) / 1000);
/** What is needed or missing: what is said to be enough is. */
const roundedUp = (value: number) => String(Math.ceil(Math.round(value * 1e6) / 1000) / 1000);

function words({ guide, checker, answers }: Card, { outcome, proof, missing }: Verdict): Pick<Said, 'headline' | 'items' | 'reasons'> {
  const { options } = guide.text.checks[cardOf(checker).check]!;
  const headline = richText(options[outcome] ?? '', guide);
  switch (checker) {
    case 'icloud-room': return { headline, reasons: [roomReason(answers['icloud-free'], answers['next-backup-size'])] };
    case 'phone-free': return {
      headline: proof ? becauseText({ kind: 'cause-proven', cause: proof }, guide) : headline,
      reasons: [proof ? msg('この表示が出たときは、空きの量にかかわらず本体の空きを増やします。', { id: 'checker.message-decides' })
        : msg('決め手は表示の有無です。空きの量は目安です。', { id: 'checker.amount-is-guide' })],
    };
    case 'auto-conditions': return {
      headline: missing.length === 0 ? msg('自動バックアップの条件がそろっています。', { id: 'checker.conditions-met' })
        : msg('次の条件がそろうと、自動バックアップが動きます。', { id: 'checker.conditions-missing' }),
      items: missing.map((id) => options[id] ?? ''),
      reasons: [],
    };
    case 'push-or-fetch':
    case 'app-password': return {
      headline: outcome === UNKNOWN ? msg('この答えだけでは決められません。下の表で比べてください。', { id: 'checker.undecided' }) : headline,
      reasons: [],
    };
    default: return { headline, reasons: [daysReason(answers['last-backup-days'])] };
  }
}

function roomReason(free: unknown, next: unknown): string {
  if (typeof free !== 'number') return '';
  if (free === 0) return msg('空きがまったくありません。', { id: 'checker.no-room' });
  if (typeof next !== 'number') return msg('次回作成時のサイズを入れると、足りるかどうかを数字で比べられます。', { id: 'checker.add-size' });
  const [have, need, gap] = [rounded(free), roundedUp(next), roundedUp(next - free)];
  return free < next ? msg(str`空き${have}GBに対して、必要なのは${need}GBです。あと${gap}GB足りません。`, { id: 'checker.gap' })
    : msg(str`必要な${need}GBに対して、空きは${have}GBです。`, { id: 'checker.fits' });
}

function daysReason(days: unknown): string {
  if (typeof days !== 'number' || days < 2) return '';
  const left = Math.ceil(keptDays - days);
  return left > 0 ? msg(str`180日たつまで、あと${left}日です。180日間バックアップしていないと、削除されることがあります。`, { id: 'checker.days-left' })
    : msg('残っているうちに、新しいバックアップを作ってください。iCloudバックアップがオフの場合は、オフから180日後に削除されます。', { id: 'checker.days-over' });
}

const icons = { fine: 'check', care: 'alert', trouble: 'alert', plain: 'clock' } as const;
const notes = { fine: 'note done', care: 'note care', trouble: 'note loss', plain: 'note' } as const;

/** The verdict. It is seen at once; a screen reader hears it when the reader pauses. */
export const verdictBox = (said: Said | undefined): TemplateResult => html`<div class="verdict" part="status">
  ${said === undefined ? html`<p class="small muted">${msg('答えると、すぐにここに結果が出ます。', { id: 'checker.waiting' })}</p>`
    : html`<div class="${notes[said.tone]} tight">
      <p class="subtitle">${icon(icons[said.tone])}<span>${said.headline}</span></p>
      ${said.items?.length ? html`<ul class="bullets">${said.items.map((item) => html`<li>${item}</li>`)}</ul>` : nothing}
      ${said.reasons.filter(Boolean).map((reason) => html`<p class="small">${reason}</p>`)}
    </div>`}
</div>`;
