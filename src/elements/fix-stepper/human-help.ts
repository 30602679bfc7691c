import { html, type TemplateResult } from 'lit';
import type { HandoffReason } from '../../engine/handoff/reasons.js';
import { parts } from '../parts.js';
import type { Shown } from './view.js';

/** Who can help, and a note of the case that the reader edits and takes along; nothing is sent. */
export function humanHelp({ guide, kase, symptom, level, theme, region, key, kept }: Shown, reason?: HandoffReason): TemplateResult {
  return html`<naosu-handoff exportparts=${parts} .kase=${{ guide, progress: kase.progress, symptom, reason, key, stored: kept }}
    .headingLevel=${level + 1} .theme=${theme} .region=${region}></naosu-handoff>`;
}
