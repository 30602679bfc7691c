import { reviewed } from '../../reviewed.js';
import type { Review } from '../../types.js';

const first = reviewed('2026-11-21');
const second = reviewed('2026-11-28');
const third = reviewed('2026-11-29');

const interval = { judged: ['The interval.'] };

/** Evidence for the questions and the prevention routine of the guide to mail. */
export const referenceReviews: Record<string, Review> = {
  'faq/push-or-fetch': first(['S-M6', 'S-L1'], ['M13', 'M15', 'M22', 'M60/public-wifi', 'M64'],
    { judged: ['That cellular data helps on public Wi-Fi.'] }),
  'faq/full-storage-mail': first(['S-B1', 'S-M4'], ['M27', 'M58']),
  'faq/junk-kept': third(['S-M8', 'S-JK'], ['M17']),
  'faq/vip-and-junk': first(['S-ST', 'S-M8'], ['M33', 'M34'],
    { inDocument: ['That iCloud Mail keeps no list of allowed senders: the guide that was read is of about 2014–16.'] }),
  'faq/carrier-domain-filter': first([], ['M17', 'M33', 'M34'], { judged: ['That a filter acts on addresses of its carrier only.'] }),
  'faq/mail-limits': first(['S-M4', 'S-ST'], ['M44']),
  'faq/forwarding-in-outage': first(['S-M7'], ['M54', 'M55'],
    { judged: ['That forwarding does not help in an outage: it follows from where it runs.'] }),
  'faq/outlook-app-password': second(['S-M3', 'S-M2', 'S-M1', 'S-OL'], ['M23', 'M28', 'M29']),
  'faq/app-password-lifetime': first(['S-M2'], ['M28', 'M64']),
  'faq/after-password-change': first(['S-M2'], ['M25', 'M26', 'M61']),
  'faq/how-long-to-fix': second([], ['M1/basics', 'M1/settings', 'M1/set-up-again', 'M64'],
    { judged: ['The minutes, of the source article.'] }),
  'faq/bounce-codes': second(['S-BC'], ['M44'], { inDocument: ['What the replies mean: from third parties.'] }),
  'faq/mail-clean-up': second(['S-CU', 'S-ET'], ['M58'], { onDevice: ['Where the clean-up stands: from a page of others.'] }),
  'faq/pop': first(['S-M1'], ['M16', 'M64']),
  'faq/remove-account': first(['S-M6', 'S-ST', 'S-B7'], ['M16', 'M25']),
  'faq/remove-profile': third(['S-PF'], ['M12', 'M62/profiles']),
  'faq/after-ios-update': first(['S-ST', 'S-B7'], ['M60/after-update']),
  'task/check-mail-room': first(['S-B1'], ['M58', 'M59/free-space', 'M61', 'M64'], interval),
  'task/clear-large-mail': second(['S-B1', 'S-M4'], ['M58', 'M59/attachments', 'M59/threads', 'M59/junk-and-archive'], interval),
  'task/test-mail': second(['S-M6'], ['M60/public-wifi', 'M62/push'], interval),
  'task/check-two-factor': second(['S-ST', 'S-M2', 'S-2F'], ['M60/two-factor', 'M60/devices', 'M61', 'M62/two-factor', 'M64'], interval),
  'task/check-recovery-contact': first(['S-ST'], ['M60/recovery-contact', 'M61', 'M62/recovery-contact', 'M64'], interval),
  'task/review-app-passwords': first(['S-M2'], ['M28', 'M60/app-passwords'], interval),
  'task/enter-new-password': first(['S-M2', 'S-M6'], ['M60/app-passwords', 'M61', 'M62/account-data']),
  'task/compare-fetch-methods': first(['S-M6', 'S-ST'], ['M61', 'M62/fetch', 'M62/push'],
    { judged: ['That a comparison helps to tell the cause.'] }),
};
