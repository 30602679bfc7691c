import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { LabelName } from '@naosu/content';
import { catalog } from '@naosu/content/catalog';
import { html } from 'lit';
import { evidence } from './evidence.js';
import { code, page, section, table } from './page.js';

const meta: Meta = { title: 'Content/Labels', tags: ['!autodocs'] };

export default meta;

function versions({ from, until }: LabelName): string {
  if (from === undefined && until === undefined) return 'any';
  return from === until ? `${from}` : `${from ?? ''} – ${until ?? ''}`.trim();
}

/** The words on the screens, with versions and other names. */
export const All: StoryObj = {
  render: () => page('Labels', `The words on the vendor’s screens. Checked on ${catalog.labels.checkedOn}.`, html`
    ${table('Labels', ['Id', 'Name is', '日本語', 'English', 'iOS', 'Proof'],
      Object.entries(catalog.labels.labels).flatMap(([id, names]) => names.map((name, place) => [
      code(id), place === 0 ? 'shown first' : 'former or other', html`<span lang="ja">${name.ja}</span>`, name.en, versions(name),
      name.unverified ? html`<b>unverified</b>` : 'documented',
    ])))}
    ${Object.keys(catalog.reviews).filter((key) => key.startsWith('labels/'))
      .map((key) => section(key.replace('/', '-'), 'What they rest on', key, evidence(key)))}`),
};
