import { reviewed } from '../../reviewed.js';
import type { Review, TopicReview } from '../../types.js';

const first = reviewed('2026-11-21');
const second = reviewed('2026-11-28');
const third = reviewed('2026-11-29');

const amounts = { judged: ['The amounts, of the source article.'] };
const described = { judged: ['What readers describe; no message of Apple.'] };
const interval = { judged: ['The interval.'] };
const paraphrased = { judged: ['Messages that are paraphrases and stand on no screen; they help the search only.'] };

const symptomReviews: Record<string, Review> = {
  'symptom/icloud-storage-full': first(['S-ST', 'S-B4'], ['B14', 'B40'], paraphrased),
  'symptom/last-backup-incomplete': first(['S-ST', 'S-B4'], ['B41'], paraphrased),
  'symptom/cannot-back-up': first(['S-ST', 'S-B4'], ['B1/messages', 'B43', 'B59', 'B60'], paraphrased),
  'symptom/cannot-connect-icloud': first(['S-ST', 'S-SS'], ['B42']),
  'symptom/phone-storage-short': first(['S-ST'], ['B4']),
  'symptom/poor-network': first(['S-ST', 'S-B4'], ['B3', 'B41']),
  'symptom/newer-ios-backup': first(['S-ST', 'S-B4'], ['B5']),
  'symptom/files-unavailable': first(['S-ST'], ['B43'],
    { judged: ['That a retry on power and locked can help: inferred from the message.'] }),
  'symptom/restore-in-progress': first(['S-ST', 'S-B8'], ['B43']),
  'symptom/other-device-restoring': first(['S-ST'], ['B43']),
  'symptom/enabling-failed': first(['S-ST'], ['B8', 'B43']),
  'symptom/needs-internet': first(['S-ST'], ['B3', 'B11']),
  'symptom/needs-verified-email': first(['S-ST'], ['B7', 'B43']),
  'symptom/password-required': first(['S-ST'], ['B7']),
  'symptom/account-inaccessible': first(['S-ST'], ['B7']),
  'symptom/not-backed-up-lately': first(['S-ST', 'S-B10'], ['B52', 'B58']),
  'symptom/storage-details-unavailable': first(['S-ST'], ['B6', 'B9']),
  'symptom/terms-required': first(['S-ST'], ['B7']),
  'symptom/cannot-delete-backup': first(['S-ST'], ['B16']),
  'symptom/account-locked': first(['S-ST', 'S-M2'], ['B48/locked']),
  'symptom/account-restricted': second(['S-TS'], ['B7'], { onDevice: ['The English words of the message.'] }),
  'symptom/code-not-arriving': second(['S-VC'], ['B34', 'M31'], { onDevice: ['The message, in both languages.'] }),
  'symptom/backup-button-grey': second(['S-B4', 'S-TS'], ['B35'], described),
  'symptom/backup-slow': first(['S-B4', 'S-ST'], ['B41'], described),
};

const causeReviews: Record<string, Review> = {
  'cause/passing-fault': first([], ['B60'], { judged: ['That faults pass by themselves, and how often.'] }),
  'cause/icloud-full': first(['S-B4', 'S-B1'], ['B2/storage'], { judged: ['How common each cause is.'] }),
  'cause/network': first(['S-B4', 'S-ST'], ['B3']),
  'cause/phone-full': first(['S-ST'], ['B4']),
  'cause/old-ios': first(['S-B4', 'S-ST'], ['B5']),
  'cause/apple-service': first(['S-SS'], ['B6']),
  'cause/account': first(['S-ST'], ['B7']),
  'cause/phone-account': first(['S-ST'], ['B7']),
  'cause/backup-setting': first(['S-B3'], ['B8', 'B35']),
  'cause/restore-running': first(['S-B8', 'S-ST'], ['B43']),
  'cause/restriction': first(['S-B4'], ['B8']),
  'cause/interrupted': first(['S-ST', 'S-B3'], ['B3', 'B41']),
  'cause/low-data-mode': second(['S-LD'], ['B52']),
  'cause/screen-time': second(['S-TS'], ['B8']),
  'cause/code-delivery': second(['S-VC'], ['B34']),
  'cause/damaged-settings': first(['S-RS'], ['B8'], { judged: ['That damaged settings stop a backup.'] }),
};

