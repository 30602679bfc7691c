import { pageStringLoaders } from '../guide-loaders.js';
import { load, loadReference } from '../load-guide.js';
import { loadIndex } from '../load-index.js';
import { locales, topicIds } from '../loaders.js';
import { dayOf, oneOf, parseCall, type Command } from './command.js';
import { renderFaq, renderTopic } from './render.js';

const parts = ['all', 'faq'] as const;

/** Prints a guide, or its questions alone, as static HTML. */
export const renderCommand: Command = async (args, terminal) => {
  const { values } = parseCall(args, ['topic', 'lang', 'today', 'part'], 0);
  const topic = oneOf('topic', values['topic'], topicIds);
  const locale = oneOf('lang', values['lang'], locales);
  const part = oneOf('part', values['part'] ?? 'all', parts);
  const today = dayOf(values['today'], terminal);
  const [guide, { strings: say }] = await Promise.all([load(topic, locale), pageStringLoaders[locale]()]);
  const page = { ...guide, say };
  const reference = await loadReference(topic, locale);
  terminal.out(part === 'faq' ? renderFaq(page, reference) : renderTopic(page, reference, await loadIndex(locale), today));
  return 0;
};
