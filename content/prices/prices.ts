import type { IsoDate, Link, PriceList, PriceRow, Region } from '../types.js';

/** Where the prices stand. */
export const page: Link = {
  url: { ja: 'https://support.apple.com/ja-jp/108047', en: 'https://support.apple.com/en-us/108047' },
  name: { ja: 'iCloud+のプランと料金', en: 'iCloud+ plans and pricing' },
};

/** How to take a smaller plan, or none. */
export const changePage: Link = {
  url: { ja: 'https://support.apple.com/ja-jp/108318', en: 'https://support.apple.com/en-us/108318' },
  name: { ja: 'iCloud+のプラン変更と解約', en: 'Downgrade or cancel iCloud+' },
};

const sizes = [50, 200, 2000, 6000, 12_000] as const;
type Amounts = readonly [number, number, number, number, number];
type Period = Omit<PriceRow, 'sizeGb' | 'amount'> & { readonly checkedOn: IsoDate };

const rows = (period: Period, amounts: Amounts): PriceRow[] =>
  sizes.map((sizeGb, index) => ({ sizeGb, amount: amounts[index] as number, ...period }));

const list = (region: Region, currency: PriceList['currency'], checkedOn: IsoDate, history: readonly PriceRow[]): PriceList => ({
  region, currency, freeGb: 5, checkedOn, page, changePage, rows: history,
});

// The day on which the source first showed them; they are older.
const since2024: Period = { from: '2024-12-01', source: 'S-P1', checkedOn: '2026-08-22' };

/** Monthly iCloud+ prices, former ones included; sizes in decimal GB. */
export const prices: readonly PriceList[] = [
  list('jp', 'JPY', '2026-10-05', [
    // The first day is not known; five plans exist since this one.
    ...rows({ from: '2023-09-18', until: '2024-11-18', source: 'S-P3', checkedOn: '2024-11-19' }, [130, 400, 1300, 3900, 7900]),
    ...rows({ from: '2024-11-19', until: '2026-07-16', source: 'S-P3', checkedOn: '2024-11-19' }, [150, 450, 1500, 4500, 9000]),
    ...rows({ from: '2026-07-17', source: 'S-P2', checkedOn: '2026-10-05' }, [180, 540, 1800, 5500, 11_000]),
  ]),
  list('us', 'USD', since2024.checkedOn, rows(since2024, [0.99, 2.99, 9.99, 29.99, 59.99])),
  list('eu', 'EUR', since2024.checkedOn, rows(since2024, [0.99, 2.99, 9.99, 29.99, 59.99])),
  list('gb', 'GBP', since2024.checkedOn, rows(since2024, [0.99, 2.99, 8.99, 26.99, 54.99])),
];
