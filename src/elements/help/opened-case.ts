import { msg, str } from '@lit/localize';
import type { Guide, TopicId } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { forgetAll } from '../../controllers/forget.js';
import { PhraseBreaks } from '../../controllers/phrase-breaks.js';
import { EscalateEvent } from '../../events/escalate-event.js';
import type { LoadErrorEvent } from '../../events/load-error-event.js';
import type { Left } from '../fix-stepper/left-case.js';
import { parts } from '../parts.js';
import type { Help } from './help.js';
import type { Opening } from './opening.js';

/** A case in the guide: what is loaded when a symptom is chosen. */
export class OpenedCase {
  /** The reader has gone on in it. */
  #goneOn: Opening | undefined;
  /** It cannot be drawn: the page's own help text is what is left to read. */
  #broken: Opening | undefined;

  constructor(private readonly host: Help, private readonly show: (opening: Opening) => void) {
    new PhraseBreaks(host);
  }

  draw({ topic, text }: Guide, opening: Opening, key: string): TemplateResult {
    const { host } = this;
    const { symptom = '', fix = '', human = false, elsewhere, left } = opening;
    const onProgress = () => this.#note(() => (this.#goneOn = opening));
    const onError = ({ kind }: LoadErrorEvent) => kind === 'draw' && this.#note(() => (this.#broken = opening));
    return html`${elsewhere && this.#goneOn !== opening
      ? html`<p class="note small notice">${msg(str`この症状は「${text.title}」のガイドにあります。`, { id: 'help.elsewhere' })}</p>` : nothing}
    <naosu-fix-stepper exportparts=${parts} .topic=${topic.id} .symptom=${symptom} .fix=${fix} .left=${left}
      .browserBack=${host.browserBack} .fresh=${host.fresh} .leave=${this.#onLeave} .storageKey=${key} .progress=${host.progress}
      .region=${host.region} .prices=${host.prices} .theme=${host.theme} .headingLevel=${host.headingLevel} .human=${human}
        @naosu-progress-change=${onProgress} @naosu-error=${onError}></naosu-fix-stepper>
    ${this.#broken === opening ? html`<slot></slot>` : nothing}`;
  }

  /** Above the list: what was begun anew can be taken up again. */
  notice({ left }: Opening): TemplateResult | undefined {
    return left?.notice(() => {
      const { topic, progress: { symptom, fix } } = left.kase;
      this.show({ topic: topic.id as TopicId, symptom, fix, left });
    });
  }

  /** Forgets the case, all that is saved of it, and the note. */
  async forget(key: string) {
    await this.host.shadowRoot?.querySelector('naosu-fix-stepper')?.forget();
    forgetAll(key);
  }

  /** Tells the page that the reader asked for a human. */
  tellHuman() {
    this.host.dispatchEvent(new EscalateEvent('asked', undefined, this.host.topic || undefined));
  }

  #note(change: () => void) {
    change();
    this.host.requestUpdate();
  }

  readonly #onLeave = (left?: Left) => this.show({ left });
}
