import type { IsoDate } from '@naosu/content';
import type { ReactiveController } from 'lit';
import { announce } from '../../controllers/announcer.js';
import { keepInSight } from '../../controllers/focus-controller.js';
import { quantityIn, textsNamed, textsOf, type Texts } from '../../engine/facts/quantity-fields.js';
import type { Progress } from '../../engine/progress.js';
import type { Situation } from '../../engine/screen/situation.js';
import type { FixStepper } from './fix-stepper.js';
import type { Draft } from './view.js';

const empty: Draft = { ticked: [], values: {} };

/** What the reader has put in on a screen and not sent yet. */
export class DraftController implements ReactiveController {
  draft = empty;
  /** What stood in the fields of all screens: a number that is asked again stands as it was put in. */
  #typed: Texts = {};
  /** Something is missing: focus goes there. */
  #complains = false;

  constructor(private readonly host: FixStepper) {
    host.addController(this);
  }

  hostUpdated() {
    if (!this.#complains) return;
    this.#complains = false;
    const field = this.host.renderRoot.querySelector<HTMLElement>('[aria-invalid=true], fieldset .choice:not(.chosen) input');
    field?.focus();
    if (field) keepInSight(field);
  }

  write(field: string, value: string) {
    this.#typed = { ...this.#typed, [field]: value };
    this.#set({ ...this.draft, values: { ...this.draft.values, [field]: value } });
  }

  tick(id: string, on: boolean) {
    const others = this.draft.ticked.filter((other) => other !== id);
    this.#set({ ...this.draft, ticked: on ? [...others, id] : others });
  }

  change(draft: Partial<Draft>) {
    // An alert that stays as it is would not be heard again.
    if (draft.error && draft.error === this.draft.error) announce(this.host, () => draft.error!);
    this.#complains = Boolean(draft.error);
    this.#set({ ...this.draft, ...draft }, draft.error);
  }

  /** Another screen: it begins with the answers that the reader went back from. */
  begin(takenBack: Progress['answers'], situation: Situation | undefined, today: IsoDate) {
    this.draft = empty;
    if (situation?.screen.kind !== 'check') return;
    let { ticked } = empty;
    let values: Texts = {};
    for (const id of situation.screen.checks) {
      const answer = takenBack[id];
      const check = situation.kase.topic.checks[id];
      if (typeof answer === 'object') ticked = answer;
      else if (typeof answer === 'number' && check?.kind === 'number') {
        const asTyped = quantityIn(this.#typed, id, check, today) === answer;
        values = { ...values, ...(asTyped ? textsNamed(this.#typed, id) : textsOf(id, check, answer, today)) };
      } else if (answer !== undefined) values = { ...values, [id]: String(answer) };
    }
    this.draft = { values, ticked };
  }

  /** A complaint goes with the next thing that the reader does about it. */
  #set({ error: _, ...draft }: Draft, error?: string) {
    this.draft = error ? { ...draft, error } : draft;
    this.host.requestUpdate();
  }
}
