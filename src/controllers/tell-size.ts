import { ResizeEvent } from '../events/resize-event.js';

/** Tells the page of the height of an element, now and whenever it changes, until the returned function is called. */
export function tellSize(element: HTMLElement): () => void {
  const observer = new ResizeObserver(() => element.dispatchEvent(new ResizeEvent(element.offsetHeight)));
  observer.observe(element);
  return () => observer.disconnect();
}
