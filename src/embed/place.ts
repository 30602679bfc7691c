import type { LitElement } from 'lit';

/** Height of the first view by tag, and by guide, at the width of a phone, in CSS pixels; the README gives it to site owners, too. */
const heights: Readonly<Record<string, number>> = {
  'naosu-help': 1900,
  'naosu-help backup': 980,
  'naosu-help mail': 1160,
  'naosu-symptom-picker': 1730,
  'naosu-symptom-picker backup': 840,
  'naosu-symptom-picker mail': 1020,
  'naosu-fix-stepper': 560,
  'naosu-plan-calculator': 1140,
  'naosu-checker': 640,
  'naosu-checklist': 2200,
  'naosu-faq-accordion': 1900,
};

/**
 * Keeps the place of an element that is not drawn yet, so that the page below does not jump: at least what it takes now, and where
 * it holds nothing, what it will take. The returned function gives the place back: at once where there is
 * nothing to show, else with the reader's first action in it, when a move is expected.
 */
export function holdPlace(element: HTMLElement): (drawn: boolean) => void {
  const usual = heights[`${element.localName} ${element.getAttribute('topic')}`] ?? heights[element.localName] ?? 0;
  const expected = element.childElementCount > 0 ? 0 : usual;
  const height = Math.max(element.getBoundingClientRect().height, expected);
  if (height === 0 || element.style.minHeight) return () => {};
  element.style.setProperty('min-height', `${height}px`);
  return (drawn) => {
    const giveBack = () => {
      element.style.removeProperty('min-height');
      element.removeEventListener('click', giveBack);
      element.removeEventListener('input', giveBack);
    };
    if (!drawn) return giveBack();
    element.addEventListener('click', giveBack);
    element.addEventListener('input', giveBack);
  };
}

/** Resolves when the element has drawn its content for the first time. */
export function firstUpdate(element: HTMLElement): Promise<unknown> {
  return (element as Partial<LitElement>).updateComplete ?? Promise.resolve();
}
