import { loadReference, type Guide } from '@naosu/content';
import type { TemplateResult } from 'lit';
import type * as FixScreens from './fix-screens.js';
import type { FixStepper } from './fix-stepper.js';
import { lostScreen } from './lost-screen.js';
import { checkScreen } from './screens/check.js';
import type { View } from './view.js';

/** The screens of a case. Those of fixes are loaded after that of a question, and after them what the last one takes. */
export class Screens {
  #later: typeof FixScreens | undefined;
  #routine = '';

  constructor(private readonly host: FixStepper) {}

  readonly load = async (): Promise<void> => {
    [this.#later] = await Promise.all([import('./fix-screens.js'), this.#elements.loadHandoff()]);
  };

  /** What the last screen takes comes with the rest, while there is a line; what fails is told where it stands. */
  async loadRoutine({ topic, locale }: Guide) {
    if (this.#routine === `${topic.id} ${locale}`) return;
    this.#routine = `${topic.id} ${locale}`;
    await Promise.allSettled([this.#elements.loadChecklist(), loadReference(topic.id, locale)]);
  }

  /** Undefined until all that it takes is loaded, of the guide as of the code. */
  draw(view: View, complete: boolean): TemplateResult | undefined {
    const { screen, guide, human } = view;
    if (screen.kind === 'symptoms' && !human) return lostScreen(view);
    if (screen.kind === 'check' && screen.for === 'cause' && !human) return checkScreen({ ...view, screen });
    const later = complete ? this.#later : undefined;
    if (!later) return undefined;
    if (human && screen.kind !== 'handoff') return later.humanScreen(view);
    const closed = screen.kind === 'steps' && guide.topic.fixes[screen.fix]!.effects?.length;
    return closed && view.resumed !== 'no' ? later.returnScreen({ ...view, screen }) : later.drawScreen(view);
  }

  /** All of the way, for paper. */
  print(view: View) {
    return this.#later?.printPath(view);
  }

  /** What is seldom wanted, below a screen. */
  further(view: View) {
    return this.#later?.further(view);
  }

  get #elements() {
    return this.host.constructor as typeof FixStepper;
  }
}
