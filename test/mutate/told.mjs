import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

const passedOver = ['Killed', 'CompileError', 'Ignored'];

/** Names each mutant that no test has killed as soon as that is known: a run takes long, and may be ended before all are tried. */
class Told {
  #tried = 0;

  onMutantTested({ status, statusReason, fileName, location: { start, end }, mutatorName, replacement }) {
    if (status !== 'CompileError') this.#tried += 1;
    if (passedOver.includes(status)) return;
    const line = readFileSync(fileName, 'utf8').split('\n')[start.line - 1].trim();
    const place = `${relative('', fileName)}:${start.line}:${start.column}-${end.line}:${end.column}`;
    const reason = statusReason ? `, ${statusReason}` : '';
    console.log(`${this.#tried}. ${status} ${place} ${mutatorName}${reason}\n  ${line}\n  → ${replacement}`);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, 'told', Told)];
