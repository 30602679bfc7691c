import { reviewed } from '../../reviewed.js';
import type { Review, TopicReview } from '../../types.js';
import { referenceReviews } from './reference-review.js';
import { tableReviews } from './tables-review.js';

const entry = reviewed('2026-11-21');
const second = reviewed('2026-11-28');
const third = reviewed('2026-11-29');

const paraphrase = 'Some of the messages are phrases that readers run together; they stand on no screen and help the search only.';
const noMessage = 'No message of Apple; what readers describe.';
const scores = 'The scores are a rule of thumb.';

const symptomReviews: Record<string, Review> = {
  'symptom/cannot-get-mail': entry(['S-ST', 'S-M6'], ['M1/promise', 'M2', 'M4', 'M6', 'M8', 'M10', 'M27', 'M63'], paraphrase),
  'symptom/mail-server-failed': entry(['S-ST', 'S-M6'], ['M2', 'M6', 'M10', 'M16', 'M17', 'M27', 'M63'], paraphrase),
  'symptom/mail-password-wrong': entry(['S-ST'], ['M10', 'M25', 'M63'], paraphrase),
  'symptom/mail-not-received': entry(['S-M6', 'S-M7', 'S-B1'], ['M17', 'M36', 'M63'], paraphrase),
  'symptom/mail-account-error': entry(['S-ST'], ['M5', 'M6', 'M10', 'M35', 'M63'], paraphrase),
  'symptom/mail-secure-connection': third(['S-ST', 'S-RF3'], ['M12', 'M30'],
    'That a wrong clock shows as this very message is an inference; that it makes a certificate fail is read.'),
  'symptom/mail-offline': entry(['S-ST'], ['M11']),
  'symptom/mail-sign-in-failed': entry(['S-ST', 'S-M2'], ['M31', 'M32']),
  'symptom/mail-account-inactive': entry(['S-ST'], ['M31']),
  'symptom/mail-after-password-change': entry(['S-M2', 'S-M3'], ['M25', 'M26'], noMessage),
  'symptom/mail-late': entry(['S-M6', 'S-L1', 'S-ST'], ['M13', 'M15', 'M21'], noMessage),
  'symptom/mail-in-junk': entry(['S-M8', 'S-M7'], ['M33', 'M34'], noMessage),
  'symptom/mailbox-full': second(['S-B1', 'S-BC'], ['M1/quota', 'M27', 'M36'], 'The replies of the server: from third parties.'),
  'symptom/cannot-send-mail': entry(['S-ST', 'S-M4'], ['M21', 'M44'],
    'The Japanese wording of a message on the Mac comes from no document.'),
  'symptom/sending-limit-reached': entry(['S-ST', 'S-M4'], ['M44'],
    'The Japanese wording of two messages on iCloud.com comes from no document.'),
  'symptom/message-too-large': entry(['S-ST', 'S-M4'], ['M44', 'M45']),
  'symptom/recipient-rejected': second(['S-ST', 'S-BC'], ['M44'], 'The reply of the server: from a third party.'),
  'symptom/sender-address-rejected': entry(['S-ST'], ['M49']),
  'symptom/wrong-sender-shown': entry([], ['M49', 'M51'], noMessage),
  'symptom/mail-down-everywhere': entry(['S-SS', 'S-M6'], ['M7', 'M52', 'M53'], noMessage),
  'symptom/web-mail-unavailable': entry(['S-SS', 'S-M6'], ['M54', 'M56'], noMessage),
  'symptom/mail-in-other-app': entry(['S-M1', 'S-M2', 'S-M3'], ['M23', 'M24', 'M28', 'M63'], paraphrase),
  'symptom/docomo-mail-trouble': entry(['S-D1', 'S-D3', 'S-ST'], ['M46', 'M47', 'M48'], noMessage),
  'symptom/other-mail-trouble': second([], ['M33'], noMessage),
  'symptom/domain-mail-blocked': second(['S-M5', 'S-G1', 'S-BC'], ['M37', 'M40', 'M63'],
    `${paraphrase} The replies of the server: from third parties, HM08 and 554 by analogy.`),
};

