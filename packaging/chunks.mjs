import { relative } from 'node:path';

/**
 * Named by path, as one folder has a `text.ts` for each language, but for what says of what kind a file is: the names stand in the first
 * view.
 */
export const chunkName = ({ facadeModuleId, name }) => {
  const path = facadeModuleId && relative('.', facadeModuleId)
    .replace(/^(src[/\\](elements|controllers|embed)|src|content)[/\\]/, '').replace(/\.[a-z]+$/, '').replace(/[/\\]/g, '-');
  return `chunks/${(path ?? name).replace(/^locales-generated/, 'strings').replace(/-controller$|\.styles$/, '')}-[hash:7].js`;
};

/** Everything that comes with a module at once. */
function closure(id, info, known = new Set()) {
  if (known.has(id)) return known;
  known.add(id);
  for (const next of info(id)?.importedIds ?? []) closure(next, info, known);
  return known;
}

/**
 * Less than this travels with what most share: a file costs a header, a request, and its name in the first view. In characters of source,
 * for that many parts that need it.
 */
const small = (users) => (users < 3 ? 700 : 1800);

/**
 * Chunks by module, from what each element brings along, and what is loaded later. The first view is one file; so is what most of those
 * share that come later, and the case, which the stepper shares with checker and note. The index of the content names all its modules:
 * there the loaders of the first view tell the one from the other.
 */
function partsOf(ids, info) {
  const matching = (pattern) => ids.filter((id) => pattern.test(id));
  const closures = (roots) => roots.map((id) => closure(id, info));
  const [firstView] = closures(matching(/[/\\]define[/\\]help\.ts$/));
  const firstContent = closures(matching(/[/\\]content[/\\](load|topics[/\\].*[/\\]list)\.ts$/));
  const opened = matching(/[/\\]opened-case\.ts$/);
  const elements = matching(/[/\\]define[/\\]/).filter((id) => !firstView.has(id));
  // What the first view asks for when the reader goes on; a case that is opened comes with the stepper.
  const asked = matching(/[/\\]src[/\\]/).filter((id) => ![...elements, ...opened].includes(id)
    && info(id).dynamicImporters.some((by) => firstView.has(by)));
  const later = closures([...elements, ...asked]);
  const stepper = later.find(([root]) => /fix-stepper/.test(root));
  for (const id of opened) closure(id, info, stepper);
  const [panel] = closures(matching(/[/\\]launcher[/\\]panel\.ts$/));
  const usersOf = (id) => later.filter((part) => part.has(id));
  const isSmall = (id) => info(id).code.length < small(usersOf(id).length)
    && [...closure(id, info)].every((next) => next === id || firstView.has(next) || usersOf(next).length >= 5);
  const partOf = (id) => {
    // Named by the index, read by one element: it travels with that.
    if (/[/\\]content[/\\]cards[/\\]/.test(id)) return undefined;
    if (/[/\\](content[/\\][\w-]+|controllers[/\\]questions)\.ts$/.test(id)) return firstContent.some((part) => part.has(id)) ? 'first-view' : 'guide';
    if (firstView.has(id)) return 'first-view';
    // What opens over a page brings little.
    if (panel.has(id)) return undefined;
    const users = usersOf(id);
    if (users.length >= 5 || (users.length >= 2 && isSmall(id))) return 'guide';
    if (!users.includes(stepper)) return undefined;
    const others = users.filter((part) => part !== stepper).map(([root]) => /[/\\]define[/\\](checker|handoff)\.ts$/.exec(root)?.[1]);
    if (others.includes(undefined)) return undefined;
    return others.length === 0 ? 'fix-stepper' : others.includes('handoff') ? 'case' : 'question';
  };
  return new Map(ids.map((id) => [id, partOf(id)]));
}

/**
 * Names the chunk of what several parts of a page share: each file costs a header. What a search reads stays together by language. With
 * `inEntry` the first view stands in the entry itself.
 */
export function sharedChunks({ inEntry = false } = {}) {
  let parts;
  return (id, { getModuleInfo, getModuleIds }) => {
    // Every element stands on Lit; a directive comes with those that use it.
    if (/node_modules[/\\](@?lit|lit-)/.test(id) && !/[/\\]directive(s|-helpers)?[/\\.]/.test(id)) return inEntry ? undefined : 'first-view';
    const words = /[/\\](?:topics[/\\][\w-]+[/\\](\w+)[/\\](?:entries|messages)|search[/\\](\w+))\.ts$/.exec(id);
    const locale = words?.[1] ?? words?.[2];
    if (locale) return `entries-${locale}`;
    parts ??= partsOf([...getModuleIds()], getModuleInfo);
    const part = parts.get(id);
    return inEntry && part !== 'guide' ? undefined : part;
  };
}
