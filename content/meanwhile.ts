import { own } from './own.js';
import type { FixId, Topic } from './types.js';

/** Fixes of a guide that stand in until a service works again: its own, and those of symptoms with another service. */
export function meanwhileFixes(topic: Topic): readonly FixId[] {
  const others = Object.values(topic.symptoms).flatMap(({ service }) => (service ? [service.meanwhile] : []));
  return [...new Set([topic.meanwhile, ...others])].filter((id) => own(topic.fixes, id) !== undefined);
}
