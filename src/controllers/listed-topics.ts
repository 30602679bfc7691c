import { topicIds, type TopicId } from '@naosu/content';
import { warnUnknown } from './warn-once.js';

/** The guides that an element lists: the one that its attribute `topic` names, else all; an unknown one is said once. */
export function listedTopics(element: Element & { readonly topic: string }): readonly TopicId[] {
  const { topic } = element;
  const known = topicIds.find((id) => id === topic);
  if (!known && topic) warnUnknown(element, 'topic', topic, [...topicIds, 'or none']);
  return known ? [known] : topicIds;
}
