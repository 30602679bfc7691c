import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const packages = { naosu: '.', '@naosu/content': 'content' };

/** Only what a package can hold; sources stay where they are, so that nothing built is older than the copy. */
const copied = (path) => !/[/\\](node_modules|storybook-static|\.git|\.cache|stories|test|src)$/.test(path);

/**
 * Packs what is built, as `npm pack` would, in a copy inside `folder`. Returns for each package its tarball and the files in it.
 */
export function pack(folder) {
  const copy = join(folder, 'repository');
  for (const entry of ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE', 'dist', 'lib', 'packaging', 'content']) {
    cpSync(join(root, entry), join(copy, entry), { recursive: true, filter: copied });
  }
  mkdirSync(join(copy, 'node_modules/@naosu'), { recursive: true });
  symlinkSync('../../content', join(copy, 'node_modules/@naosu/content'));
  return Object.fromEntries(Object.entries(packages).map(([name, place]) => {
    const cwd = join(copy, place);
    execFileSync(process.execPath, [join(copy, 'packaging/pack.mjs'), 'prepare'], { cwd, stdio: ['ignore', 'ignore', 'ignore'] });
    const [packed] = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
      { cwd, encoding: 'utf8' }));
    return [name, {
      folder: cwd,
      tarball: join(folder, basename(packed.filename)),
      files: packed.files.map(({ path }) => path).sort(),
      manifest: JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8')),
      readme: readFileSync(join(cwd, 'README.md'), 'utf8'),
    }];
  }));
}
