import type { LitElement } from 'lit';

/** Height of the first view by tag, in CSS pixels: what an element without content of its own keeps free. */
const heights: Readonly<Record<string, number>> = {
  'naosu-help': 1790,
  'naosu-symptom-picker': 1700,
  'naosu-fix-stepper': 560,
};

/**
 * Keeps the place of an element that holds nothing yet, so that the page below does not jump. Returns a function that
 * gives the place back.
 */
export function holdPlace(element: HTMLElement): () => void {
  const height = heights[element.localName];
  if (height === undefined || element.childElementCount > 0 || element.style.minHeight) return () => {};
  element.style.setProperty('min-height', `${height}px`);
  return () => element.style.removeProperty('min-height');
}

/** Resolves when the element has drawn for the first time; an element may hold its `updateComplete` back until its content is in. */
export function firstUpdate(element: HTMLElement): Promise<unknown> {
  return (element as Partial<LitElement>).updateComplete ?? Promise.resolve();
}
