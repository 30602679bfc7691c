import type { Topic } from '@naosu/content';
import { caseOf } from '../case.js';
import { act, type Action } from './action.js';
import { own } from '../own.js';
import { emptyProgress, type Progress } from '../progress.js';

const pattern = /^(symptom|fix)\/([a-z0-9-]+)(?:\/([a-z0-9-]+))?$/;

/**
 * The case that a readable link asks for: `symptom/<id>`, `fix/<id>`, or `fix/<id>/<step>` with the steps before it done. Undefined for
 * anything else. What is known from `before` is kept; what must come before a risky fix still comes first.
 */
export function fromDeepLink(link: string, topic: Topic, before = emptyProgress): Progress | undefined {
  const [, kind, wanted = '', step] = pattern.exec(link) ?? [];
  const id = own(topic.redirects, wanted) ?? wanted;
  const begin = (action: Action) => act(caseOf(topic, before), action).progress;
  if (kind === 'symptom') return own(topic.symptoms, id) ? begin({ type: 'choose-symptom', symptom: id }) : undefined;
  const fix = own(topic.fixes, id);
  if (!fix) return undefined;
  const progress = begin({ type: 'choose-fix', fix: id });
  const earlier = fix.steps.slice(0, Math.max(0, fix.steps.findIndex((candidate) => candidate.id === step)));
  return earlier.length === 0 ? progress : { ...progress, done: { ...progress.done, [id]: earlier.map((done) => done.id) } };
}
