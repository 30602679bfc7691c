import { openClaims, openNames, type OpenClaim } from '../unverified.js';
import { parseCall, type Command } from './command.js';

const list = (title: string, claims: readonly OpenClaim[]): string =>
  `${title}: ${claims.length}\n${claims.map(({ entry, claim }) => `  [ ] ${entry.padEnd(30)}  ${claim}\n`).join('')}\n`;

/** Prints what no document bears, for a person with a phone and for one who reads; it never fails. */
export const unverifiedCommand: Command = async (args, terminal) => {
  parseCall(args, [], 0);
  const { catalog } = await import('../catalog.js');
  terminal.out(list('To look at on a device', openClaims(catalog, 'onDevice')));
  terminal.out(list('Names to look for on a screen', openNames(catalog)));
  terminal.out(list('To read at the source', openClaims(catalog, 'inDocument')));
  terminal.out(list('Judged: rules of thumb, inferences, and what readers describe', openClaims(catalog, 'judged')));
  return 0;
};
