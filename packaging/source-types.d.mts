/** A theme property with its defaults; `dark` only where that differs. */
export interface ThemeProperty {
  readonly name: string;
  readonly default: string;
  readonly dark?: string;
  readonly description: string;
}

export function themeProperties(): readonly ThemeProperty[];

/** The property from which a colour is read on a dark page. */
export function darkName(name: string): string;
