import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { LeftCase } from '../../controllers/case-controller.js';
import type { Note } from '../../controllers/note-store.js';

/** A case that was given up with its note, and the word that offers it again where the reader chooses anew. */
export interface Left extends LeftCase {
  readonly note: Note;
  notice(takeUp: () => void): TemplateResult;
}

/** The reader began anew, and can still take that back. */
export const leftNotice = (takeUp: () => void): TemplateResult => html`<div class="note small notice tight" part="status">
  <p>${msg('最初に戻りました。前の答えと結果は消えています。', { id: 'fix-stepper.left' })}</p>
  <button class="quiet" type="button" @click=${takeUp}>${msg('前の続きに戻す', { id: 'fix-stepper.take-up' })}</button>
</div>`;
