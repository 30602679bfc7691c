import { html, type TemplateResult } from 'lit';
import { checkScreen } from './screens/check.js';
import { choicesScreen } from './screens/choices.js';
import { consentScreen } from './screens/consent.js';
import { handoffScreen } from './screens/handoff.js';
import { outcomeScreen } from './screens/outcome.js';
import { resolvedScreen } from './screens/resolved.js';
import { stepsScreen } from './screens/steps.js';
import { waitScreen } from './screens/wait.js';
import type { View } from './view.js';

export { further } from './further.js';
export { humanScreen } from './human-screen.js';
export { printPath } from './print-path.js';
export { returnScreen } from './return-screen.js';

/** Draws the screen that the engine chose. */
export function drawScreen({ screen, ...view }: View): TemplateResult {
  switch (screen.kind) {
    case 'symptoms': return html``;
    case 'check': return checkScreen({ ...view, screen });
    case 'choices': return choicesScreen({ ...view, screen });
    case 'consent': return consentScreen({ ...view, screen });
    case 'steps': return stepsScreen({ ...view, screen });
    case 'outcome': return outcomeScreen({ ...view, screen });
    case 'wait': return waitScreen({ ...view, screen });
    case 'resolved': return resolvedScreen({ ...view, screen });
    case 'handoff': return handoffScreen({ ...view, screen });
  }
}
