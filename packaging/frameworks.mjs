/** Types for the templates of each framework, and components for React, from the manifest. */

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const handler = (event) => `on${camel(`-${event}`)}`;
const quoted = (name) => (/^[a-z]\w*$/i.test(name) ? name : `'${name}'`);
const doc = (text, indent = '') => `${indent}/** ${text.replace(/\s+/g, ' ').trim()} */\n`;

/** Ours alone: `lang` is every element's. */
const own = ({ attributes }) => attributes.filter(({ name }) => name !== 'lang');
/** Some attributes have no property. */
const propertyOf = ({ name, fieldName }) => fieldName ?? camel(name);
const typeOf = (className, { fieldName, type }) => (fieldName ? `${className}['${fieldName}']` : type.text);

/** A number or a switch may be written as a word, as HTML does. */
const written = (className, attribute) => {
  const { type, values } = attribute;
  const property = typeOf(className, attribute);
  if (type.text === 'boolean') return `${property} | ''`;
  return values?.every((value) => typeof value === 'number') ? `${property} | \`\${${property}}\`` : property;
};

const tagged = (elements, entry) => elements.map((element) => `    '${element.tag}': ${entry(element)};`).join('\n');

function shared({ elements, events }) {
  const names = [...elements, ...events].map(({ className }) => className).sort();
  return `import type { ${names.join(', ')} } from './index.js';

${elements.map((element) => `/** Attributes of \`<${element.tag}>\`. */
export interface ${element.className}Attributes {
${own(element).map((attribute) =>
  `${doc(attribute.description, '  ')}  ${quoted(attribute.name)}?: ${written(element.className, attribute)} | undefined;`).join('\n')}
}

/** Properties of \`<${element.tag}>\` that have no attribute. */
export interface ${element.className}Properties {
${element.properties.map(({ name, description }) => `${doc(description, '  ')}  ${name}?: ${element.className}['${name}'] | undefined;`)
  .join('\n')}
}

/** Events of \`<${element.tag}>\`. */
export interface ${element.className}Events {
${element.events.map(({ name, type, description }) => `${doc(description, '  ')}  '${name}': ${type.text};`).join('\n')}
}`).join('\n\n')}
`;
}

const sharedNames = (elements, ...kinds) => elements.flatMap(({ className }) => kinds.map((kind) => `${className}${kind}`)).join(', ');
const classNames = (elements) => elements.map(({ className }) => className).join(', ');

function reactTypes({ elements }) {
  return `import type * as React from 'react';
import type * as naosu from './index.js';
import type { ${sharedNames(elements, 'Attributes', 'Properties', 'Events')} } from './elements.js';

/** React before 19 gives a plain tag neither objects nor listeners: there the components do. */
type Since19<T> = typeof React extends { use: unknown } ? T : { [K in keyof T]?: never };
type Handlers<Events> = { [K in keyof Events & string as \`on\${K}\`]?: ((event: Events[K]) => void) | undefined };
type Tag<E, Attributes, Properties, Events> = Omit<React.HTMLAttributes<E>, keyof Attributes> & Attributes
  & Since19<Properties & Handlers<Events>>
  & React.RefAttributes<E> & { class?: string | undefined };
type Component<E, Props> = React.ForwardRefExoticComponent<Omit<React.HTMLAttributes<E>, keyof Props> & Props & React.RefAttributes<E>>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tagged(elements, ({ className: name }) => `Tag<naosu.${name}, ${name}Attributes, ${name}Properties, ${name}Events>`).replace(/^/gm, '  ')}
    }
  }
}

${elements.map((element) => `/** Properties of the component \`${element.className}\`. */
export interface ${element.className}Props extends ${element.className}Properties {
${own(element).map((attribute) =>
  `${doc(attribute.description, '  ')}  ${propertyOf(attribute)}?: ${typeOf(`naosu.${element.className}`, attribute)} | undefined;`)
  .join('\n')}
${element.events.map(({ name, description }) =>
  `${doc(description, '  ')}  ${handler(name)}?: ((event: ${element.className}Events['${name}']) => void) | undefined;`).join('\n')}
}

${doc(element.description)}export const ${element.className}: Component<naosu.${element.className}, ${element.className}Props>;`)
  .join('\n\n')}
`;
}

