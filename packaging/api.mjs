import { readFileSync } from 'node:fs';

/** Ours first, then what builds on it; the rest by name. */
const order = ['naosu-help', 'naosu-symptom-picker', 'naosu-fix-stepper', 'naosu-checker', 'naosu-plan-calculator'];
const rank = ({ tag }) => (order.includes(tag) ? order.indexOf(tag) : order.length);

/** The public interface as the manifest has it, in the shape that every generator wants. */
export function readApi(manifest = new URL('../lib/custom-elements.json', import.meta.url)) {
  const { modules } = JSON.parse(readFileSync(manifest, 'utf8'));
  const declarations = modules.flatMap((module) => module.declarations);
  const elements = declarations.filter(({ tagName }) => tagName).map((declaration) => ({
    tag: declaration.tagName,
    define: declaration.tagName.replace('naosu-', ''),
    className: declaration.name,
    description: declaration.description.replace(/\s+/g, ' '),
    attributes: declaration.attributes,
    // Objects have no attribute.
    properties: declaration.members.filter(({ kind, attribute }) => kind === 'field' && !attribute),
    methods: declaration.members.filter(({ kind }) => kind === 'method'),
    events: declaration.events ?? [],
    slots: declaration.slots ?? [],
    parts: declaration.cssParts ?? [],
    cssProperties: declaration.cssProperties,
  })).sort((a, b) => rank(a) - rank(b) || a.tag.localeCompare(b.tag));
  const fired = new Map(elements.flatMap(({ events }) => events).map(({ name, type }) => [type.text, name]));
  const events = declarations.filter(({ name }) => fired.has(name)).map(({ name, description, members }) => ({
    className: name, name: fired.get(name), description, fields: members,
    by: elements.filter((element) => element.events.some((event) => event.name === fired.get(name))).map(({ tag }) => tag),
  }));
  return { elements, events };
}
