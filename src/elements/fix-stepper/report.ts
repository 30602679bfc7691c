import type { FixId, IsoDate } from '@naosu/content';
import { tellJourney } from '../../controllers/journey.js';
import type { Action } from '../../engine/act/action.js';
import type { Situation } from '../../engine/screen/situation.js';
import { AnswerEvent } from '../../events/answer-event.js';
import { EscalateEvent } from '../../events/escalate-event.js';
import { FixOutcomeEvent } from '../../events/fix-outcome-event.js';
import { FixStartEvent } from '../../events/fix-start-event.js';
import type { JourneyName, JourneyRecord } from '../../events/journey-event.js';
import { ResolveEvent } from '../../events/resolve-event.js';
import { StepViewEvent } from '../../events/step-view-event.js';

type Facts = Pick<JourneyRecord, 'fix' | 'result' | 'screen'>;

/** Tells the page of one case, on `target`, what the reader does in it and sees. */
export class Report {
  constructor(private readonly target: EventTarget, private readonly content: () => IsoDate | undefined) {}

  /** What the reader did in the case as it stands now; `before` is the screen where it was done. */
  action(action: Action, { kase }: Situation, before: string) {
    const { topic: { id: topic, secondCopy }, progress: { symptom } } = kase;
    if (action.type === 'answer') {
      this.target.dispatchEvent(new AnswerEvent(action.check, action.value, topic, symptom));
      this.#journey('answer', kase, { screen: before });
    }
    if (action.type === 'answer-form') {
      for (const check of Object.keys(action.answers)) {
        this.target.dispatchEvent(new AnswerEvent(check, action.answers[check]!, topic, symptom));
        this.#journey('answer', kase, { screen: before });
      }
    }
    if (action.type !== 'finish') return;
    const { fix, result } = action;
    this.target.dispatchEvent(new FixOutcomeEvent(fix, result, topic, symptom));
    this.#journey('fix_outcome', kase, { screen: before, fix, result });
    if (result !== 'worked' || fix === secondCopy) return;
    this.target.dispatchEvent(new ResolveEvent(fix, symptom, topic));
    this.#journey('resolve', kase, { screen: before, fix });
  }

  /** What the reader sees. */
  screen({ screen, kase }: Situation) {
    const { topic: { id: topic }, progress: { symptom } } = kase;
    const { kind } = screen;
    const fix = 'fix' in screen ? screen.fix : undefined;
    this.#journey('screen_view', kase, { screen: kind, ...(fix ? { fix } : {}) });
    if (kind === 'steps') {
      const [step] = screen.list;
      if (step === screen.steps[0]) {
        this.target.dispatchEvent(new FixStartEvent(screen.fix, topic, symptom));
        this.#journey('fix_start', kase, { screen: kind, fix: screen.fix });
      }
      this.target.dispatchEvent(new StepViewEvent(screen.fix, step!, topic, symptom));
      this.#journey('step_view', kase, { screen: kind, fix: screen.fix });
    }
    if (kind === 'handoff') this.human(screen.because, { screen, kase });
  }

  /** The way led to a human. */
  human(because: EscalateEvent['because'], { screen, kase }: Pick<Situation, 'screen' | 'kase'>) {
    this.target.dispatchEvent(new EscalateEvent(because, kase.progress.symptom, kase.topic.id));
    this.#journey('escalate', kase, { screen: screen.kind, result: because });
  }

  #journey(name: JourneyName, { topic, progress }: Situation['kase'], facts: Facts) {
    const { symptom, outcomes } = progress;
    const rung = facts.fix && 1 + new Set(outcomes.map(({ fix }) => fix).filter((fix: FixId) => fix !== facts.fix)).size;
    const content = this.content();
    tellJourney(this.target, name, {
      topic: topic.id, ...(symptom ? { symptom } : {}), ...facts, ...(rung ? { rung } : {}), ...(content ? { content } : {}),
    });
  }
}
