import { pageStringLoaders } from '../guide-loaders.js';
import { load, loadReference } from '../load-guide.js';
import { loadIndex } from '../load.js';
import { locales, topicIds } from '../loaders.js';
import { dayOf, oneOf, parseCall, type Command } from './command.js';
import { renderTopic } from './render.js';

/** Prints a guide as static HTML. */
export const renderCommand: Command = async (args, terminal) => {
  const { values } = parseCall(args, ['topic', 'lang', 'today'], 0);
  const topic = oneOf('topic', values['topic'], topicIds);
  const locale = oneOf('lang', values['lang'], locales);
  const today = dayOf(values['today'], terminal);
  const [guide, { strings: say }] = await Promise.all([load(topic, locale), pageStringLoaders[locale]()]);
  terminal.out(renderTopic({ ...guide, say }, await loadReference(topic, locale), await loadIndex(locale), today));
  return 0;
};
