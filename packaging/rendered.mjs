import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Window } from 'happy-dom';

/**
 * A press before anything runs closes a dialog that nobody sees, which keeps what was pressed, and changes nothing of the page: the list
 * says that it is loading, and the element goes on from there.
 */
const press = '<dialog open><form id="press" method="dialog"></form></dialog>';

/** Hides what the element draws meanwhile. Without scripts no button does anything. */
const ofTheView = ':host>.root,dialog,dialog[open]~.root .over{display:none}.card~slot{display:block;padding:12px 16px 16px}'
  + '@media (scripting:none){.rendered .card{display:none}}';

/** The first view of a guide as the built file draws it, in one root, and its sheet. */
async function draw(file, topic, lang) {
  const window = new Window({ url: 'https://site.example/',
    settings: { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true } });
  window.eval(readFileSync(file, 'utf8'));
  window.document.body.innerHTML = `<naosu-help topic="${topic}" lang="${lang}"></naosu-help>`;
  const help = window.document.querySelector('naosu-help');
  await help.updateComplete;
  const picker = help.shadowRoot.querySelector('naosu-symptom-picker');
  [help, picker].flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('button')]).forEach((button, at) => {
    for (const [name, value] of Object.entries({ type: 'submit', form: 'press', value: at + 1 })) button.setAttribute(name, value);
  });
  const styles = [help, picker].flatMap(({ constructor }) => constructor.styles.map(({ cssText }) => cssText));
  const list = window.document.createElement('div');
  list.append(...picker.shadowRoot.querySelectorAll('.root'));
  picker.replaceWith(list);
  const root = help.shadowRoot.querySelector('.root');
  root.querySelector('.card').insertAdjacentHTML('afterbegin', '<div class="told"></div>');
  root.append(window.document.createElement('slot'));
  const html = root.outerHTML.replace(/<!--[^]*?-->/g, '');
  await window.happyDOM.abort();
  return { html, css: [...new Set(styles), ofTheView].join('') };
}

/**
 * Writes the first view of each guide as the element itself draws it: `naosu-content render --first-view` prints it for a page to bring
 * along.
 */
export const rendered = (locale, topics) => ({
  name: 'rendered',
  async writeBundle({ file }) {
    mkdirSync('dist/first-view', { recursive: true });
    for (const topic of topics) {
      const { html, css } = await draw(file, topic, locale);
      writeFileSync('dist/naosu.first-view.css', css);
      writeFileSync(`dist/first-view/${topic}.${locale}.html`, `<div class="rendered"><style>${css}</style>${press}${html}</div>\n`);
    }
  },
});
