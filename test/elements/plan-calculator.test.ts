import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { loadPrices, type PriceList } from '@naosu/content';
import '../../src/define/plan-calculator.js';
import type { FactsChangeEvent, PlanCalculator, StorageFacts } from '../../src/index.js';
import { axeFindings } from './axe.js';
import { waitUntil } from './wait-until.js';
import { marks } from './marks.js';

interface Options {
  readonly lang?: string;
  readonly theme?: string;
  readonly width?: number;
  readonly region?: string;
  readonly facts?: StorageFacts;
  readonly prices?: unknown;
}

/** Test files run side by side and share their storage: nothing but what this element keeps may go. */
beforeEach(() => Object.keys(localStorage).filter((key) => key.startsWith('naosu-plan-calculator'))
  .forEach((key) => localStorage.removeItem(key)));

async function calculator({ lang = 'ja', theme = 'light', width = 600, region = 'jp', facts = {},
  prices }: Options = {}): Promise<PlanCalculator> {
  const holder = await fixture<HTMLElement>(html`<div>
    <naosu-plan-calculator lang=${lang} theme=${theme} region=${region} .facts=${facts}
      .prices=${prices as PriceList}>Text of the page</naosu-plan-calculator></div>`);
  holder.style.width = `${width}px`;
  holder.style.background = theme === 'dark' ? '#12161b' : '#fff';
  const element = holder.querySelector('naosu-plan-calculator')!;
  await waitUntil(() => element.shadowRoot!.querySelector(`.root[lang=${lang}] #plan`), 'the form is drawn');
  return element;
}

const root = (element: PlanCalculator) => element.shadowRoot!;
const text = (element: PlanCalculator,
  part = '.root') => [...root(element).querySelectorAll(part)].map(
    ({ textContent }) => textContent!.replace(marks, '')).join(' ').replace(marks, '')
  .replace(/\s+/g, ' ').trim();

async function type(element: PlanCalculator, id: string, value: string): Promise<void> {
  const input = root(element).querySelector<HTMLInputElement>(`#${id}`)!;
  input.value = value;
  input.dispatchEvent(new Event('input'));
  input.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

async function choose(element: PlanCalculator, id: string, value: string): Promise<void> {
  const select = root(element).querySelector<HTMLSelectElement>(`#${id}`)!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

async function press(element: PlanCalculator, name: string): Promise<void> {
  [...root(element).querySelectorAll('button')].find(({ textContent }) => textContent!.replace(marks, '').includes(name))!.click();
  await element.updateComplete;
}

async function fill(element: PlanCalculator, plan: string, used: string, next: string): Promise<void> {
  await choose(element, 'plan', plan);
  await type(element, 'volume', used);
  await type(element, 'next', next);
}

/** Fields by id, in order; two choices of a number among them. */
async function put(element: PlanCalculator, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, value] of Object.entries(values)) {
    if (id === 'reads') {
      root(element).querySelector<HTMLInputElement>(`input[value=${value}]`)!.click();
      await element.updateComplete;
    } else await (['plan', 'devices', 'people'].includes(id) ? choose : type)(element, id, value);
  }
}

const status = (element: PlanCalculator) => text(element, '[part=status] .verdict');
const plans = (element: PlanCalculator) =>
  [...root(element).querySelectorAll('.plan')].map(({ textContent }) => textContent!.replace(marks, '').replace(/\s+/g, ' ').trim());
const open = (element: PlanCalculator) => { for (const details of root(element).querySelectorAll('details')) details.open = true; };

/** In the words of the reader: name, what is typed. */
const states: Readonly<Record<string, (element: PlanCalculator) => Promise<void>>> = {
  empty: async () => {},
  short: async (element) => {
    await fill(element, '5', '4.6', '3.1GB');
    for (const [id, value] of [['photos', '1.4'], ['messages', '200MB'], ['mail', '0.4'], ['drive', '0.3'], ['backup-1', '1.3'],
      ['trim', '0.9'], ['growth', '0.5']] as const) await type(element, id, value);
    await press(element, element.lang === 'en' ? 'Add a device' : '端末を追加');
    await choose(element, 'people', '2');
  },
  enough: async (element) => {
    await fill(element, '50', '30', '6');
    await type(element, 'growth', '1');
  },
  'wrong number': (element) => type(element, 'volume', 'たくさん'),
};