const causeReviews: Record<string, Review> = {
  'cause/passing-fault': entry([], ['M11'], 'That faults pass by themselves, and how often, stands in no document.'),
  'cause/other-device': entry(['S-M6'], ['M7', 'M23'], 'That the fixes for the phone do nothing for other devices follows from where the settings are.'),
  'cause/account-password': entry(['S-ST', 'S-M2'], ['M31', 'M32']),
  'cause/web-access': second(['S-WA'], ['M54']),
  'cause/damaged-app': entry(['S-M3'], ['M23', 'M24'], 'That settings of an app can be damaged needs no document; none was read.'),
  'cause/mail-switch': entry(['S-M6'], ['M18']),
  'cause/fetch-setting': entry(['S-M6', 'S-L1', 'S-ST'], ['M13', 'M22']),
  'cause/mail-password': entry(['S-ST', 'S-M2'], ['M25']),
  'cause/app-password': entry(['S-M2', 'S-M3'], ['M25', 'M28']),
  'cause/mail-server-settings': entry(['S-M1'], ['M16', 'M23']),
  'cause/misplaced': entry(['S-M8'], ['M1/junk', 'M33', 'M36']),
  'cause/mail-sorting': entry(['S-M7', 'S-M8'], ['M35', 'M36']),
  'cause/sender-side': entry(['S-M5'], ['M1/sender', 'M37']),
  'cause/sending-limit': entry(['S-M4', 'S-ST'], ['M44']),
  'cause/message-too-large': entry(['S-M4', 'S-ST'], ['M44']),
  'cause/wrong-recipient': entry(['S-ST'], ['M11']),
  'cause/wrong-sender-address': entry(['S-ST'], ['M49']),
  'cause/wrong-default-account': entry([], ['M49'], 'That the default sender drifts is what readers describe.'),
  'cause/inactive-account': entry(['S-ST'], ['M31']),
  'cause/clock': third(['S-ST', 'S-RF3'], ['M11', 'M12', 'M30']),
  'cause/other-account': entry(['S-ST'], ['M5']),
  'cause/docomo-account': entry(['S-ST', 'S-D1'], ['M46']),
  'cause/docomo-service': entry([], ['M46', 'M65'], 'That docomo’s service can fail needs no document; none was read.'),
  'cause/docomo-password': entry(['S-D1'], ['M46', 'M47']),
  'cause/docomo-profile': entry(['S-D1', 'S-D3'], ['M46', 'M47']),
  'cause/domain-authentication': entry(['S-M5'], ['M37', 'M38', 'M39']),
  'cause/domain-reputation': entry(['S-M5', 'S-G1'], ['M40']),
};

const checkReviews: Record<string, Review> = {
  'check/mail-error-body': entry(['S-ST'], ['M5', 'M6', 'M10']),
  'check/send-error-body': entry(['S-ST'], ['M44']),
  'check/mail-account': second(['S-ST', 'S-M1'], ['M5', 'M17', 'M46'], 'The address of Rakuten Mobile comes from no document read.'),
  'check/mail-device': second(['S-OL'], ['M1/devices', 'M23'], 'The Japanese names of the Outlooks come from no document read.'),
  'check/mail-web': entry(['S-M6'], ['M7', 'M54']),
  'check/mail-other-devices': entry(['S-M6'], ['M7', 'M9', 'M52'], scores),
  'check/mail-other-network': entry(['S-M6'], ['M7', 'M9', 'M20', 'M52'],
    `That a warning about a server must not be passed is general knowledge. ${scores}`),
  'check/mail-sending': entry([], ['M52', 'M53'], `A common way to tell device from service. ${scores}`),
  'check/mail-password-asked': entry([], ['M52'], `A common way to tell device from service. ${scores}`),
  'check/mail-after-restart': entry([], ['M52', 'M53'], `A common way to tell device from service. ${scores}`),
  'check/mail-scope': entry(['S-SS', 'S-M6'], ['M7', 'M9', 'M52', 'M53'], scores),
  'check/mail-password-changed': entry(['S-M2'], ['M11', 'M25']),
  'check/mail-switch': entry(['S-M6', 'S-U26'], ['M18'], 'The Japanese name of the list on iOS 18 to 26 comes from no document.'),
  'check/mail-fetch': entry(['S-M6', 'S-L1'], ['M13', 'M22']),
  'check/low-power': entry(['S-ST'], ['M13', 'M21'], 'The yellow icon comes from no document read.'),
  'check/missing-from': entry([], ['M33', 'M37'], 'A common way to tell the two sides apart.'),
  'check/mail-notice': entry(['S-L1'], ['M14', 'M22']),
  'check/push-or-fetch': entry(['S-M6', 'S-L1'], ['M13', 'M14', 'M15', 'M22'],
    'When a fetch may be tried for a while is a rule of thumb; Apple wants push on. How much battery mail by hand saves was read in no document.'),
  'check/added-as': entry(['S-M1', 'S-M3'], ['M18', 'M28'],
    'That an account added by hand needs an app-specific password on the phone rests on one public guide.'),
  'check/two-factor': entry(['S-M2'], ['M28', 'M31']),
  'check/mail-app': entry(['S-M3'], ['M23', 'M28']),
  'check/app-password-needed': second(['S-M2', 'S-M3', 'S-U26', 'S-OL'], ['M18', 'M23', 'M28'],
    'That two-factor authentication is turned on in that screen follows from its name.'),
  'check/sender-role': entry(['S-M5'], ['M37']),
  'check/domain-records': entry(['S-M5'], ['M37', 'M38', 'M39']),
  'check/docomo-status': entry([], ['M46', 'M65'], 'The page was not read.'),
  'check/docomo-other-device': entry([], ['M46', 'M48'], scores),
  'check/docomo-scope': entry([], ['M46'], scores),
  'check/docomo-password-asked': entry(['S-D1', 'S-ST'], ['M46', 'M47']),
  'check/docomo-push': entry(['S-D3'], ['M47']),
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
