import { parseArgs } from 'node:util';
import type { IsoDate } from '../types.js';
import type { Terminal } from './terminal.js';

/** A command: gets what follows its name, returns the exit code. */
export type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

/** Thrown when a command is called in a way that it does not know. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What a command was given. */
export interface Given {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly flags: readonly string[];
  readonly positionals: readonly string[];
}

/** The options (each with a value, but for `flags`) and other arguments of a call; throws `UsageError` when it is not a valid one. */
export function parseCall(args: readonly string[], options: readonly string[], mostPositionals: number,
  flags: readonly string[] = []): Given {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        ...Object.fromEntries(options.map((name) => [name, { type: 'string' as const }])),
        ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' as const }])),
      },
      allowPositionals: mostPositionals > 0,
    });
    if (positionals.length > mostPositionals) throw new Error(`Unexpected argument "${positionals[mostPositionals]}".`);
    return { values: values as Given['values'], flags: flags.filter((name) => values[name]), positionals };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** One of a few words; throws `UsageError` for any other. */
export function oneOf<T extends string>(name: string, value: string | undefined, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const given = value === undefined ? `--${name} is missing` : `--${name} "${value}" is unknown`;
  throw new UsageError(`${given}: use one of ${allowed.join(', ')}.`);
}

/** The day that was named, or today; throws `UsageError` when it is none. */
export function dayOf(named: string | undefined, terminal: Terminal): IsoDate {
  if (named === undefined) return terminal.now().toISOString().slice(0, 10) as IsoDate;
  const time = Date.parse(named);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(named) || Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== named) {
    throw new UsageError(`"${named}" is no day: write YYYY-MM-DD.`);
  }
  return named as IsoDate;
}
