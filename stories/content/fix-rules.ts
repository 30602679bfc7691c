import type { FixId, Topic } from '@naosu/content';
import { table, type Content } from './page.js';
import { conditionText } from './words.js';

const list = (ids: readonly string[] | undefined) => ids?.join(', ') || '—';

/** What a fix is for beside the ladders: the copy before loss, or the way through an outage. */
function parts(id: FixId, topic: Topic): readonly string[] {
  const services = Object.keys(topic.symptoms).filter((symptom) => topic.symptoms[symptom]!.service?.meanwhile === id);
  return [
    ...(topic.secondCopy === id ? ['the copy before loss'] : []),
    ...(topic.meanwhile === id ? ['what to do while the service side is the likely cause'] : []),
    ...services.map((symptom) => `the same for ${symptom}`),
  ];
}

/** Everything about a fix that is not prose. */
export function fixRules(id: FixId, topic: Topic): Content {
  const fix = topic.fixes[id]!;
  const users = Object.keys(topic.symptoms).filter((symptom) => topic.symptoms[symptom]!.fixes.includes(id));
  const screens = Object.keys(topic.fixes).filter((other) => topic.fixes[other]!.options?.includes(id));
  const rows: readonly (readonly [string, Content])[] = [
    ['Risk', fix.risk], ['Minutes', fix.minutes], ['Cost', fix.paid ? 'paid' : 'free'], ['Causes that it cures', list(fix.causes)],
    ['Action', fix.action ?? '—'], ['Effects on the page', list(fix.effects)], ['Needs', list(fix.needs)],
    ['Variant asked', fix.variant ?? '—'],
    ['Offered when', conditionText(fix.offeredWhen)], ['Skipped when', conditionText(fix.skippedWhen)],
    ['Steps', fix.checklist ? 'a checklist on one screen' : '—'], ['Options', list(fix.options)], ['Option of', list(screens)],
    ['In the ladders of', list(users)], ['Serves as', list(parts(id, topic))], ['Shows prices', fix.prices ? 'yes' : '—'],
  ];
  return table(`Rules of ${id}`, ['Rule', 'Value'], rows.filter(([, value]) => value !== '—'));
}
