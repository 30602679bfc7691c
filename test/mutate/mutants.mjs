import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';

/** FNV-1a, mixed to the last bit as MurmurHash 3 ends: neighbours, which are of one expression, must not be drawn together. */
function lotOf(text) {
  const first = [...text].reduce((hash, sign) => Math.imul(hash ^ sign.codePointAt(0), 0x0100_0193) >>> 0, 0x811c_9dc5);
  const second = Math.imul(first ^ (first >>> 16), 0x85eb_ca6b);
  const third = Math.imul(second ^ (second >>> 13), 0xc2b2_ae35);
  return (third ^ (third >>> 16)) >>> 0;
}

/** What a mutant replaces, as it stands in its file; lines and columns count from 0. */
function replaced(lines, { start, end }) {
  if (start.line === end.line) return lines[start.line].slice(start.column, end.column);
  return [lines[start.line].slice(start.column), ...lines.slice(start.line + 1, end.line), lines[end.line].slice(0, end.column)].join('\n');
}

/**
 * Stryker's mutants of all modules in a folder, all of them in one source, to be switched on one at a time. A mutant is named by what it
 * replaces, not by where that stands: what is written above it must not change what is drawn.
 */
export async function mutantsOf(folder) {
  const files = readdirSync(folder, { recursive: true }).map((name) => join(folder, name)).filter((name) => name.endsWith('.ts')).sort()
    .map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') }));
  const logger = { debug() {}, info() {}, isDebugEnabled: () => false };
  const found = await new Instrumenter(logger).instrument(files, { plugins: null, excludedMutations: [], ignorers: [] });
  const lines = new Map(files.map(({ name, content }) => [name, content.split('\n')]));
  const times = new Map();
  const mutants = found.mutants.map(({ id, fileName: file, mutatorName: mutator, replacement, location }) => {
    const line = lines.get(file)[location.start.line].trim();
    const said = [file, mutator, line, replaced(lines.get(file), location), replacement].join(' ');
    const time = times.get(said) ?? 0;
    times.set(said, time + 1);
    const place = `${file}:${location.start.line + 1}:${location.start.column + 1}`;
    return { id, name: `${said} ${time}`, file, place, line, from: replaced(lines.get(file), location), to: replacement };
  });
  return { mutants, sources: new Map(found.files.map(({ name, content }) => [name, content])) };
}

/** A random sample; the same seed draws the same mutants. */
export function sampleOf(mutants, size, seed) {
  const lots = new Map(mutants.map((mutant) => [mutant, lotOf(`${seed} ${mutant.name}`)]));
  return [...mutants].sort((one, two) => lots.get(one) - lots.get(two)).slice(0, size);
}
