import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../../src/define/symptom-picker.js';
import { dark, drawn, english, hostText, large, loadFailed, loading, longMessage, narrow } from './states.js';

interface Args {
  topic?: string;
  headingLevel?: number;
}

const meta: Meta<Args> = {
  title: 'Elements/symptom-picker',
  component: 'naosu-symptom-picker',
  args: { topic: 'backup' },
  argTypes: { topic: { options: ['', 'backup', 'mail'], control: 'select' } },
  render: ({ topic, headingLevel },
    { globals }) => html`<naosu-symptom-picker topic=${topic ?? nothing} heading-level=${headingLevel ?? nothing}
    theme=${String(globals['theme'])}>${hostText}</naosu-symptom-picker>`,
};

export default meta;

/** With a query typed into the field. */
const typed = (query: string): StoryObj<Args> => ({
  parameters: { docs: { story: { autoplay: true } } },
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('naosu-symptom-picker')!.shadowRoot!;
    const input = await drawn(() => root.querySelector('input'));
    input.value = query;
    input.dispatchEvent(new Event('input'));
    await drawn(() => !root.querySelector('details') && root.querySelector('.stack button'));
  },
});

export const Default: StoryObj<Args> = {};
export const Mail: StoryObj<Args> = { args: { topic: 'mail' } };

/** Under the names of the guides. */
export const AllGuides: StoryObj<Args> = { args: { topic: '' } };

/** Listed are the symptoms of backups; the search spans all guides. */
export const HitsOfAnotherGuide = typed('サーバへの接続に失敗しました');
export const Hits = typed('バックアップを作成できません');
export const Tie = typed('失敗');
export const Nearest = typed('ばくあぷむり');
export const Nothing = typed('☂☂☂');
export const LongText = { ...typed(longMessage), globals: large.globals };
export const English: StoryObj<Args> = english;
export const EnglishHits = { ...typed('Not enough storage'), ...english };
export const EnglishAllGuides: StoryObj<Args> = { ...english, args: { topic: '' } };
export const Narrow: StoryObj<Args> = narrow;
export const NarrowHitsOfAnotherGuide = { ...typed('サーバへの接続に失敗しました'), ...narrow };
export const Dark: StoryObj<Args> = dark;
export const DarkAllGuides: StoryObj<Args> = { ...dark, args: { topic: '' } };
export const DarkHits = { ...typed('バックアップを作成できません'), ...dark };
export const LoadFailed: StoryObj<Args> = loadFailed;
export const Loading: StoryObj<Args> = loading;
