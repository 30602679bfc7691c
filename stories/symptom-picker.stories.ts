import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/symptom-picker.js';

const meta: Meta = {
  title: 'Elements/symptom-picker',
  component: 'naosu-symptom-picker',
};

export default meta;

export const Default: StoryObj = {
  render: (_args, { globals }) => html`<naosu-symptom-picker theme=${String(globals['theme'])}></naosu-symptom-picker>`,
};
