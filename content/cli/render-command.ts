import { pageStringLoaders } from '../guide-loaders.js';
import { load, loadReference } from '../load-guide.js';
import { loadIndex } from '../load-index.js';
import { locales, topicIds } from '../loaders.js';
import { UsageError, dayOf, oneOf, parseCall, type Command } from './command.js';
import { renderFirstView } from './first-view.js';
import { renderFaq, renderTopic } from './render.js';

const parts = ['all', 'faq'] as const;
const themes = ['auto', 'light', 'dark'] as const;
const levels = ['2', '3', '4', '5', '6'] as const;
/** What says how the element stands on the page. */
const ofFirstView = ['heading-level', 'theme', 'sheet'] as const;

/** Prints a guide, or its questions alone, as static HTML; with `--first-view` as an element that is drawn before anything runs. */
export const renderCommand: Command = async (args, terminal) => {
  const { values, flags } = parseCall(args, ['topic', 'lang', 'today', 'part', ...ofFirstView], 0, ['first-view']);
  const asElement = flags.includes('first-view');
  const topic = oneOf('topic', values['topic'], topicIds);
  const locale = oneOf('lang', values['lang'], locales);
  const part = oneOf('part', values['part'] ?? 'all', parts);
  if (asElement && part !== 'all') throw new UsageError(`--first-view is of the whole guide: leave out --part ${part}.`);
  const { sheet } = values;
  const level = Number(oneOf('heading-level', values['heading-level'] ?? '2', levels));
  const theme = oneOf('theme', values['theme'] ?? 'auto', themes);
  const given = asElement ? undefined : ofFirstView.find((name) => values[name] !== undefined);
  if (given) throw new UsageError(`--${given} belongs to --first-view.`);
  const today = dayOf(values['today'], terminal);
  const [guide, { strings: say }] = await Promise.all([load(topic, locale), pageStringLoaders[locale]()]);
  const page = { ...guide, say };
  const reference = await loadReference(topic, locale);
  if (part === 'faq') terminal.out(renderFaq(page, reference));
  else {
    const whole = renderTopic(page, reference, await loadIndex(locale), today);
    terminal.out(asElement ? renderFirstView(topic, locale, { level, theme, sheet }, say, { html: whole }) : whole);
  }
  return 0;
};