const checkReviews: Record<string, Review> = {
  'check/next-backup-size': first(['S-B4', 'S-ST'], ['B10']),
  'check/backup-run': first(['S-ST'], ['B51']),
  'check/upload-speed': first([], ['B51'], { judged: ['That a backup uses a part of the line, and how much.'] }),
  'check/icloud-room': first(['S-B4'], ['B10'], amounts),
  'check/phone-space-message': first(['S-ST'], ['B4', 'B13']),
  'check/phone-free': first(['S-ST'], ['B12', 'B13', 'B63'], amounts),
  'check/backup-switch': first(['S-B3', 'S-ST'], ['B35']),
  'check/auto-conditions': first(['S-ST', 'S-B2', 'S-B3', 'S-B10'], ['B52']),
  'check/last-backup-days': first(['S-ST', 'S-B2', 'S-B10'], ['B58', 'B63'], { judged: ['Two days, and two weeks.'] }),
};

const faqReviews: Record<string, Review> = {
  'faq/how-long': first(['S-ST'], ['B51', 'B63'], { judged: ['The durations, of the source article.'] }),
  'faq/when-automatic': third(['S-ST', 'S-B2', 'S-B3', 'S-B10', 'S-LD'], ['B52']),
  'faq/use-meanwhile': first(['S-ST'], ['B53'], { judged: ['That heavy traffic slows a backup.'] }),
  'faq/mobile-data': first(['S-B3', 'S-ST'], ['B54']),
  'faq/cancel-plan': second(['S-B6', 'S-B1'],
    ['B55/any-time', 'B55/cancel', 'B55/smaller-plan', 'B55/former-way', 'B55/what-stops', 'B55/what-is-kept', 'B64/plan'],
    { onDevice: ['The Japanese words on the buttons that cancel, show all plans, and go back to free storage.'] }),
  'faq/how-long-kept': first(['S-B2', 'S-B9', 'S-B10'], ['B43']),
  'faq/what-is-inside': first(['S-B8', 'S-B9'], ['B1/what-is-lost']),
  'faq/photos-off': first(['S-B5', 'S-L2', 'S-RN'], ['B17']),
  'faq/why-back-up': second(['S-B8', 'S-B9'], ['B1/why-it-matters', 'B1/what-is-lost', 'B62']),
  'faq/family-storage': second(['S-FS', 'S-FS2'], ['B2/shared'],
    { onDevice: ['Where the storage of a family is joined: from pages of others.'] }),
  'faq/when-to-ask': second([], ['B48/all-tried', 'B48/message', 'B48/locked', 'B48/hardware', 'B50'],
    { judged: ['When to ask, and the signs of a fault.'] }),
  'faq/how-much-room': first(['S-B1', 'S-B4'], ['B2/free-plan', 'B2/photos', 'B2/shared', 'B2/old-backups', 'B2/app-data', 'B10', 'B59']),
};

const taskReviews: Record<string, Review> = {
  'task/check-last-backup': first(['S-ST'], ['B56', 'B58', 'B62'], { judged: ['Twenty-four hours, and the interval.'] }),
  'task/check-room': first(['S-B4', 'S-B1'], ['B56', 'B61'], interval),
  'task/clear-unneeded': first(['S-B1'], ['B56'], interval),
  'task/copy-to-computer': first(['S-ST'], ['B57', 'B62'], interval),
  'task/copy-photos': first(['S-B5'], ['B57'], interval),
  'task/run-once': first(['S-B3'], ['B61', 'B62'], interval),
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
