import type { IsoDate, Review } from '../../types.js';

const review = (sources: readonly string[], coverage: readonly string[], unverified?: string): Review => ({
  sources, coverage, checkedOn: '2026-11-21' as IsoDate, ...(unverified === undefined ? {} : { unverified }),
});

const interval = 'The interval is a rule of thumb of the source article.';
const oldJunkGuide = 'The guide on junk mail that was read is of about 2014–16.';

/** Evidence for the questions and the prevention routine of the guide to mail. */
export const mailReferenceReviews: Record<string, Review> = {
  'faq/push-or-fetch': review(['S-M6', 'S-L1'], ['M13', 'M15', 'M22', 'M60', 'M64'], 'That cellular data helps on public Wi-Fi rests on no document.'),
  'faq/full-storage-mail': review(['S-B1', 'S-M4'], ['M27', 'M58']),
  'faq/junk-kept': review(['S-M8'], ['M17'], oldJunkGuide),
  'faq/vip-and-junk': review(['S-ST', 'S-M8'], ['M33', 'M34'], oldJunkGuide),
  'faq/carrier-domain-filter': review([], ['M17', 'M33', 'M34'], 'No page of a carrier was read; a carrier can filter only the mail that it receives.'),
  'faq/mail-limits': review(['S-M4', 'S-ST'], ['M44']),
  'faq/forwarding-in-outage': review(['S-M7'], ['M54', 'M55'], 'That forwarding does not help in an outage follows from where it runs; no document says it.'),
  'faq/outlook-app-password': review(['S-M3', 'S-M2', 'S-M1'], ['M23', 'M28', 'M29']),
  'faq/app-password-lifetime': review(['S-M2'], ['M28', 'M64']),
  'faq/after-password-change': review(['S-M2'], ['M25', 'M26', 'M61']),
  'faq/pop': review(['S-M1'], ['M16', 'M64']),
  'faq/remove-account': review(['S-M6', 'S-ST', 'S-B7'], ['M16', 'M25']),
  'faq/remove-profile': review([], ['M12', 'M62'], 'What removing a profile deletes rests on no document that was read.'),
  'faq/after-ios-update': review(['S-ST', 'S-B7'], ['M60']),
  'task/check-mail-room': review(['S-B1'], ['M58', 'M59', 'M61', 'M64'], interval),
  'task/clear-large-mail': review(['S-B1', 'S-M4'], ['M58', 'M59'], interval),
  'task/check-two-factor': review(['S-ST', 'S-M2'], ['M60', 'M61', 'M62', 'M64'], `${interval} That it may not be possible to turn it off again rests on no document.`),
  'task/check-recovery-contact': review(['S-ST'], ['M60', 'M61', 'M62', 'M64'], interval),
  'task/review-app-passwords': review(['S-M2'], ['M28', 'M60'], interval),
};
