import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Window } from 'happy-dom';

/** Hides what the element draws meanwhile. Entries are links, which lead on before anything runs; without scripts none does. */
const ofTheView = ':host>.root{display:none}a.hit{color:inherit;text-decoration:none}.card+slot{display:block;padding:12px 16px 16px}'
  + '@media (scripting:none){.rendered .card{display:none}}';

/** What each entry opens, by pressing it. */
function symptomOf(window, button) {
  let symptom;
  window.addEventListener('naosu-symptom-select', (event) => {
    event.preventDefault();
    // As the elements write it: a page may use its fragment as a selector.
    symptom = `#naosu-help__${event.topic}_2fsymptom_2f${event.symptom}`;
  }, { once: true });
  button.click();
  return symptom;
}

function asLink(button, href) {
  const link = button.ownerDocument.createElement('a');
  for (const name of ['class', 'data-topic']) if (button.hasAttribute(name)) link.setAttribute(name, button.getAttribute(name));
  link.setAttribute('href', href);
  link.append(...button.childNodes);
  button.replaceWith(link);
}

/** The first view of a guide as the built file draws it, in one root, and its sheet. */
async function draw(file, topic, lang) {
  const window = new Window({ url: 'https://site.example/',
    settings: { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true } });
  window.eval(readFileSync(file, 'utf8'));
  window.document.body.innerHTML = `<naosu-help topic="${topic}" lang="${lang}"></naosu-help>`;
  const help = window.document.querySelector('naosu-help');
  await help.updateComplete;
  const picker = help.shadowRoot.querySelector('naosu-symptom-picker');
  const entries = [...picker.shadowRoot.querySelectorAll('button')];
  const places = entries.map((button) => symptomOf(window, button));
  entries.forEach((button, at) => asLink(button, places[at]));
  asLink(help.shadowRoot.querySelector('.bar button'), '#naosu-human');
  const styles = [help, picker].flatMap(({ constructor }) => constructor.styles.map(({ cssText }) => cssText));
  const list = window.document.createElement('div');
  list.append(...picker.shadowRoot.querySelectorAll('.root'));
  picker.replaceWith(list);
  const root = help.shadowRoot.querySelector('.root');
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
      writeFileSync(`dist/first-view/${topic}.${locale}.html`, `<div class="rendered"><style>${css}</style>${html}</div>\n`);
    }
  },
});
