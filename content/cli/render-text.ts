import { parseText, type Inline } from '../inline.js';
import type { LabelId, SettingsPath } from '../types.js';
import { wordsIn } from '../words.js';
import { html, type Html } from './html.js';
import type { Page } from './page.js';

/** Id of a fix on the static page. */
export const fixAnchor = (fix: string): string => `naosu-fix-${fix}`;

function names(guide: Page, id: LabelId): readonly string[] {
  return [...new Set((guide.labels.labels[id] ?? []).map((name) => wordsIn(name, guide.locale)))];
}

function renderInline(guide: Page, inline: Inline): Html {
  const { quote } = guide.say;
  switch (inline.kind) {
    case 'text': return html`${inline.text}`;
    case 'code': return html`<code>${inline.text}</code>`;
    case 'label': return html`<b>${quote(names(guide, inline.id)[0] ?? inline.id)}</b>`;
    case 'fix': {
      const name = quote(guide.text.fixes[inline.id]?.title ?? inline.id);
      return guide.alone ? html`${name}` : html`<a href="#${fixAnchor(inline.id)}">${name}</a>`;
    }
    case 'link': return renderLink(guide, inline.id);
  }
}

/** An official page by its name; nothing for an unknown id. */
export function renderLink(guide: Page, id: string): Html {
  const link = guide.links[id];
  return link ? html`<a href="${wordsIn(link.url, guide.locale)}">${wordsIn(link.name, guide.locale)}</a>` : html``;
}

/** A text with its placeholders drawn. */
export function renderText(guide: Page, text: string): Html {
  return html`${parseText(text).map((inline) => renderInline(guide, inline))}`;
}

/** A way through the settings, other names of each screen in parentheses. */
export function renderPath(guide: Page, path: SettingsPath): Html {
  const shown = path.map((id) => {
    const [first = id, ...others] = names(guide, id);
    return others.length > 0 ? first + guide.say.orOthers(others.join(' / ')) : first;
  });
  return html`<p>${shown.join(' → ')}</p>`;
}
