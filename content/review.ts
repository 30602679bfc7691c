import { checkReviews } from './checks/review.js';
import { contactReviews } from './contacts/review.js';
import { accountReviews } from './fixes/review/account.js';
import { backupReviews as backupFixReviews } from './fixes/review/backup.js';
import { computerReviews } from './fixes/review/computer.js';
import { deviceReviews } from './fixes/review/device.js';
import { networkReviews } from './fixes/review/network.js';
import { phoneStorageReviews } from './fixes/review/phone-storage.js';
import { resetReviews } from './fixes/review/resets.js';
import { storageReviews } from './fixes/review/storage.js';
import { labelReviews } from './labels/review.js';
import { priceReviews } from './prices/review.js';
import { backupReviews as backupTopicReviews } from './topics/backup/review.js';
import type { Review } from './types.js';

/** Evidence for every entry, by `<entity>/<id>`. */
export const reviews: Readonly<Record<string, Review>> = {
  ...checkReviews,
  ...contactReviews,
  ...accountReviews,
  ...backupFixReviews,
  ...computerReviews,
  ...deviceReviews,
  ...networkReviews,
  ...phoneStorageReviews,
  ...resetReviews,
  ...storageReviews,
  ...labelReviews,
  ...priceReviews,
  ...backupTopicReviews,
};
