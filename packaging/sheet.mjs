import { readFileSync } from 'node:fs';

/** What a page brings of its own decides how high it is. */
const holdsThePages = 'naosu-faq-accordion';

/** Questions of the page itself: laid out when they are near the view, and a heading beside its triangle. */
const questions = `${holdsThePages}>details:nth-of-type(n+13){content-visibility:auto;contain-intrinsic-size:auto 48px}
${holdsThePages} summary>*{display:inline}
`;

/** The place of each element before it is drawn; where nothing will draw it there is none to keep. */
function places() {
  const rows = [...readFileSync('src/embed/place.ts', 'utf8').matchAll(/'([\w-]+)(?: (\w+))?': (\d+)/g)]
    .filter(([, tag]) => tag !== holdsThePages)
    .map(([, tag, topic, height]) => [`${tag}${topic ? `[topic="${topic}"]` : ''}:not(:defined)`, height]);
  const rules = rows.map(([selector, height]) => `${selector}{display:block;min-height:${height}px}\n`).join('');
  return `${rules}@media (scripting:none){\n${rows.map(([selector]) => selector).join(',\n')}{min-height:0}}\n`;
}

/** Writes the sheet that a page names beside the loader, so that nothing of it moves before the loader runs. */
export const sheet = () => ({
  name: 'sheet',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'naosu.css', source: places() + questions });
  },
});
