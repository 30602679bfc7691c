import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const list = 'dist/integrity.json';

/** Prints what a page writes into `integrity` for each file that it names itself, and keeps it beside the files. */
export const integrity = () => ({
  name: 'integrity',
  writeBundle(options, bundle) {
    const named = ({ isEntry, fileName }) => isEntry || fileName.endsWith('.css');
    const entries = Object.values(bundle).filter(named).map(({ fileName }) => fileName);
    const hashes = entries.map((file) => [file, `sha384-${createHash('sha384').update(readFileSync(`dist/${file}`)).digest('base64')}`]);
    const known = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : {};
    writeFileSync(list, `${JSON.stringify({ ...known, ...Object.fromEntries(hashes) }, null, 2)}\n`);
    for (const [file, hash] of hashes) console.log(`${file} ${hash}`);
  },
});
