import { msg } from '@lit/localize';
import { html, render, type LitElement } from 'lit';
import { shownLocale } from '../controllers/language.js';
import { LoadErrorEvent } from '../events/load-error-event.js';
import { failure } from './load-states.js';

const broken = new WeakSet<LitElement>();

/**
 * Does what may draw `host`. An exception ends in a state with a way on, above the page's own help text, and never in an empty element;
 * nothing more is drawn until the reader starts again. `failed` forgets what cannot be drawn.
 */
export function guarded(host: LitElement, work: () => void, failed: () => void, startAgain: () => void) {
  if (broken.has(host)) return;
  try {
    work();
  } catch (error) {
    broken.add(host);
    failed();
    const onAgain = () => {
      broken.delete(host);
      guarded(host, startAgain, failed, startAgain);
      host.requestUpdate();
      // What asked for an update meanwhile got none, and has left it pending.
      (host as unknown as { performUpdate(): void }).performUpdate();
    };
    const state = html`<div class="root" lang=${shownLocale()}>${failure(
      msg('表示できませんでした', { id: 'broken.title' }),
      msg('お手数ですが、最初からやり直してください。', { id: 'broken.hint' }),
      msg('最初から', { id: 'fix-stepper.start-over' }),
      onAgain,
    )}<slot></slot></div>`;
    try {
      render(state, host.renderRoot, host.renderOptions);
    } catch {
      // In XHTML no template can be read: the page's own help text stays.
      host.renderRoot.replaceChildren(document.createElement('slot'));
    }
    host.dispatchEvent(new LoadErrorEvent(error, 'draw'));
  }
}
