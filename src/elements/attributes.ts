/** Levels that a heading of ours may have: a page has one `<h1>` of its own. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** Colours; `auto` follows the `color-scheme` that the page uses. */
export type Theme = 'auto' | 'light' | 'dark';
