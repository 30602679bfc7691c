import { html, type TemplateResult } from 'lit';
import { phrased } from './heading.js';

/** Phrases that end within kana: before the verb that follows a particle, so that none is longer than a narrow line. */
const amidKana = /[がくにはも](?=あり|ある|な[りるっ]|でき|かか)|を(?=[ぁ-ゖ])|で(?=ください)|て(?=よい|おき|おく)/g;

const divided = (content: unknown): unknown => typeof content === 'string' ? content.replace(amidKana, '$&\u200b')
  : Array.isArray(content) ? content.map(divided) : content;

/** Running text that breaks between phrases. */
export const prose = (content: unknown): TemplateResult => html`<span class="phrases">${phrased(divided(content))}</span>`;
