import { checkReviews } from './checks/review.js';
import { contactReviews } from './contacts/review.js';
import { accountReviews } from './fixes/review/account.js';
import { backupReviews as backupFixReviews } from './fixes/review/backup.js';
import { computerReviews } from './fixes/review/computer.js';
import { deviceReviews } from './fixes/review/device.js';
import { docomoReviews } from './fixes/review/docomo.js';
import { mailBasicsReviews } from './fixes/review/mail-basics.js';
import { mailDeliveryReviews } from './fixes/review/mail-delivery.js';
import { mailDeviceReviews } from './fixes/review/mail-device.js';
import { mailDomainReviews } from './fixes/review/mail-domain.js';
import { mailOutageReviews } from './fixes/review/mail-outage.js';
import { mailPasswordReviews } from './fixes/review/mail-password.js';
import { mailSendingReviews } from './fixes/review/mail-sending.js';
import { networkReviews } from './fixes/review/network.js';
import { phoneStorageReviews } from './fixes/review/phone-storage.js';
import { resetReviews } from './fixes/review/resets.js';
import { serviceReviews } from './fixes/review/service.js';
import { storageReviews } from './fixes/review/storage.js';
import { labelReviews } from './labels/review.js';
import { priceReviews } from './prices/review.js';
import { backupReviews as backupTopicReviews } from './topics/backup/review.js';
import { mailReferenceReviews } from './topics/mail/reference-review.js';
import { mailReviews } from './topics/mail/review.js';
import { tableReviews } from './topics/mail/tables-review.js';
import type { Review } from './types.js';

/** Evidence for every entry, by `<entity>/<id>`. */
export const reviews: Readonly<Record<string, Review>> = {
  ...checkReviews,
  ...contactReviews,
  ...accountReviews,
  ...backupFixReviews,
  ...computerReviews,
  ...deviceReviews,
  ...docomoReviews,
  ...mailBasicsReviews,
  ...mailDeliveryReviews,
  ...mailDeviceReviews,
  ...mailDomainReviews,
  ...mailOutageReviews,
  ...mailPasswordReviews,
  ...mailSendingReviews,
  ...networkReviews,
  ...phoneStorageReviews,
  ...resetReviews,
  ...serviceReviews,
  ...storageReviews,
  ...labelReviews,
  ...priceReviews,
  ...backupTopicReviews,
  ...mailReviews,
  ...mailReferenceReviews,
  ...tableReviews,
};
