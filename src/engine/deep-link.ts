import type { Topic } from '@naosu/content';
import { act } from './action.js';
import { own } from './own.js';
import { emptyProgress, type Progress } from './progress.js';

const pattern = /^(symptom|fix)\/([a-z0-9-]+)(?:\/([a-z0-9-]+))?$/;

/**
 * The case that a readable link asks for: `symptom/<id>`, `fix/<id>`, or `fix/<id>/<step>` with the steps before it done. Undefined for
 * anything else. What must come before a risky fix still comes first.
 */
export function fromDeepLink(link: string, topic: Topic): Progress | undefined {
  const [, kind, wanted, step] = pattern.exec(link) ?? [];
  if (kind === undefined || wanted === undefined) return undefined;
  const id = own(topic.redirects, wanted) ?? wanted;
  if (kind === 'symptom') {
    return own(topic.symptoms, id) ? act(emptyProgress, { type: 'choose-symptom', symptom: id }, topic) : undefined;
  }
  const fix = own(topic.fixes, id);
  if (!fix) return undefined;
  const progress = act(emptyProgress, { type: 'choose-fix', fix: id }, topic);
  const before = fix.steps.slice(0, Math.max(0, fix.steps.findIndex((candidate) => candidate.id === step)));
  return before.length === 0 ? progress : { ...progress, done: { [id]: before.map((done) => done.id) } };
}
