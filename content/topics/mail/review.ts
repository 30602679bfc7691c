import { reviewed } from '../../reviewed.js';
import type { Review, TopicReview } from '../../types.js';
import { referenceReviews } from './reference-review.js';
import { tableReviews } from './tables-review.js';

const first = reviewed('2026-11-21');
const second = reviewed('2026-11-28');
const third = reviewed('2026-11-29');

const described = { judged: ['What readers describe; no message of Apple.'] };
const joined = { judged: ['Messages that readers run together from several; they help the search only.'] };
const scores = { judged: ['The scores.'] };
const tells = { judged: ['That it tells the device from the service.', 'The scores.'] };

const symptomReviews: Record<string, Review> = {
  'symptom/cannot-get-mail': first(['S-ST', 'S-M6'], ['M1/promise', 'M2', 'M4', 'M6', 'M8', 'M10', 'M27', 'M63'], joined),
  'symptom/mail-server-failed': first(['S-ST', 'S-M6'], ['M2', 'M6', 'M10', 'M16', 'M17', 'M27', 'M63'], joined),
  'symptom/mail-password-wrong': first(['S-ST'], ['M10', 'M25', 'M63'], joined),
  'symptom/mail-not-received': first(['S-M6', 'S-M7', 'S-B1'], ['M17', 'M36', 'M63'], joined),
  'symptom/mail-account-error': first(['S-ST'], ['M5', 'M6', 'M10', 'M35', 'M63'], joined),
  'symptom/mail-secure-connection': third(['S-ST', 'S-RF3'], ['M12', 'M30'],
    { judged: ['That a wrong clock shows as this very message.'] }),
  'symptom/mail-offline': first(['S-ST'], ['M11']),
  'symptom/mail-sign-in-failed': first(['S-ST', 'S-M2'], ['M31', 'M32']),
  'symptom/mail-account-inactive': first(['S-ST'], ['M31']),
  'symptom/mail-after-password-change': first(['S-M2', 'S-M3'], ['M25', 'M26'], described),
  'symptom/mail-late': first(['S-M6', 'S-L1', 'S-ST'], ['M13', 'M15', 'M21'], described),
  'symptom/mail-in-junk': first(['S-M8', 'S-M7'], ['M33', 'M34'], described),
  'symptom/mailbox-full': second(['S-B1', 'S-BC'], ['M1/quota', 'M27', 'M36'],
    { inDocument: ['The replies of the server: from third parties.'] }),
  'symptom/cannot-send-mail': first(['S-ST', 'S-M4'], ['M21', 'M44'], { onDevice: ['The Japanese words of a message on the Mac.'] }),
  'symptom/sending-limit-reached': first(['S-ST', 'S-M4'], ['M44'], { onDevice: ['The Japanese words of two messages on iCloud.com.'] }),
  'symptom/message-too-large': first(['S-ST', 'S-M4'], ['M44', 'M45']),
  'symptom/recipient-rejected': second(['S-ST', 'S-BC'], ['M44'], { inDocument: ['The reply of the server: from a third party.'] }),
  'symptom/sender-address-rejected': first(['S-ST'], ['M49']),
  'symptom/wrong-sender-shown': first([], ['M49', 'M51'], described),
  'symptom/mail-down-everywhere': first(['S-SS', 'S-M6'], ['M7', 'M52', 'M53'], described),
  'symptom/web-mail-unavailable': first(['S-SS', 'S-M6'], ['M54', 'M56'], described),
  'symptom/mail-in-other-app': first(['S-M1', 'S-M2', 'S-M3'], ['M23', 'M24', 'M28', 'M63'], joined),
  'symptom/docomo-mail-trouble': first(['S-D1', 'S-D3', 'S-ST'], ['M46', 'M47', 'M48'], described),
  'symptom/other-mail-trouble': second([], ['M33'], described),
  'symptom/domain-mail-blocked': second(['S-M5', 'S-G1', 'S-BC'], ['M37', 'M40', 'M63'], {
      inDocument: ['The replies of the server: from third parties, HM08 and 554 by analogy.'],
      judged: ['Messages that readers run together from several; they help the search only.'],
    }),
};

