import { reviewed } from '../../reviewed.js';
import type { Review, TopicReview } from '../../types.js';

const entry = reviewed('2026-11-21');
const second = reviewed('2026-11-28');

const paraphrase = 'Some of the messages are paraphrases that stand on no screen; they help the search only.';
const noMessage = 'No message of Apple; what readers describe.';

const symptomReviews: Record<string, Review> = {
  'symptom/icloud-storage-full': entry(['S-ST', 'S-B4'], ['B14', 'B40'], paraphrase),
  'symptom/last-backup-incomplete': entry(['S-ST', 'S-B4'], ['B41'], paraphrase),
  'symptom/cannot-back-up': entry(['S-ST', 'S-B4'], ['B1/messages', 'B43', 'B59', 'B60'], paraphrase),
  'symptom/cannot-connect-icloud': entry(['S-ST', 'S-SS'], ['B42']),
  'symptom/phone-storage-short': entry(['S-ST'], ['B4']),
  'symptom/poor-network': entry(['S-ST', 'S-B4'], ['B3', 'B41']),
  'symptom/newer-ios-backup': entry(['S-ST', 'S-B4'], ['B5']),
  'symptom/files-unavailable': entry(['S-ST'], ['B43'], 'That a retry on power and locked can help is an inference from the message.'),
  'symptom/restore-in-progress': entry(['S-ST', 'S-B8'], ['B43']),
  'symptom/other-device-restoring': entry(['S-ST'], ['B43']),
  'symptom/enabling-failed': entry(['S-ST'], ['B8', 'B43']),
  'symptom/needs-internet': entry(['S-ST'], ['B3', 'B11']),
  'symptom/needs-verified-email': entry(['S-ST'], ['B7', 'B43']),
  'symptom/password-required': entry(['S-ST'], ['B7']),
  'symptom/account-inaccessible': entry(['S-ST'], ['B7']),
  'symptom/not-backed-up-lately': entry(['S-ST', 'S-B10'], ['B52', 'B58']),
  'symptom/storage-details-unavailable': entry(['S-ST'], ['B6', 'B9']),
  'symptom/terms-required': entry(['S-ST'], ['B7']),
  'symptom/cannot-delete-backup': entry(['S-ST'], ['B16']),
  'symptom/account-locked': entry(['S-ST', 'S-M2'], ['B48/locked']),
  'symptom/account-restricted': second(['S-TS'], ['B7'], 'The English words of the message.'),
  'symptom/code-not-arriving': second(['S-VC'], ['B34', 'M31'], 'The message: from no strings of Apple.'),
  'symptom/backup-button-grey': second(['S-B4', 'S-TS'], ['B35'], noMessage),
  'symptom/backup-slow': entry(['S-B4', 'S-ST'], ['B41'], noMessage),
};

const causeReviews: Record<string, Review> = {
  'cause/passing-fault': entry([], ['B60'], 'That faults pass by themselves, and how often, stands in no document.'),
  'cause/icloud-full': entry(['S-B4', 'S-B1'], ['B2/storage'], 'No document says how common each cause is.'),
  'cause/network': entry(['S-B4', 'S-ST'], ['B3']),
  'cause/phone-full': entry(['S-ST'], ['B4']),
  'cause/old-ios': entry(['S-B4', 'S-ST'], ['B5']),
  'cause/apple-service': entry(['S-SS'], ['B6']),
  'cause/account': entry(['S-ST'], ['B7']),
  'cause/phone-account': entry(['S-ST'], ['B7']),
  'cause/backup-setting': entry(['S-B3'], ['B8', 'B35']),
  'cause/restore-running': entry(['S-B8', 'S-ST'], ['B43']),
  'cause/restriction': entry(['S-B4'], ['B8']),
  'cause/interrupted': entry(['S-ST', 'S-B3'], ['B3', 'B41']),
  'cause/low-data-mode': second(['S-LD'], ['B52']),
  'cause/screen-time': second(['S-TS'], ['B8']),
  'cause/code-delivery': second(['S-VC'], ['B34']),
  'cause/damaged-settings': entry(['S-RS'], ['B8'], 'No document says that damaged settings stop a backup.'),
};

const thresholds = 'The amounts are rules of thumb of the source article; no document of Apple gives any.';

