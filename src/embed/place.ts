/** Height of the first view by tag, and by guide, at the width of a phone, in CSS pixels; the build makes `naosu.css` of it. */
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
 * Beside the height that is held: in what a page clones the place is known by it, and it changes nothing. No custom property, which all
 * that the element holds would inherit: a thousand questions would be styled anew.
 */
const mark = ['will-change', 'min-height'] as const;
const held = new Map<HTMLElement, () => void>();

/** Gives back the places of elements that are on the page no more, or a clone of one that was. */
export function giveUpPlaces(clone?: HTMLElement): void {
  if (clone?.style.getPropertyValue(mark[0]) === mark[1]) clear(clone);
  for (const [element, giveBack] of held) if (!element.isConnected) giveBack();
}

function clear({ style }: HTMLElement): void {
  style.removeProperty('min-height');
  style.removeProperty(mark[0]);
}

/**
 * Keeps the place of an element that is not drawn yet, so that the page below does not jump: at least what it takes now, and where
 * it holds nothing, what it will take. The returned function gives the place back: at once where there is
 * nothing to show, against a sheet that keeps it, too; else with the reader's first action in it, when a move is expected.
 */
export function holdPlace(element: HTMLElement): (drawn: boolean) => void {
  const usual = heights[`${element.localName} ${element.getAttribute('topic')}`] ?? heights[element.localName] ?? 0;
  const expected = element.childElementCount > 0 ? 0 : usual;
  // What is inside its padding, as `min-height` counts; a line, as it is by default before it is defined, has no height of its own.
  const own = parseFloat(getComputedStyle(element).height) || element.offsetHeight;
  const height = Math.max(own, expected);
  if (height === 0 || element.style.minHeight) return () => {};
  element.style.setProperty('min-height', `${height}px`);
  element.style.setProperty(...mark);
  const giveBack = () => {
    if (held.delete(element)) clear(element);
  };
  held.set(element, giveBack);
  return (drawn) => {
    if (!drawn) {
      giveBack();
      return element.style.setProperty('min-height', '0');
    }
    for (const type of ['click', 'input']) element.addEventListener(type, giveBack, { once: true });
  };
}
