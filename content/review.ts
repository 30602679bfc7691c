import { checkReviews } from './checks/review.js';
import { contactReviews } from './contacts/review.js';
import { accountReviews } from './fixes/review/account.js';
import { backupReviews } from './fixes/review/backup.js';
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
import { otherServiceReviews } from './fixes/review/other-services.js';
import { priceReviews } from './prices/review.js';
import type { Review } from './types.js';

/** Evidence for what guides share, by `<entity>/<id>`. */
export const sharedReviews: Readonly<Record<string, Review>> = {
  ...checkReviews,
  ...contactReviews,
  ...accountReviews,
  ...backupReviews,
  ...computerReviews,
  ...deviceReviews,
  ...docomoReviews,
  ...otherServiceReviews,
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
};
