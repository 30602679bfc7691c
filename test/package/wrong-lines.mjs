import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const errors = [/^(\S+?)\((\d+),\d+\): error(.*)/, /^(\S+?):(\d+):\d+ - error(.*)/, /ERROR "([^"]+)" (\d+):\d+ "(.*)"$/];

/**
 * Holds what a type checker said against the lines of `folder` that are marked: each `wrong:` one must be among its errors, with the words
 * after the mark, a `missed:` one may not be seen, and no other line is.
 */
export function wrongLines(folder, output) {
  const reported = new Map();
  let place;
  for (const line of output.replace(/\x1b\[[\d;]*m/g, '').split('\n')) {
    const [, file, number, words = line] = errors.map((error) => error.exec(line)).find(Boolean) ?? [];
    // Further lines of an error are indented.
    place = file ? `${file.split('/').pop()}:${number}` : /^ /.test(line) && place;
    if (place) reported.set(place, `${reported.get(place) ?? ''}${words.replaceAll('\\"', '"')}\n`);
  }
  const marked = readdirSync(folder).filter((file) => !file.endsWith('.json')).flatMap((file) => (
    readFileSync(join(folder, file), 'utf8').split('\n').flatMap((line, index) => {
      const [, kind, what] = /(wrong|missed): (.+?)(?: -->)?$/.exec(line) ?? [];
      return kind ? [{ place: `${file}:${index + 1}`, kind, what }] : [];
    })));
  const expected = marked.filter(({ kind }) => kind === 'wrong');
  const uncaught = expected.filter((line) => !reported.get(line.place)?.includes(line.what))
    .map((line) => `${line.place}: not caught with "${line.what}"`);
  const stray = [...reported.keys()].filter((seen) => !marked.some((line) => line.place === seen))
    .map((seen) => `${seen}: an error nobody expects`);
  return { caught: expected.length - uncaught.length, of: marked.length,
    problems: uncaught.length + stray.length > 0 ? [...uncaught, ...stray, output] : [] };
}
