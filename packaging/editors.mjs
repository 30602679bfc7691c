/** What editors read: attributes with their values, theme properties and parts. */

const reference = (home) => [{ name: 'Documentation', url: home }];
const valuesOf = ({ type, values }) => (type.text === 'boolean' ? []
  : (values ?? []).filter((value) => value !== '').map((value) => ({ name: String(value) })));

const html = ({ elements }, { homepage }) => ({
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tag,
    description: element.description,
    attributes: element.attributes.map((attribute) => ({
      name: attribute.name, description: attribute.description, ...(attribute.type.text === 'boolean' ? { valueSet: 'v' } : {}),
      values: valuesOf(attribute),
    })),
    references: reference(homepage),
  })),
});

const css = ({ elements }, { homepage }) => ({
  version: 1.1,
  properties: elements[0].cssProperties.map(({ name, description, default: value }) => ({ name,
    description: `${description} Default: \`${value}\`.`, references: reference(homepage) })),
});

const webTypes = ({ elements }, { name, version, homepage }) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name, version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tag,
        description: element.description,
        'doc-url': homepage,
        attributes: element.attributes.map(({ name: attribute, description, type, values, default: value }) => ({
          name: attribute, description, ...(value === undefined ? {} : { default: value.replace(/^'|'$/g, '') }),
          value: { type: type.text, ...(values ? { kind: 'plain' } : {}) },
        })),
        slots: element.slots.map(({ name: slot, description }) => ({ name: slot, description })),
        js: {
          properties: [...element.attributes.filter(({ fieldName }) => fieldName)
            .map(({ fieldName, description, type }) => ({ name: fieldName, description, type: type.text })),
            ...element.properties.map(({ name: property, description, type }) => ({ name: property, description, type: type.text }))],
          events: element.events.map(({ name: event, description }) => ({ name: event, description })),
        },
        css: { parts: element.parts.map(({ name: part, description }) => ({ name: part, description })) },
      })),
    },
    css: { properties: elements[0].cssProperties.map(({ name: property, description }) => ({ name: property, description })) },
  },
});

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** File in `lib` → its text. */
export const editorFiles = (api, manifest) => ({
  'vscode-html.json': json(html(api, manifest)),
  'vscode-css.json': json(css(api, manifest)),
  'web-types.json': json(webTypes(api, manifest)),
});
