import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { CaseController, LeftCase } from '../../controllers/case-controller.js';
import { forgetCase, keepNote, readNote, type Note } from '../../controllers/note-store.js';
import type { FixStepper } from './fix-stepper.js';

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

/** Begins a case anew, and takes that back. */
export class NewStart {
  /** What the reader began anew instead of, until something else is done. */
  left: Left | undefined = undefined;

  constructor(private readonly host: FixStepper, private readonly kase: CaseController, private readonly key: () => string) {}

  /** Begins again with what the element is set to, or where the reader chooses; a case that can be drawn can be taken up again. */
  begin(drawn: boolean) {
    const { leave, symptom, fix } = this.host;
    const note = readNote(this.key());
    forgetCase(this.key());
    const left = leave ? this.kase.startOver(undefined, undefined) : this.kase.startOver(symptom || undefined, fix || undefined);
    this.left = left && drawn ? { ...left, note, notice: leftNotice } : undefined;
    leave?.(this.left);
  }

  /** Not to have begun anew. */
  takeBack(left = this.left) {
    if (!left) return;
    keepNote(this.key(), left.note);
    this.kase.takeUp(left);
  }
}
