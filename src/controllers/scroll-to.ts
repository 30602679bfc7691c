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

/** Scrolls an element to the top of the window, below a header that sticks there; a `scroll-padding` of the page counts too. */
export function scrollToTop(target: Element) {
  target.scrollIntoView({ block: 'start', behavior: 'instant' });
  const { top, left, width } = target.getBoundingClientRect();
  const header = stickyAt(left + width / 2, top + 1, target);
  if (header) window.scrollBy({ top: top - header.getBoundingClientRect().bottom - gap, behavior: 'instant' });
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
