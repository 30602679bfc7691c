import { adoptStyles, supportsAdoptingStyleSheets, type CSSResultOrNative, type LitElement } from 'lit';

/** Adds sheets of what came later to those that an element began with. */
export function addStyles({ renderRoot, constructor }: LitElement, more: readonly CSSResultOrNative[]) {
  const { elementStyles } = constructor as typeof LitElement;
  // Where sheets cannot be adopted, each call adds style elements.
  adoptStyles(renderRoot as ShadowRoot, supportsAdoptingStyleSheets ? [...elementStyles, ...more] : [...more]);
}
