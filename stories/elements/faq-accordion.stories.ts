import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import '../../src/define/faq-accordion.js';
import type { FaqItem } from '../../src/index.js';
import { dark, drawn, english, hostText, large, loadFailed, loading, narrow } from './states.js';

interface Args {
  topic?: string;
  items?: readonly FaqItem[];
  headingLevel?: number;
  content?: TemplateResult;
}

const meta: Meta<Args> = {
  title: 'Elements/faq-accordion',
  component: 'naosu-faq-accordion',
  argTypes: { topic: { options: ['', 'backup', 'mail'], control: 'select' } },
  render: (args, { globals }) =>
    html`<naosu-faq-accordion topic=${args.topic ?? nothing} heading-level=${args.headingLevel ?? nothing} progress="none"
    .items=${args.items} theme=${String(globals['theme'])}>${args.content ?? hostText}</naosu-faq-accordion>`,
};

export default meta;

const own: TemplateResult = html`
  <details id="story-hours"><summary>営業時間を教えてください</summary><p>平日の10時から18時までです。</p></details>
  <details id="story-parking"><summary>駐車場はありますか</summary><p>店の裏に3台分あります。</p></details>`;

const items: readonly FaqItem[] = [
  { id: 'story-booking', question: '予約は必要ですか？', answer: '電話で受け付けています。' },
  {
    id: 'story-long', question: `${'とても長い質問です。'.repeat(12)}それでも読めますか？`, answer: Array<string>(6).fill('段落のある長い答えです。'.repeat(8)),
    sources: [{ name: 'とても長い名前の公式ページ'.repeat(4), url: 'https://example.com/' }], checkedOn: '2020-01-01',
  },
];

const root = (canvas: HTMLElement) => drawn(() => canvas.querySelector('naosu-faq-accordion')!.shadowRoot?.querySelector('.card'));

/** With these open. */
const opened = (...ids: readonly string[]): Pick<StoryObj<Args>, 'play'> => ({
  play: async ({ canvasElement }) => {
    await root(canvasElement);
    for (const id of ids) {
      const find = () => canvasElement.querySelector('naosu-faq-accordion')!.shadowRoot!.querySelector<HTMLDetailsElement>(`#${id}`)
        ?? canvasElement.querySelector<HTMLDetailsElement>(`#${id}`);
      (await drawn(find)).open = true;
    }
  },
});

const press = (...names: readonly string[]): Pick<StoryObj<Args>, 'play'> => ({
  play: async (context) => {
    await opened('naosu-faq-mobile-data').play!(context);
    for (const name of names) {
      const find = () => [...context.canvasElement.querySelector('naosu-faq-accordion')!.shadowRoot!.querySelectorAll('button')].find(
        ({ textContent }) => textContent === name);
      (await drawn(find)).click();
    }
  },
});

const searched = (text: string): Pick<StoryObj<Args>, 'play'> => ({
  play: async ({ canvasElement }) => {
    await root(canvasElement);
    const field = await drawn(() =>
      canvasElement.querySelector('naosu-faq-accordion')!.shadowRoot!.querySelector<HTMLInputElement>('input'));
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input'));
  },
});

export const AllGuides: StoryObj<Args> = {};
export const Backup: StoryObj<Args> = { args: { topic: 'backup' } };
export const Open: StoryObj<Args> = { args: { topic: 'backup' }, ...opened('naosu-faq-mobile-data', 'naosu-faq-cancel-plan') };
export const WhyNot: StoryObj<Args> = { args: { topic: 'backup' }, ...press('いいえ') };
export const Thanked: StoryObj<Args> = { args: { topic: 'backup' }, ...press('はい') };
export const Found: StoryObj<Args> = { ...searched('送れる大きさ') };
export const NearestFound: StoryObj<Args> = { ...searched('宇宙の果てには車で行けますか') };
export const OwnQuestions: StoryObj<Args> = { args: { content: own }, ...opened('story-hours') };
export const OwnBesideGuide: StoryObj<Args> = { args: { content: own, topic: 'mail' } };
export const Items: StoryObj<Args> = { args: { items } };
export const LongText: StoryObj<Args> = { args: { items }, ...opened('story-long') };
export const English: StoryObj<Args> = { ...opened('naosu-faq-mobile-data'), ...english };
export const Dark: StoryObj<Args> = { ...opened('naosu-faq-mobile-data'), ...dark };
export const Narrow: StoryObj<Args> = { ...opened('naosu-faq-cancel-plan'), ...narrow };
export const LargeText: StoryObj<Args> = { ...opened('naosu-faq-mobile-data'), ...large };
export const LoadFailed: StoryObj<Args> = { ...loadFailed };
export const Loading: StoryObj<Args> = { ...loading };