function reactComponents({ elements }) {
  return `'use client';
import { wrap } from './react/wrapper.js';

${elements.map((element) => `export const ${element.className} = /* @__PURE__ */ wrap('${element.tag}', ${JSON.stringify({
    attributes: Object.fromEntries(own(element).map((attribute) => [propertyOf(attribute), attribute.name])),
    properties: element.properties.map(({ name }) => name),
    events: Object.fromEntries(element.events.map(({ name }) => [handler(name), name])),
  })}, () => import('./define/${element.define}.js'));`).join('\n')}
`;
}

const vueNames = (element) => [...own(element), ...element.properties.map(({ name }) => ({ fieldName: name }))]
  .flatMap(({ fieldName }) => (fieldName ? [`'${fieldName}'`] : [])).join(' | ') || 'never';

const vueFurther = (element) => {
  const further = own(element).filter(({ fieldName }) => !fieldName)
    .map((attribute) => `${quoted(propertyOf(attribute))}?: ${attribute.type.text}`);
  return further.length > 0 ? `, { ${further.join('; ')} }` : '';
};

function vueTypes({ elements }) {
  return `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { ${classNames(elements)} } from './index.js';
import type { ${sharedNames(elements, 'Events')} } from './elements.js';

type Camel<S extends string> = S extends \`\${infer Head}-\${infer Tail}\` ? \`\${Head}\${Capitalize<Camel<Tail>>}\` : S;
type Emits<Events> = { [K in keyof Events]: (event: Events[K]) => void };
type Listeners<Events> = { [K in keyof Events & string as \`on\${Capitalize<Camel<K>>}\`]?: ((event: Events[K]) => void) | undefined };
/** A template may write a number as a word. */
type Written<T> = { [K in keyof T]?: T[K] | (T[K] extends number ? \`\${T[K]}\` : never) | undefined };
type Tag<E, Names extends keyof E, Events, Further = unknown> = new () => E & {
  /** @deprecated Only for the type checker of templates. */
  $props: Omit<HTMLAttributes, Names> & Written<Pick<E, Names>> & Further & Listeners<Events> & PublicProps;
  /** @deprecated Only for the type checker of templates. */
  $emit: EmitFn<Emits<Events>>;
};

declare module 'vue' {
  interface GlobalComponents {
${tagged(elements, (element) => `Tag<${element.className}, ${vueNames(element)}, ${element.className}Events${vueFurther(element)}>`)}
  }
}
`;
}

function svelteTypes({ elements }) {
  return `import type { HTMLAttributes } from 'svelte/elements';
import type { ${classNames(elements)} } from './index.js';
import type { ${sharedNames(elements, 'Attributes', 'Properties', 'Events')} } from './elements.js';

type Handlers<Events> = { [K in keyof Events & string as \`on\${K}\` | \`on:\${K}\`]?: ((event: Events[K]) => void) | undefined };
type Tag<E extends EventTarget, Attributes, Properties, Events> = Omit<HTMLAttributes<E>, keyof Attributes> & Attributes
  & Properties & Handlers<Events>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tagged(elements, ({ className: name }) => `Tag<${name}, ${name}Attributes, ${name}Properties, ${name}Events>`)}
  }
}
`;
}

function solidTypes({ elements }) {
  return `import type { JSX } from 'solid-js';
import type { ${classNames(elements)} } from './index.js';
import type { ${sharedNames(elements, 'Attributes', 'Properties', 'Events')} } from './elements.js';

type Handlers<Events> = { [K in keyof Events & string as \`on:\${K}\`]?: ((event: Events[K]) => void) | undefined };
type Objects<Properties> = { [K in keyof Properties & string as K | \`prop:\${K}\`]?: Properties[K] };
type Tag<E extends EventTarget, Attributes, Properties, Events> = Omit<JSX.HTMLAttributes<E>, keyof Attributes> & Attributes
  & Objects<Properties> & Handlers<Events>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
${tagged(elements, ({ className: name }) => `Tag<${name}, ${name}Attributes, ${name}Properties, ${name}Events>`).replace(/^/gm, '  ')}
    }
  }
}
`;
}

/** File in `lib` → its text. */
export const frameworkFiles = (api) => ({
  'elements.d.ts': shared(api),
  'react.d.ts': reactTypes(api),
  'react.js': reactComponents(api),
  'vue.d.ts': vueTypes(api),
  'svelte.d.ts': svelteTypes(api),
  'solid.d.ts': solidTypes(api),
  // Importing types must not fail where something runs them.
  ...Object.fromEntries(['elements', 'vue', 'svelte', 'solid'].map((name) => [`${name}.js`, 'export {};\n'])),
});
