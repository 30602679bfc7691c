import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { CauseId } from '@naosu/content';
import { html, nothing } from 'lit';
import '../../src/define/checklist.js';
import { dayAt } from '../../src/controllers/today.js';
import { daysAfter } from '../../src/engine/routine.js';
import { dark, drawn, english, hostText, large, loadFailed, loading, narrow } from './states.js';

interface Args {
  topic?: string;
  prevents?: readonly CauseId[];
  progress?: string;
  headingLevel?: number;
}

const meta: Meta<Args> = {
  title: 'Elements/checklist',
  component: 'naosu-checklist',
  argTypes: { topic: { options: ['', 'backup', 'mail'], control: 'select' } },
  render: (args, { globals }) =>
    html`<naosu-checklist topic=${args.topic ?? nothing} progress=${args.progress ?? 'none'} heading-level=${args.headingLevel ?? nothing}
    .prevents=${args.prevents} theme=${String(globals['theme'])}>${hostText}</naosu-checklist>`,
};

export default meta;

const today = dayAt(Date.now());

/** With these done so many days ago. */
const done = (days: Readonly<Record<string, number>>): StoryObj<Args> => ({
  args: { progress: 'storage' },
  beforeEach: () => {
    localStorage.setItem('naosu-routine',
      JSON.stringify({ done: Object.fromEntries(Object.entries(days).map(([id, ago]) => [id, daysAfter(today, -ago)])) }));
    return () => localStorage.removeItem('naosu-routine');
  },
});
const someDone = done({ 'check-last-backup': 0, 'check-room': 40, 'enter-new-password': 100 });

const unfolded: Pick<StoryObj<Args>, 'play'> = {
  play: async ({ canvasElement }) => {
    const details = await drawn(() => canvasElement.querySelector('naosu-checklist')!.shadowRoot?.querySelector('details'));
    details.open = true;
  },
};

export const AllGuides: StoryObj<Args> = {};
export const Backup: StoryObj<Args> = { args: { topic: 'backup' } };
export const Mail: StoryObj<Args> = { args: { topic: 'mail' } };
export const SomeDone: StoryObj<Args> = { ...someDone };
export const DatesAsText: StoryObj<Args> = { args: { topic: 'backup' }, ...unfolded };
export const AfterACase: StoryObj<Args> = { args: { topic: 'backup', prevents: ['icloud-full'] } };
export const AfterACaseThatNothingPrevents: StoryObj<Args> = { args: { topic: 'mail', prevents: ['apple-service'] }, ...unfolded };
export const English: StoryObj<Args> = { ...someDone, ...english };
export const Dark: StoryObj<Args> = { ...someDone, ...dark };
export const Narrow: StoryObj<Args> = { ...someDone, ...narrow };
export const LargeText: StoryObj<Args> = { ...someDone, ...large };
export const LoadFailed: StoryObj<Args> = { ...loadFailed };
export const Loading: StoryObj<Args> = { ...loading };
