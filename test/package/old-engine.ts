import { parse } from 'acorn';

export interface AnyNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

export const isNode = (value: unknown): value is AnyNode => typeof value === 'object' && value !== null
  && typeof (value as Partial<AnyNode>).type === 'string';

/** A node and all below it. */
export function* nodes(node: AnyNode): Generator<AnyNode> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodes(child);
  }
}

/** Syntax of ES2022 is what Safari 15 parses, but for a few parts of it. Throws at what is newer. */
export const parsed = (text: string, kind: 'module' | 'script'): AnyNode =>
  parse(text, { ecmaVersion: 2022, sourceType: kind, allowHashBang: true }) as unknown as AnyNode;

/** Methods that came after Safari 15.0, that send something, or that make code of text. */
const newMethods = /^(at|toSorted|toReversed|toSpliced|findLast|findLastIndex|groupBy|isWellFormed|toWellFormed|attachInternals|showPopover|hidePopover|togglePopover|randomUUID|setHTMLUnsafe)$/;
const senders = /^(sendBeacon|XMLHttpRequest|WebSocket|EventSource|insertAdjacentHTML|cookie)$/;
/** Functions of their owner that came later, or that Prototype and MooTools replace. */
const ofOwner = /^(Object\.(hasOwn|groupBy)|Array\.(from|fromAsync)|Promise\.(withResolvers|try)|AbortSignal\.(any|timeout))$/;
const globalFunctions = /^(structuredClone|eval|Function|fetch|XMLHttpRequest|WebSocket|EventSource|importScripts)$/;

const inStrings: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['lookbehind', /\(\?<[=!]/],
  ['style attribute', /<[a-z][^<>]*\sstyle\s*=/],
  [':has()', /:has\(/],
  ['text-wrap', /text-wrap\s*:/],
  ['unload', /^(before)?unload$/],
  ['directive that writes HTML or style', /directives\/(unsafe-|style-map)/],
];

const nameOf = (node: unknown) => (isNode(node) ? String(node['name'] ?? node['value'] ?? '') : '');

function ofCall({ callee, arguments: given }: { callee: AnyNode; arguments: readonly unknown[] }): string | undefined {
  if (callee.type === 'Identifier') return globalFunctions.test(nameOf(callee)) ? nameOf(callee) : undefined;
  if (callee.type !== 'MemberExpression') return undefined;
  const method = nameOf(callee['property']);
  if (newMethods.test(method)) return method;
  if (method === 'bind' && given.length > 1) return 'bind with more than one argument';
  return method === 'entries' && nameOf(callee['object']) !== 'Object' ? 'entries' : undefined;
}

/** What an old engine cannot parse or does not have, or an odd page has changed; undefined when there is nothing. */
export function trouble(node: AnyNode): string | undefined {
  switch (node.type) {
    case 'StaticBlock': return 'static block';
    case 'ForInStatement': return 'for…in';
    case 'Literal': return ofText(node);
    case 'TemplateElement': return stringTrouble(String((node['value'] as { raw: string }).raw));
    case 'NewExpression':
    case 'CallExpression': return ofCall(node as unknown as Parameters<typeof ofCall>[0]);
    case 'MemberExpression': {
      const [owner, name] = [nameOf(node['object']), nameOf(node['property'])];
      return senders.test(name) ? name : ofOwner.exec(`${owner}.${name}`)?.[0];
    }
    default: return undefined;
  }
}

function ofText({ regex, value }: AnyNode): string | undefined {
  if (typeof regex !== 'object' || regex === null) return typeof value === 'string' ? stringTrouble(value) : undefined;
  const { pattern, flags } = regex as { pattern: string; flags: string };
  if (/\(\?<[=!]/.test(pattern)) return 'lookbehind';
  return /[dv]/.test(flags) ? 'flag of a regular expression' : undefined;
}

const stringTrouble = (text: string) => inStrings.find(([, pattern]) => pattern.test(text))?.[0];

/** All that is in the way of a file, with what is wrong. */
export const troubles = (text: string, kind: 'module' | 'script'): string[] =>
  [...nodes(parsed(text, kind))].flatMap((node) => trouble(node) ?? []);
