/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';

const item = (value: string, title: string) => ({ value, title });

// Built by `npm run manifest`; without it the docs pages have no tables of attributes.
const [manifest] = Object.values(import.meta.glob('../../lib/custom-elements.json', { eager: true, import: 'default' }));
if (manifest) setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error', options: { rules: { 'target-size': { enabled: true } } } },
    layout: 'padded',
    options: { storySort: { order: ['Documents',
      ['Frameworks', 'Hosting', 'Strict policy', 'Theming', 'Events', 'Prices and contacts', 'Reference', 'Versions', 'Contributing'],
      'Elements', ['help', 'symptom-picker', 'fix-stepper', 'plan-calculator'], 'Content',
      ['Guides', 'Symptoms', 'Flow', 'Checks', 'Fixes', 'Reference']] } },
  },
  globalTypes: {
    lang: { description: 'Language of the guide',
      toolbar: { title: 'Language', icon: 'globe', items: [item('ja', '日本語'), item('en', 'English')], dynamicTitle: true } },
    theme: { description: 'Colours',
      toolbar: { title: 'Theme', icon: 'mirror', items: [item('light', 'Light'), item('dark', 'Dark')], dynamicTitle: true } },
    text: { description: 'Text size',
      toolbar: { title: 'Text size', icon: 'zoom',
      items: [item('100', '100 %'), item('150', '150 %'), item('200', '200 %'), item('62.5', '62.5 %, as in many themes')],
      dynamicTitle: true } },
  },
  initialGlobals: { lang: 'ja', theme: 'light', text: '100' },
  decorators: [
    (story, { globals, viewMode }) => {
      const background = globals['theme'] === 'dark' ? '#12161b' : '#ffffff';
      const root = document.documentElement;
      root.lang = String(globals['lang']);
      root.style.fontSize = `${String(globals['text'])}%`;
      root.style.colorScheme = String(globals['theme']);
      document.body.style.background = background;
      // A docs page gives each story a background and a language of its own.
      return viewMode === 'docs' ? html`<div lang=${root.lang} style=${`padding: 1rem; background: ${background}`}>${story()}</div>`
        : story();
    },
  ],
};

export default preview;
