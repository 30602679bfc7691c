import type { PriceList } from './types.js';

/** Loaders of what is the same in every locale. */
export const sharedLoaders = {
  prices: async (): Promise<readonly PriceList[]> => (await import('./prices/prices.js')).prices,
};

/** The price lists of all regions, without a guide. */
export const loadPrices = (): Promise<readonly PriceList[]> => sharedLoaders.prices();
