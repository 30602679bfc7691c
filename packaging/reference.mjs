/** What people and their assistants read: tables of attributes, events, theme properties and parts. */

const cell = (text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const code = (text) => `\`${text}\``;
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
const typeOf = ({ type, values }) => (values
  ? values.map((value) => code(JSON.stringify(value).replaceAll('"', ''))).filter((text) => text !== '``').join(' ') : code(type.text));

/** Many ids are a list for the compiler, not for a table. */
const shortType = (member) => ((member.values?.length ?? 0) > 12 ? 'an id' : typeOf(member));

const firstSentence = (text) => /^.*?[.:;](?= |$)/.exec(text)[0].replace(/[:;]$/, '.');

const elementTable = ({ elements }) => table(['Element', 'What it is', 'Attributes, *properties*', 'Events, each after `naosu-`'],
  elements.map((element) => [
  code(`<${element.tag}>`),
  firstSentence(element.description),
  [...element.attributes.filter(({ name }) => name !== 'lang').map(({ name }) => code(name)),
    ...element.properties.map(({ name }) => `*${code(name)}*`)].join(' '),
  element.events.map(({ name }) => code(name.replace(/^naosu-/, ''))).join(' '),
]));

const eventTable = ({ events }) => table(['Event', 'When', 'Fields'], events.map(({ name, description, fields }) => [
  code(name), description, fields.map((field) => code(field.name)).join(' '),
]));

const tokenTable = (themeProperties) => table(['Property', 'For', 'Default', 'On a dark page'],
  themeProperties.map(({ name, description, default: light, dark }) => [
  code(name), description, code(light), dark ? code(dark) : '',
]));

const tokenList = ({ elements }) => elements[0].cssProperties.map(({ name }) => name.replace('--naosu-', ''))
  .filter((name) => !name.startsWith('dark-')).map(code).join(' ');
const partList = ({ elements }) => [...new Set(elements.flatMap(({ parts }) => parts).map(({ name }) => name))].sort().map(code).join(' ');

function elementSection(element) {
  const rows = (title, text) => (text ? `\n**${title}**\n\n${text}\n` : '');
  const listed = (members, name) => (members.length > 0 ? table(['Name', 'Values', 'Default', 'What it does'], members.map((member) => [
    code(member[name]), shortType(member), member.default && member.default !== "''" ? code(member.default.replaceAll("'", '')) : '',
    member.description,
  ])) : '');
  const described = (entries) => (entries.length > 0
    ? table(['Name', 'What it is'], entries.map(({ name, description }) => [name ? code(name) : 'content', description])) : '');
  return `## \`<${element.tag}>\`

${element.description}

\`import 'naosu/define/${element.define}';\`
${rows('Attributes', listed(element.attributes, 'name'))}${rows('Properties without an attribute', listed(element.properties, 'name'))}${
  rows('Methods', described(element.methods))}${rows('Events', described(element.events))}${rows('Slots',
    described(element.slots))}${rows('Parts', described(element.parts))}`;
}

const eventSection = ({ className, name, description, fields, by }) => `## \`${name}\`

${description} \`${className}\`, from ${by.map((tag) => code(`<${tag}>`)).join(', ')}.

${table(['Field', 'Type', 'What it is'], fields.map((field) => [code(field.name), shortType(field), field.description]))}
`;

/** `stories/docs/reference.md`. */
export const referencePage = (api, themeProperties) => `# Reference

Made from the sources by \`npm run docs\`.

${api.elements.map(elementSection).join('\n')}
# Events

They bubble and cross shadow roots. Fields stand on the event itself; \`detail\` is empty.

${api.events.map(eventSection).join('\n')}
# Theme properties

Set them on the element or anywhere around it. On a dark page each colour is read from the property of the same name that begins with
\`--naosu-dark-\`, such as \`--naosu-dark-accent\`.

${tokenTable(themeProperties)}
`;

/** Name of a generated block of the README → its text. */
export const readmeBlocks = (api) => ({
  elements: elementTable(api),
  events: eventTable(api),
  theme: `Properties, each after \`--naosu-\`; colours also after \`--naosu-dark-\`, from which they are read on a dark page:
${tokenList(api)}.
Parts: ${partList(api)}.`,
});

/** A README with each `<!-- made: name -->` block made anew. */
export const withBlocks = (readme, blocks) => Object.entries(blocks).reduce((text, [name, block]) => {
  const place = new RegExp(`(<!-- made: ${name} -->\\n)[^]*?(\\n<!-- /made -->)`);
  if (!place.test(text)) throw new Error(`README.md has no block "${name}".`);
  return text.replace(place, (all, start, end) => `${start}${block}${end}`);
}, readme);

/** For assistants: what there is and how it is written, on one page of plain text. */
export const llmsText = ({ elements, events }, { version, description, homepage }) => `# naosu ${version}

> ${description} Japanese and English. Not affiliated with Apple Inc.

Install: \`npm install naosu\`. Register a tag: \`import 'naosu/define/help';\`.
Without a bundler: \`<script type="module" src="/naosu/naosu.js"></script>\`.
Types for templates: \`naosu/react\` (also components), \`naosu/vue\`, \`naosu/svelte\`, \`naosu/solid\`. Documentation: ${homepage}

## Elements

${elements.map((element) => `### <${element.tag}>

${element.description}

${[
    ...element.attributes.map((attribute) =>
      `- attribute ${attribute.name} (${(attribute.values?.length ?? 0) > 12 ? 'id' : attribute.type.text}): ${attribute.description}`),
    ...element.properties.map(({ name, type, description: words }) => `- property ${name} (${type.text}): ${words}`),
    ...element.events.map(({ name, description: words }) => `- event ${name}: ${words}`),
    ...element.slots.map(({ name, description: words }) => `- slot ${name || '(content)'}: ${words}`),
    ...element.parts.map(({ name, description: words }) => `- part ${name}: ${words}`),
  ].join('\n')}`).join('\n\n')}

## Events

${events.map(({ name, className, fields }) =>
  `- ${name} (${className}): ${fields.map((field) => `${field.name}: ${(field.values?.length ?? 0) > 12 ? 'id' : field.type.text}`)
  .join(', ')}`).join('\n')}

## Theme properties

${elements[0].cssProperties.map(({ name, default: value, description: words }) => `- ${name} (${value}): ${words}`).join('\n')}
`;
