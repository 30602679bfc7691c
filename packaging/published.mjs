import { posix } from 'node:path';

const forAuthors = ['scripts', 'devDependencies', 'workspaces'];

const withoutSource = (exported) => (typeof exported === 'string' ? exported
  : Object.fromEntries(Object.entries(exported).filter(([key]) => key !== 'source').map(([key, value]) => [key, withoutSource(value)])));

/** The manifest of a package as it is published; what both packages share stands in the manifest of the root alone. */
export function publishedManifest(manifest, root, folder) {
  const kept = Object.fromEntries(Object.entries(manifest).filter(([key]) => !forAuthors.includes(key)));
  return {
    ...kept,
    homepage: root.homepage,
    repository: { ...root.repository, ...(folder ? { directory: folder } : {}) },
    bugs: root.bugs,
    ...(Array.isArray(kept.sideEffects) ? { sideEffects: kept.sideEffects.filter((path) => !path.startsWith('./src/')) } : {}),
    exports: withoutSource(kept.exports),
  };
}

/** A README whose links and pictures also work outside the repository, at the tag of the version. */
export function publishedReadme(text, root, folder) {
  const home = root.repository.url.replace(/^git\+/, '').replace(/\.git$/, '');
  return text.replace(/(!?)(\[(?:!\[[^\]]*\]\([^)]*\)|[^\]])*\])\((?!https?:|mailto:|#)([^)\s]+)\)/g, (all, picture, label, path) =>
    `${picture}${label}(${home}/${picture ? 'raw' : 'blob'}/v${root.version}/${posix.join(folder, path)})`);
}
