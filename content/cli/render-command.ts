import { load, loadReference } from '../load-guide.js';
import { loadIndex } from '../load.js';
import { topicIds } from '../loaders.js';
import { locales } from '../types.js';
import { dayOf, parseCall, UsageError, type Command } from './command.js';
import { renderTopic } from './render.js';

function oneOf<T extends string>(name: string, value: string | undefined, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const given = value === undefined ? `--${name} is missing` : `--${name} "${value}" is unknown`;
  throw new UsageError(`${given}: use one of ${allowed.join(', ')}.`);
}

/** Prints a guide as static HTML. */
export const renderCommand: Command = async (args, terminal) => {
  const { values } = parseCall(args, ['topic', 'lang', 'today'], 0);
  const topic = oneOf('topic', values['topic'], topicIds);
  const locale = oneOf('lang', values['lang'], locales);
  const today = dayOf(values['today'], terminal);
  terminal.out(renderTopic(await load(topic, locale), await loadReference(topic, locale), await loadIndex(locale), today));
  return 0;
};
