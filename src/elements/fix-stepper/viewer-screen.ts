import { writeFragment } from '../../controllers/address.js';
import { readFragment } from '../../controllers/fragment.js';
import { keepNote, readNote, type Viewer } from '../../controllers/note-store.js';
import { takePasted } from '../../controllers/pasted-message.js';
import type { FixStepper } from './fix-stepper.js';

/** On which screen the guide is read: kept in the note beside the case, and said by a link that was opened on another device. */
export class ViewerScreen {
  viewer: Viewer = 'phone';

  constructor(private readonly host: FixStepper, private readonly key: () => string, private readonly isKept: () => boolean) {}

  /** A case begins: a link from another device says that this is another one, else the reader has; what was pasted goes into its note. */
  take() {
    const note = readNote(this.key());
    const pasted = takePasted();
    if (this.isKept() && pasted.message) keepNote(this.key(), { ...note, ...pasted });
    this.viewer = readFragment(this.#fragmentKey) === 'other' ? 'other' : note.viewer ?? 'phone';
  }

  set(viewer: Viewer) {
    this.viewer = viewer;
    writeFragment(this.#fragmentKey, undefined);
    if (this.isKept()) keepNote(this.key(), { ...readNote(this.key()), viewer });
    this.host.requestUpdate();
  }

  get #fragmentKey(): string {
    return `${this.key()}-on`;
  }
}
