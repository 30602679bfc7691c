import type { IsoDate, Review } from '../../types.js';

const review = (sources: readonly string[], coverage: readonly string[], unverified?: string): Review => ({
  sources, coverage, checkedOn: '2026-11-21' as IsoDate, ...(unverified === undefined ? {} : { unverified }),
});

const paraphrase = 'Some of the messages are paraphrases that stand on no screen; they help the search only.';
const noMessage = 'No message of Apple; what readers describe.';

const symptomReviews: Record<string, Review> = {
  'symptom/icloud-storage-full': review(['S-ST', 'S-B4'], ['B14', 'B40'], paraphrase),
  'symptom/last-backup-incomplete': review(['S-ST', 'S-B4'], ['B41'], paraphrase),
  'symptom/cannot-back-up': review(['S-ST', 'S-B4'], ['B1', 'B43', 'B59', 'B60'], paraphrase),
  'symptom/cannot-connect-icloud': review(['S-ST', 'S-SS'], ['B42']),
  'symptom/phone-storage-short': review(['S-ST'], ['B4']),
  'symptom/poor-network': review(['S-ST', 'S-B4'], ['B3', 'B41']),
  'symptom/newer-ios-backup': review(['S-ST', 'S-B4'], ['B5']),
  'symptom/files-unavailable': review(['S-ST'], ['B43'], 'That a retry on power and locked can help is an inference from the message.'),
  'symptom/restore-in-progress': review(['S-ST', 'S-B8'], ['B43']),
  'symptom/other-device-restoring': review(['S-ST'], ['B43']),
  'symptom/enabling-failed': review(['S-ST'], ['B8', 'B43']),
  'symptom/needs-internet': review(['S-ST'], ['B3', 'B11']),
  'symptom/needs-verified-email': review(['S-ST'], ['B7', 'B43']),
  'symptom/password-required': review(['S-ST'], ['B7']),
  'symptom/account-inaccessible': review(['S-ST'], ['B7']),
  'symptom/not-backed-up-lately': review(['S-ST', 'S-B10'], ['B52', 'B58']),
  'symptom/storage-details-unavailable': review(['S-ST'], ['B6', 'B9']),
  'symptom/terms-required': review(['S-ST'], ['B7']),
  'symptom/cannot-delete-backup': review(['S-ST'], ['B16']),
  'symptom/account-locked': review(['S-ST', 'S-M2'], ['B48']),
  'symptom/backup-button-grey': review(['S-B4'], ['B35'], noMessage),
  'symptom/backup-slow': review(['S-B4', 'S-ST'], ['B41'], noMessage),
};

const causeReviews: Record<string, Review> = {
  'cause/icloud-full': review(['S-B4', 'S-B1'], ['B2'], 'No document says how common each cause is.'),
  'cause/network': review(['S-B4', 'S-ST'], ['B3']),
  'cause/phone-full': review(['S-ST'], ['B4']),
  'cause/old-ios': review(['S-B4', 'S-ST'], ['B5']),
  'cause/apple-service': review(['S-SS'], ['B6']),
  'cause/account': review(['S-ST'], ['B7']),
  'cause/phone-account': review(['S-ST'], ['B7']),
  'cause/backup-setting': review(['S-B3'], ['B8', 'B35']),
  'cause/restore-running': review(['S-B8', 'S-ST'], ['B43']),
  'cause/restriction': review(['S-B4'], ['B8']),
  'cause/interrupted': review(['S-ST', 'S-B3'], ['B3', 'B41']),
  'cause/damaged-settings': review(['S-RS'], ['B8'], 'No document says that damaged settings stop a backup.'),
};

const thresholds = 'The amounts are rules of thumb of the source article; no document of Apple gives any.';

const checkReviews: Record<string, Review> = {
  'check/next-backup-size': review(['S-B4', 'S-ST'], ['B10'], 'The path is proven up to iOS 26.'),
  'check/backup-run': review(['S-ST'], ['B51']),
  'check/upload-speed': review([], ['B51'], 'That a backup uses a part of the line, and how much, is a rule of thumb.'),
  'check/icloud-room': review(['S-B4'], ['B10'], thresholds),
  'check/phone-space-message': review(['S-ST'], ['B4', 'B13']),
  'check/phone-free': review(['S-ST'], ['B12', 'B13', 'B63'], thresholds),
  'check/other-devices': review([], ['M7'], 'A common way to tell device from service; the scores are a rule of thumb.'),
  'check/other-network': review(['S-B4'], ['M7'], 'The scores are a rule of thumb.'),
  'check/service-scope': review(['S-SS'], ['B6', 'B42', 'M7'], 'The scores are a rule of thumb.'),
  'check/backup-switch': review(['S-B3', 'S-ST'], ['B35']),
  'check/auto-conditions': review(['S-ST', 'S-B2', 'S-B3', 'S-B10'], ['B52']),
  'check/last-backup-days': review(['S-ST', 'S-B2', 'S-B10'], ['B58', 'B63'], 'Two days and two weeks are rules of thumb.'),
};

const faqReviews: Record<string, Review> = {
  'faq/how-long': review(['S-ST'], ['B51', 'B63'], 'The durations are a rule of thumb of the source article; Apple gives none.'),
  'faq/when-automatic': review(['S-ST', 'S-B2', 'S-B3', 'S-B10'], ['B52']),
  'faq/use-meanwhile': review(['S-ST'], ['B53'], 'That heavy traffic slows a backup rests on no document.'),
  'faq/mobile-data': review(['S-B3', 'S-ST'], ['B54']),
  'faq/cancel-plan': review(['S-B6', 'S-B1'], ['B55'], 'Some Japanese button names come from no document.'),
  'faq/how-long-kept': review(['S-B2', 'S-B9', 'S-B10'], ['B43']),
  'faq/what-is-inside': review(['S-B8', 'S-B9'], ['B1']),
  'faq/photos-off': review(['S-B5', 'S-L2', 'S-RN'], ['B17']),
  'faq/how-much-room': review(['S-B1', 'S-B4'], ['B2', 'B10', 'B59']),
};

const taskReviews: Record<string, Review> = {
  'task/check-last-backup': review(['S-ST'], ['B56', 'B58', 'B62'], 'Twenty-four hours and the interval are rules of thumb.'),
  'task/check-room': review(['S-B4', 'S-B1'], ['B56', 'B61'], 'The interval is a rule of thumb.'),
  'task/clear-unneeded': review(['S-B1'], ['B56'], 'The interval is a rule of thumb.'),
  'task/copy-to-computer': review(['S-ST'], ['B57', 'B62'], 'The interval is a rule of thumb.'),
  'task/copy-photos': review(['S-B5'], ['B57'], 'The interval is a rule of thumb.'),
  'task/run-once': review(['S-B3'], ['B61', 'B62'], 'The interval is a rule of thumb.'),
};

/** Evidence for the symptoms, causes, checks, questions and tasks of the guide to backups. */
export const backupReviews: Record<string, Review> = {
  ...symptomReviews, ...causeReviews, ...checkReviews, ...faqReviews, ...taskReviews,
};
