import type { Guide, Region, SymptomListEntry, TopicId } from '@naosu/content';
import type { HandoffReason } from '../../engine/handoff/reasons.js';
import type { HostContact } from '../../engine/handoff/contact-guard.js';
import type { Progress } from '../../engine/progress.js';
import type { HeadingLevel, Theme } from '../attributes.js';
import { LazyElement } from '../lazy-element.js';

/** The case of a guide around this element. */
export interface HandoffCase {
  readonly guide: Guide;
  readonly progress: Progress;
  readonly symptom: SymptomListEntry | undefined;
  /** Why the way led here, where it was not the reader's wish. */
  readonly reason: HandoffReason | undefined;
  /** Name under which the case is kept, and whether anything is. */
  readonly key: string;
  readonly stored: boolean;
}

/**
 * The note for Apple Support or the carrier, which writes itself from what was checked and tried, and whom to ask. Nothing is sent: the
 * reader copies, shares or prints it, or hands it to the page.
 *
 * @tag naosu-handoff
 * @slot - Shown until the texts are loaded, and while they cannot be.
 * @fires naosu-note-take - The reader took the note: copied, shared or printed it, or handed it to the page.
 * @fires naosu-journey - The same as one flat record for analytics: ids and numbers alone.
 * @fires naosu-resize - Its height changed; in a frame alone.
 * @fires naosu-error - The texts could not be loaded.
 * @csspart list - The contacts.
 * @csspart item - One contact.
 * @csspart action - Hands the note to the page.
 * @csspart source - A link to an official page.
 * @csspart warning - What is wrong with the page's contacts.
 * @csspart status - That the texts are awaited or could not be loaded.
 */
export class Handoff extends LazyElement {
  static override properties = {
    topic: {},
    help: {},
    region: {},
    reason: {},
    contacts: { attribute: false },
    kase: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: { reflect: true },
  };

  /** Guide whose contacts are shown: `backup` or `mail`; by default that of the case that was open last. */
  topic: TopicId | '' = '';
  /** Id of the `<naosu-help>` whose case the note tells; it may stand on another page of the site. */
  help = '';
  /** Country whose contacts are shown: `jp`, `us`, `eu` or `gb`. */
  region: Region = 'jp';
  /** Why the reader asks, until they say so themselves: `asked`, `exhausted`, `locked`, `message`, `account` or `hardware`. */
  reason: HandoffReason | '' = '';
  /** The page's own contacts, before the built-in ones; a list with a mistake is refused as a whole. */
  contacts: readonly HostContact[] | undefined;
  /**
   * The case of the guide around it.
   * @internal
   */
  kase: HandoffCase | undefined;
  /** Level of the heading, 2 to 6. */
  headingLevel: HeadingLevel = 2;
  /** Colours: `light` or `dark`; `auto` follows the reader's system. */
  theme: Theme = 'auto';

  protected override async loadBody() {
    const { HandoffBody } = await import('./body.js');
    return new HandoffBody(this);
  }
}

declare global {
  interface HTMLElementTagNameMap { 'naosu-handoff': Handoff }
}
