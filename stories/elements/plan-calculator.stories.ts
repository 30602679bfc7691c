import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PriceList } from '@naosu/content';
import { html, nothing } from 'lit';
import '../../src/define/plan-calculator.js';
import type { StorageFacts } from '../../src/index.js';
import { dark, drawn, english, hostText, large, loadFailed, loading, narrow } from './states.js';

interface Args {
  region?: string;
  facts?: StorageFacts;
  prices?: PriceList;
}

const meta: Meta<Args> = {
  title: 'Elements/plan-calculator',
  component: 'naosu-plan-calculator',
  argTypes: { region: { control: 'inline-radio', options: ['jp', 'us', 'eu', 'gb'] } },
  render: ({ region, facts, prices },
    { globals }) => html`<naosu-plan-calculator progress="none" region=${region ?? nothing} .facts=${facts ?? {}} .prices=${prices}
    theme=${String(globals['theme'])}>${hostText}</naosu-plan-calculator>`,
};

export default meta;

/** What stands in the fields, by id. */
const typed = (values: Readonly<Record<string, string>>): StoryObj<Args> => ({
  parameters: { docs: { story: { autoplay: true } } },
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('naosu-plan-calculator')!.shadowRoot!;
    await drawn(() => root.querySelector('#plan'));
    for (const [id, value] of Object.entries(values)) {
      const field = root.querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`)!;
      field.value = value;
      field.dispatchEvent(new Event(field instanceof HTMLInputElement ? 'input' : 'change'));
      await new Promise(requestAnimationFrame);
    }
  },
});

const short = typed({ plan: '5', volume: '4.6', next: '3.1', photos: '1.4', messages: '250MB', mail: '0.4', drive: '0.3', 'backup-1': '1.3',
  trim: '0.9', growth: '0.6' });
const ownPrices: PriceList = {
  region: 'jp', currency: 'JPY', freeGb: 5, checkedOn: '2026-10-05', rows: [{ sizeGb: 50, amount: 180, from: '2026-07-17', source: 'own' }],
};

export const Default: StoryObj<Args> = {};
export const Short = short;
export const Enough = typed({ plan: '50', volume: '31.2', next: '6.4', growth: '1.2' });
export const Full = typed({ plan: '5', volume: '5', next: '3' });
export const Over = typed({ plan: '5', volume: '6.2', next: '1' });
export const Family = typed({ plan: '200', volume: '80', next: '12', people: '4', family: '70', devices: '3', growth: '4' });
export const FromGuide: StoryObj<Args> = { args: { facts: { icloudFreeGb: 0.4, nextBackupGb: 3.1 } } };
export const UnitedKingdom: StoryObj<Args> = { args: { region: 'gb' }, ...english };
export const OwnPrices: StoryObj<Args> = { args: { prices: ownPrices } };
export const BrokenPrices: StoryObj<Args> = {
  args: { prices: { ...ownPrices, checkedOn: '5.10.2026' as PriceList['checkedOn'], rows: [] } } };
export const ExpiredPrices: StoryObj<Args> = { args: { prices: { ...ownPrices, checkedOn: '2024-01-01' } } };
export const LongText = { ...short, globals: large.globals };
export const English: StoryObj<Args> = { ...short, ...english };
export const Narrow: StoryObj<Args> = { ...short, ...narrow };
export const Dark: StoryObj<Args> = { ...short, ...dark };
export const LoadFailed: StoryObj<Args> = loadFailed;
export const Loading: StoryObj<Args> = loading;
