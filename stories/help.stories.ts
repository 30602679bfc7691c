import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/help.js';

const meta: Meta = {
  title: 'Elements/help',
  component: 'naosu-help',
};

export default meta;

export const Default: StoryObj = {
  render: (_args, { globals }) => html`<naosu-help topic="backup" theme=${String(globals['theme'])}></naosu-help>`,
};
