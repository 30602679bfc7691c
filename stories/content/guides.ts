import type { Topic, TopicId } from '@naosu/content';
import { catalog } from '@naosu/content/catalog';
import { type Content } from './page.js';

/** Draws something for one guide; a guide that is not written yet is said to be so. */
export function ofGuide(id: TopicId, draw: (topic: Topic) => Content): Content {
  const topic = catalog.topics.find((other) => other.id === id);
  return topic ? draw(topic) : `There is no guide "${id}".`;
}
