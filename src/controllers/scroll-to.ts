import { outermost } from './language.js';

/** Space between what sticks to the top and what is scrolled to. */
const gap = 8;

/** What sticks at a point, if it is none of the target. */
function stickyAt(x: number, y: number, target: Element): Element | undefined {
  const outer = outermost(target);
  const page = outer.getRootNode() as Document | ShadowRoot;
  for (let node = page.elementFromPoint(x, y); node && !node.contains(outer) && !outer.contains(node); node = node.parentElement) {
    if (/fixed|sticky/.test(getComputedStyle(node).position)) return node;
  }
  return undefined;
}

/** What scrolls around an element, through slots and shadow roots: a panel or drawer of the page, or else the page. */
function scrollerOf(element: Element): Element {
  const around = (node: Element) => node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host;
  for (let node = around(element); node && node !== document.body; node = around(node)) {
    if (node.scrollHeight > node.clientHeight && /auto|scroll|overlay/.test(getComputedStyle(node).overflowY)) return node;
  }
  return document.scrollingElement ?? document.documentElement;
}

/** Scrolls an element to the top of what scrolls around it, below what sticks there. */
export function scrollToTop(target: Element) {
  if (!target.isConnected) return;
  target.scrollIntoView({ block: 'start', behavior: 'instant' });
  const { top, left, width } = target.getBoundingClientRect();
  const header = stickyAt(left + width / 2, top + 1, target);
  if (header) scrollerOf(target).scrollBy({ top: top - header.getBoundingClientRect().bottom - gap, behavior: 'instant' });
}

/** Keeps it there while the page around it is still being drawn, until the reader does something. */
export function stayAtTop(target: Element) {
  scrollToTop(target);
  const observer = new ResizeObserver(() => scrollToTop(target));
  observer.observe(document.body);
  for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown', 'hashchange']) {
    window.addEventListener(type, () => observer.disconnect(), { once: true, capture: true, passive: true });
  }
}

let hasFollowed = false;

/** The reader came by a link into the guide, which may stand far below: it is scrolled to, once; a reload stays where the reader was. */
export function followLink(target: Element) {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (hasFollowed || navigation?.type !== 'navigate') return;
  hasFollowed = true;
  stayAtTop(target);
}