const causeReviews: Record<string, Review> = {
  'cause/passing-fault': first([], ['M11'], { judged: ['That faults pass by themselves, and how often.'] }),
  'cause/other-device': first(['S-M6'], ['M7', 'M23'],
    { judged: ['That fixes for the phone do nothing for other devices: it follows from where the settings are.'] }),
  'cause/account-password': first(['S-ST', 'S-M2'], ['M31', 'M32']),
  'cause/web-access': second(['S-WA'], ['M54']),
  'cause/damaged-app': first(['S-M3'], ['M23', 'M24'], { judged: ['That settings of an app can be damaged.'] }),
  'cause/mail-switch': first(['S-M6'], ['M18']),
  'cause/fetch-setting': first(['S-M6', 'S-L1', 'S-ST'], ['M13', 'M22']),
  'cause/mail-password': first(['S-ST', 'S-M2'], ['M25']),
  'cause/app-password': first(['S-M2', 'S-M3'], ['M25', 'M28']),
  'cause/mail-server-settings': first(['S-M1'], ['M16', 'M23']),
  'cause/misplaced': first(['S-M8'], ['M1/junk', 'M33', 'M36']),
  'cause/mail-sorting': first(['S-M7', 'S-M8'], ['M35', 'M36']),
  'cause/sender-side': first(['S-M5'], ['M1/sender', 'M37']),
  'cause/sending-limit': first(['S-M4', 'S-ST'], ['M44']),
  'cause/message-too-large': first(['S-M4', 'S-ST'], ['M44']),
  'cause/wrong-recipient': first(['S-ST'], ['M11']),
  'cause/wrong-sender-address': first(['S-ST'], ['M49']),
  'cause/wrong-default-account': first([], ['M49'], { judged: ['That the default sender drifts.'] }),
  'cause/inactive-account': first(['S-ST'], ['M31']),
  'cause/clock': third(['S-ST', 'S-RF3'], ['M11', 'M12', 'M30']),
  'cause/other-account': first(['S-ST'], ['M5']),
  'cause/docomo-account': first(['S-ST', 'S-D1'], ['M46']),
  'cause/docomo-service': first([], ['M46', 'M65'], { judged: ['That docomo’s service can fail.'] }),
  'cause/docomo-password': first(['S-D1'], ['M46', 'M47']),
  'cause/docomo-profile': first(['S-D1', 'S-D3'], ['M46', 'M47']),
  'cause/domain-authentication': first(['S-M5'], ['M37', 'M38', 'M39']),
  'cause/domain-reputation': first(['S-M5', 'S-G1'], ['M40']),
};

const checkReviews: Record<string, Review> = {
  'check/mail-error-body': first(['S-ST'], ['M5', 'M6', 'M10']),
  'check/send-error-body': first(['S-ST'], ['M44']),
  'check/mail-account': second(['S-ST', 'S-M1'], ['M5', 'M17', 'M46'], { inDocument: ['The address of Rakuten Mobile.'] }),
  'check/mail-device': second(['S-OL'], ['M1/devices', 'M23'], { onDevice: ['The Japanese names of the Outlooks.'] }),
  'check/mail-web': first(['S-M6'], ['M7', 'M54']),
  'check/mail-other-devices': first(['S-M6'], ['M7', 'M9', 'M52'], scores),
  'check/mail-other-network': first(['S-M6'], ['M7', 'M9', 'M20', 'M52'],
    { judged: ['That a warning about a server must not be passed.', 'The scores.'] }),
  'check/mail-sending': first([], ['M52', 'M53'], tells),
  'check/mail-password-asked': first([], ['M52'], tells),
  'check/mail-after-restart': first([], ['M52', 'M53'], tells),
  'check/mail-scope': first(['S-SS', 'S-M6'], ['M7', 'M9', 'M52', 'M53'], scores),
  'check/mail-password-changed': first(['S-M2'], ['M11', 'M25']),
  'check/mail-switch': third(['S-M6', 'S-U26', 'S-IC'], ['M18']),
  'check/mail-fetch': first(['S-M6', 'S-L1'], ['M13', 'M22']),
  'check/low-power': third(['S-ST', 'S-YE'], ['M13', 'M21']),
  'check/missing-from': first([], ['M33', 'M37'], { judged: ['That it tells the two sides apart.'] }),
  'check/mail-notice': first(['S-L1'], ['M14', 'M22']),
  'check/push-or-fetch': first(['S-M6', 'S-L1'], ['M13', 'M14', 'M15', 'M22'],
    { judged: ['When fetch may be tried for a while; Apple wants push on. How much battery mail by hand saves.'] }),
  'check/added-as': first(['S-M1', 'S-M3'], ['M18', 'M28'],
    { inDocument: ['That an account added by hand needs an app-specific password on the phone: from one public guide.'] }),
  'check/two-factor': first(['S-M2'], ['M28', 'M31']),
  'check/mail-app': first(['S-M3'], ['M23', 'M28']),
  'check/app-password-needed': third(['S-M2', 'S-M3', 'S-U26', 'S-OL', 'S-VC'], ['M18', 'M23', 'M28']),
  'check/sender-role': first(['S-M5'], ['M37']),
  'check/domain-records': first(['S-M5'], ['M37', 'M38', 'M39']),
  'check/docomo-status': first([], ['M46', 'M65'], { inDocument: ['The page itself.'] }),
  'check/docomo-other-device': first([], ['M46', 'M48'], scores),
  'check/docomo-scope': first([], ['M46'], scores),
  'check/docomo-password-asked': first(['S-D1', 'S-ST'], ['M46', 'M47']),
  'check/docomo-push': first(['S-D3'], ['M47']),
};

/** Evidence for the guide to mail. */
export const review: TopicReview = {
  coverage: {
    prefix: 'M', items: 65,
    parts: {
      M1: ['promise', 'devices', 'basics', 'settings', 'set-up-again', 'outage', 'junk', 'quota', 'sender'],
      M59: ['free-space', 'attachments', 'threads', 'junk-and-archive'],
      M60: ['two-factor', 'recovery-contact', 'devices', 'after-update', 'public-wifi', 'app-passwords'],
      M62: ['two-factor', 'recovery-contact', 'account-data', 'profiles', 'fetch', 'restart', 'push'],
    },
  },
  reviews: { ...symptomReviews, ...causeReviews, ...checkReviews, ...referenceReviews, ...tableReviews },
};
