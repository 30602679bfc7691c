/*
 * Runs around `npm pack` and `npm publish` in the folder of a package: what is packed is not what stands in the repository.
 * `prepare` writes the published manifest and README, `restore` puts the repository's own ones back.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publishedManifest, publishedReadme } from './published.mjs';

const top = fileURLToPath(new URL('..', import.meta.url));
const folder = relative(top, process.cwd());
const kept = join(top, 'node_modules/.cache/pack', folder || 'root');
const files = ['package.json', 'README.md'];

function restore() {
  if (!existsSync(kept)) return;
  for (const file of files) cpSync(join(kept, file), file);
  rmSync(kept, { recursive: true });
}

function prepare() {
  // A pack that broke off has left its own.
  restore();
  const root = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'));
  const [manifest, readme] = files.map((file) => readFileSync(file, 'utf8'));
  mkdirSync(dirname(join(kept, files[0])), { recursive: true });
  for (const file of files) cpSync(file, join(kept, file));
  writeFileSync(files[0], `${JSON.stringify(publishedManifest(JSON.parse(manifest), root, folder), null, 2)}\n`);
  writeFileSync(files[1], publishedReadme(readme, root, folder));
  if (root.repository.url.includes('.example/')) {
    console.warn('packaging: "homepage", "repository" and "bugs" of package.json still hold an example address; '
      + 'fill them in before you publish.');
  }
}

({ prepare, restore })[process.argv[2]]();
