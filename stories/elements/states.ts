import type { TopicId } from '@naosu/content';
import type { Progress } from '../../src/engine/progress.js';
import { writeProgress } from '../../src/engine/record/progress-record.js';
import { fixTextLoaders, questionTextLoaders, referenceTextLoaders } from '../../content/guide-loaders.js';
import { sharedLoaders } from '../../content/load-prices.js';
import { listLoaders } from '../../content/loaders.js';
import { html, type TemplateResult } from 'lit';

/** A frame of its own on the docs page: language, colours, text size and loaders belong to the whole page. */
const frame = { docs: { story: { inline: false, height: '640px' } } };

/** In English. */
export const english = { globals: { lang: 'en' }, parameters: frame };

/** In dark colours. */
export const dark = { globals: { theme: 'dark' }, parameters: frame };

/** At twice the text size. */
export const large = { globals: { text: '200' }, parameters: frame };

/** On the narrowest phone. */
export const narrow = {
  decorators: [(story: () => unknown): TemplateResult => html`<div style="inline-size: 320px">${story()}</div>`],
};

/** A case saved before the story is drawn, as after a reload. */
export const saved = (key: string, progress: Progress, topic: TopicId = 'backup') => ({
  beforeEach: () => localStorage.setItem(key, JSON.stringify({ topic, progress: writeProgress(progress) })),
});

type Loaders = Record<string, unknown>;

/** While the story is shown, everything that `tables` load comes from `load`. */
const loadedBy = (load: () => Promise<never>, ...tables: readonly object[]) => ({
  parameters: frame,
  beforeEach: () => {
    const kept = tables.map((table) => ({ ...table }));
    for (const table of tables as Loaders[]) {
      for (const locale of Object.keys(table)) table[locale] = typeof table[locale] === 'function' ? load : { backup: load, mail: load };
    }
    return () => tables.forEach((table, place) => Object.assign(table, kept[place]));
  },
});

const fail = (): Promise<never> => Promise.reject(new Error('The connection is gone.'));

/** Nothing can be loaded. */
export const loadFailed = loadedBy(fail, questionTextLoaders, fixTextLoaders, referenceTextLoaders, listLoaders, sharedLoaders);

/** The names of the symptoms are there; the guide cannot be loaded. */
export const guideFailed = loadedBy(fail, questionTextLoaders, fixTextLoaders);

/** Nothing has arrived yet. */
export const loading = loadedBy(() => new Promise(() => {}), questionTextLoaders, fixTextLoaders, referenceTextLoaders, listLoaders,
  sharedLoaders);

/** What a page holds itself. */
export const hostText = html`<p>バックアップでお困りの方は、このページの案内をお読みください。</p>`;

/** What a reader pastes who copies the whole screen. */
export const longMessage = 'iCloudストレージに十分な空き領域がないため、このiPhoneの最後のバックアップを作成できませんでした。'.repeat(8);

/** What `find` finds, once it is drawn. */
export async function drawn<T>(find: () => T | null | undefined): Promise<T> {
  for (let frames = 0; frames < 600; frames++) {
    const found = find();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  throw new Error('It is not drawn.');
}
