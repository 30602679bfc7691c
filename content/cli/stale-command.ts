import { dueEntries, staleTranslations, untranslatedNames } from '../stale.js';
import { dayOf, parseCall, type Command } from './command.js';

function list(title: string, lines: readonly string[]): string {
  return `${title}: ${lines.length === 0 ? 'none' : lines.length}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

/** Prints what is due to be checked again, and which translations are behind. */
export const staleCommand: Command = async (args, terminal) => {
  const today = dayOf(parseCall(args, ['today'], 0).values['today'], terminal);
  const { catalog } = await import('../catalog.js');
  const due = dueEntries(catalog, today).map((entry) =>
    `${entry.checkAgainOn}  ${entry.entry}  (${entry.kind}, checked on ${entry.checkedOn})`);
  const behind = staleTranslations(catalog).map(({ locale, entry, state }) => `${locale}  ${entry}  (${state})`);
  terminal.out(list(`Due to be checked again by ${today}`, due));
  terminal.out(list('Translations behind their source', behind));
  terminal.out(list('Shown in English', untranslatedNames(catalog).map(({ locale, entry }) => `${locale}  ${entry}`)));
  return 0;
};
