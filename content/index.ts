export type * from './types.js';
export { RETRY, UNKNOWN, locales, risks } from './types.js';
export { UnknownLocaleError, UnknownTopicError, load, loadIndex, loadList, loadReference, shippedLocales } from './load.js';
export { loadPrices } from './load-prices.js';
export { topicIds } from './loaders.js';
export { parseText, type Inline } from './inline.js';
export { checkAgainOn, isDue, recheckDays, type FreshnessKind } from './freshness.js';
export { priceOn, pricesOf } from './prices-on.js';
export { stepPathOf, stepTextOf, verifyOf } from './steps-of.js';
