import { reviewed } from '../../reviewed.js';
import type { Review } from '../../types.js';

const entry = reviewed('2026-11-21');
const second = reviewed('2026-11-28');

const interval = 'The interval is a rule of thumb of the source article.';
const oldJunkGuide = 'The guide on junk mail that was read is of about 2014–16.';

/** Evidence for the questions and the prevention routine of the guide to mail. */
export const referenceReviews: Record<string, Review> = {
  'faq/push-or-fetch': entry(['S-M6', 'S-L1'], ['M13', 'M15', 'M22', 'M60/public-wifi', 'M64'],
    'That cellular data helps on public Wi-Fi rests on no document.'),
  'faq/full-storage-mail': entry(['S-B1', 'S-M4'], ['M27', 'M58']),
  'faq/junk-kept': entry(['S-M8'], ['M17'], oldJunkGuide),
  'faq/vip-and-junk': entry(['S-ST', 'S-M8'], ['M33', 'M34'], oldJunkGuide),
  'faq/carrier-domain-filter': entry([], ['M17', 'M33', 'M34'],
    'No page of a carrier was read; a carrier can filter only the mail that it receives.'),
  'faq/mail-limits': entry(['S-M4', 'S-ST'], ['M44']),
  'faq/forwarding-in-outage': entry(['S-M7'], ['M54', 'M55'],
    'That forwarding does not help in an outage follows from where it runs; no document says it.'),
  'faq/outlook-app-password': second(['S-M3', 'S-M2', 'S-M1', 'S-OL'], ['M23', 'M28', 'M29']),
  'faq/app-password-lifetime': entry(['S-M2'], ['M28', 'M64']),
  'faq/after-password-change': entry(['S-M2'], ['M25', 'M26', 'M61']),
  'faq/how-long-to-fix': second([], ['M1/basics', 'M1/settings', 'M1/set-up-again', 'M64'],
    'The minutes are rules of thumb of the source article.'),
  'faq/bounce-codes': second(['S-BC'], ['M44'], 'What the replies mean: from third parties.'),
  'faq/mail-clean-up': second(['S-CU', 'S-ET'], ['M58'], 'Where the clean-up stands: from a page of others.'),
  'faq/pop': entry(['S-M1'], ['M16', 'M64']),
  'faq/remove-account': entry(['S-M6', 'S-ST', 'S-B7'], ['M16', 'M25']),
  'faq/remove-profile': entry([], ['M12', 'M62/profiles'], 'What removing a profile deletes rests on no document that was read.'),
  'faq/after-ios-update': entry(['S-ST', 'S-B7'], ['M60/after-update']),
  'task/check-mail-room': entry(['S-B1'], ['M58', 'M59/free-space', 'M61', 'M64'], interval),
  'task/clear-large-mail': second(['S-B1', 'S-M4'], ['M58', 'M59/attachments', 'M59/threads', 'M59/junk-and-archive'], interval),
  'task/test-mail': second(['S-M6'], ['M60/public-wifi', 'M62/push'], interval),
  'task/check-two-factor': second(['S-ST', 'S-M2', 'S-2F'], ['M60/two-factor', 'M60/devices', 'M61', 'M62/two-factor', 'M64'],
    interval),
  'task/check-recovery-contact': entry(['S-ST'], ['M60/recovery-contact', 'M61', 'M62/recovery-contact', 'M64'], interval),
  'task/review-app-passwords': entry(['S-M2'], ['M28', 'M60/app-passwords'], interval),
  'task/enter-new-password': entry(['S-M2', 'S-M6'], ['M60/app-passwords', 'M61', 'M62/account-data']),
  'task/compare-fetch-methods': entry(['S-M6', 'S-ST'], ['M61', 'M62/fetch', 'M62/push'],
    'That a comparison helps to tell the cause rests on no document.'),
};
