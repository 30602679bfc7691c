import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));
const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/**
 * What a fresh install of `naosu` brings along, at the versions that the repository is tested with: `name@version` for each package.
 */
export function lockedDependencies() {
  const found = new Map();
  const add = (names) => names.forEach((name) => {
    const { version, dependencies: further = {}, link } = packages[`node_modules/${name}`];
    if (link || found.has(name)) return;
    found.set(name, version);
    add(Object.keys(further));
  });
  add(Object.keys(dependencies));
  return [...found].map(([name, version]) => `${name}@${version}`);
}
