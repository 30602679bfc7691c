import { locales } from '../loaders.js';
import { checkCommand } from './check-command.js';
import { readCommand } from './read-command.js';
import { renderCommand } from './render-command.js';
import { staleCommand } from './stale-command.js';
import { translatedCommand } from './translated-command.js';
import { unverifiedCommand } from './unverified-command.js';
import { UsageError, type Command } from './command.js';
import type { Terminal } from './terminal.js';

const usage = `naosu-content <command>

  check [module]                     checks the content, or the export "catalog" of a module; exit code 1 when something is wrong
  stale [--today YYYY-MM-DD]         lists what is due to be checked again and which translations are behind; never fails
  read [--lang <${locales.join('|')}>]            prints how easily each entry is read, worst first; never fails
  render --topic <id> --lang <${locales.join('|')}> [--part faq] [--today YYYY-MM-DD]
                                     prints a guide, or its questions alone, as static HTML
         --first-view [--heading-level <2–6>] [--theme <auto|light|dark>] [--sheet <address>]
                                     as what <naosu-help> shows first, drawn before anything runs, and the guide closed below it
  unverified                         lists what rests on no document: to look at on a device, to read at the source; never fails
  translated [--lang <locale>] <entry>…
                                     records that these entries were compared with their source as it stands
`;

const commands: Readonly<Record<string, Command>> = {
  check: checkCommand,
  stale: staleCommand,
  read: readCommand,
  render: renderCommand,
  unverified: unverifiedCommand,
  translated: translatedCommand,
};

/** Runs one command and returns the exit code: 0 fine, 1 problems found, 2 wrong usage. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name = '', ...rest] = args;
  if (name === 'help' || name === '--help' || name === '-h') {
    terminal.out(usage);
    return 0;
  }
  try {
    const command = Object.entries(commands).find(([known]) => known === name)?.[1];
    if (!command) throw new UsageError(name === '' ? 'Name a command.' : `There is no command "${name}".`);
    return await command(rest, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err(`${error.message}\n\n${usage}`);
    return 2;
  }
}
