import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../../src/define/help.js';
import { examples } from '../examples.js';
import { dark, drawn, english, guideFailed, hostText, large, loadFailed, loading, longMessage, narrow, saved } from './states.js';

interface Args {
  id?: string;
  topic?: string;
  symptom?: string;
  headingLevel?: number;
  progress?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/help',
  component: 'naosu-help',
  args: { topic: 'backup', progress: 'none' },
  render: ({ id, topic, symptom, headingLevel, progress }, { globals }) => html`<naosu-help id=${id ?? nothing} topic=${topic ?? nothing}
    symptom=${symptom ?? nothing} heading-level=${headingLevel ?? nothing} progress=${progress ?? nothing}
      theme=${String(globals['theme'])}>
    ${hostText}</naosu-help>`,
};

export default meta;

const at = (name: keyof typeof examples): StoryObj<Args> => ({
  args: { id: `help-${name}`, progress: 'storage' },
  ...saved(`naosu-help-${name}`, examples[name]),
});

const rootOf = (canvas: HTMLElement) => canvas.querySelector('naosu-help')!.shadowRoot!;
const pickerOf = (canvas: HTMLElement) => rootOf(canvas).querySelector('naosu-symptom-picker')?.shadowRoot;

const autoplay = { docs: { story: { autoplay: true } } };

export const Default: StoryObj<Args> = {};
export const Mail: StoryObj<Args> = { args: { topic: 'mail' } };

/** Without a topic, all guides are listed. */
export const AllGuides: StoryObj<Args> = { args: { topic: '' } };
export const Symptom: StoryObj<Args> = { args: { symptom: 'cannot-back-up' } };
export const Resumed = at('step');
export const Resolved = at('resolved');
export const Waiting = at('wait');

export const Human: StoryObj<Args> = {
  parameters: autoplay,
  play: async ({ canvasElement }) => (await drawn(() => rootOf(canvasElement).querySelector<HTMLElement>('.card > p > button'))).click(),
};

export const LongText: StoryObj<Args> = {
  ...large,
  play: async ({ canvasElement }) => {
    const input = await drawn(() => pickerOf(canvasElement)?.querySelector('input'));
    input.value = longMessage;
    input.dispatchEvent(new Event('input'));
  },
};

/** A symptom of a guide that the page does not list opens that guide, and says so. */
export const OtherGuide: StoryObj<Args> = {
  parameters: autoplay,
  play: async ({ canvasElement }) => {
    const input = await drawn(() => pickerOf(canvasElement)?.querySelector('input'));
    input.value = 'サーバへの接続に失敗しました';
    input.dispatchEvent(new Event('input'));
    (await drawn(() => pickerOf(canvasElement)?.querySelector<HTMLElement>('.guide'))).click();
  },
};

export const English: StoryObj<Args> = english;
export const EnglishAllGuides: StoryObj<Args> = { ...english, args: { topic: '' } };
export const EnglishResumed: StoryObj<Args> = { ...at('consent'), ...english };
export const Narrow: StoryObj<Args> = narrow;
export const NarrowAllGuides: StoryObj<Args> = { ...narrow, args: { topic: '' } };
export const NarrowResumed: StoryObj<Args> = { ...at('choices'), ...narrow };
export const Dark: StoryObj<Args> = dark;
export const DarkResumed: StoryObj<Args> = { ...at('outcome'), ...dark };
export const LoadFailed: StoryObj<Args> = loadFailed;

/** What was shown stays when the guide of the chosen symptom does not come. */
export const GuideFailed: StoryObj<Args> = {
  ...guideFailed,
  play: async ({ canvasElement }) => (await drawn(() => pickerOf(canvasElement)?.querySelector<HTMLElement>('.hit'))).click(),
};

export const Loading: StoryObj<Args> = loading;
