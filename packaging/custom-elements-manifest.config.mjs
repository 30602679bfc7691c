import { darkName, eventClasses, sourceTypes, themeProperties } from './source-types.mjs';

const types = sourceTypes();
const events = eventClasses();
const cssProperties = themeProperties().flatMap(({ name, default: value, dark, description }) => [
  { name, default: value, description },
  ...(dark ? [{ name: darkName(name), default: dark, description: `The same on a dark page: ${description}` }] : []),
]);

const lang = {
  name: 'lang', type: { text: 'string' },
  description: 'Language of the element; else that of the nearest `lang` around it, else of the page, else Japanese.',
};

/** Types with the values that they allow; without what is no business of a page. */
const typed = (known, entries,
  nameOf) => entries.filter((entry) => known.has(nameOf(entry)) && !known.get(nameOf(entry)).internal).map((entry) => {
  const { text, values } = known.get(nameOf(entry));
  return entry.kind === 'method' ? entry : { ...entry, type: { text }, ...(values ? { values } : {}) };
});

const valuesOf = (member) => (member?.values ? { type: { text: member.text }, values: member.values } : {});

const fieldsOf = (className) => [...types.get(className)].map(([name, { text, values, description }]) => ({
  kind: 'field', name, type: { text }, ...(values ? { values } : {}), description, readonly: true,
}));

function completeElement(declaration) {
  const known = types.get(declaration.name);
  if (!known) throw new Error(`${declaration.tagName}: src/index.ts does not export ${declaration.name}.`);
  declaration.members = typed(known, (declaration.members ?? []).filter((member) => !member.static && !member.name.startsWith('#')),
    ({ name }) => name);
  const attributes = declaration.attributes ?? [];
  // One without a property says all of itself in its `@attr`, but for the values of what it hands to the guide.
  const documented = attributes.filter(({ fieldName, description }) => !fieldName && description)
    .map((attribute) => ({ ...attribute, ...valuesOf(types.get('Help').get(attribute.name)) }));
  declaration.attributes = [...typed(known, attributes, ({ fieldName }) => fieldName), ...documented, lang];
  // Elements of ours talk to each other by events without the prefix.
  declaration.events = (declaration.events ?? []).filter(({ name }) => events.has(name))
    .map((event) => ({ ...event, type: { text: events.get(event.name).name } }));
  declaration.cssProperties = [...(declaration.cssProperties ?? []), ...cssProperties];
}

/** All that a page, an editor or a generator may know, and nothing that only our own modules use. */
const complete = {
  name: 'complete',
  packageLinkPhase({ customElementsManifest }) {
    const known = [...events.values()].map(({ name }) => name);
    const isPublic = ({ name, tagName }) => Boolean(tagName) || known.includes(name);
    for (const module of customElementsManifest.modules) {
      module.path = module.path.replace(/^src\/(.*)\.ts$/, 'lib/$1.js');
      module.declarations = (module.declarations ?? []).filter(isPublic);
      for (const declaration of module.declarations) {
        if (declaration.tagName) completeElement(declaration);
        else declaration.members = fieldsOf(declaration.name);
      }
      module.exports = module.exports?.filter(({ declaration, kind }) => kind === 'custom-element-definition' || isPublic(declaration)
        || module.declarations.some(({ name }) => name === declaration.name));
    }
    customElementsManifest.modules = customElementsManifest.modules.filter(({ declarations, exports }) => declarations.length > 0
      || exports?.length > 0);
  },
};

export default {
  globs: ['src/elements/*/*.ts', 'src/events/*.ts', 'src/define/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'lib',
  litelement: true,
  packagejson: false,
  plugins: [complete],
};
