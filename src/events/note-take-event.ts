import type { CaseReport } from '../engine/handoff/case-report.js';
import type { HandoffReason } from '../engine/handoff/reasons.js';

/** What the reader wrote about the device, as typed. */
export interface NoteDetails {
  /** Whom the reader helps, where the device is somebody else's. */
  readonly helped?: string;
  readonly model?: string;
  readonly version?: string;
  /** The message on the screen. */
  readonly message?: string;
}

/**
 * The reader took the note: copied, shared or printed it, or handed it to the page (`ticket`). It holds the reader's own words; what
 * becomes of them is up to the page.
 */
export class NoteTakeEvent extends CustomEvent<null> {
  constructor(
    /** What the reader did with it. */
    readonly way: 'copy' | 'share' | 'print' | 'ticket',
    /** The note as the reader left it. */
    readonly text: string,
    /** Why a human was asked. */
    readonly reason: HandoffReason,
    /** What the reader wrote about the device. */
    readonly details: NoteDetails,
    /** The case as ids, values and times; undefined where no case is open. */
    readonly report: CaseReport | undefined,
  ) {
    super('naosu-note-take', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-note-take': NoteTakeEvent }
}
