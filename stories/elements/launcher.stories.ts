import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../../src/define/launcher.js';
import { Launcher } from '../../src/elements/launcher/launcher.js';
import { dark, drawn, english, hostText, large, narrow } from './states.js';

interface Args {
  topic?: string;
  label?: string;
  for?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/launcher',
  component: 'naosu-launcher',
  // It belongs to a page of its own: the corner of the screen, and all that lies below.
  parameters: { docs: { story: { inline: false, height: '640px' } } },
  render: (args, { globals, id }) => html`<button id="own-button" ?hidden=${!args.for}>iCloudの困りごとを調べる</button>
    <p>サポートサイトのページです。</p>
    <naosu-launcher topic=${args.topic ?? nothing} label=${args.label ?? nothing} for=${args.for ?? nothing} help=${id}
      theme=${String(globals['theme'])}>${hostText}</naosu-launcher>`,
};

export default meta;

const open: NonNullable<StoryObj<Args>['play']> = async ({ canvasElement }) => {
  const launcher = canvasElement.querySelector('naosu-launcher')!;
  await launcher.open();
  await drawn(() => launcher.querySelector('naosu-help')?.shadowRoot?.querySelector('naosu-symptom-picker')?.shadowRoot?.querySelector(
    'h2'));
};

/** What is loaded when it is pressed comes from `load`. */
const loadedBy = (load: () => Promise<unknown>) => () => {
  const { loadHelp } = Launcher;
  Launcher.loadHelp = load;
  return () => {
    Launcher.loadHelp = loadHelp;
  };
};

export const Corner: StoryObj<Args> = { args: { topic: 'backup' } };
export const OwnLabel: StoryObj<Args> = { args: { label: 'iCloudバックアップのことで困ったら' } };
export const ButtonOfThePage: StoryObj<Args> = { args: { for: 'own-button' } };
export const Open: StoryObj<Args> = { args: { topic: 'backup' }, play: open };
export const OpenInEnglish: StoryObj<Args> = { args: { topic: 'mail' }, play: open, ...english };
export const OpenInTheDark: StoryObj<Args> = { args: { topic: 'backup' }, play: open, ...dark };
export const OpenWithLargeText: StoryObj<Args> = { args: { topic: 'backup' }, play: open, ...large };
export const Narrow: StoryObj<Args> = { args: { topic: 'backup' }, ...narrow };
export const Loading: StoryObj<Args> = {
  beforeEach: loadedBy(() => new Promise(() => {})),
  play: ({ canvasElement }) => void canvasElement.querySelector('naosu-launcher')!.open(),
};
export const LoadFailed: StoryObj<Args> = {
  beforeEach: loadedBy(() => Promise.reject(new Error('The connection is gone.'))),
  play: ({ canvasElement }) => canvasElement.querySelector('naosu-launcher')!.open(),
};
