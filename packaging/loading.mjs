const nameOf = (path) => path.split('/').pop();
const quoted = (path) => JSON.stringify(nameOf(path));

/** What is destructured from the exports of a file. */
const taken = ({ specifiers }) => {
  const whole = specifiers.find(({ type }) => type === 'ImportNamespaceSpecifier');
  return whole ? whole.local.name : `{${specifiers.map(({ imported, local }) => `${imported.name}:${local.name}`).join()}}`;
};

/**
 * Engines remember a failed import, and all that imports what failed fails with it. So a file that needs others imports none: its default
 * export is called with the function that loads them. That asks for each file once, and for one that failed under another address. It waits
 * for all: as long as one is on its way, what needs it is not known to have failed, and would not be asked for again.
 *
 * The head of an entry; `folder` is beside it.
 */
const head = (folder) => `const naosuFiles = { __proto__: null };
const naosuRetries = { __proto__: null };
const naosuFile = async (name) => {
  const file = await import("./${folder}/" + name + (naosuRetries[name] ?? "")).catch((reason) => {
    naosuRetries[name] = (naosuRetries[name] ?? "?retry=") + 1;
    throw reason;
  });
  return file.default ? file.default(naosuLoad) : file;
};
const naosuLoad = (...names) => {
  const files = names.map((name) => naosuFiles[name] ??= naosuFile(name).catch((reason) => {
    delete naosuFiles[name];
    throw reason;
  }));
  return Promise.allSettled(files).then(() => Promise.all(files));
};`;

/** What is exported is given away once: where it is written to later, who took it would not see that. */
const changing = (code, { name }) =>
  [...code.matchAll(new RegExp(`(?<![\\w$.])${name.replaceAll('$', '\\$')}\\s*(=(?![=>])|\\+\\+|--|[-+*/%&|^?]+=)`, 'g'))].length > 1;

/** Writes files for that function: one calls it for what it imports, and returns what it exports; an entry offers that to its files. */
export const loading = (folder) => ({
  name: 'loading',
  intro: ({ isEntry }) => (isEntry ? head(folder) : ''),
  // What a file imports is asked for along with it: one round trip less. The first view is there by then, but for the loader's elements.
  renderDynamicImport({ chunk, targetChunk, getTargetChunkImports }) {
    if (!targetChunk) return null;
    const there = chunk.isEntry && /define-|fix-stepper/.test(targetChunk.fileName) ? /naosu\.help/ : /naosu\.help|first-view-/;
    const further = getTargetChunkImports().filter(({ fileName }) => !there.test(fileName))
      .map(({ resolvedImportPath }) => `,${resolvedImportPath}`).join('');
    return { left: 'naosuLoad(', right: `${further}).then((files)=>files[0])` };
  },
  renderChunk(code, { fileName, isEntry }) {
    const named = code.replace(/naosuLoad\([^)]*\)/g, (call) => call.replace(/(['"])(.*?)\1/g, (_, quote, path) => quoted(path)));
    const { body } = this.parse(named);
    const imports = body.filter(({ type }) => type === 'ImportDeclaration');
    const exports = body.filter(({ type }) => type === 'ExportNamedDeclaration');
    const offered = exports.flatMap(({ specifiers }) => specifiers);
    const changed = offered.find(({ local }) => changing(named, local));
    if (changed) this.error(`${fileName} exports ${changed.local.name}, which is written to.`);
    if (isEntry ? offered.length === 0 : imports.length === 0 && named === code) return named;
    const rest = [...imports, ...exports].sort((one, other) => other.start - one.start)
      .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), named);
    const result = `{${offered.map(({ local, exported }) => `${exported.name}:${local.name}`).join()}}`;
    if (isEntry) return `${rest}\nnaosuFiles[${quoted(fileName)}] = Promise.resolve(${result});`;
    const loaded = imports.length === 0 ? ''
      : `const [${imports.map(taken).join()}] = await naosuLoad(${imports.map(({ source }) => quoted(source.value)).join()});`;
    // A function in parentheses is compiled with its file, beside the page's work; an arrow is read once more when it is called.
    return `export default (async function (naosuLoad) {${loaded}${rest}\nreturn ${result}})`;
  },
});

/** The files that a built file loads before it begins. */
export const importsOf = (code) => /^(?:export default|var \w+=)\(async function\((\w+)\)\{let\[[^\]]*\]=await \1\(([^)]*)\)/.exec(code)?.[2]
  .split(',').map((name) => name.slice(1, -1)) ?? [];
