const isPrivate = ({ privacy, name = '' }) => privacy === 'private' || privacy === 'protected' || /^[#_]/.test(name);

/** Private members are no one's business: Storybook would list them. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.path = module.path.replace(/^src\/(.*)\.ts$/, 'lib/$1.js');
      for (const declaration of module.declarations ?? []) {
        if (declaration.members) declaration.members = declaration.members.filter((member) => !isPrivate(member));
        const fields = (declaration.members ?? []).map(({ name }) => name);
        // Reactive state is listed among the attributes; elements of ours talk to each other by events without the prefix.
        if (declaration.attributes) declaration.attributes = declaration.attributes.filter(({ fieldName }) => !fieldName || fields.includes(fieldName));
        if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name?.startsWith('naosu-'));
      }
    }
  },
};

export default {
  globs: ['src/elements/*/*.ts', 'src/events/*.ts', 'src/define/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'lib',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly],
};
