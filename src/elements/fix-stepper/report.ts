import type { SymptomId, Topic } from '@naosu/content';
import type { Action } from '../../engine/act/action.js';
import type { Screen } from '../../engine/screen/screen.js';
import { AnswerEvent } from '../../events/answer-event.js';
import { EscalateEvent } from '../../events/escalate-event.js';
import { FixOutcomeEvent } from '../../events/fix-outcome-event.js';
import { FixStartEvent } from '../../events/fix-start-event.js';
import { ResolveEvent } from '../../events/resolve-event.js';
import { StepViewEvent } from '../../events/step-view-event.js';

/** Tells the page what the reader did. */
export function reportAction(target: EventTarget, action: Action, { secondCopy }: Topic, symptom: SymptomId | undefined) {
  if (action.type === 'answer') target.dispatchEvent(new AnswerEvent(action.check, action.value));
  if (action.type === 'answer-form') for (const check of Object.keys(action.answers)) target.dispatchEvent(new AnswerEvent(check, action.answers[check]!));
  if (action.type !== 'finish') return;
  target.dispatchEvent(new FixOutcomeEvent(action.fix, action.result));
  if (action.result === 'worked' && action.fix !== secondCopy) {
    target.dispatchEvent(new ResolveEvent(action.fix, symptom));
  }
}

/** Tells the page what the reader sees. */
export function reportScreen(target: EventTarget, screen: Screen, symptom: SymptomId | undefined) {
  if (screen.kind === 'steps') {
    const [step] = screen.list;
    if (step === screen.steps[0]) target.dispatchEvent(new FixStartEvent(screen.fix));
    target.dispatchEvent(new StepViewEvent(screen.fix, step!));
  }
  if (screen.kind === 'handoff') target.dispatchEvent(new EscalateEvent(screen.because, symptom));
}
