import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/fix-stepper.js';

const meta: Meta = {
  title: 'Elements/fix-stepper',
  component: 'naosu-fix-stepper',
};

export default meta;

export const Default: StoryObj = {
  render: (_args, { globals }) => html`<naosu-fix-stepper symptom="icloud-storage-full" theme=${String(globals['theme'])}></naosu-fix-stepper>`,
};
