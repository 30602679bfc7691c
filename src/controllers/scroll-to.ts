/** Space between what sticks to the top of the window and what is scrolled to. */
const gap = 8;

/** What sticks to the window at a point, if it is none of the target. */
function stickyAt(x: number, y: number, target: Element): Element | undefined {
  const root = target.getRootNode();
  const outer = root instanceof ShadowRoot ? root.host : target;
  for (let node = document.elementFromPoint(x, y); node && !node.contains(outer) && !outer.contains(node); node = node.parentElement) {
    if (/fixed|sticky/.test(getComputedStyle(node).position)) return node;
  }
  return undefined;
}

/** Whether the first line of an element is in the window, neither below something that sticks there nor scrolled out of a box. */
export function isSeen(target: HTMLElement): boolean {
  const { top, left, width } = target.getBoundingClientRect();
  const found = (target.getRootNode() as Document | ShadowRoot).elementFromPoint(left + Math.min(width / 2, 24), top + 4);
  return found !== null && (target.contains(found) || found.contains(target));
}

/** The box around an element that scrolls, through shadow roots; the window where there is none. */
function scrollerOf(target: Element): Element | Window {
  const outer = (node: Element) => node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host;
  for (let node: Element | undefined = target; node; node = outer(node)) {
    if (node !== document.body && node.scrollHeight > node.clientHeight && /auto|scroll/.test(getComputedStyle(node).overflowY)) return node;
  }
  return window;
}

/** Scrolls an element to the top of the window or of its box, below a header that sticks there; a `scroll-padding` counts too. */
export function scrollToTop(target: Element) {
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
