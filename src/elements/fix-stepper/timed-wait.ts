import { msg, str } from '@lit/localize';
import { verifyOf, type FixId, type StepId } from '@naosu/content';
import { html, type TemplateResult } from 'lit';
import { announce, speakerOf } from '../../controllers/announcer.js';
import { dayAt } from '../../controllers/today.js';
import { icon } from '../icons.js';
import { richText } from '../rich-text.js';
import type { View } from './view.js';

const clock = (at: number, locale: string) =>
  new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(at);

const duration = (seconds: number) => seconds < 90
  ? msg(str`${seconds}秒`, { id: 'wait.seconds' })
  : msg(str`${Math.round(seconds / 60)}分`, { id: 'wait.minutes' });

const comeBack = (time: string, minutes: number, tomorrow: boolean) => tomorrow
  ? msg(str`明日の ${time} に戻ってきてください。あと約${minutes}分です。`, { id: 'wait.come-back-tomorrow' })
  : msg(str`${time} に戻ってきてください。あと約${minutes}分です。`, { id: 'wait.come-back' });

/** A wait with its end as a clock time, which holds through a locked screen. */
export function timedWait(view: View, fix: FixId, step: StepId, seconds: number): TemplateResult {
  const until = view.kase.progress.waits[`${fix}/${step}`];
  if (until === undefined) {
    const begin = (event: Event) => {
      const speaker = speakerOf(event);
      view.say.act({ type: 'start-wait', fix, step, until: view.now + seconds * 1000 });
      announce(speaker, () => msg(str`${duration(seconds)}を計り始めました`, { id: 'wait.begun' }));
    };
    return html`<button class="button" type="button" @click=${begin}>
      ${icon('clock')}${msg(str`${duration(seconds)}を計る（目安）`, { id: 'wait.start' })}
    </button>`;
  }
  const left = Math.ceil((until - view.now) / 1000);
  return left > 0
    ? html`<p class="note iconed" part="status" tabindex="-1" data-instead>${icon('clock')}<span>
        ${seconds < 90 ? msg(str`あと${left}秒`, { id: 'wait.left-seconds' })
          : comeBack(clock(until, view.guide.locale), Math.ceil(left / 60), dayAt(until) !== view.today)}
      </span></p>`
    : html`<p class="note done iconed" part="status" tabindex="-1" data-instead>${icon('check')}<span>
      ${msg('時間になりました。次へ進めます。', { id: 'wait.over' })}
      ${richText(verifyOf(view.guide, fix), view.guide)}</span></p>`;
}
