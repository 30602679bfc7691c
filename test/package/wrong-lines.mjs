import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const places = [/^(\S+?)\((\d+),\d+\): error/, /^(\S+?):(\d+):\d+ - error/, /ERROR "([^"]+)" (\d+):/];

/**
 * Holds what a type checker said against the lines of `folder` that are marked: each `wrong:` one must be among its errors, a `missed:` one
 * may not be seen, and no other line is.
 */
export function wrongLines(folder, output) {
  const reported = new Set(output.replace(/\x1b\[[\d;]*m/g, '').split('\n').flatMap((line) => {
    const found = places.map((place) => place.exec(line)).find(Boolean);
    return found ? [`${found[1].split('/').pop()}:${found[2]}`] : [];
  }));
  const marked = readdirSync(folder).filter((file) => !file.endsWith('.json')).flatMap((file) => (
    readFileSync(join(folder, file), 'utf8').split('\n').flatMap((line, index) => {
      const [, kind, what] = /(wrong|missed): (.+?)(?: -->)?$/.exec(line) ?? [];
      return kind ? [{ place: `${file}:${index + 1}`, kind, what }] : [];
    })));
  const expected = marked.filter(({ kind }) => kind === 'wrong');
  const uncaught = expected.filter(({ place }) => !reported.has(place)).map(({ place, what }) => `${place}: ${what} is not caught`);
  const stray = [...reported].filter((place) => !marked.some((line) => line.place === place))
    .map((place) => `${place}: an error nobody expects`);
  return { caught: expected.length - uncaught.length, of: marked.length,
    problems: uncaught.length + stray.length > 0 ? [...uncaught, ...stray, output] : [] };
}
