import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licences of the packages that are built in. */
export const licences = () => ({
  name: 'licences',
  generateBundle(options, bundle) {
    const modules = Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds);
    const folders = new Set(modules.map((id) => /^.*node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/.exec(id)?.[0]).filter(Boolean));
    const texts = [...folders].sort().map((folder) => {
      const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      return `${name} (${license})\n\n${readFileSync(join(folder, 'LICENSE'), 'utf8').trim()}\n`;
    });
    this.emitFile({ type: 'asset', fileName: 'third-party-licences.txt', source: texts.join(`\n${'-'.repeat(72)}\n\n`) });
  },
});