describe('<naosu-plan-calculator>', () => {
  for (const [name, reach] of Object.entries(states)) {
    it(`has nothing for axe to find: ${name}`, async () => {
      for (const [lang, theme, width] of [['ja', 'light', 600], ['en', 'dark', 320], ['ja', 'dark', 320]] as const) {
        const element = await calculator({ lang, theme, width });
        await reach(element);
        open(element);
        expect(await axeFindings(element), `${lang} ${theme}`).to.deep.equal([]);
        expect(root(element).querySelector('.card')!.scrollWidth, 'runs out of the page').to.be.at.most(width);
      }
    });
  }

  it('shows every number of ten characters whole, also with text at 150 %', async () => {
    const element = await calculator({ width: 358 });
    root(element).querySelectorAll('details').forEach((panel) => (panel.open = true));
    const fields = [...root(element).querySelectorAll<HTMLInputElement>('input[inputmode=decimal]')];
    for (const size of [16, 20, 24]) {
      element.style.setProperty('--naosu-font-size', `${size}px`);
      for (const field of fields) {
        field.value = '1234567.89';
        expect(field.scrollWidth, `${field.id} at ${size} px`).to.be.at.most(field.clientWidth);
      }
    }
  });

  it('preselects no plan, and says what it waits for', async () => {
    const element = await calculator();
    expect(root(element).querySelector<HTMLSelectElement>('#plan')!.value).to.equal('');
    expect(status(element)).to.equal('');
    expect(text(element, '[part=status]')).to.include('ここに答えが出ます');
    expect(text(element, '.tag')).to.equal('');
  });

  it('keeps the numbers over a reload, and forgets them when asked', async () => {
    const before = await calculator();
    await fill(before, '50', '30', '６ＧＢ');
    await choose(before, 'devices', '2');
    await type(before, 'others', '500MB');
    await type(before, 'photos', 'たくさん');
    const said = status(before);
    before.remove();

    const after = await calculator();
    expect(status(after)).to.equal(said);
    expect(root(after).querySelector<HTMLInputElement>('#others')!.value).to.equal('500');
    expect(root(after).querySelector<HTMLInputElement>('#photos')!.value).to.equal('');
    await press(after, '入力を消す');
    expect(status(after)).to.equal('');
    after.remove();
    expect(status(await calculator())).to.equal('');
  });

  it('keeps which number is read and which devices are out of use', async () => {
    const before = await calculator();
    root(before).querySelector<HTMLInputElement>('input[value=free]')!.click();
    await fill(before, '50', '20', '6');
    await type(before, 'backup-1', '1.3');
    const ticks = (element: PlanCalculator) => [...root(element).querySelectorAll<HTMLInputElement>('.tick input')];
    ticks(before)[0]!.click();
    await before.updateComplete;
    const said = status(before);
    before.remove();
    const after = await calculator();
    expect(status(after)).to.equal(said);
    expect(root(after).querySelector<HTMLInputElement>('input[value=free]')!.checked).to.equal(true);
    expect(ticks(after).map(({ checked }) => checked)).to.deep.equal([true]);
  });

  it('keeps nothing with progress="none"', async () => {
    const element = await calculator();
    element.progress = 'none';
    await fill(element, '50', '30', '6');
    expect(status(element)).not.to.equal('');
    expect(localStorage.getItem('naosu-plan-calculator')).to.equal(null);
  });

  it('counts the next backups of other devices only where there are any', async () => {
    const element = await calculator();
    await fill(element, '50', '30', '6');
    const alone = plans(element);
    await choose(element, 'devices', '2');
    const alike = plans(element);
    await type(element, 'others', '40');
    expect(plans(element)).not.to.deep.equal(alike);
    await choose(element, 'devices', '1');
    expect(plans(element)).to.deep.equal(alone);
  });

  for (const stored of ['{', '7', '{"version":9,"planGb":50,"sizes":[["volume","30","GB"],["next","6","GB"]]}',
    '{"version":1,"planGb":"50","sizes":[["volume","<b>","GB"],[1,2],["next","3","PB"]],"backups":7,"devices":99}']) {
    it(`begins empty with what cannot be read: ${stored}`, async () => {
      localStorage.setItem('naosu-plan-calculator', stored);
      const element = await calculator();
      expect(status(element)).to.equal('');
      expect([...root(element).querySelectorAll('input[type=text]')].every((input) => (input as HTMLInputElement).value === '')).to.equal(
        true);
    });
  }

  const sizes: readonly (readonly [typed: string, status: RegExp])[] = [
    ['500MB', /残り3\.5GB/], ['0.5 GB', /残り3\.5GB/], ['１ＧＢ', /残り3GB/], ['1,024MB', /残り2\.98GB/], ['4', /ちょうど/], ['1.2TB', /あと1\.196TB/],
  ];
  for (const [typed, expected] of sizes) {
    it(`answers at once to ${typed}`, async () => {
      const element = await calculator();
      await fill(element, '5', '1', typed);
      expect(status(element)).to.match(expected);
    });
  }

  it('puts a typed unit into the choice of units', async () => {
    const element = await calculator();
    await type(element, 'next', '５００ＭＢ');
    const input = root(element).querySelector<HTMLInputElement>('#next')!;
    expect([input.value, input.nextElementSibling instanceof HTMLSelectElement && input.nextElementSibling.value]).to.deep.equal(['500',
      'MB']);
  });

  it('says what is wrong with a number once the reader leaves it, to everybody, and takes it back when it is right', async () => {
    const element = await calculator();
    const input = root(element).querySelector<HTMLInputElement>('#next')!;
    input.value = '3.';
    input.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(input.getAttribute('aria-invalid')).to.equal('false');
    await type(element, 'next', 'abc');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(input.getAttribute('aria-describedby')).to.include('next-error');
    expect(text(element, '#next-error')).to.include('数字');
    await waitUntil(() => element.shadowRoot!.querySelector('[data-naosu-announcer]')!.textContent!.replace(marks, '').includes('数字'));
    input.value = '3';
    input.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(root(element).querySelector('#next-error')).to.equal(null);
  });

  it('reads the answer out once the reader pauses', async () => {
    const element = await calculator();
    await fill(element, '5', '5', '2');
    await waitUntil(() =>
      element.shadowRoot!.querySelector('[data-naosu-announcer]')!.textContent!.replace(marks, '').includes('空きがありません'));
  });

  it('needs no plan where what is free can be read', async () => {
    const element = await calculator();
    root(element).querySelector<HTMLInputElement>('input[value=free]')!.click();
    await type(element, 'volume', '0.4');
    await type(element, 'next', '3');
    expect(status(element)).to.include('あと2.6GB');
  });

  it('shows the free ways before any price, safest first', async () => {
    const element = await calculator();
    await states['short']!(element);
    const content = text(element, '.answers');
    const places = ['バックアップするアプリを減らす', '大きな添付のあるメール', 'iCloud Driveの不要な', '料金を払う必要',
      '月180円'].map((words) => content.indexOf(words));
    expect(Math.min(...places)).to.be.greaterThan(-1);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
  });

  it('counts the backups of unused devices alone', async () => {
    const element = await calculator();
    await fill(element, '5', '5', '1');
    await type(element, 'backup-1', '2');
    expect(text(element, '.ways')).not.to.include('使わない端末のバックアップを消す');
    root(element).querySelector<HTMLInputElement>('.tick input')!.click();
    await element.updateComplete;
    expect(text(element, '.ways li:first-child')).to.match(/2GB.*これだけで足ります/);
    expect(text(element, '.answers')).to.include('無料で足りる見込みです');
  });

  it('names what takes room and people mean to keep, and leaves it out of the total', async () => {
    const element = await calculator();
    await fill(element, '5', '5', '1');
    await type(element, 'photos', '3');
    await type(element, 'mail', '0.2');
    expect(text(element, '.ways')).to.match(/不要な写真とビデオを消す 最大3GB/).and.not.to.include('メッセージの');
    expect(text(element, '.answers')).to.include('合わせて最大200MB').and.include('合計に入れていません');
  });

  it('says how each result comes about', async () => {
    const element = await calculator();
    await fill(element, '5', '4.6', '3');
    const ways = [...root(element).querySelectorAll('.answers details > p')].map(({ textContent }) => textContent!.replace(marks, ''));
    expect(ways[0]).to.equal('容量5GBから使っている量を引くと、空きは400MBです。'
      + '次回のバックアップは3GBなので、2.6GB足りません。プラン、使っている量、次回の大きさを変えると、答えも変わります。');
    expect(ways[ways.length - 1]).to.equal('使っている量4.6GBと、次回のバックアップ3GBの合計です。');
    await type(element, 'volume', '6');
    expect(text(element, '.answers')).to.include('超えた分と次回のバックアップ3GBを合わせて、4GB足りません');
  });

  it('takes a device away with its number', async () => {
    const element = await calculator();
    await press(element, '端末を追加');
    await type(element, 'backup-2', '3');
    expect(text(element, '.legend')).to.include('3GB');
    root(element).querySelectorAll<HTMLButtonElement>('.device-tools button')[1]!.click();
    await element.updateComplete;
    expect(text(element, '.legend')).not.to.include('3GB');
    await press(element, '端末を追加');
    expect(root(element).querySelector<HTMLInputElement>('#backup-2')!.value).to.equal('');
  });

  it('offers nothing to pay for where it fits', async () => {
    const element = await calculator();
    await fill(element, '5', '2', '3');
    expect(text(element, '.answers')).to.include('いいえ');
    expect(root(element).querySelector('.ways')).to.equal(null);
    expect(plans(element)[0]).to.match(/5GB.*今の容量.*収まる最小.*無料/);
  });

  it('gives month, year and day in the money of the region, and each in a family', async () => {
    const expected = { jp: ['月180円', '1年 2,160円・1日 約6円', '月約90円'], us: ['月0.99米ドル'], eu: ['月0.99ユーロ'], gb: ['月0.99英国?ポンド'] } as const;
    for (const region of ['jp', 'us', 'eu', 'gb'] as const) {
      const element = await calculator({ region });
      await fill(element, '5', '5', '2');
      await choose(element, 'people', '2');
      for (const words of expected[region]) expect(plans(element)[1], region).to.match(new RegExp(words));
    }
  });

  it('shows former prices as history', async () => {
    const element = await calculator();
    expect(text(element, '.history > li:first-child')).to.match(/50GB.*130円.*150円.*180円/);
    expect(root(await calculator({ region: 'us' })).querySelector('.history')).to.equal(null);
  });

  it('tells how long each plan lasts, and draws the year ahead with a table', async () => {
    const element = await calculator();
    await states['enough']!(element);
    expect(root(element).querySelector('.months')!.getAttribute('aria-label')).to.match(/36GB.*48GB.*50GB/);
    expect(root(element).querySelectorAll('.figures tbody tr').length).to.equal(13);
    expect(plans(element)[1]).to.include('約14か月');
  });

  it('says what a smaller plan would not hold, and promises nothing', async () => {
    const element = await calculator();
    await fill(element, '200', '60', '3');
    expect(text(element)).to.match(/今の使用量は5GB、50GBに収まりません/);
    expect(text(element)).to.include('残り続けるとは限りません');
  });

  const said: readonly (readonly [name: string, values: Readonly<Record<string, string>>, says: readonly RegExp[],
    never: readonly RegExp[]])[] = [
    ['three devices that do not fit', { plan: '5', volume: '3', next: '1', devices: '3' },
      [/あと1GB足りません/, /空き 2GB ／ 次回のバックアップ 3台分 3GB/, /この端末の分だけなら/, /5GB 今の容量 無料 1GB足りません/], [/いいえ。/, /バックアップは収まります/]],
    ['three devices that fit', { plan: '50', volume: '3', next: '1', devices: '3' }, [/3台分のバックアップは収まります（残り44GB）/, /いいえ。/], [/この端末の分だけ/]],
    ['one device', { plan: '5', volume: '3', next: '1' }, [/次回のバックアップは収まります/, /次回作成時のサイズ 1GB/], [/台分/]],
    ['a plan that just fits', { plan: '5', volume: '44.5', next: '1' },
      [/50GBでもぎりぎり収まります。1割の余裕を入れるなら200GBです.*50GB 収まる最小 月180円.*200GB 1割の余裕を入れて最小/], []],
    ['a plan with room', { plan: '5', volume: '30', next: '1' }, [/50GB 収まる最小/], [/ぎりぎり/, /1割の余裕を入れ/]],
    ['the largest plan, just', { plan: '2000', volume: '11.8TB', next: '1' }, [/12TBでぎりぎり収まります。/], [/収まる容量がありません/]],
    ['more than any plan', { plan: '2000', volume: '13TB', next: '1' }, [/収まる容量がありません/], [/ぎりぎり/]],
    ['room now, none with the next backup', { plan: '50', volume: '49', next: '5', growth: '1' }, [/次回のバックアップを入れると超えます/, /使う量（次回分を含む）/],
      [/すでに容量を超えて/]],
    ['no room now', { plan: '50', volume: '51', next: '5', growth: '1' }, [/すでに容量を超えています/], [/入れると超えます/]],
    ['other devices beyond a plan that holds what is used', { plan: '50', volume: '3', next: '1', devices: '2', others: '10' }, [],
      [/今の使用量は5GBに収まりません/]],
    ['nearly all of 2 TB', { plan: '2000', volume: '1998', next: '6' }, [/あと4GB足りません/, /必要な容量は2\.004TB/, /使用中 1\.998TB/], []],
    ['the last byte', { plan: '5', volume: '4', next: '1.000001' }, [/あと1MB足りません/, /必要な容量は5\.01GB/], [/[^\d]0[MG]B足りません/]],
    ['no growth', { plan: '50', volume: '30', next: '6', growth: '0' }, [/この先1年.*容量を超えることはありません/], [/か月以内/]],
    ['no growth of a plan that is just enough', { plan: '50', volume: '45', next: '5', growth: '0' }, [/容量を超えることはありません/], [/か月以内/]],
    ['more free than the plan holds', { plan: '5', reads: 'free', volume: '10', next: '1' }, [/空いている量が、今の容量より多く/, /残り4GB/], []],
    ['details where it fits', { plan: '50', volume: '30', next: '6', mail: '2', drive: '1' },
      [/無料で空けられる量.*内訳を入れると出ます.*最大2GB.*最大1GB 合わせて最大3GB。/], [/足りない分に届きます/, /まず、無料/]],
    ['details without the next size', { mail: '2' }, [/無料で空けられる量.*最大2GB/], []],
    ['a full plan and nothing to back up', { plan: '5', volume: '5', next: '0' }, [/ちょうど収まります/, /いいえ。/], [/空きがありません/, /まだわかりません/]],
  ];
  for (const [name, values, says, never] of said) {
    it(`says the same everywhere of ${name}`, async () => {
      const element = await calculator();
      await put(element, values);
      for (const words of says) expect(text(element)).to.match(words);
      for (const words of never) expect(text(element, '.answers')).not.to.match(words);
    });
  }

  const inEnglish: readonly (readonly [name: string, values: Readonly<Record<string, string>>, says: readonly RegExp[]])[] = [
    ['sizes', { plan: '5', volume: '4.6', next: '3.1' }, [/2\.7 GB more is needed/, /50 GB/]],
    ['a month', { plan: '50', volume: '48', next: '1', growth: '1' }, [/Full in about a month\./, /In 1 month\d/]],
    ['months', { plan: '50', volume: '47', next: '1', growth: '1' }, [/Full in about 2 months\./, /In 2 months/]],
    ['devices', { plan: '5', volume: '1', next: '1', devices: '3' }, [/The backups of 3 devices fit, with 1 GB to spare/]],
    ['several plans', { plan: '200', volume: '60', next: '3' }, [/does not fit into 5 GB, 50 GB\./]],
  ];
  for (const [name, values, says] of inEnglish) {
    it(`writes ${name} in English`, async () => {
      const element = await calculator({ lang: 'en' });
      await put(element, values);
      for (const words of says) expect(text(element)).to.match(words);
      expect(text(element)).not.to.match(/\d[GMT]B|about 1 months|In 1 months/);
    });
  }

  for (const beyond of ['9'.repeat(400), '100,001', '101TB']) {
    it(`takes ${beyond.slice(0, 9)} for a slip`, async () => {
      const element = await calculator();
      await fill(element, '5', beyond, '1');
      expect(text(element, '#volume-error')).to.include('数字を入れてください');
      expect(root(element).innerHTML).not.to.match(/NaN|Infinity/);
    });
  }

  it('keeps as many devices as it takes, and all other numbers beside them', async () => {
    const before = await calculator();
    const values: Record<string, string> = { plan: '200', volume: '80', next: '6', devices: '2', others: '2', people: '2', family: '3',
      growth: '1', photos: '1', messages: '2', mail: '3', drive: '4', other: '5', trim: '6' };
    await put(before, values);
    for (let key = 2; key <= 20; key++) await press(before, '端末を追加');
    expect([...root(before).querySelectorAll('button')].some(
      ({ textContent }) => textContent!.replace(marks, '').includes('端末を追加'))).to.equal(false);
    for (let key = 1; key <= 20; key++) values[`backup-${key}`] = String(key);
    await put(before, values);
    before.remove();
    const after = await calculator();
    const kept = Object.keys(values).map((id) => [id, root(after).querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`)?.value]);
    expect(Object.fromEntries(kept)).to.deep.equal(values);
  });

  it('puts a typed unit into the choice of units after a reload, too', async () => {
    const before = await calculator();
    const input = root(before).querySelector<HTMLInputElement>('#next')!;
    input.value = '500MB';
    input.dispatchEvent(new Event('input'));
    before.remove();
    const after = root(await calculator()).querySelector<HTMLInputElement>('#next')!;
    expect([after.value, (after.nextElementSibling as HTMLSelectElement).value]).to.deep.equal(['500', 'MB']);
  });

  it('names the limits that it draws, and writes those of large plans under the bar', async () => {
    const element = await calculator();
    const bar = () => [root(element).querySelector('.strip')!.getAttribute('aria-label'), text(element, '.limits')];
    await fill(element, '12000', '100', '1');
    expect(bar()).to.deep.equal(['iCloudの棒グラフ。12TBのうち100GBを使用中。縦線は上限: 5GB、50GB、200GB、2TB、6TB、12TB', '▲ 12TBまで▲ 200GBまで']);
    await fill(element, '50', '30', '1');
    expect(bar()).to.deep.equal(['iCloudの棒グラフ。50GBのうち30GBを使用中。縦線は上限: 5GB、50GB', '▲ 50GBまで▲ 5GBまで']);
  });

  it('writes no limit over another, in either language', async () => {
    for (const lang of ['ja', 'en']) {
      const element = await calculator({ lang, width: 320 });
      for (const [plan, used] of [['12000', '100'], ['6000', '100'], ['2000', '100'], ['200', '120'], ['200', '240'], ['50', '30'],
        ['5', '9']] as const) {
        await fill(element, plan, used, '1');
        const boxes = [...root(element).querySelectorAll('.limits text')].map((each) => each.getBoundingClientRect()).sort((a,
          b) => a.left - b.left);
        boxes.forEach(({ left }, place) => expect(left, `${lang} ${plan} ${used}`).to.be.at.least(boxes[place - 1]?.right ?? 0));
      }
    }
  });

  it('keeps what the reader changes while the guide says the same', async () => {
    const element = await calculator({ facts: { icloudFreeGb: 0.4, nextBackupGb: 12.5 } });
    for (const reads of ['free', 'used'] as const) {
      await put(element, { reads, volume: '40', next: '3' });
      element.facts = { icloudFreeGb: 0.4, nextBackupGb: 12.5 };
      await element.updateComplete;
      const values = ['volume', 'next'].map((id) => root(element).querySelector<HTMLInputElement>(`#${id}`)!.value);
      expect([...values, root(element).querySelector<HTMLInputElement>('[name=reads]:checked')!.value]).to.deep.equal(['40', '3', reads]);
    }
    element.facts = { icloudFreeGb: 7, nextBackupGb: 12.5 };
    await element.updateComplete;
    expect(status(element)).to.include('残り4GB');
  });

  it('shares numbers both ways, and does not answer what the host set', async () => {
    const element = await calculator({ facts: { icloudFreeGb: 0.5, nextBackupGb: 3 } });
    const heard: StorageFacts[] = [];
    element.addEventListener('naosu-facts-change', (event: FactsChangeEvent) => heard.push({ ...event }));
    expect(status(element)).to.include('あと2.5GB');
    element.facts = { icloudFreeGb: 1, nextBackupGb: 3 };
    await element.updateComplete;
    expect(status(element)).to.include('あと2GB');
    await type(element, 'next', '4');
    expect(heard.map(({ icloudFreeGb, nextBackupGb }) => [icloudFreeGb, nextBackupGb])).to.deep.equal([[1, 4]]);
    element.facts = { icloudFreeGb: 1, nextBackupGb: 4 };
    await element.updateComplete;
    expect(heard.length).to.equal(1);
  });

  it('leaves what was typed where the guide knows the same', async () => {
    const element = await calculator();
    await fill(element, '5', '4.5', '500MB');
    element.facts = { icloudFreeGb: 0.5, nextBackupGb: 0.5 };
    await element.updateComplete;
    expect(root(element).querySelector<HTMLInputElement>('#volume')!.value).to.equal('4.5');
    expect(root(element).querySelector<HTMLInputElement>('#next')!.value).to.equal('500');
  });

  it('keeps numbers and errors when the language changes', async () => {
    const element = await calculator();
    await fill(element, '5', '4.5', 'abc');
    element.lang = 'en';
    await waitUntil(() => root(element).querySelector('.root[lang=en]'));
    expect(root(element).querySelector<HTMLInputElement>('#volume')!.value).to.equal('4.5');
    expect(text(element, '#next-error')).to.include('number');
  });
});

describe('the price list of a page', () => {
  let own: PriceList;
  const warnings: string[] = [];
  const { warn } = console;

  before(async () => {
    const jp = (await loadPrices()).find(({ region }) => region === 'jp')!;
    own = { ...jp, rows: [{ sizeGb: 100, amount: 260, from: '2026-01-01', source: 'own' }] };
  });
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (message: string) => warnings.push(message);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('takes the place of the built-in one', async () => {
    const element = await calculator({ prices: own });
    await fill(element, '5', '5', '2');
    expect(plans(element)[1]).to.match(/100GB.*月260円/);
    expect(text(element)).not.to.include('180円');
    expect(warnings).to.deep.equal([]);
  });

  it('is refused as a whole with every problem, and the built-in one stays', async () => {
    const element = await calculator({ prices: { ...own, currency: 'yen', rows: [{ ...own.rows[0], amount: '260' }] } });
    await fill(element, '5', '5', '2');
    expect(plans(element)[1]).to.include('月180円');
    expect(root(element).querySelectorAll('.note[part=warning] li').length).to.equal(2);
    expect(warnings.join()).to.match(/currency.*\n.*rows\[0\]\.amount/);
    open(element);
    expect(await axeFindings(element)).to.deep.equal([]);
    element.prices = own;
    await element.updateComplete;
    expect(root(element).querySelector('.note[part=warning]')).to.equal(null);
  });

  it('leads to the official page where it names none, due or not', async () => {
    const { page, changePage } = own;
    const { page: none, changePage: neither, ...bare } = own;
    for (const prices of [bare, { ...bare, checkedOn: '2020-01-01' }, { ...bare, page: undefined }]) {
      const element = await calculator({ prices });
      const links = [...root(element).querySelectorAll('a[part=source]')].map((link) => link.getAttribute('href'));
      expect(links).to.deep.equal([page!.url.ja, changePage!.url.ja]);
    }
  });

  it('is not blamed for a clock of the phone that is days behind', async () => {
    const checkedOn = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10) as '2026-01-01';
    const rows = own.rows.map((row) => ({ ...row, from: checkedOn, until: undefined }));
    const element = await calculator({ prices: { ...own, checkedOn, rows } });
    expect([root(element).querySelector('.note[part=warning]') === null, warnings.length]).to.deep.equal([true, 0]);
    expect(plans(element).filter((plan) => plan.includes('この料金表にありません'))).to.deep.equal([]);
    expect(plans(element).length).to.be.greaterThan(1);
  });

  it('is refused where it was checked in a future that never comes', async () => {
    const element = await calculator({ prices: { ...own, checkedOn: '2999-01-01' } });
    expect(text(element, '.note[part=warning]')).to.include('checkedOn');
    expect(warnings.join()).to.include('checkedOn');
  });

  it('keeps a plan that it does not sell, without a price', async () => {
    const element = await calculator();
    await fill(element, '50', '30', '6');
    element.prices = own;
    await element.updateComplete;
    expect(root(element).querySelector<HTMLSelectElement>('#plan')!.selectedOptions[0]!.textContent!.replace(marks, '')).to.equal('50GB');
    expect(plans(element)[1]).to.match(/50GB 今の容量 収まる最小 この料金表にありません/);
    expect(text(element, '.answers')).to.include('いいえ');
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('says that it is due for a check', async () => {
    const element = await calculator({ prices: { ...own, checkedOn: '2020-01-01' } });
    expect(text(element, '.due')).to.include('要確認');
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('says that it has no price for today', async () => {
    const element = await calculator({ prices: { ...own, rows: [{ ...own.rows[0]!, until: '2026-01-31' }] } });
    await fill(element, '5', '5', '2');
    expect(text(element, '.due')).to.include('料金表にありません');
    expect(text(element)).not.to.include('収まる容量がありません');
    expect(text(element, '.plans')).not.to.include('260円');
  });

  it('warns of an unknown region, and shows Japan', async () => {
    const element = await calculator({ region: 'fr' });
    expect(warnings.join()).to.include('region="fr"');
    expect(text(element)).to.include('日本の月額料金');
  });
});

describe('the calculator by keyboard', () => {
  it('goes from field to unit to field, and Enter sends nothing', async () => {
    const element = await calculator();
    root(element).querySelector<HTMLElement>('#plan')!.focus();
    await sendKeys({ press: 'Tab' });
    expect((root(element).activeElement as HTMLInputElement).type).to.equal('radio');
    await sendKeys({ press: 'ArrowRight' });
    await nextFrame();
    expect((root(element).activeElement as HTMLInputElement).value).to.equal('free');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '0.4' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '500' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'M' });
    await element.updateComplete;
    expect(status(element)).to.include('あと100MB');
  });
});
