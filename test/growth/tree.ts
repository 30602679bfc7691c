import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A copy of the sources that a test may add to, with the dependencies of the original. */
export class Tree {
  readonly root = mkdtempSync(join(tmpdir(), 'naosu-growth-'));
  /** Files of the original that were changed. */
  readonly edited = new Set<string>();

  constructor() {
    for (const name of readdirSync(root)) {
      if (/^(node_modules|dist|lib|\..*)$/.test(name)) continue;
      cpSync(join(root, name), join(this.root, name),
        { recursive: true, filter: (path) => !/[/\\](node_modules|dist|\.cache)([/\\]|$)/.test(path) });
    }
    // The content is the copy's own, all else is that of the original.
    mkdirSync(join(this.root, 'node_modules/@naosu'), { recursive: true });
    for (const name of readdirSync(join(root, 'node_modules'))) {
      if (name !== '@naosu' && name !== '.cache') symlinkSync(join(root, 'node_modules', name), join(this.root, 'node_modules', name));
    }
    symlinkSync(join(this.root, 'content'), join(this.root, 'node_modules/@naosu/content'));
    symlinkSync(join(root, 'content/node_modules'), join(this.root, 'content/node_modules'));
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  /** Writes a new file. */
  write(path: string, text: string): void {
    mkdirSync(join(this.root, path, '..'), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  /** Changes a file that was there. */
  edit(path: string, change: (text: string) => string): void {
    const [before, after] = [this.read(path), change(this.read(path))];
    if (after === before) throw new Error(`${path}: nothing to change was found.`);
    this.write(path, after);
    this.edited.add(path);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