const checkReviews: Record<string, Review> = {
  'check/next-backup-size': entry(['S-B4', 'S-ST'], ['B10'], 'The path is proven up to iOS 26.'),
  'check/backup-run': entry(['S-ST'], ['B51']),
  'check/upload-speed': entry([], ['B51'], 'That a backup uses a part of the line, and how much, is a rule of thumb.'),
  'check/icloud-room': entry(['S-B4'], ['B10'], thresholds),
  'check/phone-space-message': entry(['S-ST'], ['B4', 'B13']),
  'check/phone-free': entry(['S-ST'], ['B12', 'B13', 'B63'], thresholds),
  'check/backup-switch': entry(['S-B3', 'S-ST'], ['B35']),
  'check/auto-conditions': entry(['S-ST', 'S-B2', 'S-B3', 'S-B10'], ['B52']),
  'check/last-backup-days': entry(['S-ST', 'S-B2', 'S-B10'], ['B58', 'B63'], 'Two days and two weeks are rules of thumb.'),
};

const faqReviews: Record<string, Review> = {
  'faq/how-long': entry(['S-ST'], ['B51', 'B63'], 'The durations are a rule of thumb of the source article; Apple gives none.'),
  'faq/when-automatic': second(['S-ST', 'S-B2', 'S-B3', 'S-B10'], ['B52']),
  'faq/use-meanwhile': entry(['S-ST'], ['B53'], 'That heavy traffic slows a backup rests on no document.'),
  'faq/mobile-data': entry(['S-B3', 'S-ST'], ['B54']),
  'faq/cancel-plan': second(['S-B6', 'S-B1'], ['B55/any-time', 'B55/cancel', 'B55/smaller-plan', 'B55/former-way', 'B55/what-stops', 'B55/what-is-kept', 'B64/plan'], 'Some Japanese button names come from no document.'),
  'faq/how-long-kept': entry(['S-B2', 'S-B9', 'S-B10'], ['B43']),
  'faq/what-is-inside': entry(['S-B8', 'S-B9'], ['B1/what-is-lost']),
  'faq/photos-off': entry(['S-B5', 'S-L2', 'S-RN'], ['B17']),
  'faq/why-back-up': second(['S-B8', 'S-B9'], ['B1/why-it-matters', 'B1/what-is-lost', 'B62']),
  'faq/family-storage': second(['S-FS', 'S-FS2'], ['B2/shared'], 'Where the storage of a family is joined: from pages of others.'),
  'faq/when-to-ask': second([], ['B48/all-tried', 'B48/message', 'B48/locked', 'B48/hardware', 'B50'], 'When to ask is advice of the source article; the signs of a fault rest on no document.'),
  'faq/how-much-room': entry(['S-B1', 'S-B4'], ['B2/free-plan', 'B2/photos', 'B2/shared', 'B2/old-backups', 'B2/app-data', 'B10', 'B59']),
};

const taskReviews: Record<string, Review> = {
  'task/check-last-backup': entry(['S-ST'], ['B56', 'B58', 'B62'], 'Twenty-four hours and the interval are rules of thumb.'),
  'task/check-room': entry(['S-B4', 'S-B1'], ['B56', 'B61'], 'The interval is a rule of thumb.'),
  'task/clear-unneeded': entry(['S-B1'], ['B56'], 'The interval is a rule of thumb.'),
  'task/copy-to-computer': entry(['S-ST'], ['B57', 'B62'], 'The interval is a rule of thumb.'),
  'task/copy-photos': entry(['S-B5'], ['B57'], 'The interval is a rule of thumb.'),
  'task/run-once': entry(['S-B3'], ['B61', 'B62'], 'The interval is a rule of thumb.'),
};

/** Evidence for the guide to backups. */
export const review: TopicReview = {
  coverage: {
    prefix: 'B', items: 64,
    parts: {
      B1: ['messages', 'why-it-matters', 'what-is-lost', 'new-phone'],
      B2: ['storage', 'free-plan', 'photos', 'shared', 'old-backups', 'app-data'],
      B48: ['all-tried', 'message', 'locked', 'hardware'],
      B55: ['any-time', 'cancel', 'smaller-plan', 'former-way', 'what-stops', 'what-is-kept'],
      B64: ['names', 'plan'],
    },
  },
  reviews: { ...symptomReviews, ...causeReviews, ...checkReviews, ...faqReviews, ...taskReviews },
};
