import { topicIds, type TopicId } from '@naosu/content';
import { warnOnce } from './warn-once.js';

/** The guides that an element lists: the one that its attribute `topic` names, else all; an unknown one is said once. */
export function listedTopics({ localName, topic }: Element & { readonly topic: string }): readonly TopicId[] {
  const known = topicIds.find((id) => id === topic);
  const warning = `<${localName}> topic="${topic}" is unknown. Allowed: ${topicIds.join(', ')}, or none.`;
  if (!known && topic) warnOnce(warning);
  return known ? [known] : topicIds;
}
