import { warnOnce } from './warn-once.js';

/** Colours that are read on one another, and the ratio that WCAG 2.2 AA asks for. */
const pairs: readonly (readonly [above: string, below: string, least: number])[] = [
  ['text', 'surface', 4.5], ['text', 'sunken', 4.5], ['muted', 'surface', 4.5], ['muted', 'sunken', 4.5], ['accent', 'surface', 4.5],
  ['on-accent', 'accent', 4.5],
  ['care', 'care-soft', 4.5], ['loss', 'loss-soft', 4.5], ['done', 'done-soft', 4.5], ['edge', 'surface', 3],
];

/** Relative luminance as WCAG has it; undefined for a colour that is not plain sRGB. */
function luminanceOf(color: string): number | undefined {
  const [, ...parts] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color) ?? [];
  if (parts.length < 3) return undefined;
  const [red, green, blue] = parts.map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Names of the pairs that are too close in a scheme, with their ratios. */
function tooClose(root: Element, scheme: 'light' | 'dark'): string[] {
  const probe = document.createElement('i');
  probe.style.setProperty('color-scheme', scheme);
  root.append(probe);
  const luminance = (name: string) => {
    probe.style.setProperty('color', `var(--_${name})`);
    return luminanceOf(getComputedStyle(probe).color);
  };
  const found = pairs.flatMap(([above, below, least]) => {
    const [one, other] = [luminance(above), luminance(below)];
    if (one === undefined || other === undefined) return [];
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    return ratio < least ? [`${scheme}: ${above} on ${below} ${ratio.toFixed(2)}, at least ${least}`] : [];
  });
  probe.remove();
  return found;
}

/** Says once which colours of the page cannot be read, on light and on dark. */
export function warnOfContrast({ localName, shadowRoot }: Element) {
  const root = shadowRoot?.querySelector('.root');
  if (!root) return;
  const found = [...tooClose(root, 'light'), ...tooClose(root, 'dark')];
  if (found.length > 0) warnOnce(
    `<${localName}> colours set by the page are too close to be read (--naosu-…, --naosu-dark-…):\n${found.join('\n')}`);
}
