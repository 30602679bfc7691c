import { listLoaders, topicIds, type Locale } from '@naosu/content';
import type { LitElement } from 'lit';
import { stringLoaders } from '../locales/strings.js';
import { adoptNonce } from './nonce.js';
import { giveUpPlaces, holdPlace } from './place.js';

declare global {
  /** Version of the copy that runs on this page. */
  var naosuVersion: string | undefined;
  /** Version of a further copy, once it has been noted. */
  var naosuIgnored: string | undefined;
  /** What a page can ask of the loader. */
  var naosu: { discover(root: ParentNode & Node): void } | undefined;
}

/** Put in by the build. */
declare const NAOSU_VERSION: string;

/** The module that defines a tag. */
const chunks: Readonly<Record<string, () => Promise<unknown>>> = {
  'naosu-help': () => import('../define/help.js'),
  // It comes with the guide, in one file.
  'naosu-symptom-picker': () => import('../define/help.js'),
  'naosu-fix-stepper': () => import('../define/fix-stepper.js'),
  'naosu-plan-calculator': () => import('../define/plan-calculator.js'),
  'naosu-checker': () => import('../define/checker.js'),
  'naosu-checklist': () => import('../define/checklist.js'),
  'naosu-faq-accordion': () => import('../define/faq-accordion.js'),
  'naosu-handoff': () => import('../define/handoff.js'),
  'naosu-launcher': () => import('../define/launcher.js'),
};
const selector = Object.keys(chunks).join();
const seen = new WeakSet<Element>();

/** Asks once more for what does not come: a phone changes its network. */
const loadTag = (tag: string): Promise<unknown> => chunks[tag]!().catch(() => chunks[tag]!());

/** Asks for what the first view lists, and for its strings, beside its code: the page's attributes name them. */
function askForContent(element: HTMLElement): void {
  if (!/help|picker/.test(element.localName)) return;
  const lang = element.closest<HTMLElement>('[lang]')?.lang.toLowerCase().split('-')[0] as Locale;
  const topic = topicIds.find((id) => id === element.getAttribute('topic'));
  // Where there is one language alone, it may be neither.
  const lists = (listLoaders as Partial<typeof listLoaders>)[lang] ?? (listLoaders as Partial<typeof listLoaders>).ja;
  // What fails is told by the element, which asks again.
  for (const load of [stringLoaders[lang], ...(topic ? [topic] : topicIds).map((id) => lists?.[id])]) load?.().catch(() => undefined);
}

let warned = false;

function fail(element: HTMLElement, reason: unknown): void {
  if (!warned) console.warn('naosu: the guide could not be loaded. Is the folder chunks beside the script?', reason);
  warned = true;
  // As LoadErrorEvent, which is not imported: what the loader shared with a chunk, the chunk would import from the loader.
  element.dispatchEvent(Object.assign(new CustomEvent('naosu-error', { bubbles: true, composed: true }), { error: reason }));
}

function start(element: HTMLElement): void {
  if (seen.has(element)) return;
  seen.add(element);
  giveUpPlaces(element);
  if (customElements.get(element.localName)) return;
  const giveBack = holdPlace(element);
  askForContent(element);
  loadTag(element.localName)
    .then(() => (element as Partial<LitElement>).updateComplete)
    .then(() => giveBack(true))
    .catch((reason: unknown) => {
      giveBack(false);
      fail(element, reason);
    });
}

function startWithin(root: ParentNode & Node): void {
  if (root instanceof HTMLElement && root.matches(selector)) start(root);
  for (const element of root.querySelectorAll<HTMLElement>(selector)) start(element);
}

const observer = new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      startWithin(node);
      if (document.readyState === 'complete') lookAround(node);
    }
  }
  giveUpPlaces();
});

/** Starts what stands in a root, now and later; the document is one from the beginning. */
function discover(root: ParentNode & Node): void {
  startWithin(root);
  observer.observe(root, { childList: true, subtree: true });
}

/** Once it is all there, if there can be anything to find: a shadow root, or a tag that may have swallowed the rest. */
function lookAround(root: ParentNode & Node) {
  const all = [root as Element, ...root.querySelectorAll('*')];
  if (all.some((one) => (chunks[one.localName] ? one.firstChild && !one.nextSibling : one.shadowRoot))) {
    import('./look-around.js').then((module) => module.lookAround(root, discover), () => undefined);
  }
}

if (globalThis.naosuVersion === undefined) {
  globalThis.naosuVersion = NAOSU_VERSION;
  globalThis.naosu = {
    discover: (root) => {
      if (!(root instanceof Node)) return console.warn(`naosu.discover(${String(root)}): no root. A closed one is known to its maker.`);
      discover(root);
      lookAround(root);
    },
  };
  // As a module it is no current script. All scripts of a page have the same nonce.
  const classic = document.currentScript;
  if (classic) console.warn('naosu: the script has lost its type="module".');
  adoptNonce((classic ?? document.querySelector('script[nonce]')) as HTMLScriptElement | null);
  discover(document);
  if (document.readyState === 'complete') lookAround(document);
  // After all else: it looks at each element of the page.
  else addEventListener('load', () => (globalThis.requestIdleCallback ?? setTimeout)(() => lookAround(document)));
} else if (globalThis.naosuIgnored === undefined) {
  globalThis.naosuIgnored = NAOSU_VERSION;
  console.warn(`naosu: ${globalThis.naosuVersion} runs already; ${NAOSU_VERSION} is ignored.`);
}
