import type { CDPSession } from 'playwright-core';

/** A node of the browser's accessibility tree, as the protocol gives it. */
interface AXNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly value?: { readonly value: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

/** Text is told by its beginning: what a sentence says is reviewed where it is written. */
const longest = 48;
/** States that are spoken. */
const spoken = ['level', 'checked', 'pressed', 'expanded', 'invalid', 'required', 'disabled', 'selected', 'hasPopup', 'live', 'busy'];
/** Nothing is said of these, but of what is in them. */
const silent = [
  'generic', 'none', 'InlineTextBox', 'LineBreak', 'ListMarker', 'RootWebArea', 'LabelText', 'Legend', 'DescriptionListDetail',
  'DescriptionListTerm', 'rowgroup',
];
/** What is named by the text in it. */
const named = [
  'button', 'link', 'heading', 'radio', 'checkbox', 'option', 'DisclosureTriangle', 'MenuListOption', 'cell', 'columnheader', 'rowheader',
  'term',
];

export const tidy = (text: string): string => text.replace(/[\u200b\u2060]/g, '').replace(/\s+/g, ' ').trim();
const short = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text);

function statesOf({ properties = [], value }: AXNode): string {
  const states = properties.filter(({ name, value: { value: state } }) => spoken.includes(name) && state !== false && state !== 'false')
    .map(({ name, value: { value: state } }) => (state === true || state === 'true' ? name : `${name}=${String(state)}`));
  const typed = value?.value === undefined || value.value === '' ? [] : [`value=${short(tidy(String(value.value)))}`];
  return [...states, ...typed].map((state) => ` [${state}]`).join('');
}

/** What is heard inside the element that `selector` finds, in reading order, one thing a line. */
export async function heard(session: CDPSession, selector: string): Promise<string[]> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { node: { backendNodeId } } = await session.send('DOM.describeNode', { nodeId });
  const { nodes } = await session.send('Accessibility.getFullAXTree') as unknown as { nodes: readonly AXNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const walk = (node: AXNode, depth: number) => {
    const role = node.role?.value ?? '';
    const name = tidy(node.name?.value ?? '');
    const said = !node.ignored && !silent.includes(role);
    if (said && role === 'StaticText') {
      if (name) lines.push(`${'  '.repeat(depth)}${short(name)}`);
    } else if (said) {
      const about = node.description?.value ? ` (${short(tidy(node.description.value))})` : '';
      const label = name ? ` ${named.includes(role) || role === 'textbox' ? name : short(name)}` : '';
      // Empty paragraphs and lists are not heard.
      if (name || role !== 'paragraph') lines.push(`${'  '.repeat(depth)}${role}${label}${statesOf(node)}${about}`);
      if (named.includes(role) && name) return;
    }
    const before = lines.length;
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) walk(child, said && role !== 'StaticText' && role !== 'paragraph' ? depth + 1 : depth);
    }
    // An empty live region is not heard; what comes into it is told as said.
    if (role === 'status' && !name && lines.length === before) lines.pop();
  };
  const start = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === backendNodeId);
  if (start) walk(start, 0);
  return lines;
}
